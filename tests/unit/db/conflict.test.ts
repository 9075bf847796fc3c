import { sql } from 'drizzle-orm'
import pg from 'pg'
import { expect, test } from 'vitest'
import { isConflict } from '#db/client.server.ts'
import { dialect } from '#db/kit.ts'
import { testDb } from '#tests/support/database.ts'
import { counters, gate, setValue, TRIAL, valueIn } from './trial.ts'

/** SQLite has one writer: a serialization failure cannot happen there, so there is nothing to test or to skip. */
const onPostgres: typeof test | (() => void) = dialect === 'pg' ? test : () => {}

onPostgres('a transaction that loses against another one is run again and then succeeds', async () => {
  const db = await testDb(TRIAL)
  const read = gate()
  const overtaken = gate()
  let runs = 0
  const slow = db.tx(async (tx) => {
    runs++
    const value = (await valueIn('a', tx)) ?? 0
    read.open()
    await overtaken.opened
    await setValue('a', value + 1, tx)
  })
  await read.opened
  await db.tx(async (tx) => setValue('a', 10, tx))
  overtaken.open()
  await slow
  expect(runs).toBe(2)
  expect(await db.read((r) => valueIn('a', r))).toBe(11)
})

onPostgres('two transactions that wait for each other both succeed in the end', async () => {
  const db = await testDb(TRIAL)
  const gates = { a: gate(), b: gate() }
  const both = (first: 'a' | 'b', second: 'a' | 'b') =>
    db.tx(async (tx) => {
      await tx
        .update(counters)
        .set({ value: sql`${counters.value} + 1` })
        .where(sql`id = ${first}`)
      gates[first].open()
      await gates[second].opened
      await tx
        .update(counters)
        .set({ value: sql`${counters.value} + 1` })
        .where(sql`id = ${second}`)
    })
  await Promise.all([both('a', 'b'), both('b', 'a')])
  const rows = await db.read((r) => r.select().from(counters))
  expect(rows.map((row) => row.value)).toEqual([2, 2])
})

onPostgres('a conflict is still known as one when it comes out', () => {
  expect(isConflict(new Error('outer', { cause: Object.assign(new Error('inner'), { code: '40001' }) }))).toBe(true)
})

onPostgres('a connection that is lost in the middle fails its transaction and nothing else', async () => {
  const db = await testDb(TRIAL)
  const begun = gate()
  const killed = gate()
  const losing = db.tx(async (tx) => {
    await setValue('a', 1, tx)
    begun.open()
    await killed.opened
    await setValue('a', 2, tx)
  })
  await begun.opened
  const admin = new pg.Client({ connectionString: db.url })
  await admin.connect()
  await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`)
  await admin.end()
  killed.open()
  await expect(losing).rejects.toThrow()
  await db.tx((tx) => setValue('b', 1, tx))
  expect(await db.read((r) => r.select().from(counters).orderBy(counters.id))).toEqual([
    { id: 'a', value: 0 },
    { id: 'b', value: 1 },
  ])
})

test('a conflict between transactions is told from a broken rule', () => {
  expect(isConflict(Object.assign(new Error('x'), { code: '40001' }))).toBe(true)
  expect(isConflict(new Error('wrapped', { cause: Object.assign(new Error('x'), { code: '40P01' }) }))).toBe(true)
  expect(isConflict(Object.assign(new Error('x'), { code: '23505' }))).toBe(false)
  expect(isConflict(null)).toBe(false)
})
