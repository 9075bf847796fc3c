import { explain } from '../explain.ts'
import { isOpen } from '../findings.ts'
import { show } from '../input/read.ts'
import type { Setting } from '../setting.ts'
import type { Candidate, Input, Plan, Role } from '../types.ts'

/**
 * Why pinned pairs cannot be chosen, one `path: reason` each: the pair is no edge, the person is pinned already, or the
 * role has no position left. The ids are known to exist.
 */
export function pinFaults({ candidates, roles, plan }: Input, setting: Setting): string[] {
  const faults: string[] = []
  const people = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  const jobs = new Map(roles.map((role) => [role.id, role]))
  const pinnedAt = new Map<string, number>()
  const taken = new Map<string, number>()
  for (const [at, [candidateId, roleId]] of plan.pins.entries()) {
    const path = `plan.pins[${at}]`
    const candidate = people.get(candidateId)
    const role = jobs.get(roleId)
    if (!candidate || !role) throw new RangeError(`${path} names nobody`)
    const first = pinnedAt.get(candidateId)
    if (first !== undefined) {
      faults.push(`${path}[0]: ${show(candidateId)} is already pinned at [${first}]`)
      continue
    }
    pinnedAt.set(candidateId, at)
    const noEdge = whyNoEdge(candidate, role, plan, setting)
    if (noEdge) faults.push(`${path}: ${show(candidateId)} at ${show(roleId)} ${noEdge}`)
    const before = taken.get(roleId) ?? 0
    const positions = role.positions ?? 1
    if (before >= positions) faults.push(`${path}[1]: ${show(roleId)} has more pins than positions (${positions})`)
    taken.set(roleId, before + 1)
  }
  return faults
}

function whyNoEdge(candidate: Candidate, role: Role, { bans, minScore }: Plan, setting: Setting): string | null {
  if (bans.some(([person, job]) => person === candidate.id && job === role.id)) return 'is banned too'
  const { status, score } = explain(candidate, role, setting)
  if (!isOpen(status)) return `is not open but ${status}`
  return score < minScore ? `has score ${score}, below minScore ${minScore}` : null
}
