import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { disableAccount } from '#app/domain/accounts/accounts.server.ts'
import { changeColleague, getColleague } from '#app/domain/accounts/colleague.server.ts'
import { staffFilter } from '#app/domain/accounts/form.ts'
import { getStaffPage } from '#app/domain/accounts/staff-page.server.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { organisationUnits, users } from '#db/schema/index.ts'
import { aCandidate, aConsultant, anEmployer, aUser } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const form = (over: object) => ({ formId: v7(), role: undefined, unitId: null, phone: null, ...over })

async function aUnit(db: Db, over: Partial<typeof organisationUnits.$inferInsert> = {}) {
  const row = { id: v7(), municipalityCode: '0350', name: 'Team Nord', createdAt: NOW, ...over }
  await db.tx((tx) => tx.insert(organisationUnits).values(row))
  return row.id
}
const userOf = async (db: Db, id: string) => (await db.read((q) => q.select().from(users).where(eq(users.id, id))))[0]!

test('a colleague gets another role, unit and telephone; a second post of the form has no effect', async () => {
  const db = await testDb()
  const visit = aVisit(await aUser(db, { role: 'admin' }))
  const { userId: id } = await aConsultant(db)
  const unitId = await aUnit(db)
  const sent = { ...form({ role: 'leader', unitId, phone: '12345678' }), id }
  expect(await changeColleague(db, visit, sent)).toEqual({ ok: true, path: `/brugere/${id}` })
  await changeColleague(db, visit, { ...sent, role: 'admin' })
  expect(await userOf(db, id)).toMatchObject({ role: 'leader', unitId, phone: '12345678' })
})

test('nobody gets a unit of another municipality, or another role from herself', async () => {
  const db = await testDb()
  const admin = await aUser(db, { role: 'admin' })
  const { userId: id } = await aConsultant(db)
  const theirs = await aUnit(db, { municipalityCode: '0265' })
  expect(await changeColleague(db, aVisit(admin), { ...form({ unitId: theirs }), id })).toEqual({
    ok: false,
    errors: { unitId: ['colleague.error.unit'] },
  })
  expect(await changeColleague(db, aVisit(admin), { ...form({ role: 'leader' }), id: admin.userId })).toEqual({
    ok: false,
    errors: { role: ['colleague.error.own'] },
  })
  expect((await userOf(db, admin.userId)).role).toBe('admin')
})

test('of two admins who shut each other out one stays, whoever is first', async () => {
  const db = await testDb()
  const [ane, bo] = [await aUser(db, { role: 'admin' }), await aUser(db, { role: 'admin' })]
  const results = await Promise.allSettled([
    disableAccount(db, aVisit(ane), { id: bo.userId, formId: v7() }),
    disableAccount(db, aVisit(bo), { id: ane.userId, formId: v7() }),
  ])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  const open = await db.read((q) => q.select().from(users))
  expect(open.filter(({ disabledAt }) => disabledAt === null)).toHaveLength(1)
})

test('an admin who is none any more changes nobody', async () => {
  const db = await testDb()
  const was = await aUser(db, { role: 'admin' })
  const { userId: id } = await aConsultant(db)
  await db.tx((tx) => tx.update(users).set({ role: 'leader' }).where(eq(users.id, was.userId)))
  const change = changeColleague(db, aVisit(was), { ...form({ role: 'admin' }), id })
  await expect(change).rejects.toMatchObject({ init: { status: 403 } })
})

test('an admin sees how much hangs on a colleague, never who', async () => {
  const db = await testDb()
  const visit = aVisit(await aUser(db, { role: 'admin' }))
  const lone = await aConsultant(db)
  await aCandidate(db, { consultantId: lone.userId })
  await aCandidate(db, { consultantId: lone.userId, status: 'closed' })
  await anEmployer(db, { consultantId: lone.userId })
  const { value: page, queries } = await db.counted(() => db.read((q) => getColleague(q, visit, lone.userId)))
  expect(page).toMatchObject({ cases: 1, employers: 1, state: 'expired', own: false })
  expect(visit.seen.size).toBe(0)
  expect(queries).toBe(4)
  const elsewhere = await aConsultant(db, { municipalityCode: '0265' })
  const foreign = db.read((q) => getColleague(q, visit, elsewhere.userId))
  await expect(foreign).rejects.toMatchObject({ init: { status: 404 } })
})

test('the list is filtered by role, unit and access, and pages never end beyond the last', async () => {
  const db = await testDb()
  const visit = aVisit(await aUser(db, { role: 'admin', name: 'Ane' }))
  const nord = await aUnit(db)
  const under = await aUnit(db, { name: 'Unge', parentId: nord })
  await aConsultant(db, { name: 'Bo', unitId: under })
  await aConsultant(db, { name: 'Cia', disabledAt: NOW })
  await aConsultant(db, { municipalityCode: '0265', name: 'Fremmed' })
  const names = async (search: string) => {
    const page = await db.read((q) => getStaffPage(q, visit, staffFilter(new URLSearchParams(search))))
    return page.staff.map(({ name, unit }) => [name, unit].filter(Boolean).join(': '))
  }
  expect(await names('')).toEqual(['Ane', 'Bo: Team Nord, Unge', 'Cia'])
  expect(await names('rolle=consultant&adgang=disabled')).toEqual(['Cia'])
  expect(await names(`enhed=${under}`)).toEqual(['Bo: Team Nord, Unge'])
  expect(await names('enhed=ingen&side=99')).toEqual(['Ane', 'Cia'])
  expect(await names('rolle=konge')).toHaveLength(3)
})
