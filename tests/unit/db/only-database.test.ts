import { createHash, pbkdf2 } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { hash } from '@node-rs/argon2'
import { afterEach, expect, test } from 'vitest'
import { testDb } from '#tests/support/database.ts'
import { watchTransactions } from '#tests/support/only-database.ts'
import { increment, setValue, TRIAL, valueIn } from './trial.ts'

let watch = { stop: (): string[] => [] }
afterEach(() => void watch.stop())

test('statements, nested transactions and plain computing are all that a transaction does', async () => {
  const db = await testDb(TRIAL)
  watch = watchTransactions()
  await db.tx(async (tx) => {
    await setValue('a', 1, tx)
    await Promise.all([valueIn('a', tx), valueIn('b', tx)])
    await db.tx((inner) => setValue('b', 1, inner))
    createHash('sha256').update('x').digest()
  })
  await Promise.all(Array.from({ length: 20 }, () => increment(db)))
  await db.read(async (r) => {
    await setTimeout(1)
    await valueIn('a', r)
  })
  expect(watch.stop()).toEqual([])
})

test.each<[string, () => Promise<unknown>]>([
  ['a timer', () => setTimeout(1)],
  ['a timer with a callback', () => new Promise((done) => globalThis.setTimeout(done, 1))],
  ['an immediate', () => new Promise((done) => setImmediate(done))],
  ['a file', () => readFile(new URL(import.meta.url))],
  ['a hash', () => new Promise((done) => pbkdf2('a', 'b', 1, 8, 'sha256', done))],
  ['a password hash', () => hash('a')],
  ['a socket', () => new Promise((done) => connect(1, '127.0.0.1').on('error', done))],
  ['a request', () => fetch('http://127.0.0.1:65500/').catch(() => undefined)],
])('%s inside a transaction is seen', async (_name, begin) => {
  const db = await testDb(TRIAL)
  watch = watchTransactions()
  await db.tx(async (tx) => {
    await valueIn('a', tx)
    await begin()
  })
  const seen = watch.stop()
  expect(seen.length).toBeGreaterThan(0)
  expect(seen.join()).toContain('only-database.test.ts')
})
