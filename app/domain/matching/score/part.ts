import { byCodeUnit } from '../answer.ts'
import type { Finding, PartName, Values } from '../findings.ts'
import { apportion, commonDenominator, type Fraction, wholeQuotient } from '../fraction.ts'

/** One fact that a part averages over. `id` is empty where the part has one fact only. */
export interface Fact {
  readonly id: string
  readonly values: Values & { readonly weight: number; readonly credit: Fraction }
}

/**
 * Adds the findings of one part and gives its points: ⌊points × weighted mean of the credits⌋ won, the rest lost, both
 * divided over the facts in whole points that add up. No fact means that nobody asks: one finding with full credit
 * (README section 5).
 */
export function scorePart(part: PartName, points: number, facts: readonly Fact[], findings: Finding[]): number {
  if (facts.length === 0) {
    findings.push({ code: `score.${part}`, kind: 'for', values: { asked: false }, points: { won: points, lost: 0 } })
    return points
  }
  const sorted = [...facts].sort((a, b) => byCodeUnit(a.id, b.id))
  const unit = commonDenominator(sorted.map(({ values }) => values.credit))
  const held = sorted.map(({ values: { weight, credit } }) => weight * credit[0] * (unit / credit[1]))
  const lacking = sorted.map(({ values }, at) => values.weight * unit - (held[at] ?? 0))
  const total = wholeQuotient(points * sum(held), sum(held) + sum(lacking))
  const won = apportion(total, held)
  const lost = apportion(points - total, lacking)
  for (const [at, { id, values }] of sorted.entries()) {
    const code = id === '' ? `score.${part}` : `score.${part}.${id}`
    const kind = 2 * values.credit[0] >= values.credit[1] ? 'for' : 'against'
    findings.push({ code, kind, values, points: { won: won[at] ?? 0, lost: lost[at] ?? 0 } })
  }
  return total
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
