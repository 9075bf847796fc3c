import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { acknowledgedIn } from '#app/domain/matches/form.ts'
import { getMatch } from '#app/domain/matches/match-page.server.ts'
import type { Db } from '#db/client.server.ts'
import { candidateProfiles, candidates, hiddenEmployers, roles } from '#db/schema/index.ts'
import { aConsultant, anIntroduction } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aFittingCandidate, aPair, type PairOf } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

const NEEDS = [
  { item: 'soc-fast', strength: 'nice' },
  { item: 'fys-loeft', strength: 'must', limit: 5 },
  { item: 'tid-hvile', strength: 'must' },
  { item: 'tid-pauser', strength: 'should', limit: 10 },
  { item: 'kog-skrift', strength: 'should' },
] as const

type Answers = Partial<typeof candidateProfiles.$inferInsert>
const answer = (db: Db, { candidate }: Pick<PairOf, 'candidate'>, answers: Answers) =>
  db.tx((tx) => tx.update(candidateProfiles).set(answers).where(eq(candidateProfiles.candidateId, candidate.id)))
const read = (db: Db, { consultant, role, candidate }: PairOf, over: Parameters<typeof aVisit>[1] = {}) =>
  db.read((q) => getMatch(q, aVisit(consultant, over), role.id, candidate.id))

test('a pair that fits: whole stones, all points in parts, nothing to tick or change', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const page = await read(db, pair)
  expect(page).toMatchObject({
    title: 'Mette Ravn og Varemodtagelse og registrering',
    computed: 'Regnet 24. november 2026 kl. 09.00 med vægte, version 1.',
    name: 'Mette',
    whose: 'Mettes',
    hindrance: null,
    introduction: null,
    candidate: { title: 'Mette Ravn', hasAccount: true },
    role: { employer: 'Havnens Byggecenter' },
  })
  expect(page.match).toMatchObject({ status: 'fits', open: 0, ticks: [], changes: [] })
  expect(new Set(page.match?.stones)).toEqual(new Set(['for']))
  expect(page.match?.parts.reduce((sum, { points }) => sum + points, 0)).toBe(page.match?.score)
  expect(page.match?.parts.map(({ weight }) => weight)).toEqual([35, 25, 15, 10, 10, 5])
})

test('needs stand beside the answers: what is open or in the way first, then must, should, nice', async () => {
  const db = await testDb()
  const pair = await aPair(db, {
    conditions: {
      'fys-loeft': { value: 8 },
      'tid-hvile': 'unknown',
      'tid-pauser': { value: 15 },
      'soc-fast': 'partly',
    },
  })
  await answer(db, pair, { needs: [...NEEDS] })
  const { match } = await read(db, pair)
  expect(match?.needs.map(({ item, strengthWords, tone, verdict }) => [item, strengthWords, tone, verdict])).toEqual([
    ['fys-loeft', 'Skal', 'no', '3 kg fra'],
    ['tid-hvile', 'Skal', 'ask', 'Spørg'],
    ['kog-skrift', 'Bør', 'ask', 'Spørg'],
    ['soc-fast', 'Rart', 'ask', 'Afklar'],
    ['tid-pauser', 'Bør', 'for', 'Holder'],
  ])
  expect(match?.needs.map(({ offer }) => offer).slice(0, 3)).toEqual([
    'Jobbet kræver løft op til 8 kg',
    'Ved ikke',
    'Ikke svaret',
  ])
  expect(match?.needs[0]?.need).toBe('Jeg kan løfte op til 5 kg')
  expect(match).toMatchObject({ status: 'near', open: 1 })
  expect(match?.stones).toEqual(['for', 'for', 'no', 'ask', 'for', 'for'])
  expect(match?.reasons.conflict.map(({ title }) => title)).toEqual(['Begrænsede løft'])
})

test('what would change it: the question with its answers, better first', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  await answer(db, pair, { needs: NEEDS.filter(({ strength }) => strength === 'must') })
  const { match } = await read(db, pair)
  expect(match?.changes).toEqual([
    { good: true, title: 'Hvor tungt løftes der i jobbet? Højst 5 kg.', note: 'Så mangler kun ét svar.' },
    { good: true, title: 'Er der et sted, man kan ligge ned? Ja.', note: 'Så mangler kun ét svar.' },
    {
      good: false,
      title: 'Hvor tungt løftes der i jobbet? Mere end 5 kg.',
      note: 'Så bliver det Tæt på: én hindring.',
    },
    { good: false, title: 'Er der et sted, man kan ligge ned? Nej.', note: 'Så bliver det Tæt på: én hindring.' },
  ])
})

test('what has to be acknowledged has words, also the facts that only her consultant is told', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const { candidate, employer } = pair
  await answer(db, pair, { needs: [{ item: 'tid-hvile', strength: 'must' }], travelMinutes: 3 })
  await db.tx(async (tx) => {
    await tx
      .insert(hiddenEmployers)
      .values({ candidateId: candidate.id, employerId: employer.id, createdAt: new Date() })
    await tx.update(candidates).set({ protectedIdentity: true }).where(eq(candidates.id, candidate.id))
  })
  const { match, whys } = await read(db, pair)
  expect(match?.ticks.map(({ tick, why, title }) => [tick, why, title])).toEqual([
    ['tick-hidden-employer', 'why-hidden-employer', 'Mette vil ikke vises for Havnens Byggecenter.'],
    ['tick-protected-identity', 'why-protected-identity', 'Mette har navne- og adressebeskyttelse.'],
    ['tick-need-tid-hvile', null, 'Hvilerum eller liggeplads er ikke afklaret.'],
    ['tick-travel', 'why-travel', 'Vejen til arbejde er for lang.'],
  ])
  expect(whys.map(({ label }) => label)).toContain('Mette vil gerne prøve')
})

test('hours and days in words and bars; a day that one of them has free is no verdict unless the job needs it', async () => {
  const db = await testDb()
  const pair = await aPair(db, {
    week: { mon: ['08:30', '12:30'], tue: ['09:00', '12:00'], wed: ['15:00', '19:00'], sat: ['09:00', '12:00'] },
    fixedDays: ['tue'],
  })
  await answer(db, pair, { hoursWish: 600 })
  const { match } = await read(db, pair)
  expect(match?.hours).toEqual({
    max: 20,
    rows: [
      { name: 'Mette kan', words: '8–12 timer, helst 10', bars: [{ kind: 'rest', to: 12 }] },
      {
        name: 'Jobbet er på',
        words: '8–12 timer',
        bars: [
          { kind: 'job', to: 8 },
          { kind: 'flex', from: 8, to: 12 },
        ],
      },
    ],
  })
  if (typeof match?.week !== 'object') throw new Error('no week')
  expect([match.week.from, match.week.to]).toEqual([8, 20])
  expect(
    match.week.days.map(({ day, canWords, jobWords, verdict }) => [day, canWords, jobWords, verdict?.words]),
  ).toEqual([
    ['Mandag', '09.00–15.00', '08.30–12.30', '3,5 timer'],
    ['Tirsdag', 'fri', '09.00–12.00', 'Fast dag'],
    ['Onsdag', '09.00–15.00', '15.00–19.00', 'Mødes ikke'],
    ['Torsdag', 'fri', '–', undefined],
    ['Fredag', 'fri', '–', undefined],
    ['Lørdag', 'fri', '09.00–12.00', undefined],
  ])
})

test('a week that only one has answered is asked about, and none at all is a sentence', async () => {
  const db = await testDb()
  const pair = await aPair(db, { week: null })
  const { match } = await read(db, pair)
  if (typeof match?.week !== 'object') throw new Error('no week')
  expect(match.week.days[0]).toMatchObject({ jobWords: 'ikke svaret', verdict: { tone: 'ask', words: 'Spørg' } })
  await answer(db, pair, { week: null })
  expect((await read(db, pair)).match?.week).toBe('Hverken Mette eller virksomheden har svaret om dage endnu.')
})

test('the way to work: an estimate says so, the same postcode too, and what is not known is asked', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const travel = async (answers: Answers, postcode = '4000') => {
    await answer(db, pair, answers)
    await db.tx((tx) => tx.update(candidates).set({ postcode }).where(eq(candidates.id, pair.candidate.id)))
    return (await read(db, pair)).match?.travel
  }
  expect(await travel({ travelModes: ['car'] })).toMatchObject({ minutes: expect.any(Number), words: 'Et skøn i bil' })
  expect(await travel({ travelModes: ['walk'] }, '4330')).toMatchObject({
    minutes: null,
    words: 'Jobbet ligger i samme postnummer.',
  })
  expect(await travel({ travelMinutes: null })).toMatchObject({ words: 'Vi kan ikke regne vejen ud endnu' })
  expect(await travel({ travelMinutes: 60 }, '3700')).toMatchObject({ words: 'Der er vand imellem' })
  await db.tx((tx) => tx.update(roles).set({ remote: 100 }))
  expect(await travel({ travelMinutes: 60 })).toEqual({
    minutes: null,
    words: 'Jobbet kan klares hjemmefra.',
    note: null,
  })
})

test('without answered hours there is no judgement, only the two sides', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  await answer(db, pair, { hoursMin: null, hoursMax: null })
  const page = await read(db, pair)
  expect(page.match).toBeNull()
  expect(page.candidate.facts[0]).toEqual({ term: 'Kan', value: 'Ikke svaret' })
})

test.each([
  ['a role that is not open', { status: 'paused' }, {}, 'role'],
  ['a role that has run out', { expiresOn: '2026-11-23' }, {}, 'role'],
  ['somebody who has a job', {}, { status: 'placed' }, 'candidate'],
  ['somebody on a break', {}, { status: 'paused' }, null],
] as const)('%s', async (_, role, candidate, hindrance) => {
  const db = await testDb()
  const pair = await aPair(db, role)
  if (Object.keys(candidate).length > 0) await db.tx((tx) => tx.update(candidates).set(candidate))
  expect((await read(db, pair)).hindrance).toBe(hindrance)
})

test('an introduction under way is named, a closed one is not', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const ids = { roleId: pair.role.id, employerId: pair.employer.id, candidateId: pair.candidate.id }
  await anIntroduction(db, { ...ids, status: 'withdrawn' })
  expect((await read(db, pair)).introduction).toBeNull()
  const { id } = await anIntroduction(db, { ...ids, status: 'wished' })
  expect((await read(db, pair)).introduction).toEqual({ id, status: 'wished' })
})

test('reading is logged with all that is shown, in one snapshot of few statements', async () => {
  const db = await testDb()
  const { consultant, role, candidate } = await aPair(db)
  const visit = aVisit(consultant)
  const { queries } = await db.counted(() => db.read((q) => getMatch(q, visit, role.id, candidate.id)))
  expect(queries).toBeLessThanOrEqual(12)
  expect([...visit.seen]).toEqual([[candidate.id, ['identity', 'profile', 'needs']]])
})

test('it is there for a consultant of her municipality only, and a draft of elsewhere for none', async () => {
  const db = await testDb()
  const { consultant, role, candidate, self } = await aPair(db)
  const { candidate: other } = await aFittingCandidate(db, { municipalityCode: '0265' })
  const { role: draft } = await aPair(db, { status: 'draft' })
  const elsewhere = await aConsultant(db, { municipalityCode: '0265' })
  const refused = [
    [consultant, role.id, other.id],
    [elsewhere, role.id, candidate.id],
    [elsewhere, draft.id, other.id],
    [self, role.id, candidate.id],
    [consultant, candidate.id, candidate.id],
    [consultant, role.id, role.id],
  ] as const
  for (const [actor, roleId, candidateId] of refused) {
    const visit = aVisit(actor)
    const reading = db.read((q) => getMatch(q, visit, roleId, candidateId))
    await expect(reading).rejects.toMatchObject({ init: { status: 404 } })
    expect(visit.seen.size).toBe(0)
  }
})

test('in English it is English', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  await answer(db, pair, { needs: [{ item: 'tid-hvile', strength: 'must' }] })
  const page = await read(db, pair, { locale: 'en' })
  expect(page.title).toBe('Mette Ravn and Varemodtagelse og registrering')
  expect(page.whose).toBe("Mette's")
  expect(JSON.stringify(page.match)).not.toMatch(/[æøå]/)
})

test('ticks carry the code and the reason of their own field', () => {
  const fields = {
    'tick-need-fys-loeft': 'need.fys-loeft',
    'why-need-fys-loeft': 'arranged',
    'tick-need-tid-hvile': 'need.tid-hvile',
    'why-hours': 'checked',
    'tick-week': 'week',
    'why-week': '',
    formId: 'x',
  }
  expect(acknowledgedIn(fields)).toEqual({ 'need.fys-loeft': 'arranged', 'need.tid-hvile': null, week: null })
})
