import {
  type Accommodation,
  type AccommodationGroup,
  accommodationGroups,
  findAccommodation,
  isMeasured,
  isValidMeasure,
  storedAccommodations,
} from '#app/domain/vocabulary/accommodation.ts'

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

/** Compares with the role's remote share, which is written as this item's value (MATCHING 1). */
export const HOME_WORK = 'stt-hjemme'

/** What decides most often (DOMAIN 3.1: hours, breaks, strain, pace, a steady contact): asked before the folds. */
const FIRST = ['fys-loeft', 'fys-stillinger', 'tid-pauser', 'tid-hvile', 'soc-fast'] as const

export interface AskedGroup {
  readonly id: AccommodationGroup
  readonly items: readonly Accommodation[]
}

/**
 * What a form asks about: five first, the rest by group. Work from home is asked where the place is asked, and of a
 * role only: a workplace has no remote share of its own.
 */
export function askedConditions(of: 'role' | 'workplace'): {
  place: readonly Accommodation[]
  first: readonly Accommodation[]
  groups: AskedGroup[]
} {
  const known = (ids: readonly string[]) => ids.map((id) => findAccommodation(id)).filter((item) => item !== null)
  const place = of === 'role' ? known([HOME_WORK]) : []
  const first = known(FIRST)
  const rest = storedAccommodations().filter((item) => !first.includes(item) && item.id !== HOME_WORK)
  const groups = accommodationGroups.map(({ id }) => ({ id, items: rest.filter((item) => item.group === id) }))
  return { place, first, groups: groups.filter((group) => group.items.length > 0) }
}

/**
 * What is wrong with one answer, as the end of a text key; null when it can be stored. `worse`: an arrangement that
 * asks more of the person than the job does already.
 */
export function faultOf(
  item: Accommodation,
  answer: ConditionAnswer | MeasuredCondition,
): 'kind' | 'value' | 'adaptableTo' | 'worse' | null {
  if (answer === 'unknown') return null
  if (!isMeasured(item)) return typeof answer === 'string' ? null : 'kind'
  if (typeof answer === 'string') return 'kind'
  if (!isValidMeasure(item, answer.value)) return 'value'
  if (answer.adaptableTo === undefined) return null
  if (!isValidMeasure(item, answer.adaptableTo)) return 'adaptableTo'
  const eases = item.kind === 'atMost' ? answer.adaptableTo < answer.value : answer.adaptableTo > answer.value
  return eases ? null : 'worse'
}

/**
 * A role's own answers before its workplace's; an explicit "unknown" wins too. The remote share is the role's alone: a
 * share above 0 answers the home work item, no share leaves it as the role answered it.
 */
export function mergeConditions(
  role: { readonly conditions: Conditions; readonly remote: number },
  workplace: Conditions,
): Conditions {
  const { [HOME_WORK]: _, ...inherited } = workplace
  const own = role.conditions
  const home: Conditions = role.remote > 0 && !(HOME_WORK in own) ? { [HOME_WORK]: { value: role.remote } } : {}
  return { ...inherited, ...own, ...home }
}

/** The remote share that the answer about home work gives: 0 while it is not answered. */
export function remoteOf(conditions: Conditions): number {
  const answer = conditions[HOME_WORK]
  return typeof answer === 'object' ? answer.value : 0
}
