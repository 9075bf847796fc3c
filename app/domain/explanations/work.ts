import type { Finding } from '#app/domain/matching/findings.ts'
import { type Accommodation, findAccommodation } from '#app/domain/vocabulary/accommodation.ts'
import { adaptableSentence, needSentence, offerSentence } from '#app/domain/vocabulary/accommodation-text.ts'
import { competenceLevels, findCompetence } from '#app/domain/vocabulary/competence.ts'
import { findLicence } from '#app/domain/vocabulary/licences.ts'
import type { Locale } from '#app/i18n/translate.ts'
import { side } from './practical.ts'
import type { Worded, Words } from './reason.ts'

const idOf = (code: string) => code.slice(code.lastIndexOf('.') + 1)

/** What a role answers about an accommodation, in words; null when it has not answered. */
export function conditionWords(item: Accommodation, condition: unknown, { locale, t }: Words): string | null {
  if (condition === 'yes') return offerSentence(item, null, locale)
  if (condition === 'partly') return adaptableSentence(item, null, locale)
  if (condition === 'no') return t('need.no')
  if (typeof condition !== 'object' || condition === null || !('value' in condition)) return null
  const offer = offerSentence(item, Number(condition.value), locale)
  if (!('adaptableTo' in condition) || typeof condition.adaptableTo !== 'number') return offer
  const adaptable = adaptableSentence(item, condition.adaptableTo, locale)
  return `${offer.replace(/\.$/, '')}, ${adaptable.charAt(0).toLowerCase()}${adaptable.slice(1)}`
}

/** A need and what the job answers: the two sentences beside each other, or the question to ask. */
export function needReason({ code, kind, values }: Finding, words: Words): Worded | null {
  const item = findAccommodation(idOf(code))
  if (!item) return null
  const { t, locale } = words
  const limit = side(values, 'candidate').limit
  const need = needSentence(item, typeof limit === 'number' ? limit : null, locale)
  const offer = conditionWords(item, values.role, words)
  const slots = { need: ended(need), offer: ended(offer ?? '') }
  const note = offer === null ? t('need.unknown', slots) : t('need.offer', slots)
  if (kind === 'question') {
    const question = item.employerQuestion[locale]
    return { title: question, note, ...(words.own ? { short: t('need.asked', { question }) } : {}) }
  }
  const title = item.label[locale]
  const short = kind === 'for' ? (offer ?? title) : t('need.short', { title, offer: slots.offer })
  return { title, note, short }
}

function ended(sentence: string): string {
  return /[.?]$/.test(sentence) ? sentence : `${sentence}.`
}

/** A licence or certificate that the job demands. */
export function licenceReason({ code, kind }: Finding, { t, locale, who }: Words): Worded {
  const name = inSentence(findLicence(idOf(code))?.label[locale] ?? idOf(code))
  if (kind === 'for') return { title: t('licence.met', { name, who }) }
  if (kind === 'question') return { title: t('licence.question', { name, who }), note: t('licence.questionNote') }
  return { title: t('licence.conflict', { name }), note: t('licence.conflictNote', { who }) }
}

/** English writes languages with a capital everywhere; Danish does not. */
const LANGUAGES =
  'Danish|English|German|French|Spanish|Swedish|Norwegian|Faroese|Greenlandic|Polish|Russian|Ukrainian|Romanian|Turkish|' +
  'Arabic|Persian|Kurdish|Somali|Chinese'
const proper = new RegExp(`^(\\p{Lu}{2}|(${LANGUAGES})\\b)`, 'u')

/** A label in the middle of a sentence: "Optælling" is "optælling", "IT-support" and "German" stay. */
export function inSentence(label: string): string {
  return proper.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
}

/** A competence by its id, as it is written in a sentence. */
export function competenceName(id: unknown, locale: Locale): string {
  return inSentence((typeof id === 'string' ? findCompetence(id)?.label[locale] : undefined) ?? String(id))
}

/** A competence that the job demands. */
export function competenceReason({ code, kind, values }: Finding, { t, locale, who, whose }: Words): Worded {
  const name = competenceName(idOf(code), locale)
  const { level, near } = side(values, 'candidate')
  const asked = Number(side(values, 'role').level)
  if (kind === 'for')
    return { title: t('competence.met', { name }), note: t('competence.metNote', { held: Number(level), asked }) }
  if (kind === 'conflict')
    return { title: t('competence.conflict', { name }), note: t('competence.conflictNote', { whose }) }
  if (typeof level === 'number' && level > 0)
    return { title: t('competence.lower', { name, held: level }), note: t('competence.lowerNote', { asked }) }
  const note =
    near === null || near === undefined
      ? t('competence.questionNote', { asked })
      : t('competence.near', { near: competenceName(near, locale) })
  return { title: t('competence.question', { name, who }), note }
}

/** "godt", of "Godt: jeg kan det alene". */
export function levelWords(level: number, locale: Locale): string {
  const label = competenceLevels.find((one) => one.level === level)?.label[locale] ?? ''
  return (label.split(':')[0] ?? '').toLowerCase()
}
