import { byCodeUnit } from './answer.ts'
import { compare } from './explain.ts'
import { type Parts, STATUSES, type Status } from './findings.ts'
import type { Setting } from './setting.ts'
import type { Candidate, Role } from './types.ts'

export interface Ranked {
  readonly id: string
  readonly status: Status
  readonly score: number
  readonly parts: Parts
}

export interface RankOptions {
  /** Lists the blocked too, after the others. */
  readonly blocked?: boolean
}

/** The candidates for a role, best first: fits, ask, near; then score; then whom employers have seen least; then id. */
export function rankCandidates(
  role: Role,
  candidates: readonly Candidate[],
  setting: Setting,
  options: RankOptions = {},
): Ranked[] {
  const pairs = candidates.map((candidate) => ranked(candidate.id, candidate, role, setting))
  return listed(pairs, options)
}

/** The roles for a candidate in the same order; her exposure is the same for all of them and decides nothing. */
export function rankRoles(
  candidate: Candidate,
  roles: readonly Role[],
  setting: Setting,
  options: RankOptions = {},
): Ranked[] {
  const pairs = roles.map((role) => ranked(role.id, candidate, role, setting))
  return listed(pairs, options)
}

/** README section 5's order of two entries of a list; statuses in the order of `STATUSES`. */
export function compareRanked(a: Ranked, b: Ranked, exposureA: number, exposureB: number): number {
  return (
    STATUSES.indexOf(a.status) - STATUSES.indexOf(b.status) ||
    b.score - a.score ||
    exposureA - exposureB ||
    byCodeUnit(a.id, b.id)
  )
}

type Pair = { readonly entry: Ranked; readonly exposure: number }

function ranked(id: string, candidate: Candidate, role: Role, setting: Setting): Pair {
  const { status, score, parts } = compare(candidate, role, setting)
  return { entry: { id, status, score, parts }, exposure: candidate.exposure ?? 0 }
}

function listed(pairs: readonly Pair[], { blocked = false }: RankOptions): Ranked[] {
  return pairs
    .filter(({ entry }) => blocked || entry.status !== 'blocked')
    .sort((a, b) => compareRanked(a.entry, b.entry, a.exposure, b.exposure))
    .map(({ entry }) => entry)
}
