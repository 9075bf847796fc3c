import { and, asc, eq, lt, type SQL, sql } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { visibleTo } from '#app/domain/candidates/candidates.server.ts'
import { lastTalkDay } from '#app/domain/contacts/contacts.server.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import { WITHOUT_ROLE_DAYS } from '#app/domain/rules/contact-norm.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Reader } from '#db/client.server.ts'
import { candidates, openRoleDays } from '#db/schema/index.ts'

/** Beside the list of the day: the first few, and how many there are. */
const MOST = 8

/** Somebody of whom nothing has been heard, or for whom nothing is open, since a day. */
export interface Quiet {
  readonly id: string
  readonly name: string
  /** YYYY-MM-DD; null when it has never been. */
  readonly since: string | null
}
export interface QuietList {
  readonly people: readonly Quiet[]
  readonly total: number
}

/** Before anybody talked. A real day, so that both engines compare it with days. */
const FIRST_DAY = '1900-01-01'

/** Counts every row of a limited statement. */
const all = sql<number>`count(*) over ()`.mapWith(Number)

/**
 * Active candidates with whom nobody has talked for as long as the municipality's norm allows (`weeks`), the longest
 * first. Who is newer than that is not behind yet. One statement. It is the municipality's silence that counts, never hers.
 */
export async function listSilent(
  q: Reader,
  visit: OpenVisit,
  whose: SQL | undefined,
  weeks: number,
): Promise<QuietList> {
  const today = dayOf(visit.now)
  const since = addDays(today, -7 * weeks)
  const before = new Date(`${since}T00:00:00Z`)
  const rows = await q
    .select({ id: candidates.id, name: candidates.name, since: lastTalkDay, total: all })
    .from(candidates)
    .where(
      and(
        visibleTo(visit.actor),
        whose,
        eq(candidates.status, 'active'),
        lt(candidates.createdAt, before),
        sql`coalesce(${lastTalkDay}, ${FIRST_DAY}) < ${since}`,
      ),
    )
    .orderBy(sql`coalesce(${lastTalkDay}, ${FIRST_DAY})`, asc(candidates.createdAt), asc(candidates.id))
    .limit(MOST)
  return seen(visit, rows)
}

/**
 * Active candidates for whom no job has been open for thirty days, by the nightly count, the longest first. Whoever has
 * not been counted for so long is not on it. One statement.
 */
export async function listWithoutRole(q: Reader, visit: OpenVisit, whose: SQL | undefined): Promise<QuietList> {
  const before = addDays(dayOf(visit.now), -WITHOUT_ROLE_DAYS)
  const { lastOpenOn, firstCheckedOn } = openRoleDays
  const from = sql<string>`coalesce(${lastOpenOn}, ${firstCheckedOn})`
  const rows = await q
    .select({ id: candidates.id, name: candidates.name, since: lastOpenOn, total: all })
    .from(candidates)
    .innerJoin(openRoleDays, eq(openRoleDays.candidateId, candidates.id))
    .where(and(visibleTo(visit.actor), whose, eq(candidates.status, 'active'), sql`${from} <= ${before}`))
    .orderBy(from, asc(candidates.createdAt), asc(candidates.id))
    .limit(MOST)
  return seen(visit, rows)
}

function seen(visit: OpenVisit, rows: readonly (Quiet & { readonly total: number })[]): QuietList {
  for (const { id } of rows) visit.saw(id, ['identity'])
  return { people: rows.map(({ id, name, since }) => ({ id, name, since })), total: rows[0]?.total ?? 0 }
}
