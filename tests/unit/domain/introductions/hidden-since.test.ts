import { expect, test } from 'vitest'
import { setHiddenEmployer } from '#app/domain/candidates/hidden-employers.server.ts'
import { withdrawConsent } from '#app/domain/consents/withdraw-consent.server.ts'
import { getIntroduction } from '#app/domain/introductions/introduction-page.server.ts'
import { presentIntroduction } from '#app/domain/introductions/present-introduction.server.ts'
import { consents } from '#db/schema/index.ts'
import { testDb } from '#tests/support/database.ts'
import { aPair, here, idOf, walk } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

test('who asks after her yes not to be shown to the employer is not presented', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const id = await walk(db, pair, 'accepted')
  const later = new Date('2026-11-24T09:00:00Z')
  const wish = { employerId: pair.employer.id, intent: 'hide' } as const
  await setHiddenEmployer(db, aVisit(pair.self, { now: later }), pair.candidate.id, wish)
  const visit = aVisit(pair.consultant, { now: new Date('2026-11-24T10:00:00Z') })
  const result = await presentIntroduction(db, visit, await here(db, id))
  expect(result).toMatchObject({ ok: false, errors: { '': ['introductions.error.hiddenSince'] } })
  expect((await here(db, id)).status).toBe('accepted')
})

test('a yes that came after such a wish is the newer word and counts', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const id = await walk(db, pair, 'approved')
  const wish = { employerId: pair.employer.id, intent: 'hide' } as const
  await setHiddenEmployer(db, aVisit(pair.self, { now: new Date('2026-11-23T09:00:00Z') }), pair.candidate.id, wish)
  const { acceptIntroduction } = await import('#app/domain/introductions/answer-introduction.server.ts')
  idOf(await acceptIntroduction(db, aVisit(pair.self), { ...(await here(db, id)), fields: ['name'] }))
  idOf(await presentIntroduction(db, aVisit(pair.consultant), await here(db, id)))
})

test('while a consent is taken back, the employer reads no time and place of the talk in what has happened', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const id = await walk(db, pair, 'meeting')
  const before = await db.read((q) => getIntroduction(q, aVisit(pair.boss), id))
  expect(before.timeline.some(({ meeting }) => meeting?.place === 'Butikken')).toBe(true)
  const [consent] = await db.read((q) => q.select().from(consents))
  idOf(await withdrawConsent(db, aVisit(pair.self), { consentId: consent!.id }))
  const page = await db.read((q) => getIntroduction(q, aVisit(pair.boss), id))
  expect(page.timeline.map(({ meeting }) => meeting)).toEqual(page.timeline.map(() => null))
})
