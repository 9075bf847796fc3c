import { byCodeUnit } from '../answer.ts'
import { type Held, heldOf } from '../competence.ts'
import { criterion, type Finding, type Outcome } from '../findings.ts'
import type { Setting } from '../setting.ts'
import type { Candidate, Role } from '../types.ts'

/** One criterion for each competence that the role requires, by id. */
export function competenceCriteria(candidate: Candidate, role: Role, setting: Setting): Finding[] {
  const criteria: Finding[] = []
  for (const asked of role.competences ?? []) {
    if (!asked.required) continue
    const held = heldOf(candidate, asked, setting)
    const complete = candidate.complete ?? false
    const values = { candidate: { level: held.level, near: held.near, complete }, role: { level: asked.level } }
    criteria.push(criterion(`competence.${asked.id}`, outcome(held, asked.level, complete), values))
  }
  return criteria.sort((a, b) => byCodeUnit(a.code, b.code))
}

/** The first that holds: somebody who holds a little, or something near, is asked before she is left out. */
function outcome({ level, near }: Held, asked: number, complete: boolean): Outcome {
  if (level !== null && level >= asked) return 'met'
  if (level !== null && level > 0) return 'question'
  if (near !== null) return 'question'
  if (level === 0 || complete) return 'conflict'
  return 'question'
}
