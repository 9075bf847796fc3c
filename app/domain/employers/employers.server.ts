import { and, asc, eq, or, type SQL, sql } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { can, type Permission } from '#app/auth/policy.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import { type LoadedRole, listRolesOf, subjectOf } from '#app/domain/roles/roles.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import type { Reader } from '#db/client.server.ts'
import { employers, employerUsers, users, workplaces } from '#db/schema/index.ts'
import { asSeenBy } from './employer.ts'
import type { EmployerFilter } from './form.ts'
import { contains } from './search.server.ts'

export type EmployerRecordRow = typeof employers.$inferSelect
export type WorkplaceRecord = typeof workplaces.$inferSelect

export const EMPLOYERS_A_PAGE = 25

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
    .where(eq(employerUsers.employerId, id))
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

/** One row of the list for staff. */
export interface EmployerListRow {
  readonly id: string
  readonly name: string
  readonly cvr: string
  readonly status: EmployerRecordRow['status']
  readonly municipalityCode: string
  readonly createdAt: Date
  /** Roles that have been published and are still open. */
  readonly openRoles: number
}

/**
 * One page of employers: first those of the actor's own municipality that wait for a call, the longest first, then by
 * name. A page after the last is the last.
 */
export async function listEmployers(
  q: Reader,
  visit: OpenVisit,
  filter: EmployerFilter,
): Promise<{ rows: EmployerListRow[]; total: number; page: number; pages: number }> {
  const where = and(
    visibleTo(visit.actor),
    filter.status ? eq(employers.status, filter.status) : undefined,
    filter.q ? or(contains(employers.name, filter.q), contains(employers.cvr, filter.q.replace(/\s/g, ''))) : undefined,
  )
  const total = await q.$count(employers, where)
  const pages = Math.max(1, Math.ceil(total / EMPLOYERS_A_PAGE))
  const page = Math.min(filter.page, pages)
  const own = visit.actor.municipalityCode ?? ''
  const waits = sql`case when ${employers.status} = 'unverified' and ${employers.municipalityCode} = ${own} then 0 else 1 end`
  const waiting = sql`case when ${employers.status} = 'unverified' and ${employers.municipalityCode} = ${own} then ${employers.createdAt} end`
  // Written out: in a statement over one table drizzle leaves the tables' names away, and both have an id.
  const open = sql<number>`(select count(*) from roles r where r.employer_id = employers.id and r.status = 'published')`
  const rows = await q
    .select({
      id: employers.id,
      name: employers.name,
      cvr: employers.cvr,
      status: employers.status,
      municipalityCode: employers.municipalityCode,
      createdAt: employers.createdAt,
      openRoles: open.mapWith(Number),
    })
    .from(employers)
    .where(where)
    .orderBy(waits, waiting, asc(employers.name), asc(employers.id))
    .limit(EMPLOYERS_A_PAGE)
    .offset((page - 1) * EMPLOYERS_A_PAGE)
  return { rows, total, page, pages }
}

/** How many employers of the actor's own municipality wait for a call. */
export function countWaiting(q: Reader, visit: OpenVisit): Promise<number> {
  const own = eq(employers.municipalityCode, visit.actor.municipalityCode ?? '')
  return q.$count(employers, and(visibleTo(visit.actor), own, eq(employers.status, 'unverified')))
}
