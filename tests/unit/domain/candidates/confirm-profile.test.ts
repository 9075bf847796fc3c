import { desc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { confirmProfile } from '#app/domain/candidates/confirm-profile.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { auditEntries, auditPayloads, candidateProfiles } from '#db/schema/index.ts'
import { aCandidate, aCandidateWithAccount, aConsultant } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

const click = (over: object = {}) => ({ formId: v7(), from: 'profile' as const, way: '', saidOn: '', ...over })
const profileOf = async (db: Db, id: string) => {
  const [row] = await db.read((q) => q.select().from(candidateProfiles).where(eq(candidateProfiles.candidateId, id)))
  return row!
}
const lastLog = async (db: Db) => {
  const rows = await db.read((q) =>
    q
      .select({ body: auditPayloads.body })
      .from(auditPayloads)
      .innerJoin(auditEntries, eq(auditEntries.id, auditPayloads.entryId))
      .orderBy(desc(auditEntries.id)),
  )
  return { count: rows.length, body: rows[0]?.body }
}

test('"it still holds" is one click, changes no answer, and leads back to where it was clicked', async () => {
  const db = await testDb()
  const { candidate, actor } = await aCandidateWithAccount(db)
  const visit = aVisit(actor)
  expect(await confirmProfile(db, visit, candidate.id, click({ from: 'home' }))).toEqual({
    ok: true,
    path: '/min-side',
  })
  expect(await profileOf(db, candidate.id)).toMatchObject({ lastConfirmedAt: visit.now, version: 1, hoursMin: 480 })
  expect((await lastLog(db)).body).toMatchObject({ entity: 'profile', action: 'confirm', onBehalf: false })
})

test('a double click is one confirmation', async () => {
  const db = await testDb()
  const { candidate, actor } = await aCandidateWithAccount(db)
  const form = click()
  for (const _ of [1, 2]) await confirmProfile(db, aVisit(actor), candidate.id, form)
  expect((await lastLog(db)).count).toBe(1)
})

test('a consultant says how and when it was said, and it counts from that day', async () => {
  const db = await testDb()
  const { candidate } = await aCandidate(db)
  const visit = aVisit(await aConsultant(db))
  const confirm = (said: object) => confirmProfile(db, visit, candidate.id, click(said))
  expect(await confirm({})).toMatchObject({
    ok: false,
    errors: { way: ['errors.choose'], saidOn: [expect.any(String)] },
  })
  expect(await confirm({ way: 'phone', saidOn: '2026-11-25' })).toMatchObject({ ok: false })
  expect((await profileOf(db, candidate.id)).lastConfirmedAt).toBeNull()
  expect(await confirm({ way: 'phone', saidOn: '2026-11-20' })).toMatchObject({ ok: true })
  expect(dayOf((await profileOf(db, candidate.id)).lastConfirmedAt!)).toBe('2026-11-20')
  expect((await lastLog(db)).body).toMatchObject({ onBehalf: true, way: 'phone', saidOn: '2026-11-20' })
})

test('what was said earlier never takes back a later confirmation', async () => {
  const db = await testDb()
  const later = new Date('2026-11-23T08:00:00Z')
  const { candidate } = await aCandidate(db, {}, { lastConfirmedAt: later })
  const visit = aVisit(await aConsultant(db))
  await confirmProfile(db, visit, candidate.id, click({ way: 'meeting', saidOn: '2026-11-02' }))
  expect((await profileOf(db, candidate.id)).lastConfirmedAt).toEqual(later)
})

test('nobody else confirms a profile', async () => {
  const db = await testDb()
  const { candidate } = await aCandidate(db)
  const { actor: other } = await aCandidateWithAccount(db)
  const elsewhere = await aConsultant(db, { municipalityCode: '0265' })
  for (const actor of [other, elsewhere])
    await expect(confirmProfile(db, aVisit(actor), candidate.id, click())).rejects.toMatchObject({
      init: { status: 404 },
    })
})
