import type { PublicVisit } from '#app/auth/authorize.server.ts'
import type { Asked } from '#app/domain/vocabulary/search/asked.ts'
import { SEARCH_KINDS, type SearchKind } from '#app/domain/vocabulary/search/entry.ts'
import { type Hit, searchVocabulary } from '#app/domain/vocabulary/search/search.ts'
import type { Reader } from '#db/client.server.ts'
import { countOpenRoles } from './role-uses.server.ts'

/** The most that one search shows of all kinds, and the most that it counts of one. */
const MOST = 50

export interface SearchResult extends Hit {
  /** Open jobs that consist of it or look for it. */
  readonly roles: number
}

export interface SearchPage {
  readonly text: string
  /** The one kind that is shown, or null for all. */
  readonly kind: SearchKind | null
  /** How many were found of each kind, and whether that is as far as was counted. */
  readonly counts: readonly { readonly kind: SearchKind; readonly count: number; readonly more: boolean }[]
  readonly results: readonly SearchResult[]
  /** Where nothing is called so, but something nearly: what that is called. */
  readonly meant: string | null
}

/** What is called so, and what it can be used for: the open jobs with it. */
export async function getSearchPage(q: Reader, { locale }: PublicVisit, { text, kinds }: Asked): Promise<SearchPage> {
  const kind = kinds.length === 1 ? kinds[0]! : null
  const counts = SEARCH_KINDS.map((one) => {
    const count = searchVocabulary(text, { kinds: [one], limit: MOST, locale }).length
    return { kind: one, count, more: count === MOST }
  })
  const hits = searchVocabulary(text, { kinds, limit: MOST, locale })
  const roles = await countOpenRoles(q, hits)
  const [first] = hits
  return {
    text,
    kind,
    counts,
    results: hits.map((hit, at) => ({ ...hit, roles: roles[at]! })),
    meant: first && hits.every(({ by }) => by === 'slip') ? (first.also ?? first.label) : null,
  }
}
