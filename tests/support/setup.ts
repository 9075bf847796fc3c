import { afterEach, beforeEach, expect, vi } from 'vitest'

/** Something that went wrong quietly is a failed test. */
const errors: unknown[][] = []
beforeEach(() => {
  errors.length = 0
  vi.spyOn(console, 'error').mockImplementation((...args) => void errors.push(args))
})
afterEach(() => {
  expect(errors, 'console.error was called').toEqual([])
})
