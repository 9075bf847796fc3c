/** Exactly `n` of `d`: whole numbers, 0 ≤ n ≤ d, d > 0. */
export type Fraction = readonly [n: number, d: number]

/** ⌊n ÷ d⌋ of whole numbers, n ≥ 0, d > 0, without a rounded quotient on the way. */
export function wholeQuotient(n: number, d: number): number {
  return (n - (n % d)) / d
}

/** The least number that every denominator divides; 1 for none. */
export function commonDenominator(fractions: readonly Fraction[]): number {
  let common = 1
  for (const [, d] of fractions) common *= d / greatestDivisor(common, d)
  return common
}

/**
 * Divides `total` whole points over the shares by the largest remainder, ties to the earlier share. A share of 0 gets
 * nothing; the result always adds up to `total`. Shares are whole and not all 0, unless `total` is 0.
 */
export function apportion(total: number, shares: readonly number[]): number[] {
  if (shares.length === 1) return [total]
  const sum = shares.reduce((a, b) => a + b, 0)
  if (sum === 0) return shares.map(() => 0)
  const points = shares.map((share) => wholeQuotient(total * share, sum))
  const byRemainder = shares.map((_, at) => at).sort((a, b) => remainder(b) - remainder(a) || a - b)
  const left = total - points.reduce((a, b) => a + b, 0)
  for (const at of byRemainder.slice(0, left)) points[at] = (points[at] ?? 0) + 1
  return points

  function remainder(at: number): number {
    return (total * (shares[at] ?? 0)) % sum
  }
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b)
}
