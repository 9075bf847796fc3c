import { expect, test } from 'vitest'
import { inList } from '#app/domain/matches/list-words.ts'
import { chiefReasons, rankingFilter, rankingQuery } from '#app/domain/matches/ranked-page.ts'
import { rankedCandidates, rankedRoles } from '#app/domain/matches/ranking.server.ts'
import { matchWords } from '#app/i18n/texts/matches-server.ts'
import { translate } from '#app/i18n/translate.ts'
import type { Db } from '#db/client.server.ts'
import { candidateProfiles, candidates, hiddenEmployers, roles } from '#db/schema/index.ts'
import { aCandidate, aConsultant, anEmployer, anIntroduction, aRole } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aFittingCandidate, aPair } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

const FIRST = { page: 1, blocked: false }
const ALL = { page: 1, blocked: true }
const hide = (db: Db, candidateId: string, employerId: string) =>
  db.tx((tx) => tx.insert(hiddenEmployers).values({ candidateId, employerId, createdAt: new Date() }))

test('candidates come by status, then points, and the blocked only when they are asked for', async () => {
  const db = await testDb()
  const { consultant, role, candidate: fits } = await aPair(db)
  const { candidate: less } = await aFittingCandidate(db, { name: 'Anna Lund' }, { travelMinutes: 6 })
  const { candidate: asks } = await aFittingCandidate(db, { name: 'Bo Friis' }, { week: null })
  const { candidate: near } = await aFittingCandidate(
    db,
    { name: 'Carl Holm' },
    { hoursMin: 900, hoursMax: 1200, combine: false },
  )
  const { candidate: blocked } = await aFittingCandidate(
    db,
    { name: 'Dorte Skov' },
    { hoursMin: 900, hoursMax: 1200, combine: false, week: { sun: ['09:00', '12:00'] } },
  )
  const visit = aVisit(consultant)
  const ranked = await db.read((q) => rankedCandidates(q, visit, role.id, FIRST))
  expect(ranked.rows.map(({ id, status }) => [id, status])).toEqual([
    [fits.id, 'fits'],
    [less.id, 'fits'],
    [asks.id, 'ask'],
    [near.id, 'near'],
  ])
  expect(ranked.rows[0]!.score).toBeGreaterThan(ranked.rows[1]!.score)
  expect(ranked.reach).toEqual({ fits: 2, ask: 1, near: 1, blocked: 1 })
  const all = await db.read((q) => rankedCandidates(q, visit, role.id, ALL))
  expect(all.rows.at(-1)).toMatchObject({ id: blocked.id, title: 'Dorte Skov', status: 'blocked' })
  expect(visit.seen.get(near.id)).toEqual(['identity', 'profile', 'needs', 'identity', 'profile', 'needs'])
})

test('a candidate of another municipality never appears, is not counted and is not logged', async () => {
  const db = await testDb()
  const { consultant, role } = await aPair(db)
  const { candidate: other } = await aFittingCandidate(db, { municipalityCode: '0265', name: 'Fremmed' })
  await aCandidate(db, { municipalityCode: '0265', name: 'Fremmed uden timer' }, { hoursMin: null, hoursMax: null })
  const visit = aVisit(consultant)
  const ranked = await db.read((q) => rankedCandidates(q, visit, role.id, ALL))
  expect(JSON.stringify(ranked)).not.toContain('Fremmed')
  expect(ranked.reach).toEqual({ fits: 1, ask: 0, near: 0, blocked: 0 })
  expect(visit.seen.has(other.id)).toBe(false)
})

test('those without answered hours are told apart by name, and logged as such', async () => {
  const db = await testDb()
  const { consultant, role } = await aPair(db)
  const { candidate: late } = await aCandidate(db, { name: 'Ole Skov' }, { hoursMin: null, hoursMax: null })
  const { candidate: early } = await aCandidate(db, { name: 'Ada Bak' }, { hoursMin: null, hoursMax: null })
  const visit = aVisit(consultant)
  const ranked = await db.read((q) => rankedCandidates(q, visit, role.id, ALL))
  expect(ranked.unanswered).toEqual([
    { id: early.id, name: 'Ada Bak' },
    { id: late.id, name: 'Ole Skov' },
  ])
  expect(ranked.rows.map(({ id }) => id)).not.toContain(late.id)
  expect(visit.seen.get(late.id)).toEqual(['identity'])
})

test('a paused candidate is not ranked, and neither is one who has a job', async () => {
  const db = await testDb()
  const { consultant, role } = await aPair(db)
  await aFittingCandidate(db, { status: 'paused' })
  await aFittingCandidate(db, { status: 'placed' })
  const ranked = await db.read((q) => rankedCandidates(q, aVisit(consultant), role.id, ALL))
  expect(ranked.rows).toHaveLength(1)
})

test("another municipality's draft is not there for a consultant", async () => {
  const db = await testDb()
  const consultant = await aConsultant(db, { municipalityCode: '0265' })
  const { role } = await aPair(db, { status: 'draft' })
  const read = db.read((q) => rankedCandidates(q, aVisit(consultant), role.id, FIRST))
  await expect(read).rejects.toMatchObject({ init: { status: 404 } })
})

test('an introduction under way stands in both lists, a closed one in none', async () => {
  const db = await testDb()
  const { consultant, role, employer, candidate } = await aPair(db)
  const pair = { roleId: role.id, employerId: employer.id, candidateId: candidate.id }
  const visit = aVisit(consultant)
  const both = async () => {
    const people = await db.read((q) => rankedCandidates(q, visit, role.id, FIRST))
    const jobs = await db.read((q) => rankedRoles(q, visit, candidate.id, FIRST))
    return [people.rows[0]?.introduction, jobs.ranking?.rows[0]?.introduction]
  }
  await anIntroduction(db, { ...pair, status: 'declined' })
  expect(await both()).toEqual([null, null])
  const { id } = await anIntroduction(db, pair)
  expect(await both()).toEqual([
    { id, status: 'approved' },
    { id, status: 'approved' },
  ])
})

test('an employer that she hides from is marked for her consultant and not there for herself', async () => {
  const db = await testDb()
  const { consultant, role, employer, candidate, self } = await aPair(db)
  const { employer: second, workplace } = await anEmployer(db, { name: 'Ø-Garn og Stof' })
  const { id: open } = await aRole(db, { employerId: second.id, workplaceId: workplace.id })
  await hide(db, candidate.id, employer.id)
  const hers = await db.read((q) => rankedRoles(q, aVisit(self), candidate.id, ALL))
  expect(hers.ranking?.rows.map(({ id, hidden }) => [id, hidden])).toEqual([[open, false]])
  expect(hers.ranking?.reach).toEqual({ fits: 0, ask: 1, near: 0, blocked: 0 })
  const theirs = await db.read((q) => rankedRoles(q, aVisit(consultant), candidate.id, ALL))
  expect(theirs.ranking?.rows.map(({ id, hidden }) => [id, hidden])).toEqual([
    [role.id, true],
    [open, false],
  ])
  const people = await db.read((q) => rankedCandidates(q, aVisit(consultant), role.id, ALL))
  expect(people.rows[0]).toMatchObject({ id: candidate.id, hidden: true, protectedIdentity: false })
})

test('her own list never holds a job that does not fit, and speaks to her', async () => {
  const db = await testDb()
  const { self, candidate, employer, workplace } = await aPair(db)
  await aRole(db, {
    employerId: employer.id,
    workplaceId: workplace.id,
    title: 'Nattevagt',
    hoursMin: 1800,
    hoursMax: 2220,
    week: { sun: ['22:00', '24:00'] },
  })
  const { ranking } = await db.read((q) => rankedRoles(q, aVisit(self), candidate.id, ALL))
  expect(ranking?.rows.map(({ title }) => title)).toEqual(['Varemodtagelse og registrering'])
  expect(ranking?.reach.blocked).toBe(1)
  const hours = ranking?.rows[0]?.reasons.find(({ code }) => code === 'hours')
  expect(hours?.note).toBe('8–12 timer mod dine 8–12.')
  expect(ranking?.rows[0]?.details).toEqual(['Havnens Byggecenter, Hvalsø', '8–12 timer om ugen', '5 minutter i bil'])
})

test('without answered hours there is no list, and the name is all that is told', async () => {
  const db = await testDb()
  const { consultant } = await aPair(db)
  const { candidate } = await aCandidate(db, {}, { hoursMin: null, hoursMax: null })
  const { ranking } = await db.read((q) => rankedRoles(q, aVisit(consultant), candidate.id, FIRST))
  expect(ranking).toBeNull()
})

test('another candidate and a consultant of another municipality get no list', async () => {
  const db = await testDb()
  const { candidate } = await aPair(db)
  const { self: other } = await aFittingCandidate(db)
  for (const actor of [other, await aConsultant(db, { municipalityCode: '0265' })]) {
    const read = db.read((q) => rankedRoles(q, aVisit(actor), candidate.id, FIRST))
    await expect(read).rejects.toMatchObject({ init: { status: 404 } })
  }
})

test('pages follow each other without a gap, and one after the last is the last', async () => {
  const db = await testDb()
  const { consultant, role } = await aPair(db)
  for (let more = 0; more < 29; more++) await aFittingCandidate(db)
  const page = (at: number) =>
    db.read((q) => rankedCandidates(q, aVisit(consultant), role.id, { page: at, blocked: false }))
  const [first, second, beyond] = [await page(1), await page(2), await page(9)]
  expect([first.rows.length, second.rows.length, first.pages, beyond.page]).toEqual([25, 5, 2, 2])
  expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(30)
})

test('one record or two hundred: the same number of statements, and never more than twelve', async () => {
  const db = await testDb()
  const { consultant, self, role, candidate, employer, workplace } = await aPair(db)
  const both = async () => {
    const visit = aVisit(consultant)
    const people = await db.counted(() => db.read((q) => rankedCandidates(q, visit, role.id, ALL)))
    const jobs = await db.counted(() => db.read((q) => rankedRoles(q, visit, candidate.id, ALL)))
    const own = await db.counted(() => db.read((q) => rankedRoles(q, aVisit(self), candidate.id, ALL)))
    return [people.queries, jobs.queries, own.queries]
  }
  const few = await both()
  await db.tx(async (tx) => {
    const [one] = await tx.select().from(candidates)
    const [profile] = await tx.select().from(candidateProfiles)
    const [job] = await tx.select().from(roles)
    const ids = Array.from({ length: 199 }, (_, at) => `0190c0de-0000-7000-8000-${String(at).padStart(12, '0')}`)
    await tx.insert(candidates).values(ids.map((id) => ({ ...one!, id, userId: null })))
    await tx.insert(candidateProfiles).values(ids.map((id) => ({ ...profile!, candidateId: id })))
    await tx
      .insert(roles)
      .values(ids.map((id) => ({ ...job!, id, employerId: employer.id, workplaceId: workplace.id })))
  })
  const { rows, reach } = await db.read((q) => rankedCandidates(q, aVisit(consultant), role.id, ALL))
  expect([rows.length, reach.fits]).toEqual([25, 200])
  expect(await both()).toEqual(few)
  expect(Math.max(...few)).toBeLessThanOrEqual(12)
})

test('a list in words carries parts with their weights and the chief reasons, hindrances and questions first', async () => {
  const db = await testDb()
  const { consultant, role, candidate } = await aPair(db, { conditions: {} })
  await db.tx((tx) =>
    tx.update(candidateProfiles).set({
      needs: [{ item: 'fys-loeft', strength: 'must', limit: 5 }],
    }),
  )
  const { rows, ...page } = await db.read((q) => rankedCandidates(q, aVisit(consultant), role.id, FIRST))
  const list = inList({ rows, ...page }, translate(matchWords, 'da'))
  expect(list.lead).toBe('Ingen passer helt. 1 passer, hvis noget afklares.')
  expect(list.rows[0]).toMatchObject({ id: candidate.id, status: 'ask', open: 1, details: 'Hvalsø' })
  expect(list.rows[0]?.reasons[0]).toEqual({ kind: 'ask', text: 'Hvor tungt løftes der i jobbet?' })
  expect(list.rows[0]?.parts.map(({ weight }) => weight)).toEqual([35, 25, 15, 10, 10, 5])
  expect(list.rows[0]?.parts.reduce((sum, { points }) => sum + points, 0)).toBe(list.rows[0]?.score)
})

test('of many reasons a row keeps room for one that speaks for', () => {
  const reason = (kind: 'question' | 'for' | 'conflict', at: number) => ({
    code: `${kind} ${at}`,
    kind,
    title: kind,
    must: false,
  })
  const many = [1, 2, 3, 4].flatMap((at) => [reason('for', at), reason('question', at), reason('conflict', at)])
  expect(chiefReasons(many).map(({ code }) => code)).toEqual(['conflict 1', 'conflict 2', 'conflict 3', 'for 1'])
  expect(chiefReasons([reason('for', 1)]).map(({ code }) => code)).toEqual(['for 1'])
})

test.each([
  ['', 1, false, ''],
  ['side=2&vis=alle', 2, true, '?vis=alle&side=2'],
  ['side=0', 1, false, ''],
  ['side=-3&vis=x', 1, false, ''],
  ['side=1.5', 1, false, ''],
  ['side=x', 1, false, ''],
] as const)('the address %j asks for page %i', (query, page, blocked, again) => {
  const filter = rankingFilter(new URLSearchParams(query))
  expect(filter).toEqual({ page, blocked })
  expect(rankingQuery(filter)).toBe(again)
})
