import { countDays, type DaySet, minutesIn, permittedSets, weekdaysOf } from './days.ts'
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
 * The permitted set of days with most minutes. Null where no set is permitted. Of equal sets the one with fewest days,
 * then the one that is over first in the week.
 */
export function bestDays(common: readonly number[], candidate: Candidate, role: Role): Days | null {
  let best: { set: DaySet; minutes: number } | null = null
  for (const set of permittedSets(common, candidate, role)) {
    const minutes = minutesIn(set, common)
    if (
      best === null ||
      minutes > best.minutes ||
      (minutes === best.minutes && countDays(set) <= countDays(best.set))
    ) {
      best = { set, minutes }
    }
  }
  return best && { days: weekdaysOf(best.set), minutes: best.minutes }
}

function dayLimit(hours: number | undefined): number {
  return hours === undefined ? MINUTES_A_DAY : minutes(hours)
}
