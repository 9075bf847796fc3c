import { and, asc, desc, eq, gte, isNotNull, lt, lte, type SQL, sql } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { ROLE_STATUSES } from '#app/domain/roles/role.ts'
import { visibleTo } from '#app/domain/roles/roles.server.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Reader } from '#db/client.server.ts'
import { employers, roles, workplaces } from '#db/schema/index.ts'
import type { RoleAsked } from './lists.ts'
import { MOST_IN_A_FILE, readPage } from './page-of.ts'
import { danishOrder, everyRow, saysAll } from './text-search.server.ts'

/** One page of the jobs that staff may see. A page after the last is the last. One statement. */
export async function listStaffRoles(q: Reader, visit: OpenVisit, asked: RoleAsked) {
  const where = rolesWhere(visit, asked)
  const { found, ...counted } = await readPage(asked.page, (limit, offset) =>
    select(q)
      .where(where)
      .orderBy(...rolesOrder(asked))
      .limit(limit)
      .offset(offset),
  )
  return { rows: found, ...counted }
}

/** All that the filter finds, for a file; null when there are more than a file may hold. */
export async function listRolesForFile(q: Reader, visit: OpenVisit, asked: RoleAsked) {
  const rows = await select(q)
    .where(rolesWhere(visit, asked))
    .orderBy(...rolesOrder(asked))
    .limit(MOST_IN_A_FILE + 1)
  return rows.length > MOST_IN_A_FILE ? null : rows
}

function select(q: Reader) {
  return q
    .select({
      id: roles.id,
      title: roles.title,
      status: roles.status,
      expiresOn: roles.expiresOn,
      positions: roles.positions,
      placed: roles.placed,
      hoursMin: roles.hoursMin,
      hoursMax: roles.hoursMax,
      createdAt: roles.createdAt,
      employerId: employers.id,
      employerName: employers.name,
      employerStatus: employers.status,
      municipalityCode: workplaces.municipalityCode,
      postcode: workplaces.postcode,
      total: everyRow,
    })
    .from(roles)
    .innerJoin(workplaces, eq(roles.workplaceId, workplaces.id))
    .innerJoin(employers, eq(roles.employerId, employers.id))
}

/** What narrows a statement over roles, workplaces and employers. */
function rolesWhere({ actor, now }: OpenVisit, { values, q: words }: RoleAsked): SQL | undefined {
  return and(
    visibleTo(actor),
    values.status ? eq(roles.status, values.status) : undefined,
    expiring(values.udloeb, dayOf(now)),
    values.kommune ? eq(workplaces.municipalityCode, values.kommune) : undefined,
    values.virksomhed ? eq(employers.id, values.virksomhed) : undefined,
    saysAll([roles.title, employers.name], words),
  )
}

/** Posted jobs whose last day is near, or has passed. */
function expiring(within: RoleAsked['values']['udloeb'], today: string): SQL | undefined {
  if (within === '') return undefined
  const posted = and(eq(roles.status, 'published'), isNotNull(roles.expiresOn))
  if (within === 'udloebet') return and(posted, lt(roles.expiresOn, today))
  return and(posted, gte(roles.expiresOn, today), lte(roles.expiresOn, addDays(today, Number(within))))
}

/** A job that never runs out comes after all that do. */
const NEVER = '2199-12-31'

function rolesOrder({ order }: RoleAsked): SQL[] {
  const turn = order.down ? desc : asc
  const rank = sql.raw(ROLE_STATUSES.map((status, at) => `when '${status}' then ${at}`).join(' '))
  const title = danishOrder(roles.title)
  const by = {
    oprettet: roles.createdAt,
    titel: title,
    virksomhed: danishOrder(employers.name),
    status: sql`case ${roles.status} ${rank} end`,
    udloeb: sql`coalesce(${roles.expiresOn}, ${sql.raw(`'${NEVER}'`)})`,
  }[order.by]
  return [turn(by), asc(title), asc(roles.id)]
}
