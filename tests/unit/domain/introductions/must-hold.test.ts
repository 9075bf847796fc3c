import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { signAgreement } from '#app/domain/agreements/sign-agreement.server.ts'
import { withdrawConsent } from '#app/domain/consents/withdraw-consent.server.ts'
import { acceptIntroduction, declineIntroduction } from '#app/domain/introductions/answer-introduction.server.ts'
import { arrangeMeeting } from '#app/domain/introductions/arrange-meeting.server.ts'
import { expireIntroduction, withdrawIntroduction } from '#app/domain/introductions/close-introduction.server.ts'
import { placeIntroduction } from '#app/domain/introductions/place-introduction.server.ts'
import { presentIntroduction } from '#app/domain/introductions/present-introduction.server.ts'
import { recordNo, recordYes } from '#app/domain/introductions/record-answer.server.ts'
import { startAgreement } from '#app/domain/introductions/start-agreement.server.ts'
import { startTrial } from '#app/domain/introductions/start-trial.server.ts'
import { wishIntroduction } from '#app/domain/introductions/wish-introduction.server.ts'
import type { Db } from '#db/client.server.ts'
import { consents, employers, introductions, roles } from '#db/schema/index.ts'
import { testDb } from '#tests/support/database.ts'
import { aPair, DECISION, here, type PairOf, TERMS, walk } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

/** Ways in which the world can fail a step; each leaves everything else in order. */
const broken: Record<string, (db: Db, pair: PairOf) => Promise<unknown>> = {
  'the employer is no longer verified': (db, { employer }) =>
    db.tx((tx) => tx.update(employers).set({ status: 'refused' }).where(eq(employers.id, employer.id))),
  'the position is taken': (db, { role }) =>
    db.tx((tx) => tx.update(roles).set({ placed: 1, status: 'filled' }).where(eq(roles.id, role.id))),
  'the consent is withdrawn': async (db, { self, candidate }) => {
    const [consent] = await db.read((q) => q.select().from(consents).where(eq(consents.candidateId, candidate.id)))
    await withdrawConsent(db, aVisit(self), { consentId: consent!.id })
  },
  'the consent has ended': (db) => db.tx((tx) => tx.update(consents).set({ until: new Date('2026-11-24T08:00:00Z') })),
  'the consent by telephone still waits': (db) =>
    db.tx((tx) => tx.update(consents).set({ validFrom: new Date('2026-11-24T08:00:01Z') })),
  'the role is closed': (db, { role }) =>
    db.tx((tx) => tx.update(roles).set({ status: 'closed' }).where(eq(roles.id, role.id))),
}

const present = (db: Db, pair: PairOf, id: string) =>
  here(db, id).then((at) => presentIntroduction(db, aVisit(pair.consultant), at))
const meet = (db: Db, pair: PairOf, id: string) =>
  here(db, id).then((at) =>
    arrangeMeeting(db, aVisit(pair.consultant), { ...at, day: '2026-12-01', clock: '10', place: 'Butikken' }),
  )
const trial = (db: Db, pair: PairOf, id: string) =>
  here(db, id).then((at) => startTrial(db, aVisit(pair.consultant), { ...at, ...DECISION }))
const agree = (db: Db, pair: PairOf, id: string) =>
  here(db, id).then((at) => startAgreement(db, aVisit(pair.consultant), { ...at, terms: TERMS }))
const place = (db: Db, pair: PairOf, id: string) =>
  here(db, id).then((at) => placeIntroduction(db, aVisit(pair.consultant), { ...at, ...DECISION }))

const dead = ['the consent is withdrawn', 'the consent has ended', 'the consent by telephone still waits']
const cases = [
  ...['the employer is no longer verified', 'the position is taken', 'the role is closed', ...dead].map(
    (fault) => ['present', fault, 'accepted', present] as const,
  ),
  ...dead.map((fault) => ['arrange a meeting for', fault, 'presented', meet] as const),
  ...dead.map((fault) => ['start a trial for', fault, 'meeting', trial] as const),
  ...dead.map((fault) => ['start an agreement for', fault, 'meeting', agree] as const),
  ...['the position is taken', 'the role is closed', ...dead].map(
    (fault) => ['place', fault, 'signed', place] as const,
  ),
]

test.each(cases)('nobody can %s a candidate when %s', async (_, fault, from, act) => {
  const db = await testDb()
  const whole = await aPair(db)
  expect((await act(db, whole, await walk(db, whole, from))).ok).toBe(true)
  const pair = await aPair(db)
  const id = await walk(db, pair, from)
  await broken[fault]!(db, pair)
  const before = await here(db, id)
  expect((await act(db, pair, id)).ok).toBe(false)
  expect(await here(db, id)).toEqual(before)
})

test('nobody is placed before all three have signed the present version', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const id = await walk(db, pair, 'agreement')
  for (const [actor, party] of [
    [pair.boss, 'employer'],
    [pair.self, 'candidate'],
    [pair.consultant, 'municipality'],
  ] as const) {
    expect(await place(db, pair, id)).toMatchObject({ errors: { '': ['introductions.unmet.threeSignatures'] } })
    await signAgreement(db, aVisit(actor), { ...(await here(db, id)), agreementVersion: 1, party })
  }
  expect((await place(db, pair, id)).ok).toBe(true)
})

test.each([
  ['decisionOn', { decisionOn: '2026-11-25' }],
  ['decisionOn', { decisionOn: '' }],
  ['decisionSystem', { decisionSystem: '  ' }],
  ['decisionReference', { decisionReference: '' }],
])('a placement and a trial take the day, the system and the reference of the decision: %s', async (field, wrong) => {
  const db = await testDb()
  const pair = await aPair(db)
  const signed = await walk(db, pair, 'signed')
  const input = { ...(await here(db, signed)), ...DECISION, ...wrong }
  const result = await placeIntroduction(db, aVisit(pair.consultant), input)
  expect(result.ok || Object.keys(result.errors)).toEqual([field])
  const other = await aPair(db)
  const at = await here(db, await walk(db, other, 'meeting'))
  const trialResult = await startTrial(db, aVisit(other.consultant), { ...at, ...DECISION, ...wrong })
  expect(trialResult.ok || Object.keys(trialResult.errors)).toEqual([field])
})

test.each([
  ['day', { day: '2026-11-23' }],
  ['day', { day: '2026-02-30' }],
  ['clock', { clock: '25' }],
  ['clock', { clock: '24:00' }],
  ['place', { place: ' ' }],
])('a meeting takes a day that is not past, a time and a place: %s', async (field, wrong) => {
  const db = await testDb()
  const pair = await aPair(db)
  const at = await here(db, await walk(db, pair, 'presented'))
  const input = { ...at, day: '2026-11-24', clock: '10', place: 'Butikken', ...wrong }
  const result = await arrangeMeeting(db, aVisit(pair.boss), input)
  expect(result.ok || Object.keys(result.errors)).toEqual([field])
})

test('a yes takes at least one field that exists', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const at = await here(db, await walk(db, pair, 'approved'))
  for (const fields of [[], ['need.fys-loeft'], ['cpr']])
    expect(await acceptIntroduction(db, aVisit(pair.self), { ...at, fields })).toEqual({
      ok: false,
      errors: { fields: ['introductions.error.fields'] },
    })
  expect(await db.read((q) => q.select().from(consents))).toEqual([])
})

const HEARD = { way: 'phone', saidOn: '2026-11-24', present: 'Mette og Lone', wording: 'Må de se dit navn?' }
const EACH = { name: true, contact: false, hours: true, week: false, competences: true, presentation: false }

test.each([
  ['way', { way: 'self' }],
  ['saidOn', { saidOn: '2026-11-25' }],
  ['present', { present: ' ' }],
  ['wording', { wording: '' }],
  ['answer-week', { fields: { ...EACH, week: undefined } }],
  ['', { fields: { name: false, contact: false, hours: false, week: false, competences: false, presentation: false } }],
])('a recorded yes says how, when, who, the words and each field: %s', async (field, wrong) => {
  const db = await testDb()
  const pair = await aPair(db)
  const at = await here(db, await walk(db, pair, 'approved'))
  const input = { ...at, ...HEARD, fields: EACH, ...wrong } as Parameters<typeof recordYes>[2]
  const result = await recordYes(db, aVisit(pair.consultant), input)
  expect(result.ok || Object.keys(result.errors)).toEqual([field])
  expect((await here(db, at.id)).status).toBe('approved')
})

test('every no takes a reason of the one who says it, and an end a sentence', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const lone = aVisit(pair.consultant)
  const at = await here(db, await walk(db, pair, 'approved'))
  const reason = 'chose_other'
  expect(await declineIntroduction(db, aVisit(pair.self), { ...at, reason })).toMatchObject({ ok: false })
  expect(await withdrawIntroduction(db, lone, { ...at, reason })).toMatchObject({ ok: false })
  expect(await recordNo(db, lone, { ...at, ...HEARD, reason })).toMatchObject({ ok: false })
  expect(await expireIntroduction(db, lone, { ...at, sentence: ' ' })).toMatchObject({ ok: false })
  expect(await here(db, at.id)).toEqual(at)
})

test('a wish takes an employer that has been verified', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  await broken['the employer is no longer verified']!(db, pair)
  expect(await wishIntroduction(db, aVisit(pair.self), { roleId: pair.role.id })).toEqual({
    ok: false,
    errors: { '': ['introductions.unmet.employerVerified'] },
  })
  expect(await db.read((q) => q.select().from(introductions))).toEqual([])
})
