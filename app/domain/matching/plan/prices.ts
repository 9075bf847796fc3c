import { wholeQuotient } from '../fraction.ts'
import { place } from './network.ts'
import type { Ban, Edge } from './problem.ts'
import { type Solved, weightOf } from './solve.ts'

/** What a decision costs: the optimum without it - the optimum with it. Points may be negative where people are not. */
export interface Price {
  readonly people: number
  readonly points: number
}

export interface PricedDecision extends Price {
  readonly kind: 'pin' | 'ban'
  readonly candidate: string
  readonly role: string
}

/** The price of each pin, then of each ban, by candidate and role. One shortest way each. */
export function pricesOf(solved: Solved): PricedDecision[] {
  const { pins, bans } = solved.problem
  return [
    ...pins.map((pin) => ({ kind: 'pin' as const, ...named(pin), ...difference(solved, pinLoss(solved, pin), 0) })),
    ...bans.map((ban) => ({ kind: 'ban' as const, ...named(ban), ...difference(solved, banLoss(solved, ban), 0) })),
  ]
}

/**
 * The price of rejecting one suggestion, as if the pair were banned. Nothing where the plan does not suggest it. Throws
 * on a pinned pair, which is no suggestion, and on ids that the problem lacks.
 */
export function rejectionPrice(solved: Solved, candidate: string, role: string): Price {
  const { network, assignment } = solved
  const person = place(network.candidateAt, candidate)
  const job = place(network.roleAt, role)
  if (network.pinnedTo[person] === job) throw new RangeError(`${candidate} is pinned at ${role}`)
  if (assignment.roleOf[person] !== job) return { people: 0, points: 0 }
  return difference(solved, 0, assignment.search.fromCandidate(person, job))
}

/** Taking the pin away lets the pair be undone: somebody else may come to her role, and she to another. */
function pinLoss({ network, assignment }: Solved, pin: Edge): number {
  const person = place(network.candidateAt, pin.candidate)
  const job = place(network.roleAt, pin.role)
  const slack = slackOf(assignment, person, job, weightOf(network, person, job))
  return slack === 0 ? 0 : Math.max(0, slack - assignment.search.fromCandidate(person, job))
}

/** Taking the ban away adds an edge: worth its weight less what must give way for it. */
function banLoss({ network, assignment }: Solved, ban: Ban): number {
  const person = place(network.candidateAt, ban.candidate)
  const job = place(network.roleAt, ban.role)
  if (ban.score === null || network.pinnedTo[person] !== -1) return 0
  const surplus = -slackOf(assignment, person, job, network.perPerson + ban.score)
  if (surplus <= 0) return 0
  const now = assignment.roleOf[person]!
  return Math.max(0, surplus - assignment.search.fromRole(job, now === -1 ? network.free.length : now))
}

/** How much the two prices of a pair are above its weight. */
function slackOf({ candidatePrice, rolePrice }: Solved['assignment'], person: number, job: number, weight: number) {
  return candidatePrice[person]! + rolePrice[job]! - weight
}

/** The optimum with `gain` more minus the optimum with `loss` less, as people and points. */
function difference({ value, network: { perPerson } }: Solved, gain: number, loss: number): Price {
  const people = wholeQuotient(value + gain, perPerson) - wholeQuotient(value - loss, perPerson)
  return { people, points: gain + loss - perPerson * people }
}

function named({ candidate, role }: Edge | Ban): { candidate: string; role: string } {
  return { candidate, role }
}
