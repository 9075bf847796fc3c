import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { acceptIntroduction, declineIntroduction } from '#app/domain/introductions/answer-introduction.server.ts'
import { getAnswerPage } from '#app/domain/introductions/answer-page.server.ts'
import { undoNo } from '#app/domain/introductions/undo-no.server.ts'
import type { Db } from '#db/client.server.ts'
import { introductionEvents, introductions, roles } from '#db/schema/index.ts'
import { anIntroduction } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aPair, here, type PairOf, walk } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

const later = (days: number) => new Date(new Date('2026-11-24T08:00:00Z').getTime() + days * 86_400_000)
async function aNo(db: Db): Promise<{ pair: PairOf; id: string }> {
  const pair = await aPair(db)
  const id = await walk(db, pair, 'approved')
  await declineIntroduction(db, aVisit(pair.self), { ...(await here(db, id)), reason: '' })
  return { pair, id }
}

test('a no needs no reason, leads to its own page, and "Fortryd" puts the question as before', async () => {
  const db = await testDb()
  const { pair, id } = await aNo(db)
  expect(await here(db, id)).toMatchObject({ status: 'declined' })
  const visit = aVisit(pair.self, { now: later(6) })
  expect(await db.read((q) => getAnswerPage(q, visit, id))).toMatchObject({ status: 'declined', undo: true })
  expect(await undoNo(db, visit, await here(db, id))).toEqual({ ok: true, path: `/formidlinger/${id}/svar` })
  expect(await here(db, id)).toMatchObject({ status: 'approved', dueOn: null })
  const events = await db.read((q) =>
    q.select().from(introductionEvents).where(eq(introductionEvents.introductionId, id)),
  )
  expect(events.map(({ toStatus }) => toStatus)).toEqual(['approved'])
  const yes = await acceptIntroduction(db, visit, { ...(await here(db, id)), fields: ['name'] })
  expect(yes).toMatchObject({ ok: true })
})

test('after a week, with the job gone, or asked anew, a no stays', async () => {
  const db = await testDb()
  const { pair, id } = await aNo(db)
  const refused = async (days: number) => {
    const visit = aVisit(pair.self, { now: later(days) })
    expect(await db.read((q) => getAnswerPage(q, visit, id))).toMatchObject({ undo: false })
    expect(await undoNo(db, visit, await here(db, id))).toMatchObject({ ok: false })
    expect(await here(db, id)).toMatchObject({ status: 'declined' })
  }
  await refused(7)
  await db.tx((tx) => tx.update(roles).set({ status: 'paused' }))
  await refused(1)
  await db.tx((tx) => tx.update(roles).set({ status: 'published' }))
  const { role, employer, candidate } = pair
  const anew = await anIntroduction(db, { roleId: role.id, employerId: employer.id, candidateId: candidate.id })
  await refused(1)
  await db.tx((tx) => tx.delete(introductions).where(eq(introductions.id, anew.id)))
  expect(await undoNo(db, aVisit(pair.self), await here(db, id))).toMatchObject({ ok: true })
})

test('only she takes her own no back', async () => {
  const db = await testDb()
  const { pair, id } = await aNo(db)
  for (const actor of [pair.consultant, pair.boss])
    await expect(undoNo(db, aVisit(actor), await here(db, id))).rejects.toMatchObject({ init: { status: 404 } })
})
