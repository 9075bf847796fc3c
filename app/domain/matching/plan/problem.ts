import { byCodeUnit } from '../answer.ts'
import { explain } from '../explain.ts'
import { isOpen } from '../findings.ts'
import type { Setting } from '../setting.ts'
import type { Input } from '../types.ts'
import { pinFaults } from './pins.ts'

/** A pair that may be chosen: open, with at least the least score of the plan, not banned. */
export interface Edge {
  readonly candidate: string
  readonly role: string
  readonly score: number
}

/** A banned pair; `score` is null where it would be no edge without the ban either. */
export interface Ban {
  readonly candidate: string
  readonly role: string
  readonly score: number | null
}

/** What is to be planned (README section 9). Every list is ordered by id, so the order of a file changes nothing. */
export interface Problem {
  readonly candidates: readonly string[]
  readonly roles: readonly { readonly id: string; readonly positions: number }[]
  /** By candidate, then role; the pinned pairs are among them. */
  readonly edges: readonly Edge[]
  readonly pins: readonly Edge[]
  readonly bans: readonly Ban[]
}

export type ReadProblem =
  | { readonly problem: Problem; readonly faults: null }
  | { readonly problem: null; readonly faults: readonly string[] }

/**
 * Explains every pair of a checked input and keeps the edges. A pin that cannot be kept is bad input: `faults` has one
 * `path: reason` each. `progress` hears how many of all pairs are done, after each candidate.
 */
export function readProblem(
  input: Input,
  setting: Setting,
  progress: (done: number, total: number) => void = () => {},
): ReadProblem {
  const faults = pinFaults(input, setting)
  if (faults.length > 0) return { problem: null, faults }
  const candidates = [...input.candidates].sort((a, b) => byCodeUnit(a.id, b.id))
  const roles = [...input.roles].sort((a, b) => byCodeUnit(a.id, b.id))
  const banned = pairSet(input.plan.bans)
  const pinned = pairSet(input.plan.pins)
  const edges: Edge[] = []
  const pins: Edge[] = []
  const bans: Ban[] = []
  for (const [at, candidate] of candidates.entries()) {
    const bannedHere = banned.get(candidate.id)
    const pinnedHere = pinned.get(candidate.id)
    for (const role of roles) {
      const { status, score } = explain(candidate, role, setting)
      const isEdge = isOpen(status) && score >= input.plan.minScore
      const pair = { candidate: candidate.id, role: role.id }
      if (bannedHere?.has(role.id)) bans.push({ ...pair, score: isEdge ? score : null })
      else if (isEdge) edges.push({ ...pair, score })
      if (pinnedHere?.has(role.id)) pins.push({ ...pair, score })
    }
    progress((at + 1) * roles.length, candidates.length * roles.length)
  }
  const places = roles.map(({ id, positions = 1 }) => ({ id, positions }))
  return { problem: { candidates: candidates.map(({ id }) => id), roles: places, edges, pins, bans }, faults: null }
}

/**
 * K = 100 × min(people, positions) + 1 with all candidates and all positions of the problem, pinned ones too: at most
 * that many are placed, so all points together are below K, and K is the same with and without a pin.
 */
export function personWeight({ candidates, roles }: Problem): number {
  let most = 0
  for (const { positions } of roles) most += Math.min(positions, candidates.length - most)
  return 100 * most + 1
}

function pairSet(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const set = new Map<string, Set<string>>()
  for (const [candidate, role] of pairs) set.set(candidate, (set.get(candidate) ?? new Set()).add(role))
  return set
}
