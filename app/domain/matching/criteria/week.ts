import { criterion, type Finding, type Outcome } from '../findings.ts'
import { minutes } from '../minutes.ts'
import { type Candidate, type Role, WEEKDAYS } from '../types.ts'
import { bestDays } from '../week.ts'

/** Whether some permitted set of common days holds the role's fewest hours. `common` is a(d), null when not known. */
export function weekCriterion(candidate: Candidate, role: Role, common: readonly number[] | null): Finding {
  const best = common && bestDays(common, candidate, role)
  const enough = best !== null && best.minutes >= minutes(role.hours.min)
  const fixed = role.fixedDays ?? []
  const outcome: Outcome = common === null ? 'question' : enough ? 'met' : 'conflict'
  return criterion('week', outcome, {
    candidate: {
      week: candidate.week ?? null,
      perDay: candidate.perDay ?? null,
      maxDays: candidate.maxDays ?? null,
      restDay: candidate.restDay ?? false,
    },
    role: {
      week: role.week ?? null,
      fixedDays: WEEKDAYS.filter((day) => fixed.includes(day)),
      maxPerDay: role.maxPerDay ?? null,
      minShift: role.minShift ?? 1,
      hours: role.hours.min,
    },
    commonMinutes: common,
    best: best && { days: best.days, minutes: best.minutes },
  })
}
