import { and, asc, eq, lt, or } from 'drizzle-orm'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { erasePayloads } from '#app/domain/audit/erase-payloads.server.ts'
import { addMonths, instantOf } from '#app/domain/rules/calendar.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Db, Reader, Writer } from '#db/client.server.ts'
import {
  auditEntries,
  auditPayloads,
  auditSubjects,
  consents,
  introductionEvents,
  introductions,
  notices,
  users,
} from '#db/schema/index.ts'

/** DESIGN 5: a candidate's no is deleted after this many months. */
const MONTHS_KEPT = 6
/** The acts of hers that the log forgets; what the municipality decided before them is its own. */
const ANSWERS = ['declined', 'no_undone']
/** So many in one transaction. */
const AT_ONCE = 50

/** Whether there is a no to delete. */
export async function isNoDue(q: Reader, now: Date): Promise<boolean> {
  return (await oldNoes(q, now, 1)).length > 0
}

/**
 * Deletes every no of a candidate that is six months old: the introduction with its history and its reason, what was
 * told of it, and in the log the contents of her answer. The log keeps that something was changed, when and by
 * whom, so that its chain stays whole; what it was and about whom cannot be read any more. An employer's no stays: it is no
 * preference of hers. Returns how many were deleted. `mayGoOn` is asked between transactions.
 */
export async function deleteOldNoes(db: Db, now: Date, mayGoOn: () => Promise<boolean>): Promise<number> {
  let deleted = 0
  for (;;) {
    const count = await db.tx(async (tx) => {
      const found = await oldNoes(tx, now, AT_ONCE)
      for (const no of found) await deleteNo(tx, now, no)
      return found.length
    })
    deleted += count
    if (count < AT_ONCE || !(await mayGoOn())) return deleted
  }
}

interface OldNo {
  readonly id: string
  readonly candidateId: string
}

/** Those that she said herself, or that a consultant wrote down for her, before the day six months ago began. */
function oldNoes(q: Reader, now: Date, most: number): Promise<OldNo[]> {
  const before = instantOf(addMonths(dayOf(now), -MONTHS_KEPT))
  return q
    .selectDistinct({ id: introductions.id, candidateId: introductions.candidateId })
    .from(introductions)
    .innerJoin(introductionEvents, eq(introductionEvents.introductionId, introductions.id))
    .leftJoin(users, eq(users.id, introductionEvents.byUserId))
    .where(
      and(
        eq(introductions.status, 'declined'),
        lt(introductions.statusSince, before),
        eq(introductionEvents.toStatus, 'declined'),
        or(eq(users.role, 'candidate'), eq(introductionEvents.onBehalfOf, 'candidate')),
      ),
    )
    .orderBy(asc(introductions.id))
    .limit(most)
}

async function deleteNo(tx: Writer, now: Date, { id, candidateId }: OldNo): Promise<void> {
  await forgetAnswer(tx, now, id, candidateId)
  await tx.delete(notices).where(eq(notices.subjectId, id))
  await tx.update(consents).set({ introductionId: null }).where(eq(consents.introductionId, id))
  await tx.delete(introductions).where(eq(introductions.id, id))
  const visit = { actor: null, purpose: 'retention', route: 'background', now }
  // About her, yet without the introduction's id: nothing leads from here to what she said no to.
  const change = { entity: 'retention', entityId: candidateId, action: 'no_deleted' }
  await recordChange(tx, visit, { ...change, candidateIds: [candidateId] })
}

/** Erases what the log says of her answer: the payload behind its commitment (DESIGN 7). */
async function forgetAnswer(tx: Writer, now: Date, id: string, candidateId: string): Promise<void> {
  const rows = await tx
    .select({ entryId: auditPayloads.entryId, body: auditPayloads.body })
    .from(auditSubjects)
    .innerJoin(auditEntries, eq(auditEntries.id, auditSubjects.entryId))
    .innerJoin(auditPayloads, eq(auditPayloads.entryId, auditSubjects.entryId))
    .where(and(eq(auditSubjects.candidateId, candidateId), eq(auditEntries.kind, 'change')))
  const about = rows.filter(({ body }) => body.entityId === id && ANSWERS.includes(String(body.action)))
  const ids = about.map(({ entryId }) => entryId)
  await erasePayloads(tx, ids, now)
}
