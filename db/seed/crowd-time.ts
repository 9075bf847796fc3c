import { addDays, instantOf } from '#app/domain/rules/calendar.ts'
import { isWorkingDay } from '#app/domain/rules/holidays.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Chance } from './chance.ts'

/** The day itself when it is a working day, the nearest one before it otherwise. */
export function workingDayBefore(day: string): string {
  let found = day
  while (!isWorkingDay(found)) found = addDays(found, -1)
  return found
}

/** So many working days before a day. */
export function backWorkingDays(day: string, count: number): string {
  let found = workingDayBefore(day)
  for (let left = count; left > 0; left--) found = workingDayBefore(addDays(found, -1))
  return found
}

/** A working day so many calendar days ago, at an hour at which offices are open. */
export function officeTime(chance: Chance, now: Date, daysAgo: number): Date {
  return atOffice(chance, workingDayBefore(addDays(todayOf(now), -daysAgo)))
}

let today: { readonly now: Date; readonly day: string } | null = null
/** The day of `now`: thousands ask for the same one. */
function todayOf(now: Date): string {
  if (today?.now !== now) today = { now, day: dayOf(now) }
  return today.day
}

const midnights = new Map<string, number>()

/** Some minute of a day between half past eight and three. */
export function atOffice(chance: Chance, day: string): Date {
  let midnight = midnights.get(day)
  if (midnight === undefined) {
    midnight = instantOf(day).getTime()
    midnights.set(day, midnight)
  }
  // Clocks are put forward and back on Sundays only.
  return new Date(midnight + chance.int(8 * 60 + 30, 15 * 60) * 60_000)
}
