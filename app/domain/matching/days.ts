import { type Candidate, type Role, WEEKDAYS, type Weekday } from './types.ts'

/** A set of weekdays as bits, Monday the lowest. */
export type DaySet = number

export function weekdaysOf(set: DaySet): readonly Weekday[] {
  return WEEKDAYS.filter((_, day) => (set & (1 << day)) !== 0)
}

/** What the days of a set hold together; `common` is a(d), Monday first. */
export function minutesIn(set: DaySet, common: readonly number[]): number {
  let sum = 0
  for (let day = 0; set >> day !== 0; day++) if ((set >> day) & 1) sum += common[day] ?? 0
  return sum
}

export function countDays(set: DaySet): number {
  let count = 0
  for (let left = set; left !== 0; left &= left - 1) count++
  return count
}

/** Whether one set holds fewer days than another and all of them among its own. */
export function isWithin(set: DaySet, wider: DaySet): boolean {
  return set !== wider && (set & wider) === set
}

/** Whether she can work on all of these days: not too many, and no two neighbours (Monday to Sunday) without a rest day. */
export function isPermitted(set: DaySet, { maxDays = WEEKDAYS.length, restDay = false }: Candidate): boolean {
  return countDays(set) <= maxDays && !(restDay && (set & (set << 1)) !== 0)
}

/**
 * The permitted sets of days that both have open and that hold every fixed day, all days before fewer. Empty where a
 * fixed day is not open or the fixed days alone are not permitted.
 */
export function permittedSets(common: readonly number[], candidate: Candidate, role: Role): DaySet[] {
  const open = common.reduce((set, length, day) => (length > 0 ? set | (1 << day) : set), 0)
  const fixed = (role.fixedDays ?? []).reduce((set, day) => set | (1 << WEEKDAYS.indexOf(day)), 0)
  const sets: DaySet[] = []
  if ((open & fixed) !== fixed) return sets
  const choosable = open & ~fixed
  for (let extra = choosable; ; extra = (extra - 1) & choosable) {
    if (isPermitted(extra | fixed, candidate)) sets.push(extra | fixed)
    if (extra === 0) return sets
  }
}
