import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { loadCandidate, unscopedCandidatesForMatching, visibleTo } from '#app/domain/candidates/candidates.server.ts'
import { createCandidate } from '#app/domain/candidates/create-candidate.server.ts'
import type { NewCandidate } from '#app/domain/candidates/form.ts'
import {
  getHiddenEmployers,
  setHiddenEmployer,
  unscopedHiddenEmployers,
} from '#app/domain/candidates/hidden-employers.server.ts'
import { inviteCandidate } from '#app/domain/candidates/invite-candidate.server.ts'
import { updateCandidate } from '#app/domain/candidates/update-candidate.server.ts'
import { readList } from '#app/domain/lists/asked.ts'
import { listCandidates } from '#app/domain/lists/candidate-list.server.ts'
import { candidateList } from '#app/domain/lists/lists.ts'
import { accountLinks, auditPayloads, candidateResponsibilities, candidates, outbox, users } from '#db/schema/index.ts'
import { aCandidate, aConsultant, anEmployer, anIntroduction, aRole, aUser } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

const ORIGIN = 'https://fleksbro.example'
const all = readList(candidateList, new URLSearchParams())
const mette: NewCandidate = {
  formId: '0190c0de-0000-7000-8000-000000000001',
  name: 'Mette Ravn',
  email: 'mette@example.dk',
  phone: '12 34 56 78',
  postcode: '4330',
  approvedOn: '2026-10-01',
  approvalMunicipality: '0350',
  approvalKind: 'first',
  ledighedsydelseFrom: '2026-10-01',
  protectedIdentity: false,
}

test('a consultant makes a candidate and is responsible for her', async () => {
  const db = await testDb()
  const visit = aVisit(await aConsultant(db))
  const made = await createCandidate(db, visit, mette)
  const [row] = await db.read((q) => q.select().from(candidates))
  expect(made).toEqual({ ok: true, path: `/kandidater/${row!.id}` })
  expect(row).toMatchObject({ name: 'Mette Ravn', municipalityCode: '0350', consultantId: visit.actor.userId })
  const history = await db.read((q) => q.select().from(candidateResponsibilities))
  expect(history).toMatchObject([{ candidateId: row!.id, consultantId: visit.actor.userId, toAt: null }])
  const [log] = await db.read((q) => q.select().from(auditPayloads))
  const subjects = [[row!.id, ['candidate']]]
  expect(log?.body).toEqual({ entity: 'candidate', entityId: row!.id, action: 'create', subjects })
})

test('the same form handed in twice makes one candidate', async () => {
  const db = await testDb()
  const visit = aVisit(await aConsultant(db))
  const answers = await Promise.all([createCandidate(db, visit, mette), createCandidate(db, visit, mette)])
  expect(answers[1]).toEqual(answers[0])
  expect(await db.read((q) => q.$count(candidates))).toBe(1)
})

test('an approval in the future is refused and nothing is written', async () => {
  const db = await testDb()
  const visit = aVisit(await aConsultant(db))
  expect(await createCandidate(db, visit, { ...mette, approvedOn: '2026-11-25' })).toEqual({
    ok: false,
    errors: { approvedOn: ['candidates.error.approvedInFuture'] },
  })
  expect(await db.read((q) => q.$count(candidates))).toBe(0)
})

test('an invitation makes account, link and mail together, and a second one voids the first link', async () => {
  const db = await testDb()
  const consultant = await aConsultant(db)
  const { candidate } = await aCandidate(db, { email: 'mette@example.dk' })
  const visit = aVisit(consultant)
  expect(await inviteCandidate(db, visit, candidate.id, ORIGIN)).toEqual({ ok: true })
  const [first] = await db.read((q) => q.select().from(accountLinks))
  expect(await inviteCandidate(db, visit, candidate.id, ORIGIN)).toEqual({ ok: true })
  const links = await db.read((q) => q.select().from(accountLinks))
  expect(links.map(({ id }) => id)).not.toContain(first!.id)
  expect(links).toHaveLength(1)
  const accounts = await db.read((q) => q.select().from(users).where(eq(users.role, 'candidate')))
  expect(accounts).toMatchObject([{ email: 'mette@example.dk', passwordHash: null, municipalityCode: null }])
  expect(await db.read((q) => q.$count(outbox))).toBe(2)
  const [row] = await db.read((q) => q.select().from(candidates))
  expect(row?.userId).toBe(accounts[0]!.id)
})

test('an e-mail that another account uses is told without saying whose, and nothing is sent', async () => {
  const db = await testDb()
  const consultant = await aConsultant(db)
  await aUser(db, { email: 'taken@example.dk', name: 'Karen Holm', role: 'employer' })
  const { candidate } = await aCandidate(db, { email: 'taken@example.dk' })
  const answer = await inviteCandidate(db, aVisit(consultant), candidate.id, ORIGIN)
  expect(answer).toEqual({ ok: false, problem: 'candidates.error.emailTaken' })
  expect(await db.read((q) => q.$count(outbox))).toBe(0)
})

test('who has no e-mail, or an account already, is not invited', async () => {
  const db = await testDb()
  const visit = aVisit(await aConsultant(db))
  const { candidate } = await aCandidate(db)
  expect(await inviteCandidate(db, visit, candidate.id, ORIGIN)).toEqual({
    ok: false,
    problem: 'candidates.error.noEmail',
  })
  const user = await aUser(db, { role: 'candidate', municipalityCode: null, passwordHash: 'hash' })
  const { candidate: known } = await aCandidate(db, { userId: user.userId, email: user.email })
  expect(await inviteCandidate(db, visit, known.id, ORIGIN)).toEqual({
    ok: false,
    problem: 'candidates.error.hasAccount',
  })
})

test('a candidate of another municipality is not there: the same answer as for an id that never existed', async () => {
  const db = await testDb()
  const visit = aVisit(await aConsultant(db))
  const { candidate } = await aCandidate(db, { municipalityCode: '0265', email: 'x@example.dk' })
  for (const id of [candidate.id, '0190c0de-0000-7000-8000-00000000dead']) {
    const gone = { data: { reason: 'not-found' }, init: { status: 404 } }
    await expect(db.read((q) => loadCandidate(q, visit, id, 'candidate.read'))).rejects.toMatchObject(gone)
    await expect(inviteCandidate(db, visit, id, ORIGIN)).rejects.toMatchObject(gone)
    await expect(updateCandidate(db, visit, id, { ...mette, status: 'active', version: 1 })).rejects.toMatchObject(gone)
    await expect(setHiddenEmployer(db, visit, id, { employerId: 'e', intent: 'hide' })).rejects.toMatchObject(gone)
  }
  expect(visit.seen.size).toBe(0)
})

test('the list holds the own municipality only, with the next step, and each one shown is a reading', async () => {
  const db = await testDb()
  const consultant = await aConsultant(db)
  const { candidate: anna } = await aCandidate(db, { name: 'Åse Øland', consultantId: consultant.userId })
  const { candidate: bo } = await aCandidate(db, { name: 'Bo Dam' }, { hoursMin: null, hoursMax: null })
  await aCandidate(db, { name: 'Carl Bo', municipalityCode: '0265' })
  await aCandidate(db, { name: 'Dorte Friis', status: 'closed' })
  const { employer, workplace } = await anEmployer(db)
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id })
  await anIntroduction(db, { roleId: role.id, employerId: employer.id, candidateId: anna.id })
  const visit = aVisit(consultant)
  const list = await db.read((q) => listCandidates(q, visit, all))
  expect(list).toEqual({
    total: 2,
    page: 1,
    pages: 1,
    rows: [
      {
        id: bo.id,
        name: 'Bo Dam',
        status: 'active',
        consultant: null,
        lastTalk: null,
        approvedOn: '2026-10-01',
        next: { kind: 'hours' },
      },
      {
        id: anna.id,
        name: 'Åse Øland',
        status: 'active',
        consultant: 'Lone Bækgaard',
        lastTalk: null,
        approvedOn: '2026-10-01',
        next: { kind: 'introduction', count: 1 },
      },
    ],
  })
  expect([...visit.seen.keys()].toSorted()).toEqual([anna.id, bo.id].toSorted())
})

test.each([
  ['q=øland', ['Åse Øland']],
  ['q=åse', ['Åse Øland']],
  ['q=BO', ['Bo Dam']],
  ['q=%25', []],
  ['hvis=mine', ['Åse Øland']],
  ['status=closed', ['Dorte Friis']],
  ['status=any', ['Bo Dam', 'Dorte Friis', 'Åse Øland']],
])('the list with %s shows %o', async (search, names) => {
  const db = await testDb()
  const consultant = await aConsultant(db)
  await aCandidate(db, { name: 'Åse Øland', consultantId: consultant.userId })
  await aCandidate(db, { name: 'Bo Dam' })
  await aCandidate(db, { name: 'Dorte Friis', status: 'closed' })
  const filter = readList(candidateList, new URLSearchParams(search))
  const list = await db.read((q) => listCandidates(q, aVisit(consultant), filter))
  expect(list.rows.map(({ name }) => name)).toEqual(names)
})

test('a page after the last is the last', async () => {
  const db = await testDb()
  const consultant = await aConsultant(db)
  for (let i = 0; i < 26; i++) await aCandidate(db, { name: `Borger ${String(i).padStart(2, '0')}` })
  const list = await db.read((q) => listCandidates(q, aVisit(consultant), { ...all, page: 9 }))
  expect(list).toMatchObject({ total: 26, page: 2, pages: 2, rows: [{ name: 'Borger 25' }] })
})

test('only consultants and the candidate herself know of candidates', async () => {
  const db = await testDb()
  await aCandidate(db)
  const { candidate: own } = await aCandidate(db)
  const names = async (over: Parameters<typeof aUser>[1], candidateId: string | null = null) => {
    const actor = { ...(await aUser(db, over)), candidateId }
    return (await db.read((q) => q.select({ id: candidates.id }).from(candidates).where(visibleTo(actor)))).length
  }
  expect(await names({ role: 'consultant' })).toBe(2)
  expect(await names({ role: 'candidate', municipalityCode: null }, own.id)).toBe(1)
  for (const role of ['leader', 'admin', 'employer'] as const) expect(await names({ role })).toBe(0)
})

test('facts are put right once, and the one who comes too late is told what stands', async () => {
  const db = await testDb()
  const visit = aVisit(await aConsultant(db))
  const { candidate } = await aCandidate(db)
  const facts = { ...mette, status: 'active' as const, version: 1 }
  const { formId: _, ...input } = facts
  expect(await updateCandidate(db, visit, candidate.id, { ...input, name: 'Mette Holm' })).toMatchObject({ ok: true })
  expect(await updateCandidate(db, visit, candidate.id, { ...input, status: 'paused' })).toMatchObject({
    ok: false,
    errors: { changed: ['errors.changed'] },
    changed: {
      version: 2,
      by: { name: 'Lone Bækgaard' },
      fields: expect.arrayContaining([{ field: 'Navn', was: 'Mette Ravn', is: 'Mette Holm' }]),
    },
  })
  const [row] = await db.read((q) => q.select().from(candidates))
  expect(row).toMatchObject({ name: 'Mette Holm', status: 'active', version: 2 })
})

test('an employer is hidden from at once, once, and shown to again at once', async () => {
  const db = await testDb()
  const visit = aVisit(await aConsultant(db))
  const { candidate } = await aCandidate(db)
  const { employer } = await anEmployer(db, { name: 'Ø-Garn og Stof' })
  const { employer: unverified } = await anEmployer(db, { name: 'Ø-Ukendt', status: 'unverified' })
  const page = (words: string) => db.read((q) => getHiddenEmployers(q, visit, candidate.id, { words, roleId: null }))
  expect((await page('Ø-')).found.map(({ name }) => name)).toEqual(['Ø-Garn og Stof'])
  expect((await page(employer.cvr)).found).toHaveLength(1)
  const set = (intent: 'hide' | 'show', employerId = employer.id) =>
    setHiddenEmployer(db, visit, candidate.id, { employerId, intent })
  await set('hide')
  await set('hide')
  expect(await page('Ø-')).toMatchObject({ hidden: [{ id: employer.id }], found: [] })
  expect(await db.read((q) => unscopedHiddenEmployers(q, '0350'))).toEqual(
    new Map([[candidate.id, new Set([employer.id])]]),
  )
  await expect(set('hide', unverified.id)).rejects.toMatchObject({ init: { status: 404 } })
  await set('show')
  expect((await page('')).hidden).toEqual([])
})

test('the matching gets the active candidates of one municipality, or of all, in one statement', async () => {
  const db = await testDb()
  const { candidate: ours } = await aCandidate(db)
  await aCandidate(db, { status: 'paused' })
  const { candidate: theirs } = await aCandidate(db, { municipalityCode: '0265' })
  const ids = async (code: string | null) => {
    const read = () => db.read((q) => unscopedCandidatesForMatching(q, code))
    const { value, queries } = await db.counted(read)
    expect(queries).toBe(1)
    return value.map(({ candidate }) => candidate.id).toSorted()
  }
  expect(await ids('0350')).toEqual([ours.id])
  expect(await ids(null)).toEqual([ours.id, theirs.id].toSorted())
})
