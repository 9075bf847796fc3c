import { blockingPairs } from './blocking.ts'
import { type PricedDecision, pricesOf } from './prices.ts'
import type { Edge, Problem } from './problem.ts'
import { type Solved, solve } from './solve.ts'

/** The plan as it is published. Lists are ordered by candidate and role, and the duals hold every id. */
export interface MadePlan {
  /** Pinned pairs too. */
  readonly assignments: readonly Edge[]
  readonly people: number
  readonly points: number
  readonly dual: { readonly candidates: Prices; readonly roles: Prices }
  /** Value - bound of the certificate, pins apart: 0, since the plan is optimal. */
  readonly gap: number
  readonly blocking: readonly Edge[]
  readonly prices: readonly PricedDecision[]
}

type Prices = { readonly [id: string]: number }

/** As many people as possible, then the highest sum of scores, with the proof and what each decision costs. */
export function makePlan(problem: Problem): MadePlan {
  return planOf(solve(problem))
}

/** The plan of a solved problem. */
export function planOf(solved: Solved): MadePlan {
  const { problem, network, assignment } = solved
  const assignments = problem.edges.filter(
    (edge) => assignment.roleOf[network.candidateAt.get(edge.candidate)!] === network.roleAt.get(edge.role),
  )
  const isPinned = (at: number) => network.pinnedTo[at] !== -1
  const points = sum(assignments.map(({ score }) => score))
  const pinned = sum(problem.pins.map(({ score }) => network.perPerson + score))
  const candidates = problem.candidates.map(
    (id, at) => [id, isPinned(at) ? 0 : assignment.candidatePrice[at]!] as const,
  )
  const roles = problem.roles.map(({ id }, at) => [id, assignment.rolePrice[at]!] as const)
  const bound = sum(candidates.map(([, price]) => price)) + sum(roles.map(([, price], at) => network.free[at]! * price))
  return {
    assignments,
    people: assignments.length,
    points,
    dual: { candidates: Object.fromEntries(candidates), roles: Object.fromEntries(roles) },
    gap: solved.value - pinned - bound,
    blocking: blockingPairs(problem, assignments),
    prices: pricesOf(solved),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
