import { createHash } from 'node:crypto'
import { and, eq, inArray, isNull, lt, or } from 'drizzle-orm'
import { instantOf } from '#app/domain/rules/calendar.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { noticeChoices, notices, users } from '#db/schema/index.ts'
import { DAILY_BY_DEFAULT } from './notice.ts'
import { enqueueOnce } from './outbox.server.ts'

/** When the day's mail goes, Copenhagen; after a standstill until the evening, and never at night. */
const FROM = '07:30'
const UNTIL = '18:00'
/** So many people at a time; the next round takes the rest. */
const MOST = 500

/** What the day's mail tells of at an instant: unread, not mailed, of a kind that she has with the day's mail. */
function waiting(now: Date) {
  const day = dayOf(now)
  const chosen = eq(noticeChoices.pace, 'daily')
  const byDefault = DAILY_BY_DEFAULT.map(({ role, kinds }) => and(eq(users.role, role), inArray(notices.kind, kinds)))
  return and(
    isNull(notices.readAt),
    isNull(notices.mailedAt),
    lt(notices.createdAt, instantOf(day, FROM)),
    isNull(users.disabledAt),
    or(chosen, and(isNull(noticeChoices.pace), or(...byDefault))),
  )
}

async function receivers(q: Reader, now: Date, limit: number): Promise<string[]> {
  const choice = and(eq(noticeChoices.userId, notices.userId), eq(noticeChoices.kind, notices.kind))
  const rows = await q
    .selectDistinct({ id: users.id })
    .from(notices)
    .innerJoin(users, eq(users.id, notices.userId))
    .leftJoin(noticeChoices, choice)
    .where(waiting(now))
    .orderBy(users.id)
    .limit(limit)
  return rows.map(({ id }) => id)
}

/** Whether it is the time of the day's mail and somebody has one to get. */
export async function isDigestDue(q: Reader, now: Date): Promise<boolean> {
  const day = dayOf(now)
  if (now < instantOf(day, FROM) || now >= instantOf(day, UNTIL)) return false
  return (await receivers(q, now, 1)).length > 0
}

/**
 * Puts the day's mail in the outbox: one for each person and day, for what came before half past seven and is still
 * unread. Its id follows from person and day, so that two processes, or one that starts anew, order the same mail.
 * Returns how many people were looked at.
 */
export async function queueDigests(db: Db, now: Date, mayGoOn: () => Promise<boolean>): Promise<number> {
  const ids = await db.read((q) => receivers(q, now, MOST))
  let done = 0
  for (const id of ids) {
    if (!(await mayGoOn())) break
    await queueDigest(db, id, now)
    done += 1
  }
  return done
}

async function queueDigest(db: Db, userId: string, now: Date): Promise<void> {
  const mailId = digestId(userId, dayOf(now))
  const choice = and(eq(noticeChoices.userId, notices.userId), eq(noticeChoices.kind, notices.kind))
  await db.tx(async (tx) => {
    // Asked again here: she may have read it all since, or another process may have been first.
    const rows = await tx
      .select({ id: notices.id, email: users.email, locale: users.locale })
      .from(notices)
      .innerJoin(users, eq(users.id, notices.userId))
      .leftJoin(noticeChoices, choice)
      .where(and(waiting(now), eq(notices.userId, userId)))
      .limit(MOST)
    const [first] = rows
    if (!first) return
    await enqueueOnce(tx, mailId, { to: first.email, kind: 'news', locale: first.locale, slots: {}, now })
    const told = inArray(
      notices.id,
      rows.map(({ id }) => id),
    )
    await tx.update(notices).set({ mailedAt: now }).where(told)
  })
}

/** The id of a person's mail of a day, in the shape of all ids; it tells neither. */
function digestId(userId: string, day: string): string {
  const hex = createHash('sha256').update(`digest ${userId} ${day}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}
