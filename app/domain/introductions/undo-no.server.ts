import { and, eq, ne, notInArray } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { introductionEvents, introductions, notices } from '#db/schema/index.ts'
import { type ActInput, type ActResult, actOn, refuse } from './act.server.ts'
import { CLOSED_STATUSES } from './introduction.ts'
import { findRecord, type IntroductionRecord } from './record.server.ts'
import { isActive, isOpen } from './standing.ts'

const DAY_MS = 86_400_000
/** How long she can take her own no back by herself; later she asks her consultant. */
export const UNDO_DAYS = 7

/** Whether the candidate can take her own no back now: it is fresh, and the job could still be hers. Two reads more. */
export async function mayUndoNo(q: Reader, visit: OpenVisit, id: string): Promise<boolean> {
  const record = await findRecord(q, id)
  return record !== null && canUndo(record, visit) && !(await isAskedAnew(q, record))
}

/**
 * "Fortryd": her own no is gone as if it had not been said, and the question stands as before. The log keeps that it
 * was taken back. Refused when a week has passed, or when the job is no longer open to her.
 */
export function undoNo(db: Db, visit: OpenVisit, input: ActInput): Promise<ActResult> {
  return actOn(db, visit, 'introduction.answer', input, async (tx, record) => {
    if (!canUndo(record, visit) || (await isAskedAnew(tx, record))) return refuse('introductions.error.step')
    const { introduction, candidate } = record
    const no = record.events.at(-1)!
    const asked = record.events.findLast(({ toStatus }) => toStatus === 'approved')
    await tx.delete(introductionEvents).where(eq(introductionEvents.id, no.id))
    await tx.delete(notices).where(and(eq(notices.subjectId, introduction.id), eq(notices.event, 'ended')))
    await tx
      .update(introductions)
      .set({
        status: 'approved',
        statusSince: asked?.at ?? introduction.createdAt,
        dueOn: null,
        version: introduction.version + 1,
      })
      .where(and(eq(introductions.id, introduction.id), eq(introductions.version, introduction.version)))
    const change = { entity: 'introduction', entityId: introduction.id, action: 'no_undone' }
    await recordChange(tx, visit, { ...change, candidateIds: [candidate.id] })
    return { ok: true, path: paths.answer(introduction.id) }
  })
}

function canUndo({ introduction, candidate, role, events }: IntroductionRecord, { actor, now }: OpenVisit): boolean {
  const no = events.at(-1)
  return (
    introduction.status === 'declined' &&
    no?.toStatus === 'declined' &&
    no.byUserId === actor.userId &&
    actor.candidateId === candidate.id &&
    now.getTime() - introduction.statusSince.getTime() < UNDO_DAYS * DAY_MS &&
    role !== null &&
    isOpen(role, dayOf(now)) &&
    isActive(candidate.status)
  )
}

/** Whether the pair has been put on its way a second time meanwhile. */
async function isAskedAnew(q: Reader, { introduction: { id, roleId, candidateId } }: IntroductionRecord) {
  const pair = and(eq(introductions.roleId, roleId ?? ''), eq(introductions.candidateId, candidateId))
  const open = notInArray(introductions.status, [...CLOSED_STATUSES])
  return (await q.$count(introductions, and(pair, open, ne(introductions.id, id)))) > 0
}
