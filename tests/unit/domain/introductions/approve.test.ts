import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { approveIntroduction } from '#app/domain/introductions/approve-introduction.server.ts'
import { tickField, whyField } from '#app/domain/introductions/reasons.ts'
import { wishIntroduction } from '#app/domain/introductions/wish-introduction.server.ts'
import {
  auditPayloads,
  candidateProfiles,
  candidates,
  hiddenEmployers,
  introductionEvents,
  introductions,
  outbox,
  roles,
} from '#db/schema/index.ts'
import { aCandidate, aConsultant } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aPair, here, idOf } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

test('a pair that fits takes no ticks; the version of the weights, the event and the log entry are kept', async () => {
  const db = await testDb()
  const { consultant, role, candidate, self } = await aPair(db)
  const result = await approveIntroduction(db, aVisit(consultant), {
    roleId: role.id,
    candidateId: candidate.id,
    acknowledged: {},
  })
  const id = idOf(result)
  const [row] = await db.read((q) => q.select().from(introductions))
  expect(row).toMatchObject({ id, status: 'approved', dueOn: null, weightsVersion: 1, version: 1 })
  const [event] = await db.read((q) => q.select().from(introductionEvents))
  expect(event).toMatchObject({ fromStatus: null, toStatus: 'approved', details: { acknowledged: {} } })
  const [entry] = await db.read((q) => q.select().from(auditPayloads))
  expect(entry?.body).toMatchObject({ entity: 'introduction', entityId: id, action: 'approved' })
  const mails = await db.read((q) => q.select().from(outbox))
  expect(mails.map(({ to, kind, slots }) => ({ to, kind, slots }))).toEqual([
    { to: self.email, kind: 'news', slots: {} },
  ])
})

test('each conflict takes a tick and a reason, each question on a must a tick; other questions take none', async () => {
  const db = await testDb()
  const { consultant, role, candidate } = await aPair(db, {
    hoursMin: 780,
    hoursMax: 900,
    conditions: { 'fys-loeft': { value: 20 } },
    licences: ['B'],
  })
  await db.tx((tx) =>
    tx
      .update(candidateProfiles)
      .set({
        needs: [
          { item: 'fys-loeft', strength: 'must', limit: 5 },
          { item: 'kog-rutine', strength: 'must' },
          { item: 'san-stoej', strength: 'should', limit: 60 },
        ],
      })
      .where(eq(candidateProfiles.candidateId, candidate.id)),
  )
  const approve = (acknowledged: Record<string, string | null>) =>
    approveIntroduction(db, aVisit(consultant), { roleId: role.id, candidateId: candidate.id, acknowledged })
  const none = await approve({})
  expect(none.ok).toBe(false)
  expect(none.ok || Object.keys(none.errors)).toEqual(
    ['hours', 'week', 'need.fys-loeft', 'need.kog-rutine'].map(tickField),
  )
  const noReason = await approve({
    hours: null,
    week: 'checked',
    'need.fys-loeft': 'nonsense',
    'need.kog-rutine': null,
  })
  expect(noReason.ok || Object.keys(noReason.errors)).toEqual([whyField('hours'), whyField('need.fys-loeft')])
  const all = { hours: 'candidate_wants', week: 'checked', 'need.fys-loeft': 'arranged', 'need.kog-rutine': null }
  const id = idOf(await approve(all))
  const [event] = await db.read((q) => q.select().from(introductionEvents))
  expect(event?.details).toEqual({ acknowledged: all })
  const bodies = await db.read((q) => q.select().from(auditPayloads))
  expect(JSON.stringify(bodies)).not.toContain('loeft')
  expect((await here(db, id)).status).toBe('approved')
})

test('a fact that has changed since the page was shown must be ticked as well', async () => {
  const db = await testDb()
  const { consultant, role, candidate } = await aPair(db)
  await db.tx((tx) =>
    tx
      .update(roles)
      .set({ licences: ['C'] })
      .where(eq(roles.id, role.id)),
  )
  await db.tx((tx) =>
    tx
      .update(candidateProfiles)
      .set({ licences: { C: false } })
      .where(eq(candidateProfiles.candidateId, candidate.id)),
  )
  const input = { roleId: role.id, candidateId: candidate.id, acknowledged: {} }
  const result = await approveIntroduction(db, aVisit(consultant), input)
  expect(result).toEqual({ ok: false, errors: { [tickField('licence.C')]: ['introductions.error.tick'] } })
  expect(await db.read((q) => q.select().from(introductions))).toEqual([])
})

test('an employer that she is not shown to, and a protected identity, warn like a conflict', async () => {
  const db = await testDb()
  const { consultant, role, candidate, employer } = await aPair(db)
  await db.tx(async (tx) => {
    await tx.update(candidates).set({ protectedIdentity: true }).where(eq(candidates.id, candidate.id))
    await tx
      .insert(hiddenEmployers)
      .values({ candidateId: candidate.id, employerId: employer.id, createdAt: new Date() })
  })
  const input = { roleId: role.id, candidateId: candidate.id }
  const bare = await approveIntroduction(db, aVisit(consultant), { ...input, acknowledged: {} })
  expect(bare.ok || Object.keys(bare.errors)).toEqual(['hidden.employer', 'protected.identity'].map(tickField))
  const acknowledged = { 'hidden.employer': 'candidate_wants', 'protected.identity': 'checked' }
  idOf(await approveIntroduction(db, aVisit(consultant), { ...input, acknowledged }))
})

test('a candidate without an account gets no mail: her consultant has a task with a day', async () => {
  const db = await testDb()
  const { consultant, role } = await aPair(db)
  const { candidate } = await aCandidate(
    db,
    {},
    { combine: true, week: role.week, travelModes: ['car'], travelMinutes: 60 },
  )
  const input = { roleId: role.id, candidateId: candidate.id, acknowledged: {} }
  const id = idOf(await approveIntroduction(db, aVisit(consultant), input))
  expect(await here(db, id)).toMatchObject({ status: 'approved', dueOn: '2026-11-27' })
  expect(await db.read((q) => q.select().from(outbox))).toEqual([])
})

test('nobody is approved while her hours are not known, on a role that is not open, or when she no longer looks', async () => {
  const db = await testDb()
  const approve = async (change: (pair: Awaited<ReturnType<typeof aPair>>) => Promise<unknown>) => {
    const pair = await aPair(db)
    await change(pair)
    const input = { roleId: pair.role.id, candidateId: pair.candidate.id, acknowledged: {} }
    const result = await approveIntroduction(db, aVisit(pair.consultant), input)
    return result.ok ? [] : result.errors['']
  }
  const set = (values: Partial<typeof roles.$inferInsert>) => (pair: { role: { id: string } }) =>
    db.tx((tx) => tx.update(roles).set(values).where(eq(roles.id, pair.role.id)))
  expect(await approve(set({ status: 'paused' }))).toEqual(['introductions.unmet.roleOpen'])
  expect(await approve(set({ placed: 1 }))).toEqual(['introductions.unmet.roleOpen'])
  expect(await approve(set({ expiresOn: '2026-11-23' }))).toEqual(['introductions.unmet.roleOpen'])
  expect(await approve(set({ expiresOn: '2026-11-24' }))).toEqual([])
  const closed = ({ candidate }: { candidate: { id: string } }) =>
    db.tx((tx) => tx.update(candidates).set({ status: 'closed' }).where(eq(candidates.id, candidate.id)))
  expect(await approve(closed)).toEqual(['introductions.unmet.candidateActive'])
  const unknown = ({ candidate }: { candidate: { id: string } }) =>
    db.tx((tx) =>
      tx.update(candidateProfiles).set({ hoursMin: null }).where(eq(candidateProfiles.candidateId, candidate.id)),
    )
  expect(await approve(unknown)).toEqual(['introductions.error.hoursUnknown'])
})

test('a wish is approved as the same introduction; a pair on its way is not approved again', async () => {
  const db = await testDb()
  const { consultant, role, candidate, self } = await aPair(db)
  const wish = idOf(await wishIntroduction(db, aVisit(self), { roleId: role.id }))
  expect(await here(db, wish)).toMatchObject({ status: 'wished', dueOn: '2026-12-01' })
  expect(await db.read((q) => q.select().from(outbox))).toEqual([])
  const input = { roleId: role.id, candidateId: candidate.id, acknowledged: {} }
  expect(idOf(await approveIntroduction(db, aVisit(consultant), input))).toBe(wish)
  expect(await here(db, wish)).toMatchObject({ status: 'approved', dueOn: null, version: 2 })
  const again = await approveIntroduction(db, aVisit(consultant), input)
  expect(again).toEqual({ ok: false, errors: { '': ['introductions.error.step'] } })
})

test('a wish takes a verified employer and an open role', async () => {
  const db = await testDb()
  const { self, role } = await aPair(db, { status: 'paused' })
  const result = await wishIntroduction(db, aVisit(self), { roleId: role.id })
  expect(result).toEqual({ ok: false, errors: { '': ['introductions.unmet.roleOpen'] } })
})

test('only a consultant of the candidate’s own municipality approves; for others the pair is not there', async () => {
  const db = await testDb()
  const { role, candidate, boss, self } = await aPair(db)
  const stranger = await aConsultant(db, { municipalityCode: '0265' })
  const input = { roleId: role.id, candidateId: candidate.id, acknowledged: {} }
  for (const actor of [stranger, boss, self])
    await expect(approveIntroduction(db, aVisit(actor), input)).rejects.toMatchObject({ init: { status: 404 } })
})
