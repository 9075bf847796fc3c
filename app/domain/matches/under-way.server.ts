import { and, eq, inArray, notInArray } from 'drizzle-orm'
import type { Actor } from '#app/domain/accounts/account.ts'
import { CLOSED_STATUSES } from '#app/domain/introductions/introduction.ts'
import { told } from '#app/domain/introductions/visible-to.server.ts'
import type { Reader } from '#db/client.server.ts'
import { hiddenEmployers, introductions } from '#db/schema/index.ts'
import type { UnderWay } from './ranked-page.ts'

/** The open introductions of one role to these candidates, by candidate. One statement, none for nobody. */
export async function underWayOfRole(q: Reader, roleId: string, candidateIds: readonly string[]) {
  if (candidateIds.length === 0) return new Map<string, UnderWay>()
  const rows = await q
    .select()
    .from(introductions)
    .where(and(eq(introductions.roleId, roleId), inArray(introductions.candidateId, [...candidateIds]), open))
  return new Map(rows.map(({ id, status, candidateId }): [string, UnderWay] => [candidateId, { id, status }]))
}

/**
 * The open introductions of one candidate to these roles, by role; for herself those that she has been told of. One
 * statement, none for no roles.
 */
export async function underWayOfCandidate(q: Reader, actor: Actor, candidateId: string, roleIds: readonly string[]) {
  if (roleIds.length === 0) return new Map<string, UnderWay>()
  const known = actor.candidateId === candidateId ? told(q) : undefined
  const rows = await q
    .select()
    .from(introductions)
    .where(and(eq(introductions.candidateId, candidateId), inArray(introductions.roleId, [...roleIds]), open, known))
  return new Map(rows.map(({ id, status, roleId }): [string, UnderWay] => [roleId ?? '', { id, status }]))
}

const open = notInArray(introductions.status, [...CLOSED_STATUSES])

/** The employers that a candidate will not be shown to. */
export async function employersHiddenFrom(q: Reader, candidateId: string): Promise<ReadonlySet<string>> {
  const rows = await q.select().from(hiddenEmployers).where(eq(hiddenEmployers.candidateId, candidateId))
  return new Set(rows.map(({ employerId }) => employerId))
}

/** Everybody who will not be shown to an employer; what leaves the ranking names those of one municipality only. */
export async function unscopedHidingFrom(q: Reader, employerId: string): Promise<ReadonlySet<string>> {
  const rows = await q.select().from(hiddenEmployers).where(eq(hiddenEmployers.employerId, employerId))
  return new Set(rows.map(({ candidateId }) => candidateId))
}
