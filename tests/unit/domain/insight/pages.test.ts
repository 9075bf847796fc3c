import { expect, test } from 'vitest'
import { getCandidateHome } from '#app/domain/insight/candidate-home.server.ts'
import { getMyDay } from '#app/domain/insight/my-day.server.ts'
import {
  aCandidate,
  aCandidateWithAccount,
  aConsultant,
  anEmployer,
  anIntroduction,
  aRole,
} from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

const confirmed = { lastConfirmedAt: new Date('2026-11-01T08:00:00Z') }

async function aJob(db: Awaited<ReturnType<typeof testDb>>) {
  const { employer, workplace } = await anEmployer(db)
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id })
  return { employer, role, pair: { roleId: role.id, employerId: employer.id } }
}

test('a consultant’s day holds what waits for the municipality, the most urgent first', async () => {
  const db = await testDb()
  const consultant = await aConsultant(db)
  const { pair } = await aJob(db)
  const consultantId = consultant.userId
  const { candidate: late } = await aCandidate(db, { consultantId, name: 'Sen Holm' }, confirmed)
  const { candidate: soon } = await aCandidate(db, { consultantId, name: 'Snart Dam' }, confirmed)
  const { candidate: hers } = await aCandidateWithAccount(db, { consultantId })
  const { candidate: theirs } = await aCandidate(db, { municipalityCode: '0265' })
  await anIntroduction(db, { ...pair, candidateId: soon.id, status: 'wished', dueOn: '2026-11-27' })
  await anIntroduction(db, { ...pair, candidateId: late.id, status: 'approved', dueOn: '2026-11-20' })
  await anIntroduction(db, { ...pair, candidateId: hers.id, status: 'approved' })
  await anIntroduction(db, { ...pair, candidateId: theirs.id, status: 'wished', dueOn: '2026-11-20' })
  const visit = aVisit(consultant)
  const { value: day, queries } = await db.counted(() => db.read((q) => getMyDay(q, visit, true)))
  expect(day.introductions.map(({ candidate, status }) => [candidate, status])).toEqual([
    ['Sen Holm', 'approved'],
    ['Snart Dam', 'wished'],
  ])
  expect(day.candidates).toEqual([{ id: hers.id, name: 'Mette Ravn', missing: 'confirm' }])
  expect(visit.seen.has(theirs.id)).toBe(false)
  expect(queries).toBeLessThanOrEqual(11)
})

test('“mine” leaves out a colleague’s candidates but not those that nobody is responsible for', async () => {
  const db = await testDb()
  const consultant = await aConsultant(db)
  const colleague = await aConsultant(db)
  const { candidate: loose } = await aCandidate(db, {}, { hoursMin: null })
  const { candidate: others } = await aCandidate(db, { consultantId: colleague.userId })
  await aCandidate(db, { consultantId: consultant.userId, status: 'paused' })
  await aCandidate(db, { consultantId: consultant.userId }, confirmed)
  const people = async (mine: boolean) =>
    (await db.read((q) => getMyDay(q, aVisit(consultant), mine))).candidates.map(({ id, missing }) => [id, missing])
  expect(await people(true)).toEqual([[loose.id, 'hours']])
  expect((await people(false)).map(([id]) => id).toSorted()).toEqual([loose.id, others.id].toSorted())
})

test('only the own municipality’s new employers are to be called back', async () => {
  const db = await testDb()
  const { employer } = await anEmployer(db, { status: 'unverified', name: 'Lejre Cykler' })
  await anEmployer(db, { status: 'unverified', municipalityCode: '0265' })
  await anEmployer(db)
  const visit = aVisit(await aConsultant(db))
  const day = await db.read((q) => getMyDay(q, visit, true))
  expect(day.employers).toEqual([{ id: employer.id, name: 'Lejre Cykler', since: employer.createdAt }])
})

test('a candidate’s start page shows her turn first, and the rest below', async () => {
  const db = await testDb()
  const consultant = await aConsultant(db, { phone: '12 34 56 78' })
  const { candidate, actor } = await aCandidateWithAccount(db, { consultantId: consultant.userId })
  const { pair } = await aJob(db)
  const { pair: other } = await aJob(db)
  const answer = await anIntroduction(db, { ...pair, candidateId: candidate.id, status: 'approved' })
  const wished = await anIntroduction(db, { ...other, candidateId: candidate.id, status: 'wished' })
  const home = await db.read((q) => getCandidateHome(q, aVisit(actor)))
  expect(home.step).toMatchObject({ kind: 'answer', introduction: { id: answer.id } })
  expect(home.others.map(({ id }) => id)).toEqual([wished.id])
  expect(home.talks.contact).toEqual({ name: 'Lone Bækgaard', phone: '12 34 56 78' })
  expect(home.profile).toMatchObject({ answered: 1, of: 13 })
})

test('a candidate with nothing under way is led to the first open part of her profile', async () => {
  const db = await testDb()
  const { actor } = await aCandidateWithAccount(db)
  const home = await db.read((q) => getCandidateHome(q, aVisit(actor)))
  expect(home).toMatchObject({
    talks: { contact: null },
    others: [],
    step: { kind: 'profile', part: 'uge', begun: true },
  })
})

test('somebody who is no candidate has no candidate’s page', async () => {
  const db = await testDb()
  const visit = aVisit(await aConsultant(db))
  await expect(db.read((q) => getCandidateHome(q, visit))).rejects.toMatchObject({ init: { status: 404 } })
})
