import { expect, test } from 'vitest'
import { counted, forgetOldAttempts, forgive, takeAttempt } from '#app/domain/accounts/throttle.server.ts'
import { THROTTLES, waitUntil } from '#app/domain/accounts/throttle.ts'
import { signInFailures } from '#db/schema/index.ts'
import { testDb } from '#tests/support/database.ts'

const now = new Date('2026-11-24T08:00:00Z')
const rule = THROTTLES.account
const after = (ms: number) => new Date(now.getTime() + ms)

test('the first failures are free, then each doubles the wait up to a limit', () => {
  const waits = [0, 4, 5, 6, 7, 8, 50].map((count) => {
    const until = waitUntil(rule, { count, lastAt: now }, now)
    return until ? (until.getTime() - now.getTime()) / 1000 : 0
  })
  expect(waits).toEqual([0, 0, 30, 60, 120, 240, 900])
})

test('a failure is forgotten in time, and a wait that is over is no wait', () => {
  expect(waitUntil(rule, { count: 5, lastAt: now }, after(30_000))).toBeNull()
  expect(waitUntil(rule, { count: 50, lastAt: now }, after(rule.forgetAfter))).toBeNull()
  expect(waitUntil(rule, null, now)).toBeNull()
})

test('attempts are counted before they are made: of thirty at once only the free ones pass', async () => {
  const db = await testDb()
  const thing = counted('secret', 'account', 'lone@example.dk')
  const waits = await Promise.all(Array.from({ length: 30 }, () => db.tx((tx) => takeAttempt(tx, [thing], now))))
  expect(waits.filter((wait) => wait === null)).toHaveLength(rule.free)
})

test('the count survives in the database without naming anybody, and a success forgives it', async () => {
  const db = await testDb()
  const account = counted('secret', 'account', 'lone@example.dk')
  const address = counted('secret', 'address', '10.0.0.1')
  for (let i = 0; i < 3; i += 1) await db.tx((tx) => takeAttempt(tx, [account, address], now))
  const rows = await db.read((q) => q.select().from(signInFailures))
  expect(rows.map(({ count }) => count)).toEqual([3, 3])
  expect(JSON.stringify(rows)).not.toMatch(/lone|10\.0\.0/)
  expect(counted('another secret', 'account', 'lone@example.dk').key).not.toBe(account.key)
  await db.tx((tx) => forgive(tx, [account, address]))
  const left = await db.read((q) => q.select().from(signInFailures))
  expect(left.map(({ key, count }) => [key, count])).toEqual([[address.key, 2]])
})

test('old attempts are deleted', async () => {
  const db = await testDb()
  await db.tx((tx) => takeAttempt(tx, [counted('secret', 'account', 'lone@example.dk')], now))
  await db.tx((tx) => forgetOldAttempts(tx, after(rule.forgetAfter + 1)))
  expect(await db.read((q) => q.select().from(signInFailures))).toEqual([])
})
