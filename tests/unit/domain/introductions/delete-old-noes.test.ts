import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { declineIntroduction } from '#app/domain/introductions/answer-introduction.server.ts'
import { withdrawIntroduction } from '#app/domain/introductions/close-introduction.server.ts'
import { deleteOldNoes, isNoDue } from '#app/domain/introductions/delete-old-noes.server.ts'
import { recordNo } from '#app/domain/introductions/record-answer.server.ts'
import { auditEntries, auditPayloads, introductionEvents, introductions } from '#db/schema/index.ts'
import { testDb } from '#tests/support/database.ts'
import { aPair, here, walk } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

const said = new Date('2026-11-24T08:00:00Z')
const kept = new Date('2027-05-24T22:00:00Z')
const due = new Date('2027-05-25T08:00:00Z')
const goOn = async () => true

test('a no of hers is gone after six months: reason, history, and what the log said of it', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const id = await walk(db, pair, 'approved')
  await declineIntroduction(db, aVisit(pair.self, { now: said }), { ...(await here(db, id)), reason: 'travel' })
  const entries = await db.read((q) => q.$count(auditEntries))
  expect(await db.read((q) => isNoDue(q, new Date('2027-05-24T08:00:00Z')))).toBe(false)
  expect(await db.read((q) => isNoDue(q, due))).toBe(true)
  expect(await deleteOldNoes(db, due, goOn)).toBe(1)
  expect(await db.read((q) => isNoDue(q, due))).toBe(false)
  expect(await db.read((q) => q.$count(introductions))).toBe(0)
  expect(await db.read((q) => q.$count(introductionEvents))).toBe(0)
  const log = await db.read((q) => q.select().from(auditPayloads))
  expect(JSON.stringify(log)).not.toContain('travel')
  expect(log.some(({ body }) => body.action === 'declined')).toBe(false)
  expect(log.some(({ body }) => body.action === 'no_deleted' && body.entityId === pair.candidate.id)).toBe(true)
  // Every entry is still there, and the one that says that something was deleted.
  expect(await db.read((q) => q.$count(auditEntries))).toBe(entries + 1)
})

test('a no that a consultant wrote down for her goes as well, and runs in several turns', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const id = await walk(db, pair, 'approved')
  const heard = { way: 'phone', saidOn: '2026-11-24', present: 'Mette og Lone' }
  await recordNo(db, aVisit(pair.consultant, { now: said }), { ...(await here(db, id)), ...heard, reason: 'hours' })
  expect(await deleteOldNoes(db, kept, goOn)).toBe(1)
})

test('an employer’s no stays, and so does what she took back later', async () => {
  const db = await testDb()
  const pair = await aPair(db, { positions: 2 })
  const presented = await walk(db, pair, 'presented')
  await withdrawIntroduction(db, aVisit(pair.boss, { now: said }), {
    ...(await here(db, presented)),
    reason: 'chose_other',
  })
  expect((await here(db, presented)).status).toBe('declined')
  expect(await deleteOldNoes(db, new Date('2029-01-01T08:00:00Z'), goOn)).toBe(0)
  const rows = await db.read((q) => q.select().from(introductions).where(eq(introductions.id, presented)))
  expect(rows).toHaveLength(1)
})
