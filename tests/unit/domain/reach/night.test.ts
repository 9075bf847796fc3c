import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { DESCRIPTIONS_A_DAY, openCards, openCardsOf, takeDescription } from '#app/domain/reach/budget.server.ts'
import { isNightDue, takeNight, unscopedNight } from '#app/domain/reach/night.server.ts'
import type { Db } from '#db/client.server.ts'
import { candidateProfiles, candidates, hiddenEmployers, reachAsked, reachPeople } from '#db/schema/index.ts'
import { aCandidate, anEmployer } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'

const always = async () => true
const at = (day: string, time = '01:00') => new Date(`${day}T${time}:00Z`)
const TUESDAY = at('2026-11-24')
const WEDNESDAY = at('2026-11-25')
const idsIn = async (db: Db) => (await db.read(unscopedNight)).people.map(({ person }) => person.id)

test('a night holds whoever may be counted, without a name, and the employers that she hides from', async () => {
  const db = await testDb()
  const { employer } = await anEmployer(db)
  const { candidate } = await aCandidate(db, {}, { needs: [{ item: 'fys-loeft', strength: 'must', limit: 5 }] })
  await aCandidate(db, { protectedIdentity: true })
  await aCandidate(db, { status: 'paused' })
  await aCandidate(db, {}, { hoursMin: null, hoursMax: null })
  await db.tx((tx) =>
    tx.insert(hiddenEmployers).values({ candidateId: candidate.id, employerId: employer.id, createdAt: TUESDAY }),
  )
  expect(await takeNight(db, TUESDAY, always)).toBe(1)
  const { night, people } = await db.read(unscopedNight)
  expect(night).toBe('2026-11-24')
  expect(people).toHaveLength(1)
  expect(people[0]).toMatchObject({ hidden: [employer.id], person: { id: candidate.id, hours: { min: 8, max: 12 } } })
  expect(JSON.stringify(people)).not.toContain(candidate.name)
})

test('who comes by day counts from the next night, who leaves is gone with it, and each night is taken once', async () => {
  const db = await testDb()
  const { candidate: stays } = await aCandidate(db)
  const { candidate: leaves } = await aCandidate(db)
  const { candidate: hides } = await aCandidate(db)
  await takeNight(db, TUESDAY, always)
  const { candidate: comes } = await aCandidate(db)
  await db.tx(async (tx) => {
    await tx.update(candidates).set({ status: 'paused' }).where(eq(candidates.id, leaves.id))
    await tx.update(candidates).set({ protectedIdentity: true }).where(eq(candidates.id, hides.id))
    await tx.update(candidateProfiles).set({ hoursMax: 900 }).where(eq(candidateProfiles.candidateId, stays.id))
  })
  expect(await db.read((q) => isNightDue(q, at('2026-11-24', '22:59')))).toBe(false)
  expect(await takeNight(db, at('2026-11-24', '22:59'), always)).toBe(0)
  expect(await idsIn(db)).toEqual([stays.id, leaves.id, hides.id].sort())
  // Copenhagen is an hour ahead: the day is over an hour before midnight UTC.
  expect(await db.read((q) => isNightDue(q, at('2026-11-24', '23:00')))).toBe(true)
  expect(await takeNight(db, WEDNESDAY, always)).toBe(2)
  expect(await idsIn(db)).toEqual([stays.id, comes.id].sort())
  const { people } = await db.read(unscopedNight)
  expect(people.find(({ person }) => person.id === stays.id)?.person.hours.max).toBe(15)
})

test('a night that stopped half way is finished, and one without the lease writes nothing', async () => {
  const db = await testDb()
  for (let made = 0; made < 60; made++) await aCandidate(db)
  await takeNight(db, TUESDAY, always)
  expect(await takeNight(db, WEDNESDAY, async () => false)).toBe(0)
  let left = 2
  expect(await takeNight(db, WEDNESDAY, async () => left-- > 0)).toBe(50)
  expect(await db.read((q) => isNightDue(q, WEDNESDAY))).toBe(true)
  expect(await takeNight(db, WEDNESDAY, always)).toBe(10)
  expect(await db.read((q) => isNightDue(q, WEDNESDAY))).toBe(false)
  expect(await db.read((q) => q.$count(reachPeople))).toBe(60)
})

test('forty descriptions a day for the whole employer, whoever asks at once; the same again is free', async () => {
  const db = await testDb()
  const { employer } = await anEmployer(db)
  const { employer: other } = await anEmployer(db)
  const ask = (name: string, day = '2026-11-24', employerId = employer.id) =>
    takeDescription(db, { employerId, day, description: name })
  const answers = await Promise.all(Array.from({ length: 60 }, (_, one) => ask(`job ${one}`)))
  expect(answers.filter((told) => told)).toHaveLength(DESCRIPTIONS_A_DAY)
  expect(await db.read((q) => q.$count(reachAsked))).toBe(DESCRIPTIONS_A_DAY)
  const paid = `job ${answers.indexOf(true)}`
  expect(await ask(paid)).toBe(true)
  expect(await ask('a new one')).toBe(false)
  expect(await ask('a new one', '2026-11-25')).toBe(true)
  expect(await ask('a new one', '2026-11-24', other.id)).toBe(true)
  const twice = await Promise.all(Array.from({ length: 8 }, () => ask('the same', '2026-11-26')))
  expect(twice).toEqual(Array(8).fill(true))
  expect(await db.read((q) => q.$count(reachAsked, eq(reachAsked.day, '2026-11-26')))).toBe(1)
})

test('the cards of one description are open for seven days before another may open its own', async () => {
  const db = await testDb()
  const { employer } = await anEmployer(db)
  const open = (description: string, day: string) =>
    db.tx((tx) => openCardsOf(tx, { employerId: employer.id, day, description }))
  expect(await open('job', '2026-11-24')).toBe(true)
  expect(await open('job', '2026-11-27')).toBe(true)
  expect(await open('another', '2026-11-30')).toBe(false)
  expect(await db.read((q) => openCards(q, employer.id, '2026-11-30'))).toEqual({
    description: 'job',
    until: '2026-12-01',
  })
  expect(await takeDescription(db, { employerId: employer.id, day: '2026-11-24', description: 'job' })).toBe(true)
  expect(await open('another', '2026-12-01')).toBe(true)
  // A night forgets what no rule reads, and keeps what opens the cards.
  await aCandidate(db)
  await takeNight(db, at('2026-12-07', '12:00'), always)
  expect(await db.read((q) => openCards(q, employer.id, '2026-12-07'))).not.toBeNull()
  await takeNight(db, at('2026-12-09', '12:00'), always)
  expect(await db.read((q) => q.$count(reachAsked))).toBe(0)
})
