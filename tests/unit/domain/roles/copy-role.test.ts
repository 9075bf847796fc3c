import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { copyRole } from '#app/domain/roles/copy-role.server.ts'
import { paths } from '#app/paths.ts'
import { v7 } from '#db/id.ts'
import { roles } from '#db/schema/index.ts'
import { aConsultant, anEmployer, aRole } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

test('a copy has all that a job says and nothing of what has happened to it; the same post makes one', async () => {
  const db = await testDb()
  const { employer, workplace, actor } = await anEmployer(db)
  const said = {
    title: 'x'.repeat(98),
    conditions: { 'tid-hvile': 'no' as const },
    conditionReasons: { 'tid-hvile': 'Der er ikke plads' },
    peer: true,
    positions: 3,
  }
  const happened = { status: 'closed' as const, placed: 2, expiresOn: '2026-12-01', expiryToldFor: '2026-12-01' }
  const ids = { employerId: employer.id, workplaceId: workplace.id }
  const { id, ...role } = await aRole(db, { ...ids, ...said, ...happened, version: 9 })
  const visit = aVisit(actor)
  const formId = v7()
  const copies = [await copyRole(db, visit, id, formId), await copyRole(db, visit, id, formId)]
  const made = await db.read((q) => q.select().from(roles).where(eq(roles.status, 'draft')))
  expect(made).toHaveLength(1)
  expect(copies).toEqual([1, 2].map(() => ({ ok: true, path: paths.editRole(made[0]!.id) })))
  const none = { status: 'draft', placed: 0, publishedAt: null, expiresOn: null, expiryToldFor: null, version: 1 }
  const title = `Kopi af ${'x'.repeat(92)}`
  expect(made[0]).toMatchObject({ ...role, ...none, title, createdAt: visit.now, createdBy: actor.userId })
})

test('nobody but the employer and its contact municipality copies a job', async () => {
  const db = await testDb()
  const { employer, workplace } = await anEmployer(db)
  const { id } = await aRole(db, { employerId: employer.id, workplaceId: workplace.id })
  for (const actor of [(await anEmployer(db)).actor, await aConsultant(db, { municipalityCode: '0265' })])
    await expect(copyRole(db, aVisit(actor), id, v7())).rejects.toMatchObject({ init: { status: 404 } })
  expect(await db.read((q) => q.$count(roles))).toBe(1)
})
