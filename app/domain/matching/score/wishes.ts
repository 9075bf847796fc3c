import { byCodeUnit } from '../answer.ts'
import type { Candidate, Role } from '../types.ts'
import type { Fact } from './part.ts'

/** The role's core tasks against what she wishes and does not wish: one fact, none where the role has no core task. */
export function wishFacts(candidate: Candidate, role: Role): Fact[] {
  const core = (role.tasks ?? []).filter((task) => task.core).map((task) => task.id)
  if (core.length === 0) return []
  core.sort(byCodeUnit)
  const wishes = candidate.wishes ?? []
  const wished = core.filter((id) => wishes.includes(id))
  const unwanted = core.filter((id) => candidate.unwanted?.includes(id))
  const positive = wishes.length === 0 ? core.length : wished.length
  const credit = [Math.max(0, positive - unwanted.length), core.length] as const
  const hers = { wished, unwanted, wishesAny: wishes.length > 0 }
  return [{ id: '', values: { candidate: hers, role: core, weight: 1, credit } }]
}
