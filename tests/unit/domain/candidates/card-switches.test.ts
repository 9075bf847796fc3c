import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { setCardRelease, setCardWish } from '#app/domain/candidates/card.server.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { auditPayloads, candidates } from '#db/schema/index.ts'
import { aCandidate, aCandidateWithAccount, aConsultant } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

const wish = (wanted: boolean, said: object = {}) => ({ formId: v7(), wanted, way: '', saidOn: '', ...said })
const release = (version: number, released = true) => ({ formId: v7(), released, version })
const now = async (db: Db, id: string) => {
  const [row] = await db.read((q) => q.select().from(candidates).where(eq(candidates.id, id)))
  const { cardWanted: wanted, cardReleased: released, version } = row!
  return { wanted, released, version }
}

test('a card takes her wish and the release, and she takes it back at once with both', async () => {
  const db = await testDb()
  const { candidate, actor } = await aCandidateWithAccount(db)
  const lone = aVisit(await aConsultant(db))
  expect(await now(db, candidate.id)).toMatchObject({ wanted: false, released: false })
  expect(await setCardRelease(db, lone, candidate.id, release(1))).toMatchObject({
    ok: false,
    errors: { '': ['card.error.unwanted'] },
  })
  await setCardWish(db, aVisit(actor), candidate.id, wish(true))
  expect(await setCardRelease(db, lone, candidate.id, release(2))).toMatchObject({ ok: true })
  expect(await now(db, candidate.id)).toEqual({ wanted: true, released: true, version: 3 })
  await setCardWish(db, aVisit(actor), candidate.id, wish(false))
  expect(await now(db, candidate.id)).toMatchObject({ wanted: false, released: false })
  await setCardWish(db, aVisit(actor), candidate.id, wish(true))
  expect(await now(db, candidate.id)).toMatchObject({ wanted: true, released: false })
  const log = await db.read((q) => q.select({ body: auditPayloads.body }).from(auditPayloads))
  expect(log.map(({ body }) => body.action)).toEqual(['wanted', 'released', 'taken_back', 'wanted'])
})

test('a release rests on the record that the consultant saw; closing it does not', async () => {
  const db = await testDb()
  const { candidate } = await aCandidate(db, { cardWanted: true, version: 4 })
  const lone = aVisit(await aConsultant(db))
  expect(await setCardRelease(db, lone, candidate.id, release(3))).toMatchObject({ errors: { '': ['errors.changed'] } })
  expect(await setCardRelease(db, lone, candidate.id, release(4))).toMatchObject({ ok: true })
  expect(await setCardRelease(db, lone, candidate.id, release(1, false))).toMatchObject({ ok: true })
  expect((await now(db, candidate.id)).released).toBe(false)
})

test('protected identity has no card, whoever asks', async () => {
  const db = await testDb()
  const { candidate, actor } = await aCandidateWithAccount(db, { protectedIdentity: true })
  const lone = aVisit(await aConsultant(db))
  const refused = { ok: false, errors: { '': ['card.error.protected'] } }
  expect(await setCardWish(db, aVisit(actor), candidate.id, wish(true))).toMatchObject(refused)
  await db.tx((tx) => tx.update(candidates).set({ cardWanted: true }))
  expect(await setCardRelease(db, lone, candidate.id, release(1))).toMatchObject(refused)
  expect((await now(db, candidate.id)).released).toBe(false)
})

test('a consultant writes her wish down with how it was said', async () => {
  const db = await testDb()
  const { candidate } = await aCandidate(db)
  const lone = aVisit(await aConsultant(db))
  expect(await setCardWish(db, lone, candidate.id, wish(true))).toMatchObject({ ok: false })
  const said = { way: 'meeting', saidOn: '2026-11-24' }
  expect(await setCardWish(db, lone, candidate.id, wish(true, said))).toMatchObject({ ok: true })
  const [log] = await db.read((q) => q.select({ body: auditPayloads.body }).from(auditPayloads))
  expect(log?.body).toMatchObject({ entity: 'card', action: 'wanted', onBehalf: true, way: 'meeting' })
})

test('nobody else touches a card: 404', async () => {
  const db = await testDb()
  const { candidate } = await aCandidate(db, { cardWanted: true })
  const { actor: other } = await aCandidateWithAccount(db)
  const elsewhere = await aConsultant(db, { municipalityCode: '0265' })
  for (const actor of [other, elsewhere]) {
    const gone = { init: { status: 404 } }
    await expect(setCardWish(db, aVisit(actor), candidate.id, wish(false))).rejects.toMatchObject(gone)
    await expect(setCardRelease(db, aVisit(actor), candidate.id, release(1))).rejects.toMatchObject(gone)
  }
})
