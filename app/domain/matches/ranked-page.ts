import type { Reason } from '#app/domain/explanations/reason.ts'
import type { IntroductionStatus } from '#app/domain/introductions/introduction.ts'
import type { Status } from '#app/domain/matching/findings.ts'

/** One pair in a ranked list: who or what, how it stands, and why. */
export interface RankedRow {
  readonly id: string
  readonly title: string
  readonly place: string
  readonly status: Status
  readonly score: number
  /** Questions that wait for an answer. */
  readonly open: number
  readonly reasons: readonly Reason[]
  /** The pair's introduction when one is under way. */
  readonly introduction: { readonly id: string; readonly status: IntroductionStatus } | null
  /** An employer that the candidate will not be shown to; told to her consultant only. */
  readonly hidden: boolean
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

/** What a row of a list can hold: what is asked or in the way comes first, then the best of what speaks for it. */
export function chiefReasons(reasons: readonly Reason[], most = 4): readonly Reason[] {
  const of = (kind: Reason['kind']) => reasons.filter((reason) => reason.kind === kind)
  const hard = [...of('conflict'), ...of('question')].slice(0, most - 1)
  return [...hard, ...of('for').slice(0, most - hard.length)]
}
