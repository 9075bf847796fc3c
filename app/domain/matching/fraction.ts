/** Exactly `n` of `d`: whole numbers, 0 ≤ n ≤ d, d > 0. */
export type Fraction = readonly [n: number, d: number]

/** ⌊n ÷ d⌋ of whole numbers, n ≥ 0, d > 0, without a rounded quotient on the way. */
export function wholeQuotient(n: number, d: number): number {
  return (n - (n % d)) / d
}

export function leastCommonMultiple(a: number, b: number): number {
  return (a / greatestDivisor(a, b)) * b
}

/**
 * Divides `total` whole points over the shares by the largest remainder, ties to the earlier share. A share of 0 gets
 * nothing; the result always adds up to `total`. Shares are whole and not all 0, unless `total` is 0.
 */
export function apportion(total: number, shares: readonly number[]): number[] {
  const whole = shares.reduce((a, b) => a + b, 0)
  if (whole === 0) return shares.map(() => 0)
  const points = shares.map((share) => wholeQuotient(total * share, whole))
  const remainders = shares.map((share) => (total * share) % whole)
  for (let left = total - points.reduce((a, b) => a + b, 0); left > 0; left--) {
    const next = remainders.indexOf(Math.max(...remainders))
    points[next] = (points[next] ?? 0) + 1
    remainders[next] = 0
  }
  return points
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}
