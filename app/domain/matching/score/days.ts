import type { Setting } from '../setting.ts'
import { type Candidate, type Role, WEEKDAYS } from '../types.ts'
import type { Fact } from './part.ts'

/**
 * On how many of the weekdays that could be used both can. `common` is a(d), null when a week is not answered. A role
 * without a single open day asks for none: full credit.
 */
export function daysFacts(
  candidate: Candidate,
  role: Role,
  common: readonly number[] | null,
  setting: Setting,
): Fact[] {
  if (common === null) {
    const values = { candidate: null, role: null, weight: 1, credit: setting.weights.unknown.days }
    return [{ id: '', values }]
  }
  const open = WEEKDAYS.filter((day) => role.week?.[day]).length
  const asked = Math.min(candidate.maxDays ?? WEEKDAYS.length, open)
  if (asked === 0) return []
  const usable = common.filter((length) => length > 0).length
  const credit = [Math.min(usable, asked), asked] as const
  return [{ id: '', values: { candidate: usable, role: open, asked, weight: 1, credit } }]
}
