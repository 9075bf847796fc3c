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

/**
 * What holds for every job of a place: how one gets there and in, and what the rooms are like. Asked first of a
 * workplace, so that no job has to ask again.
 */
export const WORKPLACE_BASICS: readonly string[] = [
  'adg-koerestol',
  'adg-park',
  'adg-bus',
  'adg-toilet',
  'fys-trapper',
  'tid-hvile',
  'san-lys',
  'san-lugt',
  'san-trangt',
  'stt-hjaelpemiddel',
  'stt-hund',
]

export interface AskedGroup {
  readonly id: AccommodationGroup
  readonly items: readonly Accommodation[]
}

/** What a form is about: a job, a place, or a job with the place that it is at. */
export type AskedOf = 'role' | 'workplace' | 'both'

/**
 * What a form asks about: some first, in the order that is given, the rest by group. Work from home is asked where the
 * place is asked, and of a role only: a workplace has no remote share of its own. The form of both asks about the
 * place's basics there too.
 */
export function askedConditions(
  of: AskedOf,
  firstIds: readonly string[],
): {
  place: readonly Accommodation[]
  first: readonly Accommodation[]
  groups: AskedGroup[]
} {
  const known = (ids: readonly string[]) => ids.map((id) => findAccommodation(id)).filter((item) => item !== null)
  const place = of === 'workplace' ? [] : known([HOME_WORK, ...(of === 'both' ? WORKPLACE_BASICS : [])])
  const first = known(firstIds).filter((item) => item.id !== HOME_WORK && !place.includes(item))
  const asked = [...place, ...first]
  const rest = storedAccommodations().filter((item) => !asked.includes(item) && item.id !== HOME_WORK)
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

/** The answers of a form of both, each where it belongs: the basics with the place, all else with the job. */
export function splitBasics(conditions: Conditions): { readonly role: Conditions; readonly workplace: Conditions } {
  const entries = Object.entries(conditions)
  const basic = ([id]: readonly [string, unknown]) => WORKPLACE_BASICS.includes(id)
  return {
    role: Object.fromEntries(entries.filter((entry) => !basic(entry))),
    workplace: Object.fromEntries(entries.filter(basic)),
  }
}

/** The remote share that the answer about home work gives: 0 while it is not answered. */
export function remoteOf(conditions: Conditions): number {
  const answer = conditions[HOME_WORK]
  return typeof answer === 'object' ? answer.value : 0
}
