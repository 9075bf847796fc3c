import { eq, inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/account.ts'
import { unscopedAccountByEmail } from '#app/domain/accounts/account-row.server.ts'
import { askIn } from '#app/domain/employers/ask-in.server.ts'
import { isAside, plainEmail } from '#app/domain/employers/colleague.ts'
import { getColleagues, letIn, removeColleague, turnAway } from '#app/domain/employers/colleagues.server.ts'
import { inviteColleague, inviteColleagueAgain } from '#app/domain/employers/invite-colleague.server.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { accountLinks, auditPayloads, employerUsers, notices, outbox, sessions, users } from '#db/schema/index.ts'
import { aCandidateWithAccount, aConsultant, anEmployer, aUser } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

const door = { origin: 'https://x.example.dk', secret: 'secret' }
const NEW = 'nina@example.dk'

/** An employer whose users can sign in. */
async function aFirm(db: Db) {
  const firm = await anEmployer(db)
  await db.tx((tx) => tx.update(users).set({ passwordHash: 'hash' }).where(eq(users.id, firm.actor.userId)))
  return firm
}
async function aColleague(db: Db, employerId: string, over: Partial<typeof users.$inferInsert> = {}): Promise<Actor> {
  const user = await aUser(db, { role: 'employer', municipalityCode: null, passwordHash: 'hash', ...over })
  await db.tx((tx) => tx.insert(employerUsers).values({ userId: user.userId, employerId }))
  return { ...user, employerId }
}
function invite(db: Db, actor: Actor, email = NEW, over = {}) {
  return inviteColleague(db, aVisit(actor), { formId: v7(), name: 'Nina Vang', email, id: '', ...door, ...over })
}
async function listFor(db: Db, actor: Actor, id = '') {
  const { rows } = await db.read((q) => getColleagues(q, aVisit(actor), id))
  return rows.map(({ email, state }) => `${email} ${state}`).sort()
}
const mails = (db: Db) => db.read((q) => q.select().from(outbox))
const on = (userId: string, id = '') => ({ formId: v7(), userId, id })
async function idOf(db: Db, email: string): Promise<string> {
  const rows = await db.read((q) => q.select().from(users))
  return rows.find((row) => plainEmail(row.email) === email && row.role === 'employer')!.id
}

test('an invited colleague gets a mail with a link, stands in the list, and it is in the log', async () => {
  const db = await testDb()
  const { actor } = await aFirm(db)
  expect(await invite(db, actor)).toEqual({ ok: true, path: '/virksomhed/kolleger' })
  expect(await listFor(db, actor)).toEqual([`${actor.email} active`, `${NEW} invited`].sort())
  expect(await mails(db)).toMatchObject([{ to: NEW, kind: 'invitation' }])
  const log = await db.read((q) => q.select().from(auditPayloads))
  expect(log.map(({ body }) => body)).toMatchObject([{ entity: 'account', action: 'invited' }])
})

test('an address that has an account elsewhere looks the same to whoever invites it', async () => {
  const db = await testDb()
  const { actor, employer } = await aFirm(db)
  const { actor: candidate } = await aCandidateWithAccount(db)
  const unknown = await invite(db, actor)
  const known = await invite(db, actor, candidate.email)
  expect(known).toEqual(unknown)
  expect(await listFor(db, actor)).toContain(`${candidate.email} invited`)
  expect((await mails(db)).map(({ to, kind }) => `${to} ${kind}`)).toEqual([
    `${NEW} invitation`,
    `${candidate.email} account_exists`,
  ])
  // The same a second time, when it is sent again, when it runs out, and when it is taken back.
  const [again, twice] = [await invite(db, actor), await invite(db, actor, candidate.email)]
  expect(again).toEqual(twice)
  expect(again).toMatchObject({ ok: false, errors: { email: ['employers.colleagues.here'] } })
  const late = aVisit(actor, { now: new Date('2026-12-20T08:00:00Z') })
  const { rows } = await db.read((q) => getColleagues(q, late, ''))
  expect(rows.filter(({ self }) => !self).map(({ state }) => state)).toEqual(['expired', 'expired'])
  for (const email of [NEW, candidate.email])
    expect(await inviteColleagueAgain(db, late, { ...on(await idOf(db, email)), ...door })).toMatchObject({ ok: true })
  const after = await db.read((q) => getColleagues(q, late, ''))
  expect(after.rows.filter(({ self }) => !self).map(({ state }) => state)).toEqual(['invited', 'invited'])
  for (const email of [NEW, candidate.email]) await turnAway(db, late, on(await idOf(db, email)))
  expect(await listFor(db, actor)).toEqual([`${actor.email} active`])
  expect(await db.read((q) => unscopedAccountByEmail(q, candidate.email))).toMatchObject({ disabled: false })
  expect(employer.id).toBe(actor.employerId)
})

test('nobody gets more mail from invitations than she can bear', async () => {
  const db = await testDb()
  for (let i = 0; i < 6; i += 1) await invite(db, (await aFirm(db)).actor)
  expect((await mails(db)).length).toBeLessThanOrEqual(3)
})

test('a double post invites once, and two invitations of one address at once are one', async () => {
  const db = await testDb()
  const { actor } = await aFirm(db)
  const formId = v7()
  const posts = await Promise.all([invite(db, actor, NEW, { formId }), invite(db, actor, NEW, { formId })])
  expect(posts.map(({ ok }) => ok)).toEqual([true, true])
  const rivals = await Promise.all([invite(db, actor, 'b@example.dk'), invite(db, actor, 'b@example.dk')])
  expect(rivals.map(({ ok }) => ok).sort()).toEqual([false, true])
  expect(await mails(db)).toHaveLength(2)
})

test('who is removed is signed out at once, keeps her name in what she did, and her address is free again', async () => {
  const db = await testDb()
  const { actor, employer } = await aFirm(db)
  const other = await aColleague(db, employer.id, { email: NEW, name: 'Nina Vang' })
  const later = new Date(Date.now() + 3_600_000)
  await db.tx((tx) =>
    tx.insert(sessions).values({ id: 'hash', userId: other.userId, expiresAt: later, createdAt: new Date() }),
  )
  expect(await removeColleague(db, aVisit(actor), on(other.userId))).toMatchObject({ ok: true })
  expect(await db.read((q) => q.select().from(sessions))).toEqual([])
  const [gone] = await db.read((q) => q.select().from(users).where(eq(users.id, other.userId)))
  expect(gone).toMatchObject({ name: 'Nina Vang', disabledAt: expect.any(Date) })
  expect(isAside(gone!.email)).toBe(true)
  expect(await invite(db, actor)).toMatchObject({ ok: true })
  await expect(invite(db, other, 'c@example.dk')).rejects.toMatchObject({ init: { status: 403 } })
})

test('nobody removes herself, so the last one stays, and of two who remove each other at once one does', async () => {
  const db = await testDb()
  const { actor, employer } = await aFirm(db)
  await expect(removeColleague(db, aVisit(actor), on(actor.userId))).rejects.toMatchObject({ init: { status: 404 } })
  const consultant = await aConsultant(db)
  const last = await removeColleague(db, aVisit(consultant), on(actor.userId, employer.id))
  expect(last).toMatchObject({ ok: false, errors: { '': ['employers.colleagues.last'] } })
  const other = await aColleague(db, employer.id)
  const both = await Promise.allSettled([
    removeColleague(db, aVisit(actor), on(other.userId)),
    removeColleague(db, aVisit(other), on(actor.userId)),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const left = await db.read((q) =>
    q
      .select()
      .from(users)
      .where(inArray(users.id, [actor.userId, other.userId])),
  )
  expect(left.filter(({ disabledAt }) => disabledAt === null)).toHaveLength(1)
})

test('another employer’s users, and consultants who are not its contact, get 404', async () => {
  const db = await testDb()
  const { employer } = await aFirm(db)
  const colleague = await aColleague(db, employer.id)
  const stranger = (await aFirm(db)).actor
  const elsewhere = await aConsultant(db, { municipalityCode: '0360' })
  const notHers = { init: { status: 404 } }
  for (const actor of [stranger, elsewhere]) {
    await expect(listFor(db, actor, employer.id)).rejects.toMatchObject(notHers)
    await expect(invite(db, actor, NEW, { id: employer.id })).rejects.toMatchObject(notHers)
    for (const act of [removeColleague, turnAway, letIn])
      await expect(act(db, aVisit(actor), on(colleague.userId, employer.id))).rejects.toMatchObject(notHers)
  }
  await expect(removeColleague(db, aVisit(stranger), on(colleague.userId))).rejects.toMatchObject(notHers)
  expect(await listFor(db, await aConsultant(db), employer.id)).toHaveLength(2)
})

const ask = (cvr: string, over = {}) => ({
  ...{ formId: v7(), cvr, name: 'Nina Vang', email: NEW, password: 'fire ord i en raekke', phone: '12345678' },
  ...over,
})
const outside = {
  actor: null,
  purpose: 'public',
  route: '/opret/kollega',
  now: aVisit({} as Actor).now,
  locale: 'da',
} as const
const sender = { ...door, address: '1.2.3.4' }

test('who asks to be let in waits shut out until a colleague opens, and all are told', async () => {
  const db = await testDb()
  const { actor, employer } = await aFirm(db)
  const input = ask(employer.cvr)
  expect(await askIn(db, outside, input, sender)).toEqual({ ok: true })
  expect(await askIn(db, outside, input, sender)).toEqual({ ok: true })
  expect(await listFor(db, actor)).toContain(`${NEW} asks`)
  expect(await db.read((q) => unscopedAccountByEmail(q, NEW))).toMatchObject({ disabled: true })
  const told = () => db.read((q) => q.select().from(notices))
  expect(await told()).toMatchObject([{ userId: actor.userId, event: 'asks_in', link: '/virksomhed/kolleger' }])
  const nina = await idOf(db, NEW)
  await letIn(db, aVisit(actor), on(nina))
  expect(await db.read((q) => unscopedAccountByEmail(q, NEW))).toMatchObject({
    disabled: false,
    actor: { employerId: employer.id },
  })
  expect(await told()).toMatchObject([{ userId: nina, event: 'let_in' }])
})

test('who is turned away leaves nothing behind', async () => {
  const db = await testDb()
  const { actor, employer } = await aFirm(db)
  await askIn(db, outside, ask(employer.cvr), sender)
  await turnAway(db, aVisit(actor), on(await idOf(db, NEW)))
  expect(await listFor(db, actor)).toEqual([`${actor.email} active`])
  expect(await db.read((q) => unscopedAccountByEmail(q, NEW))).toBeNull()
  expect(await db.read((q) => q.select().from(notices))).toEqual([])
  await expect(turnAway(db, aVisit(actor), on(actor.userId))).rejects.toMatchObject({ init: { status: 404 } })
})

test('asking with an address that has an account looks the same, and makes nothing', async () => {
  const db = await testDb()
  const { employer } = await aFirm(db)
  const { actor: candidate } = await aCandidateWithAccount(db)
  expect(await askIn(db, outside, ask(employer.cvr, { email: candidate.email }), sender)).toEqual({ ok: true })
  expect(await db.read((q) => q.select().from(notices))).toEqual([])
  expect(await mails(db)).toMatchObject([{ to: candidate.email, kind: 'account_exists' }])
})

test('a firm that is not here cannot be asked, and where nobody works any more the consultants are told', async () => {
  const db = await testDb()
  const { actor, employer } = await aFirm(db)
  const consultant = await aConsultant(db)
  expect(await askIn(db, outside, ask('12345674'), sender)).toMatchObject({ ok: false })
  await db.tx((tx) => tx.update(users).set({ disabledAt: new Date() }).where(eq(users.id, actor.userId)))
  await askIn(db, outside, ask(employer.cvr), sender)
  const told = await db.read((q) => q.select().from(notices))
  expect(told).toMatchObject([{ userId: consultant.userId, link: `/virksomheder/${employer.id}/kolleger` }])
  expect(await db.read((q) => q.select().from(accountLinks))).toEqual([])
})
