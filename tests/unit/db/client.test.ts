import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { DatabaseError, isConflict, isUniqueViolation, openDb, type Writer } from '#db/client.server.ts'
import { dialect, kit as k } from '#db/kit.ts'
import { testDb } from '#tests/support/database.ts'
import { counters, notes, setValue, TRIAL, valueIn } from './trial.ts'

/** What only a file can do: on PostgreSQL there is nothing to test or to skip. */
const onSqlite: typeof test | ((name: string, body: () => Promise<void>) => void) =
  dialect === 'sqlite' ? test : () => {}

const samples = k.table('samples', {
  id: k.text('id').primaryKey(),
  whole: k.int('whole'),
  large: k.big('large'),
  fraction: k.real('fraction'),
  yes: k.bool('yes'),
  at: k.time('at'),
  day: k.day('day'),
  data: k.json<{ tags: string[] }>('data'),
  state: k.enum('state', ['open', 'closed'] as const),
  raw: k.bytes('raw'),
})

test('every kind of column gives back what was put in', async () => {
  const db = await testDb(TRIAL)
  const row: typeof samples.$inferSelect = {
    id: 'æøå',
    whole: -3,
    large: 9_007_199_254_740_991,
    fraction: 0.1,
    yes: true,
    at: new Date('2026-03-29T00:59:59.123Z'),
    day: '2026-03-29',
    data: { tags: ['ø', '"'] },
    state: 'closed',
    raw: Buffer.from([0, 255, 10]),
  }
  const empty = { whole: null, large: null, fraction: null, yes: null, at: null, day: null, data: null }
  const nothing = { id: 'nothing', ...empty, state: null, raw: null }
  await db.tx((tx) => tx.insert(samples).values([row, nothing]))
  expect(await db.read((r) => r.select().from(samples).orderBy(samples.id))).toEqual([nothing, row])
})

test('what builders give back is the same on both engines', async () => {
  const db = await testDb(TRIAL)
  await db.tx(async (tx) => {
    expect(await tx.update(counters).set({ value: 4 })).toMatchObject({ rowCount: 2 })
    expect(await tx.delete(counters).where(eq(counters.id, 'b')).returning()).toEqual([{ id: 'b', value: 4 }])
    const again = { target: counters.id, set: { value: 5 } }
    await tx.insert(counters).values({ id: 'a', value: 9 }).onConflictDoUpdate(again)
    expect(await tx.$count(counters, eq(counters.value, 5))).toBe(1)
  })
  await db.read(async (r) => {
    const some = r.$with('some').as(r.select({ id: counters.id }).from(counters))
    expect(await r.with(some).select().from(some)).toEqual([{ id: 'a' }])
    expect(await r.selectDistinct({ value: counters.value }).from(counters)).toEqual([{ value: 5 }])
    const prepared = r.select({ value: counters.value }).from(counters).prepare('values')
    expect([await prepared.execute(), await prepared.execute()]).toEqual([[{ value: 5 }], [{ value: 5 }]])
  })
})

test('a row that refers to nothing is refused', async () => {
  const db = await testDb(TRIAL)
  const orphan = db.tx((tx) => tx.insert(notes).values({ id: 'n', counterId: 'nowhere' }))
  await expect(orphan).rejects.toThrow()
  expect(await db.read((r) => r.$count(notes))).toBe(0)
})

test('the same unique value twice is recognised inside a transaction and outside', async () => {
  const db = await testDb(TRIAL)
  const twice = () =>
    db.tx((tx) =>
      tx.insert(notes).values([
        { id: 'x', label: 'one' },
        { id: 'y', label: 'one' },
      ]),
    )
  const key = () => db.tx((tx) => tx.insert(counters).values({ id: 'a', value: 1 }))
  for (const failing of [twice, key]) {
    const error = await failing().catch((caught: unknown) => caught)
    expect(isUniqueViolation(error)).toBe(true)
    expect(isUniqueViolation(new Error('further out', { cause: error }))).toBe(true)
    expect(isConflict(error)).toBe(false)
  }
  await db.tx(async () => expect(isUniqueViolation(await key().catch((caught: unknown) => caught))).toBe(true))
  expect(
    isUniqueViolation(await db.tx((tx) => tx.insert(notes).values({ id: 'n', counterId: 'no' })).catch((e) => e)),
  ).toBe(false)
})

test('an error of the database does not repeat the values, which are data about people', async () => {
  const db = await testDb(TRIAL)
  const secret = '010190-1234'
  await db.tx((tx) => tx.insert(notes).values({ id: 'x', label: secret }))
  let told = ''
  const failing = db.tx(async (tx) => {
    await tx.insert(notes).values({ id: 'y', label: secret })
  })
  await failing.catch((error) => {
    for (let at = error; at; at = at.cause) told += `${at.stack} ${JSON.stringify(at)}`
  })
  expect(told).toContain('notes')
  expect(told).not.toContain(secret)
})

test('a reader cannot write, even when somebody takes it for a writer', async () => {
  const db = await testDb(TRIAL)
  const writes = db.read(async (r) => setValue('a', 1, r as Writer))
  await expect(writes).rejects.toThrow()
  expect(await db.read((r) => valueIn('a', r))).toBe(0)
})

test('a database that is closed refuses, after what was running has ended', async () => {
  const db = await testDb(TRIAL)
  const writing = db.tx((tx) => setValue('a', 1, tx))
  const reading = db.read((r) => valueIn('b', r))
  await Promise.all([db.close(), writing, reading])
  const closed = { code: 'DATABASE_CLOSED' }
  await expect(db.read((r) => valueIn('a', r))).rejects.toMatchObject(closed)
  await expect(db.tx((tx) => setValue('a', 1, tx))).rejects.toMatchObject(closed)
})

onSqlite('a missing folder, and a URL that names no file, are told in a sentence', async () => {
  await expect(openDb('file:/nowhere/at-all/x.db')).rejects.toMatchObject({
    code: 'DATABASE_FOLDER_MISSING',
    message: expect.stringContaining('/nowhere/at-all'),
  })
  for (const url of ['file:', 'file::memory:', 'mysql://x', 'postgres://127.0.0.1/x']) {
    await expect(openDb(url), url).rejects.toBeInstanceOf(DatabaseError)
  }
})
