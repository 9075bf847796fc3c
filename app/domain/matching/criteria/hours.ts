import { criterion, type Finding, type Outcome } from '../findings.ts'
import { minutes } from '../minutes.ts'
import type { Candidate, Role } from '../types.ts'

/** Present hours a week of both: do the ranges meet, or can the job be one of several small ones? */
export function hoursCriterion(candidate: Candidate, role: Role): Finding {
  const { min, max } = candidate.hours
  const values = { candidate: { min, max, combine: candidate.combine ?? null }, role: role.hours }
  return criterion('hours', outcome(candidate, role), values)
}

function outcome(candidate: Candidate, role: Role): Outcome {
  if (minutes(role.hours.min) > minutes(candidate.hours.max)) return 'conflict'
  if (minutes(role.hours.max) >= minutes(candidate.hours.min)) return 'met'
  if (candidate.combine === undefined) return 'question'
  return candidate.combine ? 'met' : 'conflict'
}
