import { expect, test } from 'vitest'
import { flexPayRates, flexSupplement, monthlyPay } from '#app/domain/rules/flex-pay.ts'

const kroner = (amount: number) => Math.round(amount * 100)

/** DOMAIN's test vectors: year, pay, full-time pay, supplement. */
const worked = [
  [2020, 16_000, 23_545, 7_545],
  [2020, 16_000, 99_000, 13_642.25],
  [2024, 7_800, 99_000, 17_612],
  [2024, 20_000, 99_000, 13_032.75],
  [2024, 43_696, 99_000, 0],
] as const

test.each(worked)('in %i, a pay of %i with full time at %i gives %d', (year, pay, fullTime, supplement) => {
  const rates = flexPayRates(`${year}-06-01`)
  expect(flexSupplement(kroner(pay), kroner(fullTime), rates)).toBe(kroner(supplement))
})

test('the pay at the border loses 30 %, and each krone above it 55 øre', () => {
  const rates = flexPayRates('2024-01-01')
  const at = flexSupplement(rates.border, kroner(99_000), rates)
  expect(at).toBe(rates.most - rates.border * 0.3)
  expect(flexSupplement(rates.border + 100, kroner(99_000), rates)).toBe(at - 55)
})

test('no pay gives no supplement, and full-time pay or more none either', () => {
  const rates = flexPayRates('2024-01-01')
  expect(flexSupplement(0, kroner(30_000), rates)).toBe(0)
  expect(flexSupplement(kroner(30_000), kroner(30_000), rates)).toBe(0)
  expect(flexSupplement(kroner(31_000), kroner(30_000), rates)).toBe(0)
})

test('a day gets its own year’s rates, or the nearest earlier ones that are known', () => {
  expect(flexPayRates('2022-12-31').year).toBe(2022)
  expect(flexPayRates('2026-11-24').year).toBe(2024)
  expect(flexPayRates('2010-01-01').year).toBe(2019)
})

test('an hourly pay becomes a month’s by 37 hours in 52 weeks', () => {
  expect(monthlyPay(kroner(150))).toBe(kroner(24_050))
})
