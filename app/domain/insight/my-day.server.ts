import { and, asc, eq, isNull, lt, or, type SQL, sql } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { visibleTo } from '#app/domain/candidates/candidates.server.ts'
import { isLeftBehind } from '#app/domain/candidates/left-behind.server.ts'
import { CONFIRM_AFTER_DAYS } from '#app/domain/candidates/next-step.ts'
import { getSettings } from '#app/domain/municipalities/settings.server.ts'
import type { Settings } from '#app/domain/municipalities/settings.ts'
import type { Reader } from '#db/client.server.ts'
import { candidateProfiles, candidates } from '#db/schema/index.ts'
import { type DayEmployer, type DayRole, listDayEmployers } from './day-employers.server.ts'
import { listSilent, listWithoutRole, type QuietList } from './day-quiet.server.ts'
import {
  type DayAppointment,
  type DayHandedOver,
  type DayRequest,
  listDayAppointments,
  listDayRequests,
  listHandedOver,
} from './day-talks.server.ts'
import { listWaiting, type WaitingIntroduction } from './waiting.server.ts'

/** No list of the day is longer; the rest is found in its own list. */
const MOST = 15
const DAY_MS = 86_400_000

export interface MyDay {
  /** What the municipality has promised, and how long it may be silent. */
  readonly settings: Pick<Settings, 'answerDays' | 'contactWeeks'>
  readonly requests: readonly DayRequest[]
  readonly appointments: readonly DayAppointment[]
  readonly handedOver: readonly DayHandedOver[]
  /** Not talked with for longer than the norm. */
  readonly silent: QuietList
  /** Without an open job for thirty days. */
  readonly withoutRole: QuietList
  readonly introductions: readonly WaitingIntroduction[]
  readonly employers: readonly DayEmployer[]
  /** Jobs of those employers that run out within a week. */
  readonly roles: readonly DayRole[]
  readonly candidates: readonly { id: string; name: string; missing: 'contact' | 'hours' | 'confirm' }[]
}

/**
 * What waits for a consultant: who asked for a talk, what is agreed, introductions whose turn is the municipality's,
 * candidates handed over to her, employers of hers that nobody has called back and
 * their jobs that are about to run out, and candidates whose profile is empty or
 * old; beside it whom nobody has talked with and who has no open job. `mine`: her own candidates, those that nobody is
 * responsible for, and those whose consultant has left. Eleven statements.
 */
export async function getMyDay(q: Reader, visit: OpenVisit, mine: boolean): Promise<MyDay> {
  const { actor, now } = visit
  const whose: SQL | undefined = mine
    ? or(eq(candidates.consultantId, actor.userId), isNull(candidates.consultantId), isLeftBehind)
    : undefined
  const settings = await getSettings(q, actor.municipalityCode, now)
  const introductions = await listWaiting(q, visit, and(visibleTo(actor), whose))
  const served = await listDayEmployers(q, visit)
  const noHours = or(isNull(candidateProfiles.hoursMin), isNull(candidateProfiles.hoursMax))
  const missing = sql<string>`case when ${isLeftBehind} then 'contact' when ${noHours} then 'hours' else 'confirm' end`
  const old = new Date(now.getTime() - CONFIRM_AFTER_DAYS * DAY_MS)
  const people = await q
    .select({ id: candidates.id, name: candidates.name, missing })
    .from(candidates)
    .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
    .where(
      and(
        visibleTo(actor),
        whose,
        eq(candidates.status, 'active'),
        or(
          isLeftBehind,
          noHours,
          isNull(candidateProfiles.lastConfirmedAt),
          lt(candidateProfiles.lastConfirmedAt, old),
        ),
      ),
    )
    .orderBy(sql`case when ${isLeftBehind} then 0 else 1 end`, asc(candidates.createdAt), asc(candidates.id))
    .limit(MOST)
  for (const { id } of people) visit.saw(id, ['identity', 'profile'])
  return {
    settings,
    requests: await listDayRequests(q, visit, whose),
    appointments: await listDayAppointments(q, visit, whose),
    handedOver: await listHandedOver(q, visit),
    silent: await listSilent(q, visit, whose, settings.contactWeeks),
    withoutRole: await listWithoutRole(q, visit, whose),
    introductions,
    ...served,
    candidates: people.map(({ id, name, missing: lacks }) => ({
      id,
      name,
      missing: lacks === 'contact' || lacks === 'hours' ? lacks : 'confirm',
    })),
  }
}
