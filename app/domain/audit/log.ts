import type { AccountRole } from '#app/domain/accounts/account.ts'
import { findMunicipality } from '#app/domain/vocabulary/postcode.ts'
import { logWords } from '#app/i18n/texts/log-server.ts'
import { type Locale, type Text, type Texts, translate } from '#app/i18n/translate.ts'
import type { EntryKind } from './entry.ts'

/** One entry of the log as it is read from the database. */
export interface LogEntry {
  readonly id: string
  readonly at: Date
  readonly kind: EntryKind
  /** The permission that opened the door. */
  readonly purpose: string
  readonly actorRole: string
  /** The municipality of staff. */
  readonly municipalityCode: string | null
  /** Whether the reader did it herself. */
  readonly own: boolean
  /** Groups of her fields that were shown or changed. */
  readonly groups: readonly string[]
  /** What kind of record was changed; null where the log only knows her fields. */
  readonly entity: string | null
  /** How many people it was about. */
  readonly people: number
  /** Whoever did it: a name that may be gone, and a unit or an employer. */
  readonly by: { readonly name: string | null; readonly unit: string | null }
}

export interface LogPage {
  readonly entries: readonly LogEntry[]
  readonly page: number
  readonly pages: number
  readonly total: number
}

/** An entry in plain words: who, what and why. */
export interface LogLine {
  readonly who: string
  readonly what: string
  readonly why: string
}

/** A look-up by a name that comes from the database: unknown ones have a general word. */
function wordsOf(locale: Locale) {
  const t = translate(logWords as Texts, locale) as (key: string, slots?: object) => string
  const known: Record<string, Text> = logWords.da
  return (area: string, name: string, slots?: object) => {
    const key = `log.${area}.${name}`
    return t(key in known ? key : `log.${area}.other`, slots)
  }
}

/** What a candidate reads: who saw or changed which of her fields, and for what. */
export function lineAboutMe(entry: LogEntry, locale: Locale): LogLine {
  const words = wordsOf(locale)
  const groups = [...new Set(entry.groups.map((group) => words('group', group)))]
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(groups)
  const changed = entry.groups[0] ?? 'other'
  return {
    who: entry.own ? words('who', 'you') : whoOf(entry, locale),
    what: entry.kind === 'reading' ? words('what', 'saw', { groups: list }) : words('about', changed),
    why: words('purpose', entry.purpose),
  }
}

/** What everybody else reads about their own acts. */
export function lineByMe(entry: LogEntry, locale: Locale): LogLine {
  const words = wordsOf(locale)
  const saw = words('what', 'sawPeople', { count: entry.people })
  const what = entry.kind === 'reading' ? saw : words('mine', entry.entity ?? 'other')
  return { who: words('who', 'you'), what, why: words('purpose', entry.purpose) }
}

/** "Lone Bækgaard, jobkonsulent, Lejre": a name when there is one, then what she is and where. */
function whoOf({ by, actorRole, municipalityCode }: LogEntry, locale: Locale): string {
  const words = wordsOf(locale)
  const place = municipalityCode ? findMunicipality(municipalityCode)?.name : null
  return [by.name, words('role', actorRole as AccountRole), by.unit, place].filter(Boolean).join(', ')
}
