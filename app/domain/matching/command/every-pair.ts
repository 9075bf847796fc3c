import { byCodeUnit } from '../answer.ts'
import { explain } from '../explain.ts'
import type { Status } from '../findings.ts'
import { statusBetween } from '../judge.ts'
import type { Reach } from '../reach.ts'
import type { Setting } from '../setting.ts'
import type { Candidate, Input, Role } from '../types.ts'

export type Progress = (done: number, total: number) => void

export interface JudgedPair {
  readonly candidate: string
  readonly role: string
  readonly status: Status
  readonly score: number
}

/** How many of each status every role and every candidate has, by id. */
export interface Summary {
  readonly version: number
  readonly roles: readonly { readonly id: string; readonly positions: number; readonly reach: Reach }[]
  readonly candidates: readonly { readonly id: string; readonly reach: Reach }[]
}

/** Every pair, blocked ones too, by candidate and role. */
export function judgeAll(input: Input, setting: Setting, progress: Progress): JudgedPair[] {
  const pairs: JudgedPair[] = []
  forEveryPair(input, progress, (candidate, role) => {
    const { status, score } = explain(candidate, role, setting)
    pairs.push({ candidate: candidate.id, role: role.id, status, score })
  })
  return pairs
}

/** Counts the statuses of every pair from both sides. */
export function summarise(input: Input, setting: Setting, progress: Progress): Summary {
  const ofRole = new Map(input.roles.map(({ id, positions = 1 }) => [id, { id, positions, reach: nobody() }]))
  const ofCandidate = new Map(input.candidates.map(({ id }) => [id, { id, reach: nobody() }]))
  forEveryPair(input, progress, (candidate, role) => {
    const status = statusBetween(candidate, role, setting)
    for (const one of [ofRole.get(role.id), ofCandidate.get(candidate.id)]) if (one) one.reach[status]++
  })
  return {
    version: setting.weights.version,
    roles: [...ofRole.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
    candidates: [...ofCandidate.values()].sort((a, b) => byCodeUnit(a.id, b.id)),
  }
}

function nobody() {
  return { fits: 0, ask: 0, near: 0, blocked: 0 }
}

function forEveryPair(input: Input, progress: Progress, visit: (candidate: Candidate, role: Role) => void): void {
  const roles = [...input.roles].sort((a, b) => byCodeUnit(a.id, b.id))
  const candidates = [...input.candidates].sort((a, b) => byCodeUnit(a.id, b.id))
  for (const [at, candidate] of candidates.entries()) {
    for (const role of roles) visit(candidate, role)
    progress((at + 1) * roles.length, candidates.length * roles.length)
  }
}
