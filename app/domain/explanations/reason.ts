import type { Finding } from '#app/domain/matching/findings.ts'
import { explanations } from '#app/i18n/texts/explanations-server.ts'
import { type Locale, type Translate, translate } from '#app/i18n/translate.ts'
import { hoursReason, startReason, travelReason, weekReason } from './practical.ts'
import { hoursScoreReason, scoredReason } from './scored.ts'
import { competenceReason, licenceReason, needReason } from './work.ts'

/** One finding in words, as a person reads it. */
export interface Reason {
  readonly code: string
  readonly kind: Finding['kind']
  readonly title: string
  readonly note?: string
  /** For a list: says alone what title and note say together. */
  readonly short?: string
  /** A measured conflict that lacks little. */
  readonly close?: boolean
  /** About a need that must hold: its question is acknowledged before an approval. */
  readonly must: boolean
}

/** In whose words: the candidate reads "du", her consultant reads her first name. */
export interface Reading {
  readonly locale: Locale
  /** First name, or null when she reads it herself. */
  readonly name: string | null
}

/** What the wording functions work with. */
export interface Words {
  readonly t: Translate<(typeof explanations)['da']>
  readonly locale: Locale
  /** She reads it herself. */
  readonly own: boolean
  readonly who: string
  readonly whose: string
}

export interface Worded {
  readonly title: string
  readonly note?: string
  readonly short?: string
}

const byCriterion: Readonly<Record<string, (finding: Finding, words: Words) => Worded | null>> = {
  hours: hoursReason,
  week: weekReason,
  need: needReason,
  licence: licenceReason,
  competence: competenceReason,
  travel: travelReason,
  start: startReason,
}

const byPart: Readonly<Record<string, (finding: Finding, words: Words) => Worded | null>> = {
  hours: hoursScoreReason,
}

/**
 * The findings in words, in their order. A scored fact that a criterion has told already, that is a question or a
 * hindrance as well, or that says nothing (full credit because nobody asked), is left out.
 */
export function reasonsOf(findings: readonly Finding[], { locale, name }: Reading): Reason[] {
  const words = wordsFor({ locale, name })
  const isTold = (part: string) => findings.some(({ code, kind }) => kind !== 'for' && code === criterionOf[part])
  return findings.flatMap((finding) => {
    const [first = '', part = ''] = finding.code.split('.')
    if (first === 'score' && isTold(part)) return []
    const word = first === 'score' ? (byPart[part] ?? scoredReason) : byCriterion[first]
    const said = word?.(finding, words)
    if (!said) return []
    const { code, kind, close } = finding
    return [{ code, kind, ...capitalised(said), must: first === 'need', ...(close ? { close } : {}) }]
  })
}

/** The criteria that weigh the same thing as a part. */
const criterionOf: Readonly<Record<string, string>> = { hours: 'hours', days: 'week', travel: 'travel' }

/** The words of one reader. */
export function wordsFor({ locale, name }: Reading): Words {
  const t = translate(explanations, locale)
  return {
    t,
    locale,
    own: name === null,
    who: name ?? t('you'),
    whose: name === null ? t('yours') : possessive(name, locale),
  }
}

/** A sentence may begin with "dine" or "your". */
function capitalised({ title, note, short }: Worded): Worded {
  return {
    title: capital(title),
    ...(note ? { note: capital(note) } : {}),
    ...(short ? { short: capital(short) } : {}),
  }
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** "Mettes", "Jonas'" / "Mette's". */
export function possessive(name: string, locale: Locale): string {
  if (locale === 'en') return `${name}'s`
  return /[sxz]$/i.test(name) ? `${name}'` : `${name}s`
}
