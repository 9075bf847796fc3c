import { desc } from 'drizzle-orm'
import type { Locale } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import type { Reader, Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { outbox } from '#db/schema/index.ts'
import { composeMail, type MailKind, type MailSlots } from './mail.ts'

export interface MailOrder {
  readonly to: string
  readonly kind: MailKind
  readonly locale: Locale
  readonly slots: MailSlots
  readonly now: Date
}

/** Puts a mail in the outbox in the transaction of what it tells about: both happen or neither. */
export async function enqueueMail(tx: Writer, order: MailOrder): Promise<void> {
  await tx.insert(outbox).values({ id: v7(), ...rowOf(order) })
}

/** The same for a mail that has an id of its own, and that goes out once however often it is ordered. */
export async function enqueueOnce(tx: Writer, id: string, order: MailOrder): Promise<void> {
  await tx
    .insert(outbox)
    .values({ id, ...rowOf(order) })
    .onConflictDoNothing()
}

function rowOf({ to, kind, locale, slots, now }: MailOrder) {
  return { to, kind, locale, slots: { ...slots }, createdAt: now, nextAttemptAt: now }
}

/** The newest mails as they would be read, for the demo's and the developer's page only. */
export async function listOutbox(q: Reader, origin: string, limit = 50) {
  const rows = await q.select().from(outbox).orderBy(desc(outbox.createdAt), desc(outbox.id)).limit(limit)
  return rows.map(({ id, to, kind, locale, slots, createdAt, sentAt, lastError }) => {
    const { subject, text } = composeMail(kind, locale, slots, origin)
    // What has been sent has lost its link.
    const link = sentAt ? null : (slots.link ?? origin + paths.news())
    return {
      id,
      to,
      subject,
      text,
      link,
      createdAt,
      state: sentAt ? 'sent' : lastError ? 'failed' : 'waiting',
    } as const
  })
}
