import type { Reason } from '#app/domain/explanations/reason.ts'
import type { IntroductionStatus } from '#app/domain/introductions/introduction.ts'
import type { Parts, Status } from '#app/domain/matching/findings.ts'

/** An introduction of the pair that is under way. */
export interface UnderWay {
  readonly id: string
  readonly status: IntroductionStatus
}

/** One pair in a ranked list: who or what, how it stands, and why. */
export interface RankedRow {
  /** The candidate's id in a list of candidates, the role's in a list of roles. */
  readonly id: string
  readonly title: string
  /** Employer, place, hours and way to work, in words. */
  readonly details: readonly string[]
  readonly status: Status
  readonly score: number
  readonly parts: Parts
  /** Questions that wait for an answer. */
  readonly open: number
  readonly reasons: readonly Reason[]
  /** The pair's introduction when one is under way. */
  readonly introduction: UnderWay | null
  /** An employer that the candidate will not be shown to; told to her consultant only. */
  readonly hidden: boolean
  readonly protectedIdentity: boolean
}

export type Reach = Readonly<Record<Status, number>>

export interface RankedPage {
  readonly rows: readonly RankedRow[]
  /** How many pairs have each status, over all pages. */
  readonly reach: Reach
  readonly page: number
  readonly pages: number
  readonly blocked: boolean
}

export interface RankingFilter {
  readonly page: number
  /** Lists the blocked too, after the others. */
  readonly blocked: boolean
}

/** The filter in an address: `?side=2&vis=alle`. What is no page is the first. */
export function rankingFilter(query: URLSearchParams): RankingFilter {
  const page = Number(query.get('side'))
  return { page: Number.isInteger(page) && page > 1 ? page : 1, blocked: query.get('vis') === 'alle' }
}

/** The same filter as an address. */
export function rankingQuery({ page, blocked }: RankingFilter): string {
  const query = new URLSearchParams({ ...(blocked && { vis: 'alle' }), ...(page > 1 && { side: String(page) }) })
  return query.size > 0 ? `?${query}` : ''
}

/** How many entries have each status. */
export function countStatuses(entries: readonly { readonly status: Status }[]): Reach {
  const reach = { fits: 0, ask: 0, near: 0, blocked: 0 }
  for (const { status } of entries) reach[status]++
  return reach
}

/** "Mette Ravn" → "Mette". */
export function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name
}

/** What a row of a list can hold: what is in the way or asked comes first, then the best of what speaks for it. */
export function chiefReasons(reasons: readonly Reason[], most = 4): readonly Reason[] {
  const of = (kind: Reason['kind']) => reasons.filter((reason) => reason.kind === kind)
  const hard = [...of('conflict'), ...of('question')].slice(0, most - 1)
  return [...hard, ...of('for').slice(0, most - hard.length)]
}

/** A reason in a list: its tone and one line. */
export interface ListedReason {
  readonly kind: 'for' | 'ask' | 'no'
  readonly text: string
}

/** The chief reasons as a list shows them. */
export function listedReasons(reasons: readonly Reason[]): ListedReason[] {
  return chiefReasons(reasons).map(({ kind, title, short }) => ({
    kind: kind === 'question' ? 'ask' : kind === 'for' ? 'for' : 'no',
    text: short ?? title,
  }))
}
