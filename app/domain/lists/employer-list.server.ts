import { and, asc, count, desc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { EMPLOYER_STATUSES, type EmployerStatus } from '#app/domain/employers/employer.ts'
import { visibleTo } from '#app/domain/employers/employers.server.ts'
import type { Reader } from '#db/client.server.ts'
import { employers, employerUsers, roles, users, workplaces } from '#db/schema/index.ts'
import type { EmployerAsked } from './lists.ts'
import { MOST_IN_A_FILE, readPage } from './page-of.ts'
import { danishOrder, everyRow, saysAll } from './text-search.server.ts'

/** One row of the list for staff. */
interface EmployerRow {
  readonly id: string
  readonly name: string
  readonly cvr: string
  readonly status: EmployerStatus
  readonly municipalityCode: string
  readonly createdAt: Date
  /** Roles that are posted. */
  readonly openRoles: number
}

/** How many jobs each employer has posted, counted once for all. */
function postedRoles(q: Reader) {
  return q
    .select({ employerId: roles.employerId, open: count().as('open') })
    .from(roles)
    .where(eq(roles.status, 'published'))
    .groupBy(roles.employerId)
    .as('posted')
}

const openRoles = sql<number>`coalesce(posted.open, 0)`

/**
 * One page of employers; as it comes first those of the actor's own municipality that wait for a call, the longest
 * first. A page after the last is the last. One statement.
 */
export async function listEmployers(q: Reader, visit: OpenVisit, asked: EmployerAsked) {
  const where = employersWhere(visit, asked)
  const posted = postedRoles(q)
  const { found, ...counted } = await readPage(asked.page, (limit, offset) =>
    q
      .select({
        id: employers.id,
        name: employers.name,
        cvr: employers.cvr,
        status: employers.status,
        municipalityCode: employers.municipalityCode,
        createdAt: employers.createdAt,
        openRoles: openRoles.mapWith(Number),
        total: everyRow,
      })
      .from(employers)
      .leftJoin(posted, eq(posted.employerId, employers.id))
      .where(where)
      .orderBy(...employersOrder(visit, asked))
      .limit(limit)
      .offset(offset),
  )
  const rows: EmployerRow[] = found.map(({ total: _, ...row }) => row)
  return { rows, ...counted }
}

/** All that the filter finds, for a file, with the first workplace and contact person of each. Three statements. */
export async function listEmployersForFile(q: Reader, visit: OpenVisit, asked: EmployerAsked) {
  const where = employersWhere(visit, asked)
  const posted = postedRoles(q)
  const rows = await q
    .select({ employer: employers, openRoles: openRoles.mapWith(Number) })
    .from(employers)
    .leftJoin(posted, eq(posted.employerId, employers.id))
    .where(where)
    .orderBy(...employersOrder(visit, asked))
    .limit(MOST_IN_A_FILE + 1)
  if (rows.length > MOST_IN_A_FILE) return null
  const found = rows.map(({ employer }) => employer.id)
  const places = await q
    .select()
    .from(workplaces)
    .where(inArray(workplaces.employerId, found))
    .orderBy(desc(workplaces.createdAt), desc(workplaces.id))
  const people = await q
    .select({ employerId: employerUsers.employerId, name: users.name, email: users.email })
    .from(employerUsers)
    .innerJoin(users, eq(users.id, employerUsers.userId))
    .where(inArray(employerUsers.employerId, found))
    .orderBy(desc(users.createdAt), desc(users.id))
  // The oldest of each stands last and so wins.
  const placeOf = new Map(places.map((place) => [place.employerId, place]))
  const personOf = new Map(people.map((person) => [person.employerId, person]))
  return rows.map(({ employer, openRoles }) => ({
    employer,
    openRoles,
    place: placeOf.get(employer.id) ?? null,
    person: personOf.get(employer.id) ?? null,
  }))
}

/** What narrows a statement over employers. */
function employersWhere({ actor }: OpenVisit, { values, q: words }: EmployerAsked): SQL | undefined {
  return and(
    visibleTo(actor),
    values.status ? eq(employers.status, values.status) : undefined,
    values.kommune ? eq(employers.municipalityCode, values.kommune) : undefined,
    values.job === 'ja' ? sql`${openRoles} > 0` : undefined,
    values.job === 'nej' ? sql`${openRoles} = 0` : undefined,
    saysAll([employers.name, employers.cvr], /^[\d\s]+$/.test(words) ? words.replace(/\s/g, '') : words),
  )
}

function employersOrder({ actor }: OpenVisit, { order }: EmployerAsked): SQL[] {
  const turn = order.down ? desc : asc
  const name = danishOrder(employers.name)
  const last = [asc(name), asc(employers.id)]
  const own = sql`${employers.status} = 'unverified' and ${employers.municipalityCode} = ${actor.municipalityCode ?? ''}`
  const rank = sql.raw(EMPLOYER_STATUSES.map((status, at) => `when '${status}' then ${at}`).join(' '))
  switch (order.by) {
    case 'venter':
      return [
        turn(sql`case when ${own} then 0 else 1 end`),
        sql`case when ${own} then ${employers.createdAt} end`,
        ...last,
      ]
    case 'status':
      return [turn(sql`case ${employers.status} ${rank} end`), ...last]
    case 'job':
      return [turn(openRoles), ...last]
    case 'oprettet':
      return [turn(employers.createdAt), ...last]
    default:
      return [turn(name), asc(employers.id)]
  }
}
