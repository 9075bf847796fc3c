import { type Assignment, assign } from './assignment.ts'
import { type Network, networkOf } from './network.ts'
import type { Problem } from './problem.ts'

/** A problem with an optimal assignment, from which the plan, its prices and those of rejections are read. */
export interface Solved {
  readonly problem: Problem
  readonly network: Network
  readonly assignment: Assignment
  /** K × people + points, pins included. */
  readonly value: number
}

export function solve(problem: Problem): Solved {
  const network = networkOf(problem)
  const assignment = assign(network)
  let value = 0
  for (let candidate = 0; candidate < problem.candidates.length; candidate++) {
    const role = assignment.roleOf[candidate]!
    if (role >= 0) value += weightOf(network, candidate, role)
  }
  return { problem, network, assignment, value }
}

/** K + score of an edge; throws where there is none. */
export function weightOf({ start, role, weight }: Network, candidate: number, wanted: number): number {
  for (let edge = start[candidate]!; edge < start[candidate + 1]!; edge++) {
    if (role[edge] === wanted) return weight[edge]!
  }
  throw new RangeError(`candidate ${candidate} and role ${wanted} are no edge`)
}
