import type { Interval, Weekday } from '#app/domain/vocabulary/week.ts'

/** A role as its employer sees it. `filled` is entered when no position is left. */
export const ROLE_STATUSES = ['draft', 'published', 'paused', 'filled', 'closed'] as const
export type RoleStatus = (typeof ROLE_STATUSES)[number]

/** Answers to "can you offer this?". Unknown is an answer of its own, never a no (DESIGN 4). */
export const CONDITION_ANSWERS = ['yes', 'partly', 'no', 'unknown'] as const
export type ConditionAnswer = (typeof CONDITION_ANSWERS)[number]

/** A measured condition: the value, and what it can be arranged to, both in the item's own unit. */
export interface MeasuredCondition {
  readonly value: number
  readonly adaptableTo?: number
}

/** Conditions by accommodation id, as MATCHING.md section 1 has them. */
export type Conditions = Readonly<Record<string, ConditionAnswer | MeasuredCondition>>

/** One interval a weekday, "HH:MM" local time; a missing day is closed. */
export type Week = Partial<Readonly<Record<Weekday, Interval>>>

export interface WantedCompetence {
  readonly id: string
  readonly level: number
  readonly required: boolean
}

export interface RoleTask {
  readonly id: string
  readonly core: boolean
}
