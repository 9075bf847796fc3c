import { expect, test } from 'vitest'
import { v7 } from '#db/id.ts'

test('ids are version 7, unique, and in the order in which they were made, also within a millisecond', () => {
  const made = Array.from({ length: 20_000 }, () => v7())
  expect(made.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(
    true,
  )
  expect(new Set(made).size).toBe(made.length)
  expect([...made].sort()).toEqual(made)
})
