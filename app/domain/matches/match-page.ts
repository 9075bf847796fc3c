import type { CheckRow } from '#app/domain/explanations/check-row.ts'
import type { Reason } from '#app/domain/explanations/reason.ts'
import type { Status } from '#app/domain/matching/findings.ts'
import type { Questions } from './questions.ts'
import type { UnderWay } from './ranked-page.ts'

/** What one check says; the word for a stone of the arch and for a verdict. */
export type Stone = 'for' | 'ask' | 'no'

/** One side of the bridge: who or what, in the reader's words. */
export interface Side {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly facts: readonly { readonly term: string; readonly value: string }[]
}

/** A need beside what the job answers. */
export interface NeedRow {
  /** The finding that it tells. */
  readonly code: string
  readonly item: string
  readonly label: string
  readonly strength: 'must' | 'should' | 'nice'
  readonly strengthWords: string
  readonly need: string
  readonly offer: string
  readonly tone: Stone
  readonly verdict: string
  /** "8 af 10 point"; null for a must, which never scores. */
  readonly points: string | null
}

/** Bars of hours a week, for a scale that ends at `max`. */
export interface HoursData {
  readonly max: number
  readonly rows: readonly {
    readonly name: string
    readonly words: string
    readonly bars: readonly { readonly kind: 'rest' | 'job' | 'flex'; readonly from?: number; readonly to: number }[]
  }[]
}

/** Hours of the day: 8.5 is half past eight. */
type Span = readonly [from: number, to: number]

export interface WeekDayRow {
  readonly day: string
  readonly can?: Span | undefined
  readonly job?: Span | undefined
  readonly off?: Span | undefined
  readonly canWords: string
  readonly jobWords: string
  readonly verdict?: { readonly tone: Stone; readonly words: string }
}

export interface WeekData {
  readonly from: number
  readonly to: number
  readonly days: readonly WeekDayRow[]
}

export interface TravelData {
  /** Null where nothing is estimated. */
  readonly minutes: number | null
  readonly words: string
  readonly note: string | null
}

/** What an answer would make of the pair. */
export interface Change {
  readonly good: boolean
  readonly title: string
  readonly note: string
}

/** Something to tick before approving; `why` is there where it takes a reason. */
export interface TickData {
  readonly code: string
  readonly tick: string
  readonly why: string | null
  readonly title: string
  readonly note: string
  readonly whyLabel: string
  readonly missing: string
  readonly missingWhy: string
}

/** The judgement of a pair, in words. */
export interface Match {
  readonly status: Status
  readonly score: number
  readonly open: number
  readonly stones: readonly Stone[]
  readonly reasons: Readonly<Record<Reason['kind'], readonly Reason[]>>
  readonly parts: readonly { readonly label: string; readonly points: number; readonly weight: number }[]
  readonly needs: readonly NeedRow[]
  /** Everything else that was checked, from both sides. */
  readonly checks: readonly CheckRow[]
  readonly questions: Questions
  readonly hours: HoursData
  /** A sentence where neither has answered. */
  readonly week: WeekData | string
  readonly travel: TravelData
  readonly changes: readonly Change[]
  readonly ticks: readonly TickData[]
}

export interface MatchPage {
  readonly title: string
  readonly computed: string
  /** First name, and "Mettes". */
  readonly name: string
  readonly whose: string
  readonly candidate: Side & { readonly hasAccount: boolean }
  readonly role: Side & { readonly employer: string; readonly phone: string | null }
  /** Why the pair cannot be approved now, whatever is ticked. */
  readonly hindrance: 'candidate' | 'role' | null
  readonly introduction: UnderWay | null
  readonly whys: readonly { readonly value: string; readonly label: string }[]
  /** Null: her hours are not answered, so there is nothing to judge. */
  readonly match: Match | null
}
