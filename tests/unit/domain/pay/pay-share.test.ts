import { expect, test } from 'vitest'
import { payShare } from '#app/domain/pay/pay-share.ts'
import { flexPayRates } from '#app/domain/rules/flex-pay.ts'

const rates = flexPayRates('2024-06-01')
const of = (hours: number, intensity: number, fullTime = 3_000_000) =>
  payShare({ hours: hours * 60, intensity, fullTime }, rates)

test('20 hours at half intensity are paid as 10, and 16 of which 10 are effective as 10', () => {
  expect(of(20, 50).paid).toBe(10 * 60)
  expect(of(16, 62.5).paid).toBe(10 * 60)
  expect(of(20, 50)).toEqual(of(10, 100))
})

test('the employer pays its part of full-time pay, and the municipality by that pay', () => {
  expect(of(20, 50)).toEqual({ paid: 600, employer: 810_811, municipality: 1_751_957, together: 2_562_768 })
})

test('pay and supplement together never exceed full-time pay in the same position', () => {
  expect(of(10, 100, 2_000_000).together).toBe(2_000_000)
  expect(of(37, 100)).toMatchObject({ employer: 3_000_000, municipality: 0 })
})
