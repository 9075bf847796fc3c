import { isDay } from '#app/domain/rules/calendar.ts'
import type { ContactKind } from './contact.ts'

/** What a candidate's or an employer's history is made of, and how the address names each. */
export const HISTORY_KINDS = {
  contact: 'kontakt',
  introduction: 'formidling',
  consent: 'samtykke',
  profile: 'profil',
  responsible: 'ansvarlig',
  role: 'job',
} as const
export type HistoryKind = keyof typeof HISTORY_KINDS

/** One thing that happened, in words for its reader. */
export interface HistoryEntry {
  /** The same every time: an address can name it. */
  readonly key: string
  readonly kind: HistoryKind
  readonly at: Date
  readonly when: string
  readonly what: string
  /** What was written, or what it was about. */
  readonly text: string | null
  /** What was agreed, who wrote it, how it was heard. */
  readonly notes: readonly string[]
  readonly href: string | null
  readonly contact: {
    readonly id: string
    readonly kind: ContactKind
    /** For staff: whether the candidate can read it; null where that is no question. */
    readonly open: boolean | null
    readonly mayChange: boolean
  } | null
}

export interface HistoryFilter {
  readonly kind: HistoryKind | null
  readonly page: number
}

/** What the address asks for: slags, forloeb (the page). Anything unknown is ignored. */
export function historyFilter(search: URLSearchParams): HistoryFilter {
  const page = Number(search.get('forloeb'))
  return { kind: kindOf(search.get('slags')), page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1 }
}

function kindOf(word: string | null): HistoryKind | null {
  const kinds = Object.keys(HISTORY_KINDS) as HistoryKind[]
  return kinds.find((kind) => HISTORY_KINDS[kind] === word) ?? null
}

const ENTRIES_A_PAGE = 10

/** One page of a history, the newest first; a page after the last is the last. */
export function pageOfHistory(entries: readonly HistoryEntry[], { kind, page: wanted }: HistoryFilter) {
  const chosen = newestFirst(entries).filter((entry) => kind === null || entry.kind === kind)
  const pages = Math.max(1, Math.ceil(chosen.length / ENTRIES_A_PAGE))
  const page = Math.min(wanted, pages)
  const shown = chosen.slice((page - 1) * ENTRIES_A_PAGE, page * ENTRIES_A_PAGE)
  return { entries: shown, total: chosen.length, page, pages }
}

/** An entry as a page gets it: without what only sorting needs. */
export type ShownEntry = Omit<HistoryEntry, 'at'>

/** A file's history as its address asks for it: one page, what stands, and what was written a moment ago (skrevet). */
export function shownHistory<S extends { readonly entries: readonly HistoryEntry[] }>(
  { entries, ...rest }: S,
  search: URLSearchParams,
) {
  const filter = historyFilter(search)
  const { entries: found, ...page } = pageOfHistory(entries, filter)
  const written = entries.find(({ contact }) => contact?.mayChange && contact.id === search.get('skrevet'))
  return {
    ...rest,
    written: written?.contact?.id ?? null,
    shown: {
      ...page,
      kind: filter.kind === null ? '' : HISTORY_KINDS[filter.kind],
      entries: found.map(({ at, ...entry }): ShownEntry => entry),
    },
  }
}

function newestFirst(entries: readonly HistoryEntry[]): HistoryEntry[] {
  return entries.toSorted((a, b) => b.at.getTime() - a.at.getTime() || (a.key < b.key ? 1 : -1))
}

/** What is copied to the journal: one entry, or a kind within a period of days (both ends included; null is open). */
export interface JournalFilter {
  readonly key: string | null
  readonly kind: HistoryKind | null
  readonly from: string | null
  readonly to: string | null
}

/** What the address of the journal asks for: post, slags, fra, til. */
export function journalFilter(search: URLSearchParams): JournalFilter {
  const asDay = (name: string) => {
    const text = search.get(name) ?? ''
    return isDay(text) ? text : null
  }
  return { key: search.get('post'), kind: kindOf(search.get('slags')), from: asDay('fra'), to: asDay('til') }
}

/** The entries of a journal sheet, oldest first, as a journal is read. `dayOf` gives the calendar day of an instant. */
export function journalEntries(
  entries: readonly HistoryEntry[],
  { key, kind, from, to }: JournalFilter,
  dayOf: (at: Date) => string,
): HistoryEntry[] {
  const within = (entry: HistoryEntry) =>
    (kind === null || entry.kind === kind) &&
    (from === null || dayOf(entry.at) >= from) &&
    (to === null || dayOf(entry.at) <= to)
  return newestFirst(entries)
    .filter((entry) => (key === null ? within(entry) : entry.key === key))
    .reverse()
}

/** The plain text of entries: a heading, then each with its day first and nothing but lines of words. */
export function journalText(heading: string, entries: readonly HistoryEntry[]): string {
  const blocks = entries.map(({ when, what, text, notes }) =>
    [`${when}: ${what}`, ...(text ? [text] : []), ...notes].join('\n'),
  )
  return [heading, ...blocks].join('\n\n')
}
