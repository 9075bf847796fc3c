import { roleClause } from '#app/domain/explanations/advice-words.ts'
import { wordsFor } from '#app/domain/explanations/reason.ts'
import type { Role } from '#app/domain/matching/types.ts'
import { findAccommodation, isMeasured } from '#app/domain/vocabulary/accommodation.ts'
import { offerSentence } from '#app/domain/vocabulary/accommodation-text.ts'
import { reachTexts } from '#app/i18n/texts/reach-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import { type Band, FEW } from './band.ts'
import type { Opening } from './numbers.ts'

/** What stands in the panel, in words: a band, what would open the role to more, and why the numbers are round. */
export interface ReachPanel {
  /** Null when no number may be told today. */
  readonly figure: string | null
  readonly people: string
  readonly lead: string
  readonly openings: {
    readonly title: string
    readonly items: readonly { more: string; text: string; change: string; label: string; href: string }[]
  } | null
  readonly note: string | null
}

/** The panel when the day's budget is used. */
export function spentPanel(locale: Locale): ReachPanel {
  const say = translate(reachTexts, locale)
  return { figure: null, people: say('spent'), lead: say('spent.why'), openings: null, note: null }
}

/** A number and advice in words. `form` is the address of the form: '' where the form is on the same page. */
export function reachInWords(
  role: Role,
  reach: Band,
  opened: readonly Opening[],
  form: string,
  locale: Locale,
): ReachPanel {
  const say = translate(reachTexts, locale)
  const items = opened.map(({ code, more }) => {
    const text = clauseOf(code, role, locale)
    return {
      more: say('more', { band: say(`band.${more}`) }),
      text,
      change: say('change'),
      label: say('changeWhat', { what: text }),
      href: `${form}#${fieldOf(code)}`,
    }
  })
  return {
    figure: say(`band.${reach}`),
    people: say('people'),
    lead: say(reach < FEW ? 'lead.few' : 'lead'),
    openings: items.length > 0 ? { title: say('openings'), items } : null,
    note: say(items.length > 0 ? 'note' : 'note.alone'),
  }
}

/** One change as the employer reads it: "hvis I kan svare ”Der er et sted at ligge ned”". */
function clauseOf(code: string, role: Role, locale: Locale): string {
  const [, id = '', value = ''] = /^condition\.(.+)=(.+)$/.exec(code) ?? []
  const item = findAccommodation(id)
  if (item) {
    const offer = offerSentence(item, isMeasured(item) ? Number(value) : null, locale)
    return translate(reachTexts, locale)('answer.condition', { offer })
  }
  const clause = roleClause(code, role, wordsFor({ locale, name: null }))
  return clause.charAt(0).toLocaleLowerCase(locale) + clause.slice(1)
}

/** The field of the role's form that a change is made in. */
function fieldOf(code: string): string {
  const [kind = '', id = ''] = code.replace(/=.*$/, '').split(/\.(.*)/)
  switch (kind) {
    case 'condition': {
      const item = findAccommodation(id)
      return `conditions.${id}${item && isMeasured(item) ? '.value' : ''}`
    }
    case 'hours':
      return id === 'min' ? 'hoursMin' : 'hoursMax'
    case 'competence':
      return 'competences[0].name'
    case 'week':
      return `week.${id}.from`
    case 'fixedDay':
      return 'fixedDays'
    case 'licence':
      return 'licences'
    default:
      return 'conditions.stt-hjemme.value'
  }
}
