import { afterEach, beforeEach, expect } from 'vitest'
import { watchTransactions } from './only-database.ts'

/** Whatever a route does, nothing but the database is awaited inside its transaction. */
let watch = watchTransactions()
watch.stop()
beforeEach(() => {
  watch = watchTransactions()
})
afterEach(() => {
  expect(watch.stop()).toEqual([])
})
