import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { isExpiryDue, tendExpiry } from '#app/domain/roles/expire-roles.server.ts'
import { changeRoleStatus } from '#app/domain/roles/publish-role.server.ts'
import { isExpired, waitsFor } from '#app/domain/roles/role.ts'
import { municipalitySettings, notices, outbox, roles } from '#db/schema/index.ts'
import { anEmployer, aRole } from '#db/seed/factories.ts'
import { type TestDb, testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

/** Tuesday 24 November 2026. */
const now = new Date('2026-11-24T08:00:00Z')
const goOn = async () => true

async function aPublished(db: TestDb, expiresOn: string | null) {
  const { employer, workplace, actor } = await anEmployer(db)
  const { id } = await aRole(db, { employerId: employer.id, workplaceId: workplace.id, expiresOn })
  return { id, actor, workplace }
}

const one = async (db: TestDb, id: string) => (await db.read((q) => q.select().from(roles).where(eq(roles.id, id))))[0]!
const told = (db: TestDb) => db.read((q) => q.select({ event: notices.event, at: notices.createdAt }).from(notices))

test('a job is open for as long as its municipality has chosen, from the day on which it is put up or renewed', async () => {
  const db = await testDb()
  const { employer, workplace, actor } = await anEmployer(db)
  const draft = { employerId: employer.id, workplaceId: workplace.id, status: 'draft' as const, publishedAt: null }
  const { id } = await aRole(db, draft)
  const code = workplace.municipalityCode
  await db.tx((tx) => tx.insert(municipalitySettings).values({ code, roleDays: 20, updatedAt: now }))
  const visit = aVisit(actor, { now })
  expect(await changeRoleStatus(db, visit, id, { act: 'publish', version: 1 })).toEqual({ ok: true })
  expect(await one(db, id)).toMatchObject({ status: 'published', expiresOn: '2026-12-14' })
  const later = aVisit(actor, { now: new Date('2026-12-10T08:00:00Z') })
  expect(await changeRoleStatus(db, later, id, { act: 'renew', version: 2 })).toEqual({ ok: true })
  expect(await one(db, id)).toMatchObject({ status: 'published', expiresOn: '2026-12-30', version: 3 })
  expect(await changeRoleStatus(db, later, id, { act: 'renew', version: 2 })).toMatchObject({ version: 3 })
})

test('a job that was paused before its time is put up for the rest of it', async () => {
  const db = await testDb()
  const { id, actor } = await aPublished(db, '2026-12-01')
  const visit = aVisit(actor, { now })
  await changeRoleStatus(db, visit, id, { act: 'pause', version: 1 })
  await changeRoleStatus(db, visit, id, { act: 'publish', version: 2 })
  expect(await one(db, id)).toMatchObject({ status: 'published', expiresOn: '2026-12-01' })
})

test('on its last day a job is still open; the day after it is paused, and its employer is told that it has run out', async () => {
  const db = await testDb()
  const { id, actor } = await aPublished(db, '2026-11-24')
  await tendExpiry(db, now, goOn)
  expect((await one(db, id)).status).toBe('published')
  const tomorrow = new Date('2026-11-25T08:00:00Z')
  expect(await db.read((q) => isExpiryDue(q, tomorrow))).toBe(true)
  expect(await tendExpiry(db, tomorrow, goOn)).toEqual({ paused: 1, told: 0 })
  const over = await one(db, id)
  expect(over).toMatchObject({ status: 'paused', expiresOn: '2026-11-24', version: 2 })
  expect(isExpired(over, '2026-11-25')).toBe(true)
  expect(waitsFor(over, 'verified', '2026-11-25')).toBe('renewal')
  expect((await told(db)).map(({ event }) => event)).toEqual(['expired'])
  expect(await db.read((q) => isExpiryDue(q, tomorrow))).toBe(false)
  const visit = aVisit(actor, { now: tomorrow })
  expect(await changeRoleStatus(db, visit, id, { act: 'publish', version: 2 })).toEqual({ ok: true })
  expect((await one(db, id)).expiresOn! > '2027-01-01').toBe(true)
  expect(await told(db)).toEqual([])
})

test('the employer is told seven days before, once for each last day, by however many processes', async () => {
  const db = await testDb()
  const { id, actor } = await aPublished(db, '2026-12-01')
  await aPublished(db, '2026-12-02')
  await aPublished(db, null)
  const both = await Promise.all([tendExpiry(db, now, goOn), tendExpiry(db, now, goOn)])
  expect(both.map(({ told: count }) => count).sort()).toEqual([0, 1])
  expect(await told(db)).toEqual([{ event: 'expiring', at: now }])
  expect(await db.read((q) => q.$count(outbox))).toBe(1)
  const visit = aVisit(actor, { now })
  await changeRoleStatus(db, visit, id, { act: 'renew', version: 1 })
  expect(await told(db)).toEqual([])
  const last = (await one(db, id)).expiresOn!
  const near = new Date(new Date(`${last}T08:00:00Z`).getTime() - 7 * 86_400_000)
  await tendExpiry(db, near, goOn)
  expect((await one(db, id)).expiryToldFor).toBe(last)
})
