import type { Locale } from '../text.ts'
import { SEARCH_KINDS, type SearchKind } from './entry.ts'
import { LONGEST_SEARCH } from './query.ts'

/** What the address of a search asks for. */
export interface Asked {
  readonly text: string
  /** All kinds where the address names none that there is. */
  readonly kinds: readonly SearchKind[]
  /** The language that the address names, if any. */
  readonly locale: Locale | null
}

/** Reads `q`, `slags` (kinds with a space between) and `sprog`. Anything unknown is left out, never an error. */
export function askedIn(search: URLSearchParams): Asked {
  const named = (search.get('slags') ?? '').split(' ')
  const kinds = SEARCH_KINDS.filter((kind) => named.includes(kind))
  const locale = search.get('sprog')
  return {
    text: (search.get('q') ?? '').trim().slice(0, LONGEST_SEARCH),
    kinds: kinds.length > 0 ? kinds : SEARCH_KINDS,
    locale: locale === 'da' || locale === 'en' ? locale : null,
  }
}
