import { and, asc, eq, isNotNull, lte, ne, or } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { NOTICE_DAYS } from '#app/domain/roles/expiry.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Reader } from '#db/client.server.ts'
import { employers, roles } from '#db/schema/index.ts'

/** No list of the day is longer. */
const MOST = 15

/** An employer whom nobody has called back. */
export interface DayEmployer {
  readonly id: string
  readonly name: string
  readonly since: Date
}

/** A job that is about to run out. */
export interface DayRole {
  readonly id: string
  readonly title: string
  readonly employer: string
  /** Its last open day, YYYY-MM-DD. */
  readonly expiresOn: string
}

/**
 * Of the employers that the consultant's municipality serves: those that wait for a call, the oldest first, and the jobs
 * that run out within a week, the nearest first; none of an employer that was refused. One statement for both.
 */
export async function listDayEmployers(
  q: Reader,
  { actor, now }: OpenVisit,
): Promise<{ employers: DayEmployer[]; roles: DayRole[] }> {
  const until = addDays(dayOf(now), NOTICE_DAYS)
  const ending = and(eq(roles.employerId, employers.id), eq(roles.status, 'published'), lte(roles.expiresOn, until))
  const rows = await q
    .select({
      id: employers.id,
      name: employers.name,
      status: employers.status,
      since: employers.createdAt,
      roleId: roles.id,
      title: roles.title,
      expiresOn: roles.expiresOn,
    })
    .from(employers)
    .leftJoin(roles, ending)
    .where(
      and(
        eq(employers.municipalityCode, actor.municipalityCode ?? ''),
        ne(employers.status, 'refused'),
        or(eq(employers.status, 'unverified'), isNotNull(roles.id)),
      ),
    )
    .orderBy(asc(employers.createdAt), asc(employers.id), asc(roles.expiresOn), asc(roles.id))
  const waiting = new Map(rows.filter(({ status }) => status === 'unverified').map((row) => [row.id, row]))
  const ends = rows.flatMap(({ roleId: id, title, name: employer, expiresOn }): DayRole[] =>
    id && title !== null && expiresOn !== null ? [{ id, title, employer, expiresOn }] : [],
  )
  return {
    employers: [...waiting.values()].slice(0, MOST).map(({ id, name, since }) => ({ id, name, since })),
    roles: ends.toSorted((a, b) => (a.expiresOn < b.expiresOn ? -1 : a.expiresOn > b.expiresOn ? 1 : 0)).slice(0, MOST),
  }
}
