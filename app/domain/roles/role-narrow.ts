import { kilometres } from '#app/domain/matching/journey.ts'
import { findPostcode } from '#app/domain/vocabulary/postcode.ts'
import { workAreaOf } from '#app/domain/vocabulary/work-area.ts'
import { type Conditions, mergeConditions } from './condition.ts'
import type { RoleTask } from './role.ts'
import type { RoleFilter, SoughtOffer } from './role-filter.ts'

/** What the filters that no database can answer read of a role. */
export interface NarrowedRole {
  readonly id: string
  readonly postcode: string
  readonly remote: number
  readonly tasks: readonly RoleTask[]
  readonly conditions: Conditions
  readonly offered: Conditions
}

type Narrowing = Pick<RoleFilter, 'postcode' | 'within' | 'area' | 'offer' | 'sort'>

/** Whether a filter or the order asks for more than the database can answer. */
export function readsRoles({ postcode, area, offer }: Narrowing): boolean {
  return Boolean(postcode || area || offer)
}

/** Kilometres as the crow flies between two postcodes; null when either is not in use. */
export function kilometresBetween(from: string, to: string): number | null {
  const [a, b] = [findPostcode(from), findPostcode(to)]
  return a && b ? kilometres(a, b) : null
}

/**
 * The ids of the roles that hold, in the order asked for. `roles` come newest first, and so do those that are equally
 * near. A role whose place is not known is last, and is in no circle.
 */
export function narrowRoles(roles: readonly NarrowedRole[], filter: Narrowing): string[] {
  const { postcode = '', within, area, offer, sort } = filter
  const held = roles
    .filter((role) => !area || role.tasks.some(({ id }) => workAreaOf(id) === area))
    .filter((role) => !offer || offers(mergeConditions(role, role.offered), offer))
    .map(({ id, postcode: at }) => ({ id, km: postcode ? kilometresBetween(postcode, at) : null }))
    .filter(({ km }) => !within || (km !== null && km <= Number(within)))
  const ordered = sort === 'near' ? held.toSorted((a, b) => (a.km ?? Infinity) - (b.km ?? Infinity)) : held
  return ordered.map(({ id }) => id)
}

/** Whether the workplace gives it, or can arrange it; a number counts when there is any of it. */
function offers(conditions: Conditions, id: SoughtOffer): boolean {
  const answer = conditions[id]
  if (typeof answer === 'object') return answer.value > 0 || (answer.adaptableTo ?? 0) > 0
  return answer === 'yes' || answer === 'partly'
}
