import { setTimeout } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { testDb } from '#tests/support/database.ts'
import { counters, gate, increment, notes, setValue, TRIAL, valueIn } from './trial.ts'

test('a hundred concurrent read-modify-writes lose no update', async () => {
  const db = await testDb(TRIAL)
  await Promise.all(Array.from({ length: 100 }, () => increment(db)))
  expect(await db.read((r) => valueIn('a', r))).toBe(100)
})

test('two transactions that each read what the other writes do not both go by the old state', async () => {
  const db = await testDb(TRIAL)
  const bothHaveRead = gate()
  let reads = 0
  const takeIfFree = (own: string) =>
    db.tx(async (tx) => {
      const taken = ((await valueIn('a', tx)) ?? 0) + ((await valueIn('b', tx)) ?? 0)
      if (++reads === 2) bothHaveRead.open()
      // On SQLite the second one begins after the first has ended.
      await Promise.race([bothHaveRead.opened, setTimeout(100)])
      if (taken === 0) await setValue(own, 1, tx)
    })
  await Promise.all([takeIfFree('a'), takeIfFree('b')])
  const rows = await db.read((r) => r.select().from(counters))
  expect(rows.map((row) => row.value).sort()).toEqual([0, 1])
})

test('nobody sees what is not committed', async () => {
  const db = await testDb(TRIAL)
  const written = gate()
  const seen = gate()
  const writing = db.tx(async (tx) => {
    await setValue('a', 7, tx)
    written.open()
    await seen.opened
  })
  await written.opened
  expect(await db.read((r) => valueIn('a', r))).toBe(0)
  seen.open()
  await writing
  expect(await db.read((r) => valueIn('a', r))).toBe(7)
})

test('one read sees one snapshot, also of what is committed meanwhile and in a nested read', async () => {
  const db = await testDb(TRIAL)
  const values = await db.read(async (r) => {
    const before = await valueIn('a', r)
    await db.tx((tx) => setValue('b', 5, tx))
    return [before, await valueIn('b', r), await db.read((again) => valueIn('b', again))]
  })
  expect(values).toEqual([0, 0, 0])
  expect(await db.read((r) => valueIn('b', r))).toBe(5)
})

test('a hundred reads that each write do not wait for each other for ever', async () => {
  const db = await testDb(TRIAL)
  const readThenWrite = () =>
    db.read(async (r) => {
      await valueIn('b', r)
      await increment(db)
    })
  await Promise.all(Array.from({ length: 40 }, readThenWrite))
  expect(await db.read((r) => valueIn('a', r))).toBe(40)
})

test('a transaction that throws leaves nothing and passes the error on', async () => {
  const db = await testDb(TRIAL)
  const failing = db.tx(async (tx) => {
    await setValue('a', 1, tx)
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await db.read((r) => valueIn('a', r))).toBe(0)
})

test('a tx, a builder and a prepared query refuse to run after their transaction', async () => {
  const db = await testDb(TRIAL)
  const leaked = await db.tx(async (tx) => {
    const builder = tx.update(counters).set({ value: 9 }).where(eq(counters.id, 'a'))
    return { tx, run: () => builder.execute(), prepared: builder.prepare('leak') }
  })
  const over = { code: 'TRANSACTION_OVER' }
  await expect(setValue('a', 9, leaked.tx)).rejects.toMatchObject(over)
  await expect((async () => leaked.run())()).rejects.toMatchObject(over)
  await expect((async () => leaked.prepared.execute())()).rejects.toMatchObject(over)
  // Nor while somebody else's transaction is running.
  await db.tx(async () => expect(setValue('a', 9, leaked.tx)).rejects.toMatchObject(over))
  expect(await db.read((r) => valueIn('a', r))).toBe(0)
})

test('a reader refuses to run after its snapshot', async () => {
  const db = await testDb(TRIAL)
  const reader = await db.read(async (r) => ({ select: () => r.select().from(counters) }))
  await expect((async () => await reader.select())()).rejects.toMatchObject({ code: 'TRANSACTION_OVER' })
})

test('a nested transaction that fails leaves the outer one as it was', async () => {
  const db = await testDb(TRIAL)
  await db.tx(async (tx) => {
    await setValue('a', 1, tx)
    const inner = db.tx(async (nested) => {
      await setValue('a', 2, nested)
      await db.tx((deeper) => setValue('b', 2, deeper))
      throw new Error('inner')
    })
    await expect(inner).rejects.toThrow('inner')
    expect(await valueIn('a', tx)).toBe(1)
  })
  expect(await db.read((r) => r.select().from(counters).orderBy(counters.id))).toEqual([
    { id: 'a', value: 1 },
    { id: 'b', value: 0 },
  ])
})

test('a nested transaction is undone with the outer one', async () => {
  const db = await testDb(TRIAL)
  const outer = db.tx(async () => {
    await increment(db)
    throw new Error('outer')
  })
  await expect(outer).rejects.toThrow('outer')
  expect(await db.read((r) => valueIn('a', r))).toBe(0)
})

test('nested transactions side by side take turns, and one that fails undoes only itself', async () => {
  const db = await testDb(TRIAL)
  const order: string[] = []
  await db.tx(async () => {
    const turn = (name: string, fails: boolean) =>
      db.tx(async (tx) => {
        order.push(`${name} begins`)
        await tx.insert(notes).values({ id: name })
        await valueIn('a', tx)
        order.push(`${name} ends`)
        if (fails) throw new Error(name)
      })
    await Promise.allSettled([turn('one', false), turn('two', true), turn('three', false)])
  })
  expect(order).toEqual(['one begins', 'one ends', 'two begins', 'two ends', 'three begins', 'three ends'])
  const rows = await db.read((r) => r.select().from(notes).orderBy(notes.id))
  expect(rows.map((row) => row.id)).toEqual(['one', 'three'])
})

test('a nested transaction that nobody awaits takes the outer one down', async () => {
  const db = await testDb(TRIAL)
  const outer = db.tx(async (tx) => {
    await setValue('a', 1, tx)
    void increment(db, 'b')
  })
  await expect(outer).rejects.toMatchObject({ code: 'TRANSACTION_NESTED' })
  expect(await db.read((r) => valueIn('a', r))).toBe(0)
  expect(await db.read((r) => valueIn('b', r))).toBe(0)
})

test('the outer tx is refused while a nested one is running', async () => {
  const db = await testDb(TRIAL)
  await db.tx(async (tx) => {
    await db.tx(async () => {
      await expect(setValue('a', 1, tx)).rejects.toMatchObject({ code: 'TRANSACTION_NESTED' })
    })
    await setValue('a', 2, tx)
  })
  expect(await db.read((r) => valueIn('a', r))).toBe(2)
})

test('a failed statement that is caught and forgotten takes its transaction down, and only its level', async () => {
  const db = await testDb(TRIAL)
  const forgets = db.tx(async (tx) => {
    await setValue('b', 1, tx)
    await tx
      .insert(counters)
      .values({ id: 'a', value: 1 })
      .catch(() => undefined)
  })
  await expect(forgets).rejects.toMatchObject({ code: 'TRANSACTION_FAILED' })
  await db.tx(async (tx) => {
    await setValue('a', 1, tx)
    await db.tx((inner) => inner.insert(counters).values({ id: 'a', value: 1 })).catch(() => undefined)
    await setValue('a', 2, tx)
  })
  expect(await db.read((r) => r.select().from(counters).orderBy(counters.id))).toEqual([
    { id: 'a', value: 2 },
    { id: 'b', value: 0 },
  ])
})

test('reading outside of the tx is refused inside it', async () => {
  const db = await testDb(TRIAL)
  const reads = db.tx(() => db.read((r) => valueIn('a', r)))
  await expect(reads).rejects.toMatchObject({ code: 'READ_IN_TRANSACTION' })
})

test('what a transaction started and left behind begins a transaction of its own', async () => {
  const db = await testDb(TRIAL)
  const after = gate()
  const late = await db.tx(async () => ({ done: after.opened.then(() => increment(db)) }))
  after.open()
  await late.done
  expect(await db.read((r) => valueIn('a', r))).toBe(1)
})
