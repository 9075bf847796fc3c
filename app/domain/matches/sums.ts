import type { Finding } from '#app/domain/matching/findings.ts'
import type { Fraction } from '#app/domain/matching/fraction.ts'
import type { Locale } from '#app/i18n/translate.ts'

const numbers = {
  da: new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
}

/** "1", "0" or "3⁄5": a fraction in its lowest terms. */
export function fractionText([n, d]: Fraction): string {
  const by = divisor(n, d)
  return n % d === 0 ? String(n / d) : `${n / by}⁄${d / by}`
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b)
}

/** How the points of a part come about: the sum as it is written, what it comes to, and whether that was rounded down. */
export interface Sum {
  readonly sum: string
  readonly result: string
  readonly floored: boolean
}

/** "(2 × 1 + 1 × 0) ÷ 3 × 35 = 23,3" of the facts that a part averages over; null where nobody asks. */
export function sumOf(facts: readonly Finding[], most: number, locale: Locale): Sum | null {
  const weighed = facts.flatMap(({ values: { weight, credit } }) =>
    typeof weight === 'number' && isFraction(credit) ? [{ weight, credit }] : [],
  )
  const whole = weighed.reduce((sum, { weight }) => sum + weight, 0)
  if (whole === 0) return null
  const held = weighed.reduce((sum, { weight, credit: [n, d] }) => sum + (weight * n) / d, 0)
  const result = (held * most) / whole
  const terms = weighed.map(({ weight, credit }) => `${weight} × ${fractionText(credit)}`)
  const [only] = weighed
  const share = weighed.length === 1 && only ? fractionText(only.credit) : `(${terms.join(' + ')}) ÷ ${whole}`
  return {
    sum: `${share} × ${most}`,
    result: numbers[locale].format(result),
    floored: Math.abs(result - Math.round(result)) > 1e-9,
  }
}

function isFraction(value: unknown): value is Fraction {
  return Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number')
}
