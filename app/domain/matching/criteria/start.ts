import { criterion, type Finding } from '../findings.ts'
import type { Candidate, Role } from '../types.ts'

/** Whether she can start in time; a day too late is a question, never a conflict. Days are YYYY-MM-DD. */
export function startCriterion(candidate: Candidate, role: Role): Finding {
  const from = candidate.availableFrom ?? null
  const latest = role.latestStart ?? null
  const late = from !== null && latest !== null && from > latest
  return criterion('start', late ? 'question' : 'met', { candidate: from, role: latest })
}
