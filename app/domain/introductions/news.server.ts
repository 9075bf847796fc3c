import { and, eq, isNull } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { enqueueMail } from '#app/domain/notifications/outbox.server.ts'
import type { Locale } from '#app/i18n/translate.ts'
import type { Writer } from '#db/client.server.ts'
import { employerUsers, users } from '#db/schema/index.ts'

interface Receiver {
  readonly id: string
  readonly email: string
  readonly locale: Locale
}

/** "Der er nyt. Log ind." to each, except to whoever did it: no name, need or employer leaves the house (DESIGN 7). */
async function tell(tx: Writer, visit: Pick<OpenVisit, 'now' | 'actor'>, receivers: readonly Receiver[]) {
  for (const { id, email, locale } of receivers)
    if (id !== visit.actor.userId) await enqueueMail(tx, { to: email, kind: 'news', locale, slots: {}, now: visit.now })
}

/** Tells a candidate who has an account; for one without, the task on her consultant's list is the message. */
export async function tellCandidate(tx: Writer, visit: OpenVisit, account: Receiver | null): Promise<void> {
  if (account) await tell(tx, visit, [account])
}

/** Tells everybody who works for an employer. */
export async function tellEmployer(tx: Writer, visit: OpenVisit, employerId: string): Promise<void> {
  const receivers = await tx
    .select({ id: users.id, email: users.email, locale: users.locale })
    .from(employerUsers)
    .innerJoin(users, eq(users.id, employerUsers.userId))
    .where(and(eq(employerUsers.employerId, employerId), isNull(users.disabledAt)))
  await tell(tx, visit, receivers)
}
