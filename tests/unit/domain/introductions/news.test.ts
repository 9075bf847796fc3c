import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { withdrawConsent } from '#app/domain/consents/withdraw-consent.server.ts'
import { acceptIntroduction, declineIntroduction } from '#app/domain/introductions/answer-introduction.server.ts'
import { approveIntroduction } from '#app/domain/introductions/approve-introduction.server.ts'
import { arrangeMeeting } from '#app/domain/introductions/arrange-meeting.server.ts'
import { withdrawIntroduction } from '#app/domain/introductions/close-introduction.server.ts'
import { recordNo } from '#app/domain/introductions/record-answer.server.ts'
import { wishIntroduction } from '#app/domain/introductions/wish-introduction.server.ts'
import type { Db } from '#db/client.server.ts'
import { candidates, consents, notices, outbox, users } from '#db/schema/index.ts'
import { aConsultant, aUser } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aPair, here, idOf, type PairOf, walk } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

/** A pair whose candidate has a consultant, who is somebody else than the one who acts. */
async function aLedPair(db: Db) {
  const pair = await aPair(db)
  const own = await aConsultant(db, { name: 'Ida Lund' })
  await db.tx((tx) =>
    tx.update(candidates).set({ consultantId: own.userId }).where(eq(candidates.id, pair.candidate.id)),
  )
  return { ...pair, own }
}

/** Everything that has been told so far, as "who: kind event", and forgets it. */
async function told(db: Db, { self, boss, own }: Pick<PairOf, 'self' | 'boss'> & { own?: { userId: string } }) {
  const names = new Map([
    [self.userId, 'she'],
    [boss.userId, 'employer'],
    [own?.userId, 'consultant'],
  ])
  const rows = await db.read((q) => q.select().from(notices))
  await db.tx((tx) => tx.delete(notices))
  return rows.map(({ userId, kind, event }) => `${names.get(userId) ?? 'another'}: ${kind} ${event}`).sort()
}

test.each([
  ['approved', ['consultant: introduction_news approved', 'she: introduction approved']],
  ['accepted', ['consultant: introduction accepted']],
  [
    'presented',
    ['consultant: introduction_news presented', 'employer: introduction presented', 'she: introduction_news presented'],
  ],
  ['meeting', ['consultant: introduction meeting', 'employer: talk meeting', 'she: talk meeting']],
  ['trial', ['consultant: introduction trial', 'employer: introduction_news trial', 'she: introduction_news trial']],
  [
    'agreement',
    ['consultant: introduction_news agreement', 'employer: introduction agreement', 'she: introduction_news agreement'],
  ],
  [
    'placed',
    ['consultant: introduction_news placed', 'employer: introduction_news placed', 'she: introduction_news placed'],
  ],
] as const)('at %s each is told what concerns her, and whose turn it is that it is hers', async (status, expected) => {
  const db = await testDb()
  const pair = await aLedPair(db)
  const id = await walk(db, pair, status)
  const rows = await db.read((q) => q.select().from(notices).where(eq(notices.event, status)))
  expect(new Set(rows.map(({ subjectId }) => subjectId))).toEqual(new Set([id]))
  const all = await told(db, pair)
  expect(all.filter((line) => line.endsWith(` ${status}`))).toEqual([...expected])
})

test('each signature puts the turn on to the next', async () => {
  const db = await testDb()
  const pair = await aLedPair(db)
  await walk(db, pair, 'signed')
  const lines = (await told(db, pair)).filter((line) => line.endsWith('signed'))
  expect(lines).toContain('she: introduction signed')
  expect(lines).toContain('consultant: introduction signed')
  expect(lines).not.toContain('employer: introduction signed')
})

test('her no is told to her own consultant and to nobody else', async () => {
  const db = await testDb()
  const pair = await aLedPair(db)
  const id = await walk(db, pair, 'approved')
  await told(db, pair)
  idOf(await declineIntroduction(db, aVisit(pair.self), { ...(await here(db, id)), reason: 'hours' }))
  expect(await told(db, pair)).toEqual(['consultant: introduction_news ended'])
})

test('a no of hers that is written down is told to no one beside her consultant, not to herself either', async () => {
  const db = await testDb()
  const pair = await aLedPair(db)
  const id = await walk(db, pair, 'approved')
  await told(db, pair)
  const heard = { way: 'phone', saidOn: '2026-11-23', present: 'Mette Ravn', reason: 'hours' }
  idOf(await recordNo(db, aVisit(pair.consultant), { ...(await here(db, id)), ...heard }))
  expect(await told(db, pair)).toEqual(['consultant: introduction_news ended'])
})

test('the end is not told as what it was', async () => {
  const db = await testDb()
  const pair = await aLedPair(db)
  const id = await walk(db, pair, 'presented')
  await told(db, pair)
  idOf(await withdrawIntroduction(db, aVisit(pair.boss), { ...(await here(db, id)), reason: 'chose_other' }))
  expect(await told(db, pair)).toEqual(['consultant: introduction_news ended', 'she: introduction_news ended'])
})

test('an employer hears nothing of somebody before she is presented', async () => {
  const db = await testDb()
  const pair = await aLedPair(db)
  idOf(await wishIntroduction(db, aVisit(pair.self), { roleId: pair.role.id }))
  await approveIntroduction(db, aVisit(pair.consultant), {
    roleId: pair.role.id,
    candidateId: pair.candidate.id,
    acknowledged: {},
  })
  const lines = await told(db, pair)
  expect(lines).toContain('consultant: introduction wished')
  expect(lines.filter((line) => line.startsWith('employer'))).toEqual([])
})

test('a consent that is taken back is told to her consultant, whose turn it becomes', async () => {
  const db = await testDb()
  const pair = await aLedPair(db)
  const id = await walk(db, pair, 'presented')
  await told(db, pair)
  const [consent] = await db.read((q) => q.select().from(consents).where(eq(consents.introductionId, id)))
  await withdrawConsent(db, aVisit(pair.self), { consentId: consent!.id })
  expect(await told(db, pair)).toEqual(['consultant: introduction consent_withdrawn'])
  idOf(await acceptIntroduction(db, aVisit(pair.self), { ...(await here(db, id)), fields: ['name'] }))
  expect(await told(db, pair)).toEqual([
    'consultant: introduction_news consent_renewed',
    'employer: introduction consent_renewed',
  ])
})

test('a talk that gets a new time is told as one, once for each', async () => {
  const db = await testDb()
  const pair = await aLedPair(db)
  const id = await walk(db, pair, 'meeting')
  await told(db, pair)
  for (const clock of ['11', '12'])
    idOf(
      await arrangeMeeting(db, aVisit(pair.boss), {
        ...(await here(db, id)),
        day: '2026-12-02',
        clock,
        place: 'Butikken',
      }),
    )
  expect(await told(db, pair)).toEqual(['consultant: introduction meeting_moved', 'she: talk meeting_moved'])
})

test('with nobody responsible, what waits for the municipality is told to all its consultants, the rest to none', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const [colleague] = [await aConsultant(db), await aConsultant(db, { municipalityCode: '0360' })]
  await walk(db, pair, 'accepted')
  const rows = await db.read((q) => q.select().from(notices))
  const staff = rows.filter(({ userId }) => userId !== pair.self.userId)
  expect(new Set(staff.map(({ userId }) => userId))).toEqual(new Set([pair.consultant.userId, colleague.userId]))
  expect(new Set(staff.map(({ event }) => event))).toEqual(new Set(['accepted']))
})

test('a candidate without an account and a disabled one are told nothing', async () => {
  const db = await testDb()
  const pair = await aLedPair(db)
  const shut = await aUser(db, { role: 'candidate', disabledAt: new Date() })
  await db.tx((tx) => tx.update(candidates).set({ userId: shut.userId }).where(eq(candidates.id, pair.candidate.id)))
  await walk(db, pair, 'approved')
  expect(await told(db, pair)).toEqual(['consultant: introduction approved'])
})

test('no mail of any step carries more than that there is news', async () => {
  const db = await testDb()
  const pair = await aLedPair(db)
  await db.tx((tx) => tx.update(users).set({ locale: 'en' }).where(eq(users.id, pair.boss.userId)))
  await walk(db, pair, 'placed')
  const mails = await db.read((q) => q.select().from(outbox))
  expect(mails.length).toBeGreaterThan(3)
  for (const { kind, slots } of mails) expect({ kind, slots }).toEqual({ kind: 'news', slots: {} })
})
