import { expect, test } from 'vitest'
import { testDb } from '#tests/support/database.ts'
import { anotherProcess, increment, setValue, TRIAL, valueIn } from './trial.ts'

test('two processes that read, change and write the same row lose no update', async () => {
  const db = await testDb(TRIAL)
  const other = anotherProcess('increment', db.url, '100')
  await other.begun
  for (let i = 0; i < 100; i++) await increment(db)
  await other.ended
  expect(await db.read((r) => valueIn('a', r))).toBe(200)
})

test('while another process holds a write transaction, this one goes on with everything else and then writes', async () => {
  const db = await testDb(TRIAL)
  const other = anotherProcess('hold', db.url, '1000')
  await other.begun
  let longest = 0
  let last = performance.now()
  const start = last
  const tick = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  const clock = setInterval(tick, 5)
  await db.tx(async (tx) => setValue('a', ((await valueIn('a', tx)) ?? 0) + 2, tx))
  clearInterval(clock)
  tick()
  expect(performance.now() - start).toBeGreaterThan(800)
  expect(longest).toBeLessThan(400)
  await other.ended
  expect(await db.read((r) => valueIn('a', r))).toBe(3)
})
