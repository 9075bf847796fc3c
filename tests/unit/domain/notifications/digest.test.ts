import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { isDigestDue, queueDigests } from '#app/domain/notifications/digest.server.ts'
import type { MailPace, Telling } from '#app/domain/notifications/notice.ts'
import { tell } from '#app/domain/notifications/notices.server.ts'
import { sendWaiting } from '#app/domain/notifications/sending.server.ts'
import { type Db, openDb } from '#db/client.server.ts'
import { noticeChoices, notices, outbox } from '#db/schema/index.ts'
import { aConsultant, aUser } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'

/** Copenhagen is an hour ahead of UTC in November. */
const at = (day: string, clock: string) => new Date(`${day}T${clock}:00+01:00`)
const MONDAY = '2026-11-23'
const TUESDAY = '2026-11-24'
const MORNING = at(TUESDAY, '07:31')
const always = async () => true
const asked: Telling = { kind: 'talk', event: 'asked', subjectId: 'someone', link: '/kandidater/someone' }

async function aDailyReader(db: Db, pace: MailPace = 'daily') {
  const her = await aConsultant(db)
  await db.tx((tx) => tx.insert(noticeChoices).values({ userId: her.userId, kind: 'talk', pace }))
  return her
}
function say(db: Db, userId: string, now: Date, over: Partial<Telling> = {}) {
  return db.tx((tx) => tell(tx, { now, actor: null }, [userId], { ...asked, ...over } as Telling))
}
const mails = (db: Db) => db.read((q) => q.select().from(outbox))
const due = (db: Db, now: Date) => db.read((q) => isDigestDue(q, now))

test('what came since the last mail goes together in one, at half past seven in Copenhagen', async () => {
  const db = await testDb()
  const her = await aDailyReader(db)
  await say(db, her.userId, at(MONDAY, '10:00'))
  await say(db, her.userId, at(MONDAY, '11:00'), { subjectId: 'another' })
  expect(await due(db, at(MONDAY, '23:59'))).toBe(false)
  expect(await due(db, at(TUESDAY, '07:29'))).toBe(false)
  expect(await due(db, MORNING)).toBe(true)
  await queueDigests(db, MORNING, always)
  expect(await mails(db)).toMatchObject([{ to: her.email, kind: 'news', slots: {} }])
  const rows = await db.read((q) => q.select().from(notices))
  expect(rows.map(({ mailedAt }) => mailedAt)).toEqual([MORNING, MORNING])
  expect(await due(db, at(TUESDAY, '07:40'))).toBe(false)
})

test('half past seven is half past seven in summer too', async () => {
  const db = await testDb()
  const her = await aDailyReader(db)
  await say(db, her.userId, new Date('2026-07-01T08:00:00Z'))
  expect(await due(db, new Date('2026-07-02T05:29:00Z'))).toBe(false)
  expect(await due(db, new Date('2026-07-02T05:31:00Z'))).toBe(true)
})

test('what comes later in the day waits for the next, and nobody is written to at night', async () => {
  const db = await testDb()
  const her = await aDailyReader(db)
  await say(db, her.userId, at(TUESDAY, '09:00'))
  expect(await due(db, at(TUESDAY, '10:00'))).toBe(false)
  expect(await due(db, at('2026-11-25', '18:01'))).toBe(false)
  expect(await due(db, at('2026-11-25', '17:59'))).toBe(true)
})

test('what was read meanwhile gives no mail', async () => {
  const db = await testDb()
  const her = await aDailyReader(db)
  await say(db, her.userId, at(MONDAY, '10:00'))
  const reading = async () => {
    await db.tx((tx) => tx.update(notices).set({ readAt: MORNING }).where(eq(notices.userId, her.userId)))
    return true
  }
  await queueDigests(db, MORNING, reading)
  expect(await mails(db)).toEqual([])
})

test('mail that goes at once or not at all is never in the day’s, and a disabled account gets none', async () => {
  const db = await testDb()
  for (const pace of ['now', 'never'] as const)
    await say(db, (await aDailyReader(db, pace)).userId, at(MONDAY, '10:00'))
  const sent = (await mails(db)).length
  expect(await due(db, MORNING)).toBe(false)
  const consultant = await aConsultant(db)
  await say(db, consultant.userId, at(MONDAY, '10:00'), { kind: 'introduction', event: 'accepted' })
  const quiet = await aConsultant(db)
  await say(db, quiet.userId, at(MONDAY, '10:00'), { kind: 'introduction_news', event: 'presented' })
  const shut = await aUser(db)
  await say(db, shut.userId, at(MONDAY, '10:00'), { kind: 'introduction', event: 'accepted' })
  await db.tx((tx) => tx.delete(outbox))
  await queueDigests(db, MORNING, always)
  expect(sent).toBe(1)
  expect((await mails(db)).map(({ to }) => to).sort()).toEqual([consultant.email, shut.email].sort())
})

test('two processes at once order one mail, and one that starts anew orders it under the same id', async () => {
  const db = await testDb()
  const other = await openDb(db.url)
  const her = await aDailyReader(db)
  await say(db, her.userId, at(MONDAY, '10:00'))
  await Promise.all([queueDigests(db, MORNING, always), queueDigests(other, MORNING, always)])
  const [first, ...more] = await mails(db)
  expect(more).toEqual([])
  // As if what happened after the mail had been lost: the same person and day is the same mail.
  await db.tx((tx) => tx.update(notices).set({ mailedAt: null }))
  await queueDigests(other, at(TUESDAY, '07:36'), always)
  expect((await mails(db)).map(({ id }) => id)).toEqual([first!.id])
  await db.tx((tx) => tx.update(notices).set({ mailedAt: null }))
  await queueDigests(other, at('2026-11-25', '07:36'), always)
  expect(await mails(db)).toHaveLength(2)
  await other.close()
})

test('a mail that failed goes again under the id that it had', async () => {
  const db = await testDb()
  const her = await aDailyReader(db)
  await say(db, her.userId, at(MONDAY, '10:00'))
  await queueDigests(db, MORNING, always)
  const tried: string[] = []
  let now = MORNING
  const transport = {
    sendMail: async ({ messageId }: { messageId: string }) => {
      tried.push(messageId)
      if (tried.length === 1) throw new Error('busy')
    },
  }
  const sending = { db, transport, from: 'a@b.dk', origin: 'https://x.dk', now: () => now, mayGoOn: always }
  await sendWaiting(sending)
  now = at(TUESDAY, '08:00')
  await sendWaiting(sending)
  expect(tried).toHaveLength(2)
  expect(tried[0]).toBe(tried[1])
  expect(tried[0]).not.toContain(her.userId)
})

test('the work stops as soon as another process has it', async () => {
  const db = await testDb()
  for (const _ of [1, 2]) await say(db, (await aDailyReader(db)).userId, at(MONDAY, '10:00'))
  let asked = 0
  await queueDigests(db, MORNING, async () => ++asked === 1)
  expect(await mails(db)).toHaveLength(1)
})
