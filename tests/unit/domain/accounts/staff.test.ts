import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { hashPassword } from '#app/auth/password.server.ts'
import { findActor, startSession } from '#app/auth/session.server.ts'
import {
  disableAccount,
  enableAccount,
  inviteAgain,
  inviteStaff,
  listStaff,
} from '#app/domain/accounts/accounts.server.ts'
import { v7 } from '#db/id.ts'
import { outbox, users } from '#db/schema/index.ts'
import { aConsultant, aUser } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

const origin = 'http://localhost:3000'
const colleague = { name: 'Nora Friis', email: 'nora@example.dk', role: 'consultant', unitId: null } as const
const on = (id: string) => ({ id, formId: v7() })
const missing = { init: { status: 404 } }

test('an admin sees the staff of her own municipality only', async () => {
  const db = await testDb()
  const admin = await aUser(db, { role: 'admin', name: 'Ane Admin', passwordHash: await hashPassword('tre blå både') })
  await aConsultant(db, { name: 'Bo Lund' })
  await aConsultant(db, { municipalityCode: '0461', name: 'Fra en anden kommune' })
  await aUser(db, { role: 'employer', municipalityCode: null })
  const staff = await db.read((q) => listStaff(q, aVisit(admin)))
  expect(staff.map(({ name, state }) => `${name} ${state}`)).toEqual(['Ane Admin active', 'Bo Lund expired'])
})

test('an invited colleague belongs to the admin’s municipality and gets one mail, however often the form is posted', async () => {
  const db = await testDb()
  const visit = aVisit(await aUser(db, { role: 'admin', municipalityCode: '0461' }))
  const form = { ...colleague, formId: v7() }
  expect(await inviteStaff(db, visit, form, origin)).toEqual({ ok: true })
  expect(await inviteStaff(db, visit, form, origin)).toEqual({ ok: true })
  const [user] = await db.read((q) => q.select().from(users).where(eq(users.email, colleague.email)))
  expect(user).toMatchObject({ role: 'consultant', municipalityCode: '0461', passwordHash: null })
  expect(await db.read((q) => q.$count(outbox))).toBe(1)
  const staff = await db.read((q) => listStaff(q, visit))
  expect(staff.find(({ id }) => id === user?.id)).toMatchObject({ state: 'invited' })
})

test('an e-mail that has an account cannot be invited, and nothing is half made', async () => {
  const db = await testDb()
  const visit = aVisit(await aUser(db, { role: 'admin' }))
  await aUser(db, { email: colleague.email, municipalityCode: '0461' })
  const result = await inviteStaff(db, visit, { ...colleague, formId: v7() }, origin)
  expect(result).toEqual({ ok: false, errors: { email: ['account.email.taken'] } })
  expect(await db.read((q) => q.$count(outbox))).toBe(0)
})

test('a closed account is signed out at once and can be opened again', async () => {
  const db = await testDb()
  const visit = aVisit(await aUser(db, { role: 'admin' }))
  const { userId } = await aConsultant(db, { passwordHash: await hashPassword('tre blå både') })
  const cookie = (await startSession(db, userId)).split(';')[0] ?? ''
  const request = new Request(origin, { headers: { cookie } })
  expect(await findActor(db, request)).not.toBeNull()
  await disableAccount(db, visit, on(userId))
  expect(await findActor(db, request)).toBeNull()
  await enableAccount(db, visit, on(userId))
  expect(await findActor(db, request)).toBeNull()
  const staff = await db.read((q) => listStaff(q, visit))
  expect(staff.find(({ id }) => id === userId)?.state).toBe('active')
})

test('another municipality’s colleague is not there, and an admin cannot close her own account', async () => {
  const db = await testDb()
  const admin = await aUser(db, { role: 'admin' })
  const visit = aVisit(admin)
  const other = await aConsultant(db, { municipalityCode: '0461' })
  const employer = await aUser(db, { role: 'employer', municipalityCode: null })
  for (const { userId } of [other, employer]) {
    await expect(disableAccount(db, visit, on(userId))).rejects.toMatchObject(missing)
    await expect(enableAccount(db, visit, on(userId))).rejects.toMatchObject(missing)
    await expect(inviteAgain(db, visit, { ...on(userId), origin })).rejects.toMatchObject(missing)
  }
  await expect(disableAccount(db, visit, on(admin.userId))).rejects.toMatchObject(missing)
  await expect(disableAccount(db, visit, on(v7()))).rejects.toMatchObject(missing)
})

test('a consultant can manage nobody', async () => {
  const db = await testDb()
  const visit = aVisit(await aConsultant(db))
  const other = await aConsultant(db)
  await expect(disableAccount(db, visit, on(other.userId))).rejects.toMatchObject(missing)
  await expect(inviteStaff(db, visit, { ...colleague, formId: v7() }, origin)).rejects.toMatchObject(missing)
})

test('an invitation can be sent again until a password has been chosen', async () => {
  const db = await testDb()
  const visit = aVisit(await aUser(db, { role: 'admin' }))
  const waiting = await aConsultant(db)
  const active = await aConsultant(db, { passwordHash: await hashPassword('tre blå både') })
  await inviteAgain(db, visit, { ...on(waiting.userId), origin })
  expect(await db.read((q) => q.$count(outbox))).toBe(1)
  await expect(inviteAgain(db, visit, { ...on(active.userId), origin })).rejects.toMatchObject(missing)
})
