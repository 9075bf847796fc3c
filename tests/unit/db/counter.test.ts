import { expect, test } from 'vitest'
import { testDb } from '#tests/support/database.ts'
import { counters, increment, setValue, TRIAL, valueIn } from './trial.ts'

test('statements are counted, those around them are not', async () => {
  const db = await testDb(TRIAL)
  const { value, queries } = await db.counted(async () => {
    await increment(db)
    await db.tx(async (tx) => {
      await setValue('a', 5, tx)
      await db.tx((inner) => setValue('b', 6, inner))
    })
    return db.read(async (r) => {
      await r.$count(counters)
      return db.read((again) => valueIn('b', again))
    })
  })
  expect({ value, queries }).toEqual({ value: 6, queries: 6 })
})

test('a count has its own statements only, whatever runs at the same time, and those of counts within it', async () => {
  const db = await testDb(TRIAL)
  const reads = (times: number) =>
    db.counted(() =>
      db.read(async (r) => {
        for (let i = 0; i < times; i++) await valueIn('a', r)
      }),
    )
  const results = await Promise.all([reads(3), reads(8), reads(1), db.read((r) => valueIn('b', r))])
  expect(results.slice(0, 3)).toMatchObject([{ queries: 3 }, { queries: 8 }, { queries: 1 }])
  const outer = await db.counted(async () => [await reads(2), await db.read((r) => valueIn('a', r))])
  expect(outer.queries).toBe(3)
})

test('a statement that is made before and run inside a count belongs to it, and a failed one too', async () => {
  const db = await testDb(TRIAL)
  const { queries } = await db.counted(() =>
    db.tx((tx) => tx.insert(counters).values({ id: 'a', value: 1 })).catch(() => undefined),
  )
  expect(queries).toBe(1)
})
