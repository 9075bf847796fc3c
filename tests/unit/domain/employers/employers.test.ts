import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { asSeenBy, readNote, writeNote } from '#app/domain/employers/employer.ts'
import { getEmployerPage } from '#app/domain/employers/employers.server.ts'
import { workplaceSchema } from '#app/domain/employers/form.ts'
import { verifyEmployer } from '#app/domain/employers/verify-employer.server.ts'
import { createWorkplace, getWorkplace, updateWorkplace } from '#app/domain/employers/workplaces.server.ts'
import { readList } from '#app/domain/lists/asked.ts'
import { listEmployers } from '#app/domain/lists/employer-list.server.ts'
import { employerList } from '#app/domain/lists/lists.ts'
import { v7 } from '#db/id.ts'
import { auditPayloads, employers, workplaces } from '#db/schema/index.ts'
import { aConsultant, anEmployer, aRole, aUser } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

const call = {
  intent: 'verify',
  version: 1,
  spokeWith: 'Jens Toft, indehaver',
  way: 'phone',
  calledOn: '2026-11-23',
} as const
const place = {
  version: '1',
  name: 'Lageret',
  address: 'Havnen 2',
  postcode: '4000',
  conditions: { 'tid-hvile': 'yes' },
}

test('a consultant of the contact municipality notes whom she called back, when and how', async () => {
  const db = await testDb()
  const { employer } = await anEmployer(db, { status: 'unverified' })
  const consultant = await aConsultant(db)
  const visit = aVisit(consultant)
  expect(await verifyEmployer(db, visit, employer.id, call)).toEqual({ ok: true })
  const page = await db.read((q) => getEmployerPage(q, visit, employer.id))
  expect(page.employer).toMatchObject({ status: 'verified', verifiedAt: visit.now, version: 2 })
  expect(page.verifier).toBe(consultant.name)
  expect(readNote(page.employer.verificationNote)).toEqual({
    kind: 'verified',
    spokeWith: 'Jens Toft, indehaver',
    way: 'phone',
    calledOn: '2026-11-23',
  })
  const [logged] = await db.read((q) => q.select().from(auditPayloads))
  expect(logged?.body).toMatchObject({ entity: 'employer', action: 'verified', was: 'unverified', is: 'verified' })
})

test('a call in the future, a stale form and a second verification are refused in words', async () => {
  const db = await testDb()
  const { employer } = await anEmployer(db, { status: 'unverified' })
  const visit = aVisit(await aConsultant(db))
  const future = await verifyEmployer(db, visit, employer.id, { ...call, calledOn: '2026-11-25' })
  expect(future).toEqual({ ok: false, errors: { calledOn: ['employers.error.calledOnFuture'] } })
  const stale = await verifyEmployer(db, visit, employer.id, { ...call, version: 9 })
  expect(stale).toEqual({ ok: false, errors: { '': ['errors.changed'] }, version: 1 })
  await verifyEmployer(db, visit, employer.id, call)
  const again = await verifyEmployer(db, visit, employer.id, { ...call, version: 2 })
  expect(again).toEqual({ ok: false, errors: { '': ['employers.error.already'] } })
})

test('an employer is refused with a reason that it can read, and others cannot', async () => {
  const db = await testDb()
  const { employer, actor } = await anEmployer(db, { status: 'unverified' })
  const visit = aVisit(await aConsultant(db))
  await verifyEmployer(db, visit, employer.id, { intent: 'refuse', version: 1, reason: 'CVR-nummeret er ophørt.' })
  const page = await db.read((q) => getEmployerPage(q, aVisit(actor), employer.id))
  expect(page.employer).toMatchObject({ status: 'refused', verifiedBy: null, verifiedAt: null })
  expect(readNote(page.employer.verificationNote)).toEqual({ kind: 'refused', reason: 'CVR-nummeret er ophørt.' })
  expect(page.mayVerify).toBe(false)
})

test('whom the municipality spoke with is for staff', () => {
  const verificationNote = writeNote({ kind: 'verified', spokeWith: 'Jens', way: 'phone', calledOn: '2026-11-23' })
  const record = { status: 'verified' as const, verifiedBy: 'u', verificationNote }
  expect(asSeenBy({ role: 'consultant' }, record)).toEqual(record)
  expect(asSeenBy({ role: 'employer' }, record)).toEqual({ ...record, verifiedBy: null, verificationNote: null })
  expect(readNote('Ringet op 1. november')).toEqual({ kind: 'text', text: 'Ringet op 1. november' })
})

test('only the contact municipality’s consultants verify; the rest get a page that is not there', async () => {
  const db = await testDb()
  const { employer, actor } = await anEmployer(db, { status: 'unverified' })
  const others = [actor, await aConsultant(db, { municipalityCode: '0265' }), await aUser(db, { role: 'leader' })]
  for (const other of others)
    await expect(verifyEmployer(db, aVisit(other), employer.id, call)).rejects.toMatchObject({ init: { status: 404 } })
  const [row] = await db.read((q) => q.select().from(employers).where(eq(employers.id, employer.id)))
  expect(row?.status).toBe('unverified')
})

test('the list begins with those of the own municipality that wait for a call, and is searched and filtered', async () => {
  const db = await testDb()
  const verified = await anEmployer(db, { name: 'Alfa' })
  await aRole(db, { employerId: verified.employer.id, workplaceId: verified.workplace.id })
  await anEmployer(db, { name: 'Roskilde ny', status: 'unverified', municipalityCode: '0265' })
  await anEmployer(db, { name: 'Ærø Bageri', status: 'unverified', createdAt: new Date('2026-11-20T08:00:00Z') })
  await anEmployer(db, { name: 'Øens Smedje', status: 'unverified', createdAt: new Date('2026-11-10T08:00:00Z') })
  const visit = aVisit(await aConsultant(db))
  const names = async (search: string) => {
    const { rows } = await db.read((q) => listEmployers(q, visit, readList(employerList, new URLSearchParams(search))))
    return rows.map(({ name }) => name)
  }
  expect(await names('')).toEqual(['Øens Smedje', 'Ærø Bageri', 'Alfa', 'Roskilde ny'])
  expect(await names('status=verified')).toEqual(['Alfa'])
  expect(await names('q=ærø')).toEqual(['Ærø Bageri'])
  expect(await names(`q=${verified.employer.cvr}`)).toEqual(['Alfa'])
  const { rows } = await db.read((q) => listEmployers(q, visit, readList(employerList, new URLSearchParams('q=alfa'))))
  expect(rows).toMatchObject([{ openRoles: 1, cvr: verified.employer.cvr }])
})

test('an employer sees only itself, and a candidate no employer at all', async () => {
  const db = await testDb()
  const own = await anEmployer(db)
  const other = await anEmployer(db)
  const page = db.read((q) => getEmployerPage(q, aVisit(own.actor), other.employer.id))
  await expect(page).rejects.toMatchObject({ init: { status: 404 } })
  const { rows } = await db.read((q) =>
    listEmployers(q, aVisit(own.actor), readList(employerList, new URLSearchParams())),
  )
  expect(rows.map(({ id }) => id)).toEqual([own.employer.id])
})

test('a workplace is added once, with the municipality of its postcode, and changed under its version', async () => {
  const db = await testDb()
  const { employer, actor } = await anEmployer(db)
  const visit = aVisit(actor, { purpose: 'employer.edit' })
  const form = workplaceSchema('da').parse({ ...place, pNumber: '1099 123 456', formId: v7() })
  for (const _ of [1, 2]) expect(await createWorkplace(db, visit, employer.id, form)).toMatchObject({ ok: true })
  const rows = await db.read((q) => q.select().from(workplaces).where(eq(workplaces.name, 'Lageret')))
  expect(rows).toMatchObject([{ municipalityCode: '0265', pNumber: '1099123456', conditions: { 'tid-hvile': 'yes' } }])
  const id = rows[0]!.id
  const moved = workplaceSchema('da').parse({ ...place, pNumber: '1099123456', postcode: '4330' })
  expect(await updateWorkplace(db, visit, id, moved)).toEqual({ ok: true, path: '/virksomhed' })
  expect(await updateWorkplace(db, visit, id, moved)).toEqual({
    ok: false,
    errors: { '': ['errors.changed'] },
    version: 2,
    changed: [{ field: 'postcode', was: '4000', is: '4330', by: 'Karen Holm' }],
  })
  const { workplace } = await db.read((q) => getWorkplace(q, visit, id))
  expect(workplace).toMatchObject({ postcode: '4330', municipalityCode: '0350', version: 2 })
  const elsewhere = aVisit(await aConsultant(db, { municipalityCode: '0265' }))
  await expect(updateWorkplace(db, elsewhere, id, moved)).rejects.toMatchObject({ init: { status: 404 } })
})

test('a workplace form says at the field what is wrong', () => {
  const wrong = workplaceSchema('da').safeParse({ ...place, name: ' ', pNumber: '123', postcode: '0001' })
  expect(wrong.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['name', 'employers.error.workplaceName'],
    ['pNumber', 'employers.error.pNumber'],
    ['postcode', 'errors.postcode'],
  ])
})
