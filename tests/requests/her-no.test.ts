import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { v7 } from '#db/id.ts'
import { introductionEvents, users } from '#db/schema/index.ts'
import { aCandidateWithAccount, aConsultant, anEmployer, anIntroduction, aRole } from '#db/seed/factories.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'

const AT = new Date('2026-11-20T09:00:00Z')

/** A candidate who has said no, her own consultant, and a colleague of hers. */
async function aNo(writtenBy?: 'colleague') {
  const db = await testDb()
  const app = await testApp(db)
  const own = await aConsultant(db)
  const colleague = await aConsultant(db)
  const { candidate, actor: self } = await aCandidateWithAccount(db, { name: 'Åse Sørensen', consultantId: own.userId })
  const { employer, workplace } = await anEmployer(db)
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id, title: 'Net og tov' })
  const pair = { roleId: role.id, employerId: employer.id, candidateId: candidate.id }
  const { id } = await anIntroduction(db, { ...pair, status: 'declined', statusSince: AT })
  const by = writtenBy ? { byUserId: colleague.userId, onBehalfOf: 'candidate' as const } : { byUserId: self.userId }
  const event = { id: v7(), introductionId: id, fromStatus: 'approved' as const, toStatus: 'declined' as const, at: AT }
  await db.tx((tx) => tx.insert(introductionEvents).values({ ...event, ...by, reason: 'too_far', details: {} }))
  return { db, app, own, colleague, self, candidate, path: `/formidlinger/${id}` }
}

const LISTS = ['/formidlinger?vis=closed', '/formidlinger?vis=all&trin=declined', '/find?q=Net']

test('her no is there for her own consultant and for herself, and for no colleague', async () => {
  const { app, own, colleague, self, candidate, path } = await aNo()
  expect((await app.get(path, { as: own })).status).toBe(200)
  expect((await app.get(path, { as: self })).status).toBe(200)
  expect((await app.get(path, { as: colleague })).status).toBe(404)
  for (const list of LISTS) {
    expect(await (await app.get(list, { as: own })).text()).toContain(path)
    expect(await (await app.get(list, { as: colleague })).text()).not.toContain(path)
  }
  const file = `/kandidater/${candidate.id}`
  expect(await (await app.get(file, { as: own })).text()).toContain(path)
  const seen = await (await app.get(file, { as: colleague })).text()
  expect(seen).toContain('Åse Sørensen')
  expect(seen).not.toContain('Net og tov')
})

test('a colleague who wrote her no down finds it again', async () => {
  const { app, colleague, path } = await aNo('colleague')
  expect((await app.get(path, { as: colleague })).status).toBe(200)
  expect(await (await app.get(LISTS[0]!, { as: colleague })).text()).toContain(path)
})

test('when her own consultant has left it is there for the colleagues, until one takes over', async () => {
  const { db, app, own, colleague, path } = await aNo()
  await db.tx((tx) => tx.update(users).set({ disabledAt: AT }).where(eq(users.id, own.userId)))
  expect((await app.get(path, { as: colleague })).status).toBe(200)
  expect(await (await app.get(LISTS[0]!, { as: colleague })).text()).toContain(path)
})

test('her no leaves in no file, not even her own consultant’s', async () => {
  const { app, own } = await aNo()
  const file = await (await app.get('/formidlinger/liste.csv?vis=all', { as: own })).text()
  expect(file.trim().split('\r\n')).toHaveLength(1)
})
