import { answer, byCodeUnit } from '../answer.ts'
import { criterion, type Finding } from '../findings.ts'
import type { Candidate, Role } from '../types.ts'

/** One criterion for each licence that the role demands, by id. */
export function licenceCriteria(candidate: Candidate, role: Role): Finding[] {
  const criteria = (role.licences ?? []).map((id) => {
    const held = answer(candidate.licences, id)
    const outcome = held === undefined ? 'question' : held ? 'met' : 'conflict'
    return criterion(`licence.${id}`, outcome, { candidate: held ?? null, role: true })
  })
  return criteria.sort((a, b) => byCodeUnit(a.code, b.code))
}
