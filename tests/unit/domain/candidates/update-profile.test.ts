import { desc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadCandidate } from '#app/domain/candidates/candidates.server.ts'
import type { PartInput } from '#app/domain/candidates/profile-form.ts'
import { type PartId, profileParts } from '#app/domain/candidates/profile-part.ts'
import { partValues } from '#app/domain/candidates/profile-values.ts'
import { describeChange, describePart } from '#app/domain/candidates/profile-words.ts'
import { updateProfilePart } from '#app/domain/candidates/update-profile.server.ts'
import type { Db } from '#db/client.server.ts'
import { auditEntries, auditPayloads, candidateProfiles } from '#db/schema/index.ts'
import { aCandidate, aCandidateWithAccount, aConsultant } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

const part = (id: PartId) => profileParts.find((known) => known.id === id)!
const input = (over: Partial<PartInput> = {}): PartInput => ({ version: 1, values: {}, settled: false, ...over })
const profileOf = async (db: Db, id: string) => {
  const [row] = await db.read((q) => q.select().from(candidateProfiles).where(eq(candidateProfiles.candidateId, id)))
  return row!
}

test('a page is saved by itself, and who saved it for her is in the log', async () => {
  const db = await testDb()
  const { candidate, actor } = await aCandidateWithAccount(db)
  const travel = { travelModes: ['bike'], travelMinutes: 30 } as const
  const own = await updateProfilePart(db, aVisit(actor), candidate.id, part('travel'), input({ values: travel }))
  expect(own).toEqual({ ok: true })
  expect(await profileOf(db, candidate.id)).toMatchObject({ ...travel, hoursMin: 480, version: 2 })
  const visit = aVisit(await aConsultant(db))
  await updateProfilePart(db, visit, candidate.id, part('week'), input({ version: 2, settled: true }))
  const log = await db.read((q) =>
    q
      .select({ body: auditPayloads.body, role: auditEntries.actorRole })
      .from(auditPayloads)
      .innerJoin(auditEntries, eq(auditEntries.id, auditPayloads.entryId))
      .orderBy(desc(auditEntries.id)),
  )
  expect(log).toMatchObject([
    { role: 'consultant', body: { part: 'week', onBehalf: true, version: 3, is: { settled: ['week'] } } },
    { role: 'candidate', body: { part: 'travel', onBehalf: false, was: { travelMinutes: null }, is: travel } },
  ])
})

test('two tabs on the same page: the second is told what changed, and nothing is written', async () => {
  const db = await testDb()
  const { candidate, actor } = await aCandidateWithAccount(db)
  const hours = part('hours')
  await updateProfilePart(db, aVisit(actor), candidate.id, hours, input({ values: { hoursMin: 600, hoursMax: 720 } }))
  const late = aVisit(await aConsultant(db))
  const answer = await updateProfilePart(db, late, candidate.id, hours, input({ values: { hoursMax: 900 } }))
  if (answer.ok) throw new Error('was saved')
  expect(answer.earlier).toMatchObject({ overtaken: true, by: { name: 'Mette Ravn' } })
  expect(describeChange(hours, answer.earlier.profile, answer.current, 'da')).toEqual([
    { field: 'Timer om ugen', was: 'fra 8 til 12 timer', is: 'fra 10 til 12 timer' },
  ])
  expect(await profileOf(db, candidate.id)).toMatchObject({ hoursMin: 600, hoursMax: 720, version: 2 })
})

test('a change to another page meanwhile is kept and stops nobody', async () => {
  const db = await testDb()
  const { candidate } = await aCandidate(db)
  const visit = aVisit(await aConsultant(db))
  const save = (id: PartId, over: Partial<PartInput>) =>
    updateProfilePart(db, visit, candidate.id, part(id), input(over))
  const lift = { item: 'fys-loeft', strength: 'must', limit: 5 } as const
  const routine = { item: 'kog-rutine', strength: 'should' } as const
  expect(await save('needs.body', { values: { needs: [lift] } })).toEqual({ ok: true })
  expect(await save('needs.cognition', { values: { needs: [routine] } })).toEqual({ ok: true })
  expect(await save('travel', { values: { travelModes: ['car'], travelMinutes: 20 } })).toEqual({ ok: true })
  expect(await profileOf(db, candidate.id)).toMatchObject({
    needs: [lift, routine],
    travelMinutes: 20,
    version: 4,
  })
})

test('a version that the log cannot explain counts as a change to the page', async () => {
  const db = await testDb()
  const { candidate } = await aCandidate(db, {}, { version: 5 })
  const visit = aVisit(await aConsultant(db))
  const answer = await updateProfilePart(db, visit, candidate.id, part('travel'), input({ version: 4 }))
  expect(answer).toMatchObject({ ok: false, earlier: { overtaken: true, by: null } })
})

test('saving what already stands there changes nothing', async () => {
  const db = await testDb()
  const { candidate } = await aCandidate(db)
  const visit = aVisit(await aConsultant(db))
  const same = { hoursMin: 480, hoursMax: 720, hoursWish: null, perDay: null, maxDays: null, restDay: false }
  await updateProfilePart(db, visit, candidate.id, part('hours'), input({ values: same }))
  expect(await profileOf(db, candidate.id)).toMatchObject({ version: 1 })
  expect(await db.read((q) => q.$count(auditPayloads))).toBe(0)
})

test('a question is reopened when it gets a value', async () => {
  const db = await testDb()
  const { candidate } = await aCandidate(db, {}, { settled: ['needs.body', 'week'] })
  const visit = aVisit(await aConsultant(db))
  const lift = { item: 'fys-loeft', strength: 'must', limit: 5 } as const
  await updateProfilePart(db, visit, candidate.id, part('needs.body'), input({ values: { needs: [lift] } }))
  expect(await profileOf(db, candidate.id)).toMatchObject({ settled: ['week'], needs: [lift] })
})

test('occupations that the page did not show stay as they are', async () => {
  const db = await testDb()
  const { candidate } = await aCandidate(db, {}, { wishes: ['a', 'b'], unwanted: ['c'] })
  const visit = aVisit(await aConsultant(db))
  const answer = input({ values: { wishes: ['d'], unwanted: ['b'] }, shown: ['b', 'c', 'd'] })
  await updateProfilePart(db, visit, candidate.id, part('wishes'), answer)
  expect(await profileOf(db, candidate.id)).toMatchObject({ wishes: ['a', 'd'], unwanted: ['b'] })
})

test('her own words are not copied to the log', async () => {
  const db = await testDb()
  const { candidate } = await aCandidate(db)
  const visit = aVisit(await aConsultant(db))
  const words = input({ values: { presentation: 'Jeg er god til tal.' } })
  await updateProfilePart(db, visit, candidate.id, part('presentation'), words)
  const [log] = await db.read((q) => q.select().from(auditPayloads))
  expect(log?.body).toMatchObject({ part: 'presentation', is: { presentation: null } })
  expect(JSON.stringify(log)).not.toContain('tal')
})

test('nobody else saves a profile', async () => {
  const db = await testDb()
  const { candidate } = await aCandidate(db)
  const { actor: other } = await aCandidateWithAccount(db)
  const elsewhere = await aConsultant(db, { municipalityCode: '0265' })
  for (const actor of [other, elsewhere]) {
    const visit = aVisit(actor)
    const gone = { init: { status: 404 } }
    await expect(updateProfilePart(db, visit, candidate.id, part('week'), input())).rejects.toMatchObject(gone)
  }
})

test('a profile is told in words, and what is not answered is not told', async () => {
  const db = await testDb()
  const { candidate } = await aCandidate(
    db,
    {},
    {
      hoursMin: 480,
      hoursMax: 750,
      hoursWish: 600,
      combine: false,
      week: { mon: ['09:00', '15:00'], wed: ['10:00', '14:00'] },
      needs: [{ item: 'fys-loeft', strength: 'must', limit: 5 }],
      settled: ['needs.senses'],
    },
  )
  const visit = aVisit(await aConsultant(db))
  const { profile } = await db.read((q) => loadCandidate(q, visit, candidate.id, 'candidate.read'))
  const words = (id: PartId) => describePart(part(id), profile, 'da')
  expect(words('hours')).toEqual([
    { term: 'Timer om ugen', value: 'fra 8 til 12,5 timer, helst 10' },
    { term: 'Flere små job', value: 'Nej' },
  ])
  expect(words('week')).toEqual([{ term: 'Dage og tider', value: 'mandag 09.00–15.00, onsdag 10.00–14.00' }])
  expect(words('needs.body')).toEqual([{ term: 'Begrænsede løft', value: 'Skal: Jeg kan løfte op til 5 kg' }])
  expect(words('needs.senses')).toEqual([{ term: 'Sanser og luft', value: 'Ingen behov her' }])
  for (const id of ['travel', 'competences', 'licences', 'wishes', 'presentation'] as const)
    expect(words(id)).toEqual([])
})

test('"no needs", "don’t know" and no answer are three things, in the record, in the form and in words', async () => {
  const db = await testDb()
  const { candidate, actor } = await aCandidateWithAccount(db)
  const visit = aVisit(actor)
  const save = async (id: PartId, version: number, over: Partial<PartInput>) => {
    const answer = await updateProfilePart(db, visit, candidate.id, part(id), input({ version, ...over }))
    expect(answer).toEqual({ ok: true })
  }
  await save('needs.body', 1, { settled: true, values: { needs: [] } })
  await save('needs.senses', 2, { unknown: ['all'], values: { needs: [] } })
  const rest = { item: 'tid-hvile', strength: 'must' } as const
  await save('needs.time', 3, { unknown: ['tid-pauser'], values: { needs: [rest] } })
  await save('travel', 4, { unknown: ['travelMinutes'], values: { travelModes: ['bike'], travelMinutes: null } })
  await save('hours', 5, { unknown: ['combine'], values: { combine: null } })
  const profile = await profileOf(db, candidate.id)
  expect(profile.settled).toEqual([
    'hours?combine',
    'needs.body',
    'needs.senses?all',
    'needs.time?tid-pauser',
    'travel?travelMinutes',
  ])
  const words = (id: PartId) => describePart(part(id), profile, 'da')
  expect(words('needs.body')).toEqual([{ term: 'Krop og bevægelse', value: 'Ingen behov her' }])
  expect(words('needs.senses')).toEqual([{ term: 'Sanser og luft', value: 'Ved ikke' }])
  expect(words('needs.cognition')).toEqual([])
  expect(words('needs.time').map(({ value }) => value)).toEqual([
    'Skal: Jeg har brug for et sted at ligge ned',
    'Ved ikke',
  ])
  expect(words('travel').map(({ value }) => value)).toEqual(['på cykel', 'Ved ikke'])
  const values = (id: PartId) => partValues(part(id), profile, 'da')
  expect(values('needs.body')).toEqual({ answer: 'none' })
  expect(values('needs.senses')).toEqual({ answer: 'unknown' })
  expect(values('needs.cognition')).toEqual({})
  expect(values('needs.time')).toMatchObject({ answer: 'needs', 'need.tid-pauser.strength': 'unknown' })
  expect(values('travel')).toEqual({ travelModes: ['bike'], 'unknown.travelMinutes': 'on' })
  expect(values('hours')).toMatchObject({ combine: 'unknown' })
  await save('needs.senses', 6, { values: { needs: [] } })
  expect((await profileOf(db, candidate.id)).settled).not.toContain('needs.senses?all')
})
