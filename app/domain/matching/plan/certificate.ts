import type { MadePlan } from './plan.ts'
import { type Problem, personWeight } from './problem.ts'

type Claim = Pick<MadePlan, 'assignments' | 'people' | 'points' | 'dual'> & { readonly gap?: number }

/**
 * Proves a plan from the problem alone, without knowing how it was made: gives what is wrong, nothing where the plan is
 * optimal. The plan must be permitted (edges only, each person once, each role within its positions, every pin kept),
 * and its prices must bound every permitted plan: whole and not negative, covering the weight of each edge that is free
 * to be chosen, and together no more than what the plan reaches. Then no plan can be better.
 */
export function checkCertificate(problem: Problem, { assignments, people, points, dual, gap = 0 }: Claim): string[] {
  const wrong: string[] = []
  const perPerson = personWeight(problem)
  const scores = new Map(problem.edges.map(({ candidate, role, score }) => [key(candidate, role), score]))
  const pinned = new Set(problem.pins.map(({ candidate }) => candidate))
  const chosen = new Set<string>()
  const placed = new Set<string>()
  const taken = new Map<string, number>()
  let value = 0
  let sum = 0
  for (const { candidate, role, score } of assignments) {
    const pair = key(candidate, role)
    const real = scores.get(pair)
    if (real === undefined) wrong.push(`${pair} is no edge`)
    else if (real !== score) wrong.push(`${pair} has score ${real}, not ${score}`)
    if (placed.has(candidate)) wrong.push(`${candidate} is placed twice`)
    placed.add(candidate)
    chosen.add(pair)
    taken.set(role, (taken.get(role) ?? 0) + 1)
    sum += score
    if (!pinned.has(candidate)) value += perPerson + score
  }
  if (people !== assignments.length) wrong.push(`people is ${people}, not ${assignments.length}`)
  if (points !== sum) wrong.push(`points is ${points}, not ${sum}`)
  for (const { candidate, role } of problem.pins) {
    if (!chosen.has(key(candidate, role))) wrong.push(`the pin ${key(candidate, role)} is not kept`)
  }
  let bound = 0
  for (const id of problem.candidates) {
    const price = priceOf('candidate', dual.candidates, id)
    if (!pinned.has(id)) bound += price
  }
  for (const { id, positions } of problem.roles) {
    const pins = problem.pins.filter(({ role }) => role === id).length
    if ((taken.get(id) ?? 0) > positions) wrong.push(`${id} has ${taken.get(id)} of ${positions} positions filled`)
    bound += (positions - pins) * priceOf('role', dual.roles, id)
  }
  for (const { candidate, role, score } of problem.edges) {
    if (pinned.has(candidate)) continue
    const covered = (dual.candidates[candidate] ?? 0) + (dual.roles[role] ?? 0)
    if (covered < perPerson + score) wrong.push(`${key(candidate, role)} is covered by ${covered} only`)
  }
  if (value !== bound) wrong.push(`the value is ${value}, the bound ${bound}`)
  if (gap !== value - bound) wrong.push(`gap is ${gap}, not ${value - bound}`)
  return wrong

  function priceOf(side: string, prices: { readonly [id: string]: number }, id: string): number {
    const price = Object.hasOwn(prices, id) ? prices[id] : undefined
    if (price === undefined || !Number.isSafeInteger(price) || price < 0) wrong.push(`${side} ${id} has price ${price}`)
    return price ?? 0
  }
}

/** No two pairs have the same: JSON closes each id. */
function key(candidate: string, role: string): string {
  return `${JSON.stringify(candidate)} at ${JSON.stringify(role)}`
}
