import { and, eq, gte, isNull, ne, notInArray, or } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { addWorkingDays } from '#app/domain/rules/holidays.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Db, Reader, Writer } from '#db/client.server.ts'
import { introductions, placements } from '#db/schema/index.ts'
import { type ActInput, type ActResult, actOn, note, refuse } from './act.server.ts'
import { CLOSED_STATUSES } from './introduction.ts'
import { type EventRow, findRecord, type IntroductionRecord } from './record.server.ts'

/** Working days that the consultant has to say what becomes of the candidate's other introductions. */
const DAYS_TO_DECIDE = 5

/** She has got a job: her other introductions are put to her consultant, and never closed by themselves (DESIGN 5). */
export async function askAboutOthers(tx: Writer, visit: OpenVisit, placed: IntroductionRecord, placementId: string) {
  const others = await tx
    .select({ id: introductions.id })
    .from(introductions)
    .where(
      and(
        eq(introductions.candidateId, placed.candidate.id),
        ne(introductions.id, placed.introduction.id),
        notInArray(introductions.status, [...CLOSED_STATUSES, 'placed']),
      ),
    )
  for (const { id } of others) {
    const record = await findRecord(tx, id)
    if (!record) continue
    const dueOn = addWorkingDays(dayOf(visit.now), DAYS_TO_DECIDE)
    await note(tx, visit, record, 'other_placed', { details: { placementId }, dueOn })
  }
}

/** Whether the consultant still has to say what becomes of it: a job was found and nothing decided since. */
export function awaitsDecision(events: readonly Pick<EventRow, 'reason'>[]): boolean {
  const last = events.findLast(({ reason }) => reason === 'other_placed' || reason === 'kept_second_job')
  return last?.reason === 'other_placed'
}

/** "Behold som job nummer to": the introduction goes on beside the job that she has got. */
export function keepAsSecondJob(db: Db, visit: OpenVisit, input: ActInput): Promise<ActResult> {
  return actOn(db, visit, 'introduction.place', input, async (tx, record) => {
    if (!awaitsDecision(record.events)) return refuse('introductions.error.step')
    await note(tx, visit, record, 'kept_second_job')
    return { ok: true, path: paths.introduction(record.introduction.id) }
  })
}

/**
 * Minutes a week that a candidate has left beside the jobs that run on a day; null while her own limit is not known,
 * never below 0.
 */
export async function hoursLeft(q: Reader, candidateId: string, hoursMax: number | null, today: string) {
  if (hoursMax === null) return null
  const jobs = await q
    .select({ hours: placements.hours })
    .from(placements)
    .where(and(eq(placements.candidateId, candidateId), or(isNull(placements.endsOn), gte(placements.endsOn, today))))
  return Math.max(0, hoursMax - jobs.reduce((sum, { hours }) => sum + hours, 0))
}
