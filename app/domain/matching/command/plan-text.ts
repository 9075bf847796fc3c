import type { MadePlan } from '../plan/plan.ts'
import { type Problem, personWeight } from '../plan/problem.ts'
import { type Column, table } from './table.ts'

const PAIR: readonly Column[] = [['candidate'], ['role'], ['score', 'number']]
const PRICE: Column = ['price', 'number']

/** The plan: who goes where, who and what is left, who would rather swap, what each decision costs, and the proof. */
export function planText(problem: Problem, plan: MadePlan): string {
  const pinned = new Set(problem.pins.map(({ candidate }) => candidate))
  const rows = plan.assignments.map(({ candidate, role, score }) => [
    candidate,
    role,
    score,
    pinned.has(candidate) ? 'pinned' : '',
  ])
  const blocking = plan.blocking.map(({ candidate, role, score }) => [candidate, role, score])
  const prices = plan.prices.map(({ kind, candidate, role, people, points }) => [kind, candidate, role, people, points])
  const decision: readonly Column[] = [
    ['decision'],
    ['candidate'],
    ['role'],
    ['people', 'number'],
    ['points', 'number'],
  ]
  return `The plan places ${plan.people} of ${problem.candidates.length} people with ${plan.points} points together.

${table([...PAIR, ['']], rows, 'Nobody is placed.')}
${leftText(problem, plan)}
Pairs that would both rather have each other
${table(PAIR, blocking, 'None.')}
What each decision costs: the best plan without it minus this one
${table(decision, prices, 'No pins and no bans.')}
${proofText(problem, plan)}`
}

function leftText({ candidates, roles }: Problem, { assignments }: MadePlan): string {
  const placed = new Set(assignments.map(({ candidate }) => candidate))
  const waiting = candidates.filter((id) => !placed.has(id))
  const free = roles
    .map(({ id, positions }) => [id, positions - assignments.filter(({ role }) => role === id).length] as const)
    .filter(([, left]) => left > 0)
  return `${table(
    [['not placed']],
    waiting.map((id) => [id]),
    'Everybody is placed.',
  )}
${table([['role'], ['free positions', 'number']], free, 'No position is free.')}`
}

function proofText(problem: Problem, { assignments, dual, gap }: MadePlan): string {
  const perPerson = personWeight(problem)
  const pinned = new Set(problem.pins.map(({ candidate }) => candidate))
  const chosen = assignments.filter(({ candidate }) => !pinned.has(candidate))
  const value = chosen.reduce((sum, { score }) => sum + perPerson + score, 0)
  const priced = (prices: { readonly [id: string]: number }) => Object.entries(prices).filter(([, price]) => price > 0)
  return `Proof: a person counts ${perPerson} and a point 1. Pins apart the plan reaches ${value}, and no plan reaches more
than the prices of all candidates and of all free positions together: ${value - gap}.

${table([['candidate'], PRICE], priced(dual.candidates), 'No candidate has a price above 0.')}
${table([['role'], PRICE], priced(dual.roles), 'No role has a price above 0.')}`
}
