import type { CandidateStatus } from '#app/domain/candidates/candidate.ts'
import type { RoleStatus } from '#app/domain/roles/role.ts'

interface RoleStanding {
  readonly status: RoleStatus
  readonly positions: number
  readonly placed: number
  readonly expiresOn: string | null
}

/** Whether people can be put on their way to a role: it is shown, not run out, and has room. */
export function isOpen(role: RoleStanding, today: string): boolean {
  return role.status === 'published' && hasRoom(role) && (role.expiresOn === null || role.expiresOn >= today)
}

/** Whether somebody who is on her way can still be given a position: a role that is taken down for a while keeps its own. */
export function isFree(role: Pick<RoleStanding, 'status' | 'positions' | 'placed'> | null): boolean {
  return role !== null && (role.status === 'published' || role.status === 'paused') && hasRoom(role)
}

function hasRoom(role: Pick<RoleStanding, 'positions' | 'placed'>): boolean {
  return role.placed < role.positions
}

/** Whether she is looking: somebody on a break may still wish and be asked. */
export function isActive(status: CandidateStatus): boolean {
  return status === 'active' || status === 'paused'
}
