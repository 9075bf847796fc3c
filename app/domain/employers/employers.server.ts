import { and, asc, eq, isNull, notLike, type SQL, sql } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { can, type Permission } from '#app/auth/policy.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import { type LoadedRole, listRolesOf, subjectOf } from '#app/domain/roles/roles.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import type { Reader } from '#db/client.server.ts'
import { employers, employerUsers, users, workplaces } from '#db/schema/index.ts'
import { asSeenBy } from './employer.ts'

export type EmployerRecordRow = typeof employers.$inferSelect
export type WorkplaceRecord = typeof workplaces.$inferSelect

/** The employers that an actor may see: her own firm, or all for consultants and leaders. Nobody else. */
export function visibleTo(actor: Actor): SQL {
  if (actor.role === 'employer' && actor.employerId) return eq(employers.id, actor.employerId)
  return actor.role === 'consultant' || actor.role === 'leader' ? sql`1 = 1` : sql`1 = 0`
}

/** One employer, or 404 when it is not there or this actor may not do this to it. */
export async function loadEmployer(
  q: Reader,
  visit: OpenVisit,
  id: string,
  permission: Extract<Permission, `employer.${'read' | 'edit' | 'verify'}` | `role.${'read' | 'edit'}`>,
): Promise<EmployerRecordRow> {
  const [found] = await q.select().from(employers).where(eq(employers.id, id))
  if (!found) throw notFound()
  assertCan(visit.actor, permission, subjectOf(found))
  return asSeenBy(visit.actor, found)
}

/** The employer whose page this is: the actor's own, or the one that a consultant names. 404 without one. */
export function employerIdFor(actor: Actor, named: string | null): string {
  const id = actor.role === 'employer' ? actor.employerId : named
  if (!id) throw notFound()
  return id
}

/** Everything about one employer that its page shows. */
export interface EmployerPage {
  readonly employer: EmployerRecordRow
  readonly workplaces: readonly WorkplaceRecord[]
  readonly roles: readonly LoadedRole[]
  readonly people: readonly { readonly name: string; readonly email: string; readonly phone: string | null }[]
  /** Who verified it; null for those who may not know, and when nobody has. */
  readonly verifier: string | null
  readonly mayEdit: boolean
  readonly mayVerify: boolean
}

/** One employer with its workplaces, roles and contact people, as far as this actor may see them. Throws 404. */
export async function getEmployerPage(q: Reader, visit: OpenVisit, id: string): Promise<EmployerPage> {
  const employer = await loadEmployer(q, visit, id, 'employer.read')
  const places = await listWorkplaces(q, id)
  const jobs = await listRolesOf(q, visit.actor, id)
  const people = await q
    .select({ name: users.name, email: users.email, phone: users.phone })
    .from(employerUsers)
    .innerJoin(users, eq(users.id, employerUsers.userId))
    .where(and(eq(employerUsers.employerId, id), isNull(users.disabledAt), notLike(users.email, '%#%')))
    .orderBy(asc(users.name), asc(users.id))
  const [verifier] = employer.verifiedBy
    ? await q.select({ name: users.name }).from(users).where(eq(users.id, employer.verifiedBy))
    : []
  return {
    employer,
    workplaces: places,
    roles: jobs,
    people,
    verifier: verifier?.name ?? null,
    mayEdit: can(visit.actor, 'employer.edit', subjectOf(employer)),
    mayVerify: can(visit.actor, 'employer.verify', subjectOf(employer)),
  }
}

/** The workplaces of an employer by name; the caller has asserted that the actor may see the employer. */
export function listWorkplaces(q: Reader, employerId: string): Promise<WorkplaceRecord[]> {
  return q
    .select()
    .from(workplaces)
    .where(eq(workplaces.employerId, employerId))
    .orderBy(asc(workplaces.name), asc(workplaces.id))
}

/** How many employers of the actor's own municipality wait for a call. */
export function countWaiting(q: Reader, visit: OpenVisit): Promise<number> {
  const own = eq(employers.municipalityCode, visit.actor.municipalityCode ?? '')
  return q.$count(employers, and(visibleTo(visit.actor), own, eq(employers.status, 'unverified')))
}
