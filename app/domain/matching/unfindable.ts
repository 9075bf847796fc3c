import { byCodeUnit } from './answer.ts'
import { judge } from './judge.ts'
import type { Setting } from './setting.ts'
import type { Candidate, Role } from './types.ts'

const FEW = 3

/** Criteria in README section 3's order; a later start is a question and blocks nobody. */
const KINDS = ['hours', 'week', 'need', 'licence', 'competence', 'travel']

export interface Unfindable {
  readonly id: string
  /** Roles that are open to her, fewer than three. */
  readonly open: number
  /** The criterion that stands alone in the way of most roles; null where none does. */
  readonly blocker: string | null
}

/**
 * The candidates with fewer than three open roles and what blocks each (README section 7). Whoever has fewest comes
 * first, then the lower id. A role opens when its only conflict counts as met; what is a question is open already.
 */
export function findUnfindable(
  candidates: readonly Candidate[],
  roles: readonly Role[],
  setting: Setting,
): readonly Unfindable[] {
  return candidates
    .map((candidate) => reachable(candidate, roles, setting))
    .filter(({ open }) => open < FEW)
    .sort((a, b) => a.open - b.open || byCodeUnit(a.id, b.id))
}

function reachable(candidate: Candidate, roles: readonly Role[], setting: Setting): Unfindable {
  let open = 0
  const opened = new Map<string, number>()
  for (const role of roles) {
    const findings = judge(candidate, role, setting)
    const [first, ...others] = findings.filter(({ kind }) => kind === 'conflict')
    if (!first) open++
    else if (others.length === 0) opened.set(first.code, (opened.get(first.code) ?? 0) + 1)
  }
  const [blocker] = [...opened].sort(([a, n], [b, m]) => m - n || kindOf(a) - kindOf(b) || byCodeUnit(a, b))
  return { id: candidate.id, open, blocker: blocker?.[0] ?? null }
}

function kindOf(code: string): number {
  return KINDS.indexOf(code.split('.')[0] ?? '')
}
