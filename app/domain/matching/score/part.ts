import { byCodeUnit } from '../answer.ts'
import type { Finding, PartName, Values } from '../findings.ts'
import { apportion, type Fraction, leastCommonMultiple, wholeQuotient } from '../fraction.ts'

/** One fact that a part averages over. `id` is empty where the part has one fact only. */
export interface Fact {
  readonly id: string
  readonly values: Values & { readonly weight: number; readonly credit: Fraction }
}

/** ⌊points × weighted mean of the credits⌋; a part that nobody asks for has full credit (README section 5). */
export function pointsOf(points: number, facts: readonly Fact[]): number {
  const unit = commonDenominator(facts)
  let held = 0
  let asked = 0
  for (const fact of facts) {
    held += creditIn(fact, unit)
    asked += fact.values.weight * unit
  }
  return asked === 0 ? points : wholeQuotient(points * held, asked)
}

/**
 * Adds the findings of one part that won so many of its points, by id: what is won and what is lost are both divided
 * over the facts in whole points that add up. No fact means that nobody asks: one finding with every point.
 */
export function addFindings(
  findings: Finding[],
  part: PartName,
  points: number,
  won: number,
  facts: readonly Fact[],
): void {
  const [first, ...others] = facts
  if (!first) {
    findings.push({ code: `score.${part}`, kind: 'for', values: { asked: false }, points: { won: points, lost: 0 } })
  } else if (others.length === 0) {
    findings.push(scored(part, first, won, points - won))
  } else {
    const sorted = [...facts].sort((a, b) => byCodeUnit(a.id, b.id))
    const unit = commonDenominator(sorted)
    const held = sorted.map((fact) => creditIn(fact, unit))
    const lacking = sorted.map((fact, at) => fact.values.weight * unit - (held[at] ?? 0))
    const winning = apportion(won, held)
    const losing = apportion(points - won, lacking)
    for (const [at, fact] of sorted.entries()) findings.push(scored(part, fact, winning[at] ?? 0, losing[at] ?? 0))
  }
}

function scored(part: PartName, { id, values }: Fact, won: number, lost: number): Finding {
  const [n, d] = values.credit
  const kind = 2 * n >= d ? 'for' : 'against'
  return { code: id === '' ? `score.${part}` : `score.${part}.${id}`, kind, values, points: { won, lost } }
}

/** A unit in which every credit of the facts is whole. */
function commonDenominator(facts: readonly Fact[]): number {
  let unit = 1
  for (const { values } of facts) unit = leastCommonMultiple(unit, values.credit[1])
  return unit
}

function creditIn({ values: { weight, credit } }: Fact, unit: number): number {
  return weight * credit[0] * (unit / credit[1])
}
