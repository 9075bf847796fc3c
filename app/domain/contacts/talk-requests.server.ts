import { and, desc, eq, isNull } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { candidateIdOf, loadCandidate } from '#app/domain/candidates/candidates.server.ts'
import { consultantsOf, tell, untell } from '#app/domain/notifications/notices.server.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Db, Reader, Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { talkRequests } from '#db/schema/index.ts'
import { type ContactKind, isTalk, type TalkTime } from './contact.ts'
import type { AskForm } from './form.ts'

/** A candidate's wish to be called. */
export interface TalkRequest {
  readonly id: string
  readonly text: string
  readonly suits: TalkTime
  readonly askedAt: Date
  readonly answeredAt: Date | null
  readonly withdrawnAt: Date | null
}

const isOpen = and(isNull(talkRequests.answeredAt), isNull(talkRequests.withdrawnAt))

/** The wish of a candidate that still waits, or null. */
export async function findOpenRequest(q: Reader, candidateId: string): Promise<TalkRequest | null> {
  const [row] = await q
    .select()
    .from(talkRequests)
    .where(and(eq(talkRequests.candidateId, candidateId), isOpen))
  return row ?? null
}

/** Every wish of a candidate, the newest first. */
export function listRequests(q: Reader, candidateId: string): Promise<TalkRequest[]> {
  return q
    .select()
    .from(talkRequests)
    .where(eq(talkRequests.candidateId, candidateId))
    .orderBy(desc(talkRequests.askedAt), desc(talkRequests.id))
    .limit(100)
}

/**
 * "Bed om en samtale": a task for her consultant until a talk is written down. There is one at a time: asking again
 * while one waits says the same in new words. Throws 404 for anybody who is no candidate.
 */
export function askForTalk(db: Db, visit: OpenVisit, { formId, text, suits }: AskForm): Promise<Done | Refused> {
  return once(db, visit, `ask ${formId}`, async (tx) => {
    const candidateId = candidateIdOf(visit, undefined)
    const { candidate } = await loadCandidate(tx, visit, candidateId, 'contact.own')
    const open = await findOpenRequest(tx, candidateId)
    const id = open?.id ?? v7()
    if (open) await tx.update(talkRequests).set({ text, suits }).where(eq(talkRequests.id, id))
    else await tx.insert(talkRequests).values({ id, candidateId, text, suits, askedAt: visit.now })
    await log(tx, visit, id, candidateId, open ? 'changed' : 'asked')
    const { consultantId, municipalityCode } = candidate
    const to = consultantId ? [consultantId] : await consultantsOf(tx, municipalityCode)
    await tell(tx, visit, to, {
      kind: 'talk',
      event: 'asked',
      subjectId: candidateId,
      link: paths.candidate(candidateId),
    })
    return { ok: true, path: paths.ownTalks() }
  })
}

/** She takes it back. Without one that waits nothing happens. */
export function withdrawRequest(db: Db, visit: OpenVisit): Promise<Done> {
  return db.tx(async (tx) => {
    const candidateId = candidateIdOf(visit, undefined)
    await loadCandidate(tx, visit, candidateId, 'contact.own')
    const open = await findOpenRequest(tx, candidateId)
    if (open) {
      await tx.update(talkRequests).set({ withdrawnAt: visit.now }).where(eq(talkRequests.id, open.id))
      await log(tx, visit, open.id, candidateId, 'withdrawn')
      await untell(tx, { event: 'asked', subjectId: candidateId })
    }
    return { ok: true, path: paths.ownTalks() }
  })
}

/** A talk on the day of the wish or later answers it; whether it did. */
export async function settleRequest(
  tx: Writer,
  visit: OpenVisit,
  contact: { readonly id: string; readonly candidateId: string; readonly kind: ContactKind; readonly heldOn: string },
): Promise<boolean> {
  if (!isTalk(contact.kind)) return false
  const open = await findOpenRequest(tx, contact.candidateId)
  if (!open || contact.heldOn < dayOf(open.askedAt)) return false
  await tx
    .update(talkRequests)
    .set({ answeredAt: visit.now, contactId: contact.id })
    .where(eq(talkRequests.id, open.id))
  await untell(tx, { event: 'asked', subjectId: contact.candidateId })
  return true
}

/** A talk that is taken back or put right answers nothing: the wish waits again, unless there is a newer one. */
export async function reopenRequest(tx: Writer, contactId: string): Promise<void> {
  const [answered] = await tx.select().from(talkRequests).where(eq(talkRequests.contactId, contactId))
  if (!answered || (await findOpenRequest(tx, answered.candidateId))) return
  await tx.update(talkRequests).set({ answeredAt: null, contactId: null }).where(eq(talkRequests.id, answered.id))
}

function log(tx: Writer, visit: OpenVisit, entityId: string, candidateId: string, action: string): Promise<void> {
  return recordChange(tx, visit, { entity: 'talk_request', entityId, action, candidateIds: [candidateId] })
}
