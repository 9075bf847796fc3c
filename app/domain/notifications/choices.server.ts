import { eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { noticeChoices } from '#db/schema/index.ts'
import type { Choices } from './form.ts'
import { defaultPace, kindsFor, type MailPace, type NoticeKind } from './notice.ts'

/** How mail follows each kind that the reader is told of: her choice, else her role's default. */
export async function getChoices(
  q: Reader,
  { actor }: OpenVisit,
): Promise<{ readonly kind: NoticeKind; readonly pace: MailPace }[]> {
  const rows = await q.select().from(noticeChoices).where(eq(noticeChoices.userId, actor.userId))
  return kindsFor(actor.role).map((kind) => ({
    kind,
    pace: rows.find((row) => row.kind === kind)?.pace ?? defaultPace(actor.role, kind),
  }))
}

/** Keeps her choices; they hold for what happens from now on. */
export async function saveChoices(db: Db, visit: OpenVisit, choices: Choices): Promise<void> {
  const { userId, role, candidateId } = visit.actor
  const chosen = kindsFor(role).flatMap((kind) => {
    const pace = choices[kind]
    return pace ? [{ userId, kind, pace }] : []
  })
  await db.tx(async (tx) => {
    await tx.delete(noticeChoices).where(eq(noticeChoices.userId, userId))
    if (chosen.length > 0) await tx.insert(noticeChoices).values(chosen)
    await recordChange(tx, visit, {
      entity: 'account',
      entityId: userId,
      action: 'mailChosen',
      candidateIds: candidateId ? [candidateId] : [],
      details: { choices },
    })
  })
}
