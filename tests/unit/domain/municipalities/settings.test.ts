import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { getMyDay } from '#app/domain/insight/my-day.server.ts'
import { dayInWords } from '#app/domain/insight/my-day-words.ts'
import { dueDay } from '#app/domain/introductions/introduction.ts'
import { wishIntroduction } from '#app/domain/introductions/wish-introduction.server.ts'
import { getSettings } from '#app/domain/municipalities/settings.server.ts'
import { NO_OWN_SETTINGS, settingsIn } from '#app/domain/municipalities/settings.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { contacts, municipalitySettings, talkRequests, users } from '#db/schema/index.ts'
import { aCandidate, aCandidateWithAccount, aConsultant } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aFittingCandidate, aPair, here, idOf, walk } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const confirmed = { lastConfirmedAt: new Date('2026-11-01T08:00:00Z') }

function choose(db: Db, over: Partial<typeof municipalitySettings.$inferInsert>) {
  return db.tx((tx) => tx.insert(municipalitySettings).values({ code: '0350', updatedAt: NOW, ...over }))
}

test('where a municipality has chosen nothing, Fleksbro’s own defaults hold', () => {
  expect(settingsIn(NO_OWN_SETTINGS, '2026-11-24')).toEqual({
    unitName: null,
    contactWeeks: 8,
    answerDays: 2,
    stepDays: null,
    contactUserId: null,
  })
})

test('each choice stands beside the defaults of the rest, and only in its own municipality', async () => {
  const db = await testDb()
  await choose(db, { contactWeeks: 5, unitName: 'Erhverv og Job' })
  const read = (code: string | null) => db.read((q) => getSettings(q, code, NOW))
  expect(await read('0350')).toMatchObject({ contactWeeks: 5, answerDays: 2, unitName: 'Erhverv og Job' })
  expect(await read('0265')).toMatchObject({ contactWeeks: 8, unitName: null })
  expect(await read(null)).toMatchObject({ contactWeeks: 8 })
  expect((await db.counted(() => read('0350'))).queries).toBe(1)
})

test('“For stille” follows the municipality’s own norm from the next request on', async () => {
  const db = await testDb()
  const lone = await aConsultant(db)
  const { candidate } = await aCandidate(db, { consultantId: lone.userId }, confirmed)
  await db.tx((tx) =>
    tx.insert(contacts).values({
      id: v7(),
      candidateId: candidate.id,
      municipalityCode: '0350',
      byUserId: lone.userId,
      heldOn: '2026-10-13',
      kind: 'phone',
      text: 'Talte sammen.',
      visibleToCandidate: true,
      createdAt: NOW,
    }),
  )
  const visit = aVisit(lone)
  const silent = async () => dayInWords(await db.read((q) => getMyDay(q, visit, true)), visit).silent
  expect(await silent()).toBeNull()
  await choose(db, { contactWeeks: 5 })
  expect(await silent()).toMatchObject({ text: 'Vi har ikke talt med én borger i 5 uger.' })
})

test('a wish to be called is due when the municipality has promised', async () => {
  const db = await testDb()
  const lone = await aConsultant(db)
  const { candidate } = await aCandidateWithAccount(db, { consultantId: lone.userId })
  const asked = { id: v7(), candidateId: candidate.id, suits: 'any' as const, askedAt: NOW }
  await db.tx((tx) => tx.insert(talkRequests).values(asked))
  const visit = aVisit(lone)
  const due = async () => dayInWords(await db.read((q) => getMyDay(q, visit, true)), visit).requests[0]?.due
  expect(await due()).toBe('Torsdag, om 2 dage')
  await choose(db, { answerDays: 1 })
  expect(await due()).toBe('I morgen')
})

test.each([
  ['wished', null, '2026-12-01'],
  ['wished', 1, '2026-11-25'],
  ['presented', 3, '2026-11-27'],
  ['agreement', 3, '2026-11-27'],
  ['trial', 3, '2026-12-22'],
  ['approved', 3, null],
] as const)('a step in %s with %s chosen days is due %s', (status, stepDays, due) => {
  expect(dueDay({ status, hasAccount: true, onHold: false, signed: [] }, '2026-11-24', stepDays)).toBe(due)
})

test('asking again after an ended consent takes the chosen days too, also on trial', () => {
  const held = { status: 'trial', hasAccount: true, onHold: true, signed: [] } as const
  expect([null, 1].map((days) => dueDay(held, '2026-11-24', days))).toEqual(['2026-11-27', '2026-11-25'])
})

test('who was left by a closed consultant is on every colleague’s day until somebody takes over', async () => {
  const db = await testDb()
  const lone = await aConsultant(db)
  const gone = await aConsultant(db, { disabledAt: NOW })
  const moved = await aConsultant(db)
  await db.tx((tx) => tx.update(users).set({ role: 'leader' }).where(eq(users.id, moved.userId)))
  const { candidate: first } = await aCandidate(db, { consultantId: gone.userId, name: 'Ida Dam' }, confirmed)
  const { candidate: second } = await aCandidate(db, { consultantId: moved.userId, name: 'Bo Lind' }, confirmed)
  const other = await aConsultant(db)
  await aCandidate(db, { consultantId: other.userId }, confirmed)
  await aCandidate(db, { consultantId: gone.userId, municipalityCode: '0265' }, confirmed)
  const day = await db.read((q) => getMyDay(q, aVisit(lone), true))
  expect(day.candidates.map(({ id, missing }) => [id, missing]).toSorted()).toEqual(
    [
      [first.id, 'contact'],
      [second.id, 'contact'],
    ].toSorted(),
  )
})

test('the days for a step are the candidate’s municipality’s own, not the employer’s', async () => {
  const db = await testDb()
  await choose(db, { stepDays: 1 })
  await choose(db, { code: '0265', stepDays: 9 })
  const ours = await aPair(db)
  const wish = idOf(await wishIntroduction(db, aVisit(ours.self), { roleId: ours.role.id }))
  expect(await here(db, wish)).toMatchObject({ status: 'wished', dueOn: '2026-11-25' })
  const theirs = await aFittingCandidate(db, { municipalityCode: '0265' })
  const other = idOf(await wishIntroduction(db, aVisit(theirs.self), { roleId: ours.role.id }))
  expect((await here(db, other)).dueOn).toBe('2026-12-07')
  const noted = await walk(db, await aPair(db), 'accepted')
  expect((await here(db, noted)).dueOn).toBe('2026-11-25')
})
