import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { MAIL_PACES, type MailPace, type NoticeKind, type Telling } from '#app/domain/notifications/notice.ts'
import { type TellBy, tell, usersOfEmployer } from '#app/domain/notifications/notices.server.ts'
import type { Db } from '#db/client.server.ts'
import { noticeChoices, notices, outbox, users } from '#db/schema/index.ts'
import { aConsultant, anEmployer, aUser } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'

const NINE = new Date('2026-11-24T08:00:00Z')
const HOUR_MS = 3_600_000
const later = (hours: number) => new Date(NINE.getTime() + hours * HOUR_MS)
const nobody: TellBy = { now: NINE, actor: null }
const asked: Telling = { kind: 'talk', event: 'asked', subjectId: 'someone', link: '/kandidater/someone' }

function say(db: Db, to: readonly string[], telling: Telling = asked, by: TellBy = nobody) {
  return db.tx((tx) => tell(tx, by, to, telling))
}
function choose(db: Db, userId: string, kind: NoticeKind, pace: MailPace) {
  return db.tx((tx) => tx.insert(noticeChoices).values({ userId, kind, pace }))
}
const told = (db: Db) => db.read((q) => q.select().from(notices))
const mails = (db: Db) => db.read((q) => q.select().from(outbox))

test('a notice and its mail are written together, and the mail carries nothing of what happened', async () => {
  const db = await testDb()
  const her = await aConsultant(db)
  await say(db, [her.userId])
  expect(await told(db)).toMatchObject([{ userId: her.userId, ...asked, readAt: null, mailedAt: NINE }])
  expect(await mails(db)).toMatchObject([{ to: her.email, kind: 'news', slots: {} }])
})

test('whoever did it is not told, nor is a disabled account, and nobody is told twice', async () => {
  const db = await testDb()
  const doer = await aConsultant(db)
  const other = await aConsultant(db)
  const shut = await aUser(db, { disabledAt: NINE })
  const to = [doer.userId, other.userId, shut.userId, other.userId, 'nobody']
  await say(db, to, asked, { now: NINE, actor: doer })
  expect((await told(db)).map(({ userId }) => userId)).toEqual([other.userId])
  expect(await mails(db)).toHaveLength(1)
  await say(db, [], asked)
  expect(await told(db)).toHaveLength(1)
})

test('mail follows at once, later or not at all as she has chosen for the kind', async () => {
  const db = await testDb()
  for (const pace of MAIL_PACES) {
    const her = await aConsultant(db, { email: `${pace}@example.dk` })
    await choose(db, her.userId, 'talk', pace)
    await choose(db, her.userId, 'role', 'now')
    await say(db, [her.userId])
  }
  expect(await told(db)).toHaveLength(3)
  expect((await mails(db)).map(({ to }) => to)).toEqual(['now@example.dk'])
})

test('a consultant who has not chosen has what waits for her with the day, a candidate at once', async () => {
  const db = await testDb()
  const staff = await aConsultant(db)
  const candidate = await aUser(db, { role: 'candidate', municipalityCode: null })
  await say(db, [staff.userId, candidate.userId], { ...asked, kind: 'introduction', event: 'accepted' })
  expect((await mails(db)).map(({ to }) => to)).toEqual([candidate.email])
})

test('two unread notices of one event about one record are one, with one mail a day', async () => {
  const db = await testDb()
  const her = await aConsultant(db)
  await say(db, [her.userId])
  await say(db, [her.userId], { ...asked, link: '/kandidater/someone/journal' }, { now: later(5), actor: null })
  expect(await told(db)).toMatchObject([{ createdAt: later(5), link: '/kandidater/someone/journal', mailedAt: NINE }])
  expect(await mails(db)).toHaveLength(1)
  await say(db, [her.userId], asked, { now: later(30), actor: null })
  expect(await told(db)).toHaveLength(1)
  expect(await mails(db)).toHaveLength(2)
})

test('another event, another record, another person and a notice that was read are told anew', async () => {
  const db = await testDb()
  const her = await aConsultant(db)
  const colleague = await aConsultant(db)
  await say(db, [her.userId])
  await say(db, [her.userId], { ...asked, event: 'answered' })
  await say(db, [her.userId], { ...asked, subjectId: 'another' })
  await say(db, [colleague.userId])
  expect(await told(db)).toHaveLength(4)
  await db.tx((tx) => tx.update(notices).set({ readAt: NINE }).where(eq(notices.userId, her.userId)))
  await say(db, [her.userId])
  expect(await told(db)).toHaveLength(5)
})

test('what is told about and the notice happen both or neither', async () => {
  const db = await testDb()
  const her = await aConsultant(db)
  const failing = db.tx(async (tx) => {
    await tx.update(users).set({ name: 'Another' }).where(eq(users.id, her.userId))
    await tell(tx, nobody, [her.userId], asked)
    throw new Error('stop')
  })
  await expect(failing).rejects.toThrow('stop')
  expect(await told(db)).toEqual([])
  expect(await mails(db)).toEqual([])
})

test('the users of an employer are its own', async () => {
  const db = await testDb()
  const { employer, actor } = await anEmployer(db)
  await anEmployer(db)
  expect(await db.tx((tx) => usersOfEmployer(tx, employer.id))).toEqual([actor.userId])
})
