import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import { withdrawConsent } from '#app/domain/consents/withdraw-consent.server.ts'
import { askForTalk } from '#app/domain/contacts/talk-requests.server.ts'
import { verifyEmployer } from '#app/domain/employers/verify-employer.server.ts'
import { kindsFor, NOTICE_EVENTS, type Telling, topicOf } from '#app/domain/notifications/notice.ts'
import { countUnread, listNotices, readAll } from '#app/domain/notifications/notice-list.server.ts'
import { describeNotices } from '#app/domain/notifications/notice-words.ts'
import { tell } from '#app/domain/notifications/notices.server.ts'
import { LOCALES } from '#app/i18n/translate.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { candidates, consents, notices } from '#db/schema/index.ts'
import { aConsultant, anEmployer } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aPair, walk } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

async function linesFor(db: Db, visit: OpenVisit, page = 1) {
  const { rows, names } = await db.read((q) => listNotices(q, visit, page))
  return describeNotices(rows, names, visit).flatMap(({ lines }) => lines)
}
const textsFor = async (db: Db, visit: OpenVisit) => (await linesFor(db, visit)).map(({ text }) => text)

test('each reads the same step in her own words, and what waits for her says so', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const own = await aConsultant(db)
  await db.tx((tx) => tx.update(candidates).set({ consultantId: own.userId }))
  await walk(db, pair, 'presented')
  const [hers] = await linesFor(db, aVisit(pair.self))
  expect(hers).toMatchObject({ text: 'Havnens Byggecenter har fået at vide, hvem du er.', yours: null, unread: true })
  const [theirs] = await linesFor(db, aVisit(pair.boss))
  expect(theirs?.text).toBe('Mette Ravn er præsenteret for jer til Varemodtagelse og registrering.')
  expect(theirs?.yours).toBe('Jeres tur')
  const [staff] = await linesFor(db, aVisit(own))
  expect(staff?.text).toBe('Mette Ravn er præsenteret for Havnens Byggecenter: Varemodtagelse og registrering.')
  const [english] = await linesFor(db, aVisit(pair.boss, { locale: 'en' }))
  expect(english?.text).toBe('Mette Ravn has been presented to you for Varemodtagelse og registrering.')
})

test('a consent that is taken back leaves no name behind, and nothing waits any more', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const id = await walk(db, pair, 'presented')
  const [consent] = await db.read((q) => q.select().from(consents).where(eq(consents.introductionId, id)))
  await withdrawConsent(db, aVisit(pair.self), { consentId: consent!.id })
  const visit = aVisit(pair.boss)
  const [line] = await linesFor(db, visit)
  expect(line).toMatchObject({
    text: 'En kandidat er præsenteret for jer til Varemodtagelse og registrering.',
    yours: null,
  })
  expect(visit.seen.get(pair.candidate.id)).toEqual(['introduction'])
})

test('what a consultant may no longer see has no name and no link', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const own = await aConsultant(db)
  await db.tx((tx) => tx.update(candidates).set({ consultantId: own.userId }))
  await walk(db, pair, 'accepted')
  await askForTalk(db, aVisit(pair.self), { formId: v7(), text: '', suits: 'any' })
  expect(await textsFor(db, aVisit(own))).toContain('Mette Ravn beder om en samtale.')
  await db.tx((tx) => tx.update(candidates).set({ municipalityCode: '0360' }))
  const visit = aVisit(own)
  const lines = await linesFor(db, visit)
  expect(lines.map(({ text }) => text).join(' ')).not.toContain('Mette')
  expect(new Set(lines.map(({ href }) => href))).toEqual(new Set([null]))
  expect(visit.seen.size).toBe(0)
})

test('a reader sees her own notices only, newest first, by day, a page at a time', async () => {
  const db = await testDb()
  const her = await aConsultant(db)
  const other = await aConsultant(db)
  const { employer } = await anEmployer(db)
  const say = (userId: string, at: string, event: 'waiting' | 'asks_in') =>
    db.tx((tx) =>
      tell(tx, { now: new Date(at), actor: null }, [userId], {
        kind: 'verification',
        event,
        subjectId: employer.id,
        link: `/virksomheder/${employer.id}`,
      }),
    )
  await say(her.userId, '2026-11-22T10:00:00Z', 'waiting')
  await say(her.userId, '2026-11-24T07:05:00Z', 'asks_in')
  await say(other.userId, '2026-11-24T07:00:00Z', 'waiting')
  const visit = aVisit(her)
  const { rows, names, unread } = await db.read((q) => listNotices(q, visit, 1))
  expect(unread).toBe(2)
  expect(describeNotices(rows, names, visit).map(({ heading, lines }) => [heading, lines[0]!.clock])).toEqual([
    ['I dag', '08.05'],
    ['Søndag 22. november 2026', '11.00'],
  ])
  for (let i = 0; i < 30; i += 1)
    await db.tx((tx) =>
      tell(tx, { now: new Date(Date.parse('2026-11-20T08:00:00Z') + i), actor: null }, [her.userId], {
        kind: 'verification',
        event: 'waiting',
        subjectId: v7(),
        link: '/x',
      }),
    )
  expect(await db.read((q) => listNotices(q, visit, 9))).toMatchObject({ page: 2, pages: 2, unread: 32 })
  expect(await linesFor(db, visit, 2)).toHaveLength(7)
})

/** A visit as the session finds it, with what is unread. */
async function foundVisit(db: Db, actor: Actor): Promise<OpenVisit> {
  const rows = await db.read((q) => q.select().from(notices).where(eq(notices.userId, actor.userId)))
  return aVisit({ ...actor, unread: rows.filter(({ readAt }) => readAt === null).length })
}

test('opening the page of a record reads what is about it, and nobody else’s', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const id = await walk(db, pair, 'agreement')
  const visit = await foundVisit(db, pair.boss)
  const before = await countUnread(db, visit, null)
  expect(before).toBeGreaterThan(1)
  expect(await countUnread(db, visit, '/formidlinger')).toBe(before)
  expect(await countUnread(db, visit, `/formidlinger/${v7()}`)).toBe(before)
  expect(await countUnread(db, visit, `/kandidater/${id}`)).toBe(before)
  expect(await countUnread(db, visit, `/formidlinger/${id}/aftale`)).toBe(0)
  expect(await countUnread(db, await foundVisit(db, pair.boss), null)).toBe(0)
  expect(await countUnread(db, await foundVisit(db, pair.self), null)).toBeGreaterThan(0)
})

test('marking all as read leaves what has come since the page was shown', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  await walk(db, pair, 'approved')
  const visit = aVisit(pair.self)
  await readAll(db, visit, new Date(visit.now.getTime() - 1))
  expect(await countUnread(db, await foundVisit(db, pair.self), null)).toBe(1)
  await readAll(db, visit, visit.now)
  expect(await countUnread(db, await foundVisit(db, pair.self), null)).toBe(0)
})

test('an employer that was called back no longer waits for the others', async () => {
  const db = await testDb()
  const [caller, colleague] = [await aConsultant(db), await aConsultant(db)]
  const { employer, actor } = await anEmployer(db, { status: 'unverified' })
  const link = `/virksomheder/${employer.id}`
  const waiting: Telling = { kind: 'verification', event: 'waiting', subjectId: employer.id, link }
  await db.tx((tx) => tell(tx, { now: new Date(), actor: null }, [colleague.userId], waiting))
  const form = { spokeWith: 'Karen Holm', way: 'phone', calledOn: '2026-11-24', version: 1 } as const
  await verifyEmployer(db, aVisit(caller), employer.id, { ...form, intent: 'verify' })
  const rows = await db.read((q) => q.select().from(notices))
  expect(rows).toMatchObject([{ userId: actor.userId, kind: 'verification', event: 'verified', link: '/virksomhed' }])
})

test('whatever can be told has its sentence, in both languages', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const introduction = await walk(db, pair, 'presented')
  const subjects = {
    introduction,
    candidate: pair.candidate.id,
    role: pair.role.id,
    employer: pair.employer.id,
    none: 'hers',
  }
  for (const actor of [pair.self, pair.boss, pair.consultant])
    for (const locale of LOCALES)
      for (const kind of kindsFor(actor.role)) {
        await db.tx((tx) => tx.delete(notices))
        for (const event of NOTICE_EVENTS[kind]) {
          const subjectId = subjects[topicOf({ kind, event })]
          const row = { id: v7(), userId: actor.userId, kind, event, subjectId, link: '/x', createdAt: new Date() }
          await db.tx((tx) => tx.insert(notices).values(row))
        }
        for (const { text } of await linesFor(db, aVisit(actor, { locale }))) expect(text).toMatch(/^\p{Lu}.+[.?]$/u)
      }
})
