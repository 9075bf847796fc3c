import type { Role as MatchRole } from '#app/domain/matching/types.ts'
import { findPostcode } from '#app/domain/vocabulary/postcode.ts'
import { type Conditions, mergeConditions } from './condition.ts'
import type { RoleContent } from './role.ts'

/** The columns of a role and of its workplace that matching reads. */
export type MatchableRole = { readonly id: string } & Pick<
  RoleContent,
  | 'positions'
  | 'hoursMin'
  | 'hoursMax'
  | 'week'
  | 'fixedDays'
  | 'maxPerDay'
  | 'minShift'
  | 'conditions'
  | 'competences'
  | 'licences'
  | 'tasks'
  | 'remote'
  | 'latestStart'
> & { readonly placed: number }
export interface MatchableWorkplace {
  readonly postcode: string
  readonly conditions: Conditions
}

/**
 * A role as matching reads it (MATCHING 1): hours in hours, positions that are left, its own conditions before its
 * workplace's, the place of the postcode. What is not answered is absent. An unknown postcode gives no place.
 */
export function asMatchRole(role: MatchableRole, workplace: MatchableWorkplace): MatchRole {
  const area = findPostcode(workplace.postcode)
  const conditions = mergeConditions(role, workplace.conditions)
  return {
    id: role.id,
    positions: Math.max(0, role.positions - role.placed),
    hours: { min: role.hoursMin / 60, max: role.hoursMax / 60 },
    fixedDays: role.fixedDays,
    conditions,
    competences: role.competences,
    licences: role.licences,
    tasks: role.tasks.map(({ id, core }) => ({ id, core })),
    remote: role.remote,
    ...(role.week && { week: role.week }),
    ...(role.maxPerDay !== null && { maxPerDay: role.maxPerDay / 60 }),
    ...(role.minShift !== null && { minShift: role.minShift / 60 }),
    ...(role.latestStart !== null && { latestStart: role.latestStart }),
    ...(area && { place: { lat: area.lat, lon: area.lon, land: area.land } }),
  }
}
