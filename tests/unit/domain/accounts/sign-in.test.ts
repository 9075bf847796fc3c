import { expect, test } from 'vitest'
import { hashPassword } from '#app/auth/password.server.ts'
import { signIn } from '#app/domain/accounts/sign-in.server.ts'
import { auditEntries, auditPayloads } from '#db/schema/index.ts'
import { aUser } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'

const sender = { address: '10.0.0.1', secret: 'a secret of the test' }
const password = 'tre blå både'
const visit = { actor: null, purpose: 'public', route: '/log-ind', now: new Date('2026-11-24T08:00:00Z') }
const later = (seconds: number) => ({ ...visit, now: new Date(visit.now.getTime() + seconds * 1000) })

test('a right password signs in and is written to the log without the password', async () => {
  const db = await testDb()
  const user = await aUser(db, { email: 'lone@example.dk', passwordHash: await hashPassword(password) })
  const result = await signIn(db, visit, { email: 'lone@example.dk', password }, sender)
  expect(result).toEqual({ ok: true, userId: user.userId })
  const [entry] = await db.read((q) => q.select().from(auditEntries))
  expect(entry).toMatchObject({ actorId: user.userId, purpose: 'account.signIn' })
  expect(JSON.stringify(await db.read((q) => q.select().from(auditPayloads)))).not.toContain(password)
})

test('unknown, wrong, not yet accepted and disabled get the same answer', async () => {
  const db = await testDb()
  const passwordHash = await hashPassword(password)
  await aUser(db, { email: 'lone@example.dk', passwordHash })
  await aUser(db, { email: 'ny@example.dk', passwordHash: null })
  await aUser(db, { email: 'lukket@example.dk', passwordHash, disabledAt: visit.now })
  const wrong = { ok: false, reason: 'wrong' }
  expect(await signIn(db, visit, { email: 'lone@example.dk', password: 'noget andet' }, sender)).toEqual(wrong)
  for (const email of ['findes-ikke@example.dk', 'ny@example.dk', 'lukket@example.dk'])
    expect(await signIn(db, visit, { email, password }, sender)).toEqual(wrong)
})

test('after five failures even the right password waits, and the wait ends', async () => {
  const db = await testDb()
  await aUser(db, { email: 'lone@example.dk', passwordHash: await hashPassword(password) })
  const right = { email: 'lone@example.dk', password }
  for (let i = 0; i < 5; i += 1) await signIn(db, visit, { ...right, password: `gæt nummer ${i}` }, sender)
  const result = await signIn(db, later(10), right, { ...sender, address: '10.0.0.2' })
  expect(result).toEqual({ ok: false, reason: 'wait', until: later(30).now })
  expect(await signIn(db, later(30), right, sender)).toMatchObject({ ok: true })
  expect(await signIn(db, later(31), { ...right, password: 'forkert igen' }, sender)).toMatchObject({ reason: 'wrong' })
})

test('guesses at many accounts from one address wait too, while another address goes free', async () => {
  const db = await testDb()
  const guess = (i: number, address: string) =>
    signIn(db, visit, { email: `nr${i}@example.dk`, password: 'gæt' }, { ...sender, address })
  for (let i = 0; i < 30; i += 1) expect(await guess(i, '10.0.0.9')).toMatchObject({ reason: 'wrong' })
  expect(await guess(31, '10.0.0.9')).toMatchObject({ reason: 'wait' })
  expect(await guess(31, '10.0.0.8')).toMatchObject({ reason: 'wrong' })
})
