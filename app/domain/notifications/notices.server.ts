import { and, eq, inArray, isNull, notLike } from 'drizzle-orm'
import { isOpenInvitation } from '#app/domain/accounts/accounts.server.ts'
import type { Reader, Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { accountLinks, employerUsers, noticeChoices, notices, users } from '#db/schema/index.ts'
import { defaultPace, type NoticeEvent, type Telling } from './notice.ts'
import { enqueueMail } from './outbox.server.ts'

/** Whoever did what is told about, and when; nobody for work in the background. An OpenVisit is one. */
export interface TellBy {
  readonly now: Date
  readonly actor: { readonly userId: string } | null
}

/** An unread notice that is told again gives a second mail only when the first is older than this. */
const SAME_MAIL_MS = 86_400_000

/**
 * Tells users of one event, in the transaction of the event: both happen or neither. Each gets a notice, and a mail
 * that says only "Der er nyt. Log ind.": at once, with the day's mail, or not, as she has chosen for the kind (DESIGN
 * 7). Whoever did it is not told, nor is a disabled account. A notice of the same event about the same record that is
 * still unread is brought up to date in place of a second one, without a second mail within a day. Two statements, and
 * two for each who is told; `to` (user ids) may be empty or name somebody twice.
 */
export async function tell(tx: Writer, by: TellBy, to: readonly string[], telling: Telling): Promise<void> {
  const ids = [...new Set(to)].filter((id) => id !== by.actor?.userId)
  if (ids.length === 0) return
  const { kind, event, subjectId, link } = telling
  const receivers = await tx
    .select({ id: users.id, email: users.email, locale: users.locale, role: users.role, pace: noticeChoices.pace })
    .from(users)
    .leftJoin(noticeChoices, and(eq(noticeChoices.userId, users.id), eq(noticeChoices.kind, kind)))
    .where(and(inArray(users.id, ids), isNull(users.disabledAt)))
  const earlier = await tx
    .select({ id: notices.id, userId: notices.userId, mailedAt: notices.mailedAt })
    .from(notices)
    .where(
      and(
        inArray(notices.userId, ids),
        eq(notices.kind, kind),
        eq(notices.event, event),
        eq(notices.subjectId, subjectId),
        isNull(notices.readAt),
      ),
    )
  for (const { id, email, locale, role, pace } of receivers) {
    const unread = earlier.find(({ userId }) => userId === id)
    const mailed = unread?.mailedAt && by.now.getTime() - unread.mailedAt.getTime() < SAME_MAIL_MS
    const atOnce = !mailed && (pace ?? defaultPace(role, kind)) === 'now'
    const mailedAt = mailed ? unread.mailedAt : atOnce ? by.now : null
    const told = { link, createdAt: by.now, mailedAt }
    if (unread) await tx.update(notices).set(told).where(eq(notices.id, unread.id))
    else await tx.insert(notices).values({ id: v7(), userId: id, kind, event, subjectId, ...told })
    if (atOnce) await enqueueMail(tx, { to: email, kind: 'news', locale, slots: {}, now: by.now })
  }
}

/** Takes back what nobody has read: it was undone, or no longer waits. Returns how many were told less. */
export async function untell(
  tx: Writer,
  { event, subjectId }: { readonly event: NoticeEvent; readonly subjectId: string },
): Promise<number> {
  const same = and(eq(notices.event, event), eq(notices.subjectId, subjectId), isNull(notices.readAt))
  return (await tx.delete(notices).where(same)).rowCount ?? 0
}

/** Everybody who works for an employer; not whoever is only invited, or asks to be let in. */
export async function usersOfEmployer(q: Reader, employerId: string): Promise<string[]> {
  const rows = await q
    .select({ id: users.id })
    .from(employerUsers)
    .innerJoin(users, eq(users.id, employerUsers.userId))
    .leftJoin(accountLinks, isOpenInvitation)
    .where(
      and(
        eq(employerUsers.employerId, employerId),
        isNull(users.disabledAt),
        isNull(accountLinks.id),
        notLike(users.email, '%#%'),
      ),
    )
  return rows.map(({ id }) => id)
}

/** The consultants of a municipality, to be told of what waits for one of them. */
export async function consultantsOf(tx: Writer, municipalityCode: string): Promise<string[]> {
  const rows = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, 'consultant'), eq(users.municipalityCode, municipalityCode), isNull(users.disabledAt)))
  return rows.map(({ id }) => id)
}
