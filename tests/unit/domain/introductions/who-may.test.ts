import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { can } from '#app/auth/policy.ts'
import { getAgreement } from '#app/domain/agreements/agreements.server.ts'
import { signAgreement } from '#app/domain/agreements/sign-agreement.server.ts'
import { withdrawConsent } from '#app/domain/consents/withdraw-consent.server.ts'
import { introductionFilter } from '#app/domain/introductions/filter.ts'
import { getIntroduction } from '#app/domain/introductions/introduction-page.server.ts'
import { countUnderWay, listIntroductions, listPresented } from '#app/domain/introductions/introductions.server.ts'
import { keepAsSecondJob } from '#app/domain/introductions/other-introductions.server.ts'
import { placeIntroduction } from '#app/domain/introductions/place-introduction.server.ts'
import { presentIntroduction } from '#app/domain/introductions/present-introduction.server.ts'
import { findRecord, subjectOf } from '#app/domain/introductions/record.server.ts'
import { consents, employers, introductions } from '#db/schema/index.ts'
import { aConsultant, anEmployer, aUser } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aFittingCandidate, aPair, DECISION, here, walk } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

const GONE = { init: { status: 404 } }

test('for people who have no part in it an introduction is not there, to read or to act on', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const at = await here(db, await walk(db, pair, 'signed'))
  const { actor: otherBoss } = await anEmployer(db)
  const { self: otherCandidate } = await aFittingCandidate(db)
  const elsewhere = await aConsultant(db, { municipalityCode: '0265' })
  const leader = await aUser(db, { role: 'leader' })
  const admin = await aUser(db, { role: 'admin' })
  const [consent] = await db.read((q) => q.select().from(consents))
  for (const actor of [otherBoss, otherCandidate, elsewhere, leader, admin]) {
    const visit = aVisit(actor)
    await expect(db.read((q) => getIntroduction(q, visit, at.id))).rejects.toMatchObject(GONE)
    await expect(db.read((q) => getAgreement(q, visit, at.id))).rejects.toMatchObject(GONE)
    await expect(placeIntroduction(db, visit, { ...at, ...DECISION })).rejects.toMatchObject(GONE)
    await expect(keepAsSecondJob(db, visit, at)).rejects.toMatchObject(GONE)
    await expect(withdrawConsent(db, visit, { consentId: consent!.id })).rejects.toMatchObject(GONE)
    const sign = { ...at, agreementVersion: 1, party: 'municipality' } as const
    await expect(signAgreement(db, visit, sign)).rejects.toMatchObject(GONE)
    expect(visit.seen.size).toBe(0)
  }
  expect(await here(db, at.id)).toEqual(at)
})

test('the employer and its contact in another municipality see nothing before she is presented, and then only that', async () => {
  const db = await testDb()
  const pair = await aPair(db)
  const contact = await aConsultant(db, { municipalityCode: '0265' })
  await db.tx((tx) => tx.update(employers).set({ municipalityCode: '0265' }).where(eq(employers.id, pair.employer.id)))
  const id = await walk(db, pair, 'accepted')
  expect(await db.read((q) => countUnderWay(q, pair.role.id))).toBe(1)
  for (const actor of [pair.boss, contact]) {
    const visit = aVisit(actor)
    await expect(db.read((q) => getIntroduction(q, visit, id))).rejects.toMatchObject(GONE)
    const list = await db.read((q) => listIntroductions(q, visit, introductionFilter(new URLSearchParams())))
    expect(list).toMatchObject({ lines: [], total: 0 })
    expect(await db.read((q) => listPresented(q, visit, pair.role.id))).toEqual([])
    expect(visit.seen.size).toBe(0)
  }
  const lone = aVisit(pair.consultant)
  await presentIntroduction(db, lone, await here(db, id))
  for (const actor of [pair.boss, contact]) {
    const visit = aVisit(actor)
    const page = await db.read((q) => getIntroduction(q, visit, id))
    expect(page.candidate).toEqual({ id: null, name: 'Mette Ravn', hasAccount: true })
    expect(page.consent).toBeNull()
    expect(page.timeline.map(({ what }) => what)).toEqual(['presented'])
    expect(visit.seen.get(pair.candidate.id)).toEqual(['introduction', 'identity', 'contact', 'profile'])
  }
})

test('every list holds exactly the introductions that the policy lets its reader read', async () => {
  const db = await testDb()
  const lejre = await aPair(db)
  const roskilde = await aConsultant(db, { municipalityCode: '0265' })
  const guest = { ...lejre, ...(await aFittingCandidate(db, { municipalityCode: '0265' })), consultant: roskilde }
  await walk(db, { ...lejre }, 'accepted')
  await walk(db, guest, 'meeting')
  const far = await aPair(db)
  await db.tx((tx) => tx.update(employers).set({ municipalityCode: '0265' }).where(eq(employers.id, far.employer.id)))
  await walk(db, far, 'approved')
  const ids = (await db.read((q) => q.select({ id: introductions.id }).from(introductions))).map(({ id }) => id)
  const actors = [
    lejre.consultant,
    roskilde,
    lejre.boss,
    far.boss,
    lejre.self,
    guest.self,
    await aUser(db, { role: 'leader' }),
  ]
  const counts: number[] = []
  for (const actor of actors) {
    const may: string[] = []
    for (const id of ids) {
      const record = await db.read((q) => findRecord(q, id))
      if (record && can(actor, 'introduction.read', subjectOf(record))) may.push(id)
    }
    const all = introductionFilter(new URLSearchParams('vis=all'))
    const { lines } = await db.read((q) => listIntroductions(q, aVisit(actor), all))
    expect(lines.map(({ id }) => id).sort()).toEqual(may.sort())
    counts.push(may.length)
  }
  expect(counts).toEqual([3, 1, 1, 0, 1, 1, 0])
})
