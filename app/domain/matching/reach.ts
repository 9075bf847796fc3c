import type { Status } from './findings.ts'
import { statusBetween } from './judge.ts'
import type { Setting } from './setting.ts'
import type { Candidate, Role } from './types.ts'

/** How many pairs have each status. Reach in one figure is `fits` + `ask`, the open ones (README section 7). */
export type Reach = { readonly [status in Status]: number }

/** Counts statuses, for whoever has judged the pairs already. */
export function countStatuses(statuses: Iterable<Status>): Reach {
  const reach = { fits: 0, ask: 0, near: 0, blocked: 0 }
  for (const status of statuses) reach[status]++
  return reach
}

/** Whom a role reaches. */
export function reachOf(candidates: readonly Candidate[], role: Role, setting: Setting): Reach {
  return countStatuses(candidates.map((candidate) => statusBetween(candidate, role, setting)))
}

/** The same from the other side: the roles that a candidate reaches. */
export function reachOfCandidate(candidate: Candidate, roles: readonly Role[], setting: Setting): Reach {
  return countStatuses(roles.map((role) => statusBetween(candidate, role, setting)))
}
