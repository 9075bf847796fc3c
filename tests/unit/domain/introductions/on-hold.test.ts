import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/account.ts'
import { getAgreement } from '#app/domain/agreements/agreements.server.ts'
import { listConsents } from '#app/domain/consents/consents.server.ts'
import { withdrawConsent } from '#app/domain/consents/withdraw-consent.server.ts'
import { acceptIntroduction } from '#app/domain/introductions/answer-introduction.server.ts'
import { expireIntroductions } from '#app/domain/introductions/close-filled.server.ts'
import { withdrawIntroduction } from '#app/domain/introductions/close-introduction.server.ts'
import { introductionFilter } from '#app/domain/introductions/filter.ts'
import { getIntroduction } from '#app/domain/introductions/introduction-page.server.ts'
import { listIntroductions, listPresented } from '#app/domain/introductions/introductions.server.ts'
import { presentIntroduction } from '#app/domain/introductions/present-introduction.server.ts'
import { recordYes } from '#app/domain/introductions/record-answer.server.ts'
import { candidates, consents, introductionEvents } from '#db/schema/index.ts'
import { testDb } from '#tests/support/database.ts'
import { aPair, here, idOf, walk } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

test('when she withdraws, the employer’s next request shows nothing of her; it waits, and her consultant is asked', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const id = await walk(db, pair, 'agreement')
  const [consent] = await db.read((q) => q.select().from(consents))
  const boss = aVisit(pair.boss)
  expect(JSON.stringify(await db.read((q) => getIntroduction(q, boss, id)))).toContain('Mette')
  idOf(await withdrawConsent(db, aVisit(pair.self), { consentId: consent!.id }))

  const after = aVisit(pair.boss)
  const page = await db.read((q) => getIntroduction(q, after, id))
  expect(page).toMatchObject({ status: 'agreement', onHold: true, view: { needs: [] }, steps: [], meeting: null })
  expect(page.candidate).toEqual({ id: null, name: null, hasAccount: true })
  expect(JSON.stringify(page)).not.toMatch(/Mette|Ravn|601|kasse/)
  const list = await db.read((q) => listIntroductions(q, after, introductionFilter(new URLSearchParams())))
  expect(list.lines).toMatchObject([{ candidateName: null, onHold: true }])
  expect(await db.read((q) => listPresented(q, after, pair.role.id))).toMatchObject([{ view: { needs: [] } }])
  await expect(db.read((q) => getAgreement(q, after, id))).rejects.toMatchObject({ init: { status: 404 } })
  expect(after.seen.get(pair.candidate.id)).not.toContain('identity')

  const lone = await db.read((q) => getIntroduction(q, aVisit(pair.consultant), id))
  expect(lone).toMatchObject({ turn: 'municipality', dueOn: '2026-11-27', consent: { state: 'withdrawn' } })
})

test('a new yes takes up what waited, with the fields of the new yes only', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const id = await walk(db, pair, 'meeting')
  const [consent] = await db.read((q) => q.select().from(consents))
  await withdrawConsent(db, aVisit(pair.self), { consentId: consent!.id })
  const later = { now: new Date('2026-11-25T08:00:00Z') }
  const fields = ['hours']
  idOf(await acceptIntroduction(db, aVisit(pair.self, later), { ...(await here(db, id)), fields }))
  const page = await db.read((q) => getIntroduction(q, aVisit(pair.boss, later), id))
  expect(page).toMatchObject({ status: 'meeting', onHold: false, candidate: { name: null } })
  expect(Object.keys(page.view).sort()).toEqual(['hours', 'needs'])
})

test('a narrower yes takes the place of the former one at once', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const id = await walk(db, pair, 'presented')
  const now = { now: new Date('2026-11-24T09:00:00Z') }
  idOf(await acceptIntroduction(db, aVisit(pair.self, now), { ...(await here(db, id)), fields: ['hours'] }))
  const lines = await db.read((q) => listConsents(q, aVisit(pair.self, now), null))
  expect(lines.map(({ state, fields }) => ({ state, fields }))).toEqual([
    { state: 'valid', fields: ['hours'] },
    { state: 'ended', fields: ['name', 'contact', 'hours', 'competences'] },
  ])
})

test('a yes by telephone on Christmas Eve is kept with how, when and who, and counts from the 28th', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  await db.tx((tx) => tx.update(candidates).set({ userId: null }).where(eq(candidates.id, pair.candidate.id)))
  const now = { now: new Date('2026-12-24T09:00:00Z') }
  const id = await walk(db, pair, 'approved', now)
  expect((await here(db, id)).dueOn).toBe('2026-12-30')
  const fields = { name: true, contact: true, hours: false, week: false, competences: false, presentation: false }
  const heard = { way: 'phone', saidOn: '2026-12-24', present: 'Mette og Lone', wording: 'Må de se dit navn?' }
  idOf(await recordYes(db, aVisit(pair.consultant, now), { ...(await here(db, id)), ...heard, fields }))
  const [consent] = await db.read((q) => q.select().from(consents))
  expect(consent).toMatchObject({
    way: 'phone',
    fields: ['name', 'contact'],
    validFrom: new Date('2026-12-27T23:00:00Z'),
    until: new Date('2027-06-23T22:00:00Z'),
    present: 'Mette og Lone',
    wording: 'Må de se dit navn?',
    recordedBy: pair.consultant.userId,
  })
  const [, event] = await db.read((q) => q.select().from(introductionEvents).orderBy(introductionEvents.id))
  expect(event).toMatchObject({ onBehalfOf: 'candidate', way: 'phone', saidOn: '2026-12-24', present: 'Mette og Lone' })
  const present = async (at: string) =>
    presentIntroduction(db, aVisit(pair.consultant, { now: new Date(at) }), await here(db, id))
  expect(await present('2026-12-27T22:59:59Z')).toMatchObject({ errors: { '': ['introductions.unmet.consentValid'] } })
  expect((await present('2026-12-27T23:00:00Z')).ok).toBe(true)
})

test('a candidate’s reason for her no reaches her own consultant and nobody else', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const id = await walk(db, pair, 'meeting')
  await withdrawIntroduction(db, aVisit(pair.self), { ...(await here(db, id)), reason: 'travel' })
  const seenBy = async (actor: Actor) => (await db.read((q) => getIntroduction(q, aVisit(actor), id))).timeline
  expect((await seenBy(pair.consultant)).at(-1)).toMatchObject({ what: 'withdrawn', by: 'candidate', reason: 'travel' })
  expect((await seenBy(pair.boss)).at(-1)).toMatchObject({ what: 'withdrawn', by: 'candidate', reason: null })
})

test('when a role is closed everybody on her way to it is told why, and no consent for it counts any more', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const id = await walk(db, pair, 'presented')
  await db.tx((tx) => expireIntroductions(tx, aVisit(pair.boss), pair.role.id))
  const page = await db.read((q) => getIntroduction(q, aVisit(pair.self), id))
  expect(page).toMatchObject({ status: 'expired', turn: null, consent: { state: 'ended' }, steps: [] })
  expect(page.timeline.at(-1)).toMatchObject({ what: 'expired', by: 'platform', sentence: 'role_closed' })
})
