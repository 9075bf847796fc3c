import { and, asc, desc, eq, lt, ne, or, type SQL, sql } from 'drizzle-orm'
import type { EmployerSubject } from '#app/auth/policy.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import type { Reader } from '#db/client.server.ts'
import { employers, roles, workplaces } from '#db/schema/index.ts'

export type RoleRow = typeof roles.$inferSelect
export type WorkplaceRow = typeof workplaces.$inferSelect
export type EmployerRow = typeof employers.$inferSelect

/** A role with the two records that it cannot be told without. */
export interface LoadedRole {
  readonly role: RoleRow
  readonly workplace: WorkplaceRow
  readonly employer: EmployerRow
}

/** Published, of a verified employer, with a position left: what everybody may see, and what is ranked. */
export const openToAll = and(
  eq(roles.status, 'published'),
  eq(employers.status, 'verified'),
  lt(roles.placed, roles.positions),
)!

/**
 * The roles that an actor may see, over roles joined with employers. Everybody: the open ones. An employer: its own too.
 * Consultants: everything but drafts, and the drafts of employers that their municipality serves. Leaders: everything but
 * drafts, of verified employers.
 */
export function visibleTo(actor: Actor | null): SQL {
  if (actor?.role === 'employer' && actor.employerId) return or(openToAll, eq(roles.employerId, actor.employerId))!
  if (actor?.role === 'consultant') {
    const served = actor.municipalityCode ? eq(employers.municipalityCode, actor.municipalityCode) : undefined
    return or(ne(roles.status, 'draft'), served)!
  }
  if (actor?.role === 'leader') return and(ne(roles.status, 'draft'), eq(employers.status, 'verified'))!
  return openToAll
}

/** What the rules ask about a role: whose it is, and which municipality serves that employer. */
export function subjectOf(employer: Pick<EmployerRow, 'id' | 'municipalityCode'>): EmployerSubject {
  return { employerId: employer.id, municipalityCode: employer.municipalityCode }
}

/** Roles with their workplaces and employers; the caller's condition says which. */
export function selectRoles(q: Reader) {
  return q
    .select({ role: roles, workplace: workplaces, employer: employers })
    .from(roles)
    .innerJoin(workplaces, eq(roles.workplaceId, workplaces.id))
    .innerJoin(employers, eq(roles.employerId, employers.id))
}

/** One role, whoever asks: the caller asserts what the actor may do with it. */
export async function unscopedRole(q: Reader, id: string): Promise<LoadedRole | null> {
  const [found] = await selectRoles(q).where(eq(roles.id, id))
  return found ?? null
}

/** One role that this actor may see, or null. */
export async function findRole(q: Reader, actor: Actor | null, id: string): Promise<LoadedRole | null> {
  const [found] = await selectRoles(q).where(and(eq(roles.id, id), visibleTo(actor)))
  return found ?? null
}

/** All open roles with their workplaces in one statement, for ranking; whoever asks. */
export function unscopedOpenRoles(q: Reader): Promise<LoadedRole[]> {
  return selectRoles(q).where(openToAll).orderBy(asc(roles.id))
}

/** The roles of one employer that the actor may see, newest first, drafts at the top. */
export function listRolesOf(q: Reader, actor: Actor, employerId: string): Promise<LoadedRole[]> {
  const drafts = sql`case when ${roles.status} = 'draft' then 0 else 1 end`
  return selectRoles(q)
    .where(and(eq(roles.employerId, employerId), visibleTo(actor)))
    .orderBy(drafts, desc(roles.createdAt), desc(roles.id))
}
