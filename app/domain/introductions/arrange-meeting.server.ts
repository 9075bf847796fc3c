import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { instantOf, isDay } from '#app/domain/rules/calendar.ts'
import { formatClock, parseClock } from '#app/domain/vocabulary/week.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { meetings } from '#db/schema/index.ts'
import { type ActInput, type ActResult, actOn, mayMove, move } from './act.server.ts'
import { standingOf } from './record.server.ts'

export interface MeetingInput extends ActInput {
  /** YYYY-MM-DD, today or later. */
  readonly day: string
  /** Time of day in Copenhagen as people write it: "9", "9.30". */
  readonly clock: string
  readonly place: string
}

/** Any party arranges the first talk, another one, or a new time; the others are told. */
export function arrangeMeeting(db: Db, visit: OpenVisit, input: MeetingInput): Promise<ActResult> {
  return actOn(db, visit, 'introduction.meet', input, async (tx, record, by) => {
    const minutes = parseClock(input.clock)
    const place = input.place.trim()
    const errors = {
      ...((!isDay(input.day) || input.day < dayOf(visit.now)) && { day: ['introductions.error.meetingDay'] }),
      ...((minutes === null || minutes === 24 * 60) && { clock: ['introductions.error.clock'] }),
      ...(place === '' && { place: ['errors.required'] }),
    }
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    const at = instantOf(input.day, formatClock(minutes ?? 0))
    const wanted = {
      to: 'meeting',
      by,
      holds: { dateAndPlace: true, ...standingOf(record, visit.now) },
      details: { at: at.toISOString(), place },
      dueFrom: input.day,
    } as const
    const refused = mayMove(record.introduction.status, wanted)
    if (refused) return refused
    await tx.insert(meetings).values({
      id: v7(),
      introductionId: record.introduction.id,
      at,
      place,
      createdBy: visit.actor.userId,
      createdAt: visit.now,
    })
    return move(tx, visit, record, wanted)
  })
}
