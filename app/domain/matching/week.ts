import { clock, minutes } from './minutes.ts'
import { type Candidate, type Role, WEEKDAYS, type Weekday } from './types.ts'

const MINUTES_A_DAY = 24 * 60

export interface Days {
  readonly days: readonly Weekday[]
  readonly minutes: number
}

/**
 * a(d) of README section 3: the minutes that both have open on each weekday, Monday first, capped by both daily limits
 * and 0 where that is less than the role's shortest shift. Null where either week is not answered.
 */
export function commonMinutes(candidate: Candidate, role: Role): readonly number[] | null {
  const theirs = candidate.week
  const ours = role.week
  if (!theirs || !ours) return null
  const cap = Math.min(dayLimit(candidate.perDay), dayLimit(role.maxPerDay))
  const shift = minutes(role.minShift ?? 1)
  return WEEKDAYS.map((day) => {
    const a = theirs[day]
    const b = ours[day]
    if (!a || !b) return 0
    const common = Math.min(clock(a[1]), clock(b[1])) - Math.max(clock(a[0]), clock(b[0]))
    const usable = Math.min(common, cap)
    return usable < shift ? 0 : usable
  })
}

/**
 * The permitted set of days with most minutes: only days in common, every fixed day, at most the candidate's number of
 * days and no two neighbours (Monday to Sunday) where she needs a rest day between. Null where no set is permitted. Of
 * equal sets the one with fewest days, then the one that is over first in the week.
 */
export function bestDays(common: readonly number[], candidate: Candidate, role: Role): Days | null {
  const open = common.reduce((mask, length, day) => (length > 0 ? mask | (1 << day) : mask), 0)
  const fixed = (role.fixedDays ?? []).reduce((mask, day) => mask | (1 << WEEKDAYS.indexOf(day)), 0)
  if ((open & fixed) !== fixed) return null
  const most = candidate.maxDays ?? WEEKDAYS.length
  let best = -1
  let bestLength = 0
  let bestCount = 0
  const choosable = open & ~fixed
  for (let extra = choosable; ; extra = (extra - 1) & choosable) {
    const mask = extra | fixed
    if (!candidate.restDay || (mask & (mask << 1)) === 0) {
      let length = 0
      let count = 0
      for (let day = 0; day < WEEKDAYS.length; day++) {
        if ((mask & (1 << day)) === 0) continue
        length += common[day] ?? 0
        count++
      }
      const better = best < 0 || length > bestLength || (length === bestLength && count <= bestCount)
      if (count <= most && better) [best, bestLength, bestCount] = [mask, length, count]
    }
    if (extra === 0) break
  }
  if (best < 0) return null
  return { days: WEEKDAYS.filter((_, day) => (best & (1 << day)) !== 0), minutes: bestLength }
}

function dayLimit(hours: number | undefined): number {
  return hours === undefined ? MINUTES_A_DAY : minutes(hours)
}
