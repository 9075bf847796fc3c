import { expect, test } from 'vitest'
import { clockFrom } from '#app/http/clock.ts'

test('without a setting the clock is the present', () => {
  expect(Math.abs(clockFrom(undefined)().getTime() - Date.now())).toBeLessThan(1000)
})

test('an instant stands still', () => {
  const now = clockFrom('2026-11-24T08:00:00Z')
  expect(now().toISOString()).toBe('2026-11-24T08:00:00.000Z')
  now().setFullYear(2000)
  expect(now().getFullYear()).toBe(2026)
})

test.each([
  ['+3d', 3 * 86_400_000],
  ['-2h', -2 * 3_600_000],
  ['+15m', 15 * 60_000],
])('%s shifts the present', (setting, milliseconds) => {
  expect(Math.abs(clockFrom(setting)().getTime() - Date.now() - milliseconds)).toBeLessThan(1000)
})

test('anything else is refused', () => {
  expect(() => clockFrom('i morgen')).toThrow(/NOW/)
})
