import { and, desc, eq, gt, gte, inArray, isNull, lt, lte, ne, or, type SQL, sql } from 'drizzle-orm'
import type { PublicVisit } from '#app/auth/authorize.server.ts'
import { contains } from '#app/domain/employers/search.server.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Reader } from '#db/client.server.ts'
import { employers, roles, workplaces } from '#db/schema/index.ts'
import { HOUR_BANDS, type RoleFilter } from './role-filter.ts'
import { narrowRoles, readsRoles } from './role-narrow.ts'
import { type LoadedRole, openToAll, selectRoles, visibleTo } from './roles.server.ts'
import { holdsId, isCalled } from './work-called.server.ts'

export const ROLES_A_PAGE = 25

/** A job that begins within so many days begins soon. */
const SOON_DAYS = 31

type ListVisit = Pick<PublicVisit, 'actor' | 'now'>

/** One page of a list; `total` counts all pages. */
interface RolePage {
  readonly rows: readonly LoadedRole[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

/**
 * One page of the published roles: of verified employers for everybody; consultants also see those of employers that
 * wait for the call back. Newest first, or nearest. Two statements.
 */
export async function listRoles(q: Reader, visit: ListVisit, filter: RoleFilter): Promise<RolePage> {
  const where = whereOf(visit, filter)
  return readsRoles(filter) ? narrowedPage(q, where, filter) : newestPage(q, where, filter.page)
}

async function newestPage(q: Reader, where: SQL | undefined, wanted: number): Promise<RolePage> {
  const [counted] = await q
    .select({ total: sql<number>`count(*)`.mapWith(Number) })
    .from(roles)
    .innerJoin(workplaces, eq(roles.workplaceId, workplaces.id))
    .innerJoin(employers, eq(roles.employerId, employers.id))
    .where(where)
  const at = pageOf(counted?.total ?? 0, wanted)
  const rows = await selectRoles(q)
    .where(where)
    .orderBy(desc(roles.publishedAt), desc(roles.id))
    .limit(ROLES_A_PAGE)
    .offset((at.page - 1) * ROLES_A_PAGE)
  return { rows, ...at }
}

/** Distance, field of work and offers are read in memory: the database knows neither places nor the workplace's share. */
async function narrowedPage(q: Reader, where: SQL | undefined, filter: RoleFilter): Promise<RolePage> {
  const all = await unscopedNarrowed(q, where)
  const ids = narrowRoles(all, filter)
  const at = pageOf(ids.length, filter.page)
  const shown = ids.slice((at.page - 1) * ROLES_A_PAGE, at.page * ROLES_A_PAGE)
  const found = shown.length > 0 ? await selectRoles(q).where(inArray(roles.id, shown)) : []
  const rows = shown.flatMap((id) => found.find(({ role }) => role.id === id) ?? [])
  return { rows, ...at }
}

/** The few columns that narrowing reads, newest first; the caller's condition says who may see which. */
function unscopedNarrowed(q: Reader, where: SQL | undefined) {
  const { id, remote, tasks, conditions } = roles
  return q
    .select({ id, postcode: workplaces.postcode, remote, tasks, conditions, offered: workplaces.conditions })
    .from(roles)
    .innerJoin(workplaces, eq(roles.workplaceId, workplaces.id))
    .innerJoin(employers, eq(roles.employerId, employers.id))
    .where(where)
    .orderBy(desc(roles.publishedAt), desc(roles.id))
}

function pageOf(total: number, wanted: number) {
  const pages = Math.max(1, Math.ceil(total / ROLES_A_PAGE))
  return { total, pages, page: Math.min(wanted, pages) }
}

function whereOf({ actor, now }: ListVisit, filter: RoleFilter): SQL | undefined {
  const { q: words, work, skill, municipality, hours, home, soon } = filter
  const band = hours ? HOUR_BANDS[hours] : null
  return and(
    visibleTo(actor),
    eq(roles.status, 'published'),
    ne(employers.status, 'refused'),
    lt(roles.placed, roles.positions),
    // The night's work closes what is over; until then the list already leaves it out.
    or(isNull(roles.expiresOn), gte(roles.expiresOn, dayOf(now))),
    words
      ? or(
          contains(roles.title, words),
          contains(employers.name, words),
          contains(roles.description, words),
          isCalled(words),
        )
      : undefined,
    work ? holdsId(roles.tasks, work) : undefined,
    skill ? holdsId(roles.competences, skill) : undefined,
    municipality ? eq(workplaces.municipalityCode, municipality) : undefined,
    band ? and(gt(roles.hoursMax, band.from * 60), lte(roles.hoursMin, band.to * 60)) : undefined,
    home ? gt(roles.remote, 0) : undefined,
    soon ? lte(roles.startsOn, addDays(dayOf(now), SOON_DAYS)) : undefined,
  )
}

/** The municipalities in which there are open roles, for the filter. */
export async function listRoleMunicipalities(q: Reader): Promise<string[]> {
  const found = await q
    .selectDistinct({ code: workplaces.municipalityCode })
    .from(roles)
    .innerJoin(workplaces, eq(roles.workplaceId, workplaces.id))
    .innerJoin(employers, eq(roles.employerId, employers.id))
    .where(openToAll)
  return found.map(({ code }) => code)
}

/** So many jobs are offered in place of one that is gone. */
const SIMILAR = 4

/** Open roles like one that is gone: with the same work before the others, then the nearest. Two statements. */
export async function listSimilarRoles(q: Reader, gone: LoadedRole): Promise<readonly LoadedRole[]> {
  const all = await unscopedNarrowed(q, and(openToAll, ne(roles.id, gone.role.id)))
  const near = narrowRoles(all, { postcode: gone.workplace.postcode, sort: 'near' })
  const work = new Set(gone.role.tasks.map(({ id }) => id))
  const alike = new Set(all.filter(({ tasks }) => tasks.some(({ id }) => work.has(id))).map(({ id }) => id))
  const ids = [...near.filter((id) => alike.has(id)), ...near.filter((id) => !alike.has(id))].slice(0, SIMILAR)
  const found = ids.length > 0 ? await selectRoles(q).where(inArray(roles.id, ids)) : []
  return ids.flatMap((id) => found.find(({ role }) => role.id === id) ?? [])
}
