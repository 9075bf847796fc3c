import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { hashPassword, passwordMatches } from '#app/auth/password.server.ts'
import { findActor, startSession } from '#app/auth/session.server.ts'
import { createInvitation, isLinkOpen, redeemLink, requestReset } from '#app/domain/accounts/links.server.ts'
import { signIn } from '#app/domain/accounts/sign-in.server.ts'
import type { Db } from '#db/client.server.ts'
import { accountLinks, auditEntries, outbox, users } from '#db/schema/index.ts'
import { aCandidateWithAccount, aUser } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'

const now = new Date('2026-11-24T08:00:00Z')
const visit = { actor: null, purpose: 'public', route: '/ny-adgangskode/:id', now }
const HOUR = 3_600_000
const at = (ms: number) => ({ ...visit, now: new Date(now.getTime() + ms) })
const origin = 'http://localhost:3000'
const secret = 'a secret of the test'
const sender = { address: '10.0.0.1', secret, origin }
const password = 'fire gule ænder'

/** The token of the newest mail to this person. */
async function tokenFor(db: Db, email: string): Promise<string> {
  const mails = await db.read((q) => q.select().from(outbox).where(eq(outbox.to, email)))
  return mails.at(-1)?.slots.link?.split('/').at(-1) ?? ''
}

test('a reset link changes the password once, ends all sessions and lifts the wait', async () => {
  const db = await testDb()
  const user = await aUser(db, { passwordHash: await hashPassword('den gamle kode') })
  const cookie = (await startSession(db, user.userId)).split(';')[0] ?? ''
  const request = new Request(origin, { headers: { cookie } })
  for (let i = 0; i < 6; i += 1) await signIn(db, visit, { email: user.email, password: 'glemt' }, sender)
  expect(await findActor(db, request)).toMatchObject({ userId: user.userId })
  expect(await requestReset(db, visit, user.email, sender)).toBeNull()
  const token = await tokenFor(db, user.email)
  expect(await redeemLink(db, visit, { purpose: 'reset', token, password, secret })).toBe(user.userId)
  expect(await findActor(db, request)).toBeNull()
  expect(await signIn(db, visit, { email: user.email, password }, sender)).toMatchObject({ ok: true })
  expect(await redeemLink(db, visit, { purpose: 'reset', token, password: 'et andet forsøg', secret })).toBeNull()
  const [row] = await db.read((q) => q.select().from(users))
  expect(await passwordMatches(row?.passwordHash ?? null, password)).toBe(true)
})

test('of two uses of one link at once exactly one wins', async () => {
  const db = await testDb()
  const user = await aUser(db)
  await requestReset(db, visit, user.email, sender)
  const token = await tokenFor(db, user.email)
  const tries = ['fire gule ænder', 'fem grå gæs her'].map((password) =>
    redeemLink(db, visit, { purpose: 'reset', token, password, secret }),
  )
  const results = await Promise.all(tries)
  expect(results.filter((result) => result === user.userId)).toHaveLength(1)
  expect(results.filter((result) => result === null)).toHaveLength(1)
})

test('only the hash of a token is stored, the link has the shape that the logs hide, and no log holds it', async () => {
  const db = await testDb()
  const user = await aUser(db)
  await requestReset(db, visit, user.email, sender)
  const token = await tokenFor(db, user.email)
  expect(token).toMatch(/^[0-9a-f]{8}-[0-9a-f]{27}$/)
  const [link] = await db.read((q) => q.select().from(accountLinks))
  expect(link?.tokenHash).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify(link)).not.toContain(token)
  await redeemLink(db, visit, { purpose: 'reset', token, password, secret })
  expect(JSON.stringify(await db.read((q) => q.select().from(auditEntries)))).not.toContain(token)
})

test('a reset link dies after an hour, an invitation after fourteen days', async () => {
  const db = await testDb()
  const user = await aUser(db)
  const { userId, email } = user
  await requestReset(db, visit, email, sender)
  const reset = await tokenFor(db, email)
  const isOpen = (purpose: 'reset' | 'invitation', token: string, ms: number) =>
    db.read((q) => isLinkOpen(q, purpose, token, at(ms).now))
  expect(await isOpen('reset', reset, HOUR - 1)).toBe(true)
  expect(await isOpen('reset', reset, HOUR)).toBe(false)
  expect(await redeemLink(db, at(HOUR), { purpose: 'reset', token: reset, password, secret })).toBeNull()
  await db.tx((tx) => createInvitation(tx, visit, { userId, email, locale: 'da', origin }))
  const invitation = await tokenFor(db, email)
  expect(await isOpen('invitation', invitation, 14 * 24 * HOUR - 1)).toBe(true)
  expect(await isOpen('invitation', invitation, 14 * 24 * HOUR)).toBe(false)
})

test('a new link voids the earlier one, and a link of one kind opens no other door', async () => {
  const db = await testDb()
  const { userId, email } = await aUser(db)
  const invite = () => db.tx((tx) => createInvitation(tx, visit, { userId, email, locale: 'da', origin }))
  await invite()
  const first = await tokenFor(db, email)
  await invite()
  const second = await tokenFor(db, email)
  expect(await redeemLink(db, visit, { purpose: 'invitation', token: first, password, secret })).toBeNull()
  expect(await redeemLink(db, visit, { purpose: 'reset', token: second, password, secret })).toBeNull()
  expect(await redeemLink(db, visit, { purpose: 'invitation', token: second, password, secret })).toBe(userId)
})

test('asking for an unknown or a disabled account sends nothing and answers the same', async () => {
  const db = await testDb()
  const { email } = await aUser(db, { disabledAt: now })
  expect(await requestReset(db, visit, 'findes-ikke@example.dk', sender)).toBeNull()
  expect(await requestReset(db, visit, email, sender)).toBeNull()
  expect(await db.read((q) => q.$count(outbox))).toBe(0)
})

test('nobody gets more than three letters, and an address that asks all the time must wait', async () => {
  const db = await testDb()
  const { email } = await aUser(db)
  for (let i = 0; i < 20; i += 1) expect(await requestReset(db, visit, email, sender)).toBeNull()
  expect(await db.read((q) => q.$count(outbox))).toBe(3)
  expect(await requestReset(db, visit, email, sender)).toBeInstanceOf(Date)
})

test('a link of an account that is disabled afterwards does not open it', async () => {
  const db = await testDb()
  const { userId, email } = await aUser(db)
  await requestReset(db, visit, email, sender)
  await db.tx((tx) => tx.update(users).set({ disabledAt: now }).where(eq(users.id, userId)))
  const token = await tokenFor(db, email)
  expect(await redeemLink(db, visit, { purpose: 'reset', token, password, secret })).toBeNull()
})

test('a candidate’s new password is written to the log about her', async () => {
  const db = await testDb()
  const { actor } = await aCandidateWithAccount(db)
  await requestReset(db, visit, actor.email, sender)
  const token = await tokenFor(db, actor.email)
  await redeemLink(db, visit, { purpose: 'reset', token, password, secret })
  const [entry] = await db.read((q) => q.select().from(auditEntries))
  expect(entry).toMatchObject({ actorId: actor.userId, purpose: 'account.reset', actorRole: 'candidate' })
})
