import { addDays, weekdayOf } from './calendar.ts'

/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter, Easter Monday, Ascension, Whitsun, Whit Monday. */
const AROUND_EASTER = [-3, -2, 0, 1, 39, 49, 50] as const
/** New Year's Day and both days of Christmas. */
const FIXED = ['01-01', '12-25', '12-26'] as const
/** Great Prayer Day was a public holiday up to and including 2023 (lov 214 of 6 March 2023). */
const GREAT_PRAYER_DAY = { daysFromEaster: 26, lastYear: 2023 } as const

/** Easter Sunday of a year in the Gregorian calendar (Gauss), YYYY-MM-DD. */
export function easterSunday(year: number): string {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const skipped = century - Math.floor(century / 4) - Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + skipped + 15) % 30
  const moon = epact - (epact > 28 || (epact === 28 && golden > 10) ? 1 : 0)
  const weekday = (year + Math.floor(year / 4) + moon + 2 - century + Math.floor(century / 4)) % 7
  return addDays(`${year}-03-28`, moon - weekday)
}

/** The Danish public holidays (helligdage) of a year, YYYY-MM-DD. Christmas Eve and 5 June are ordinary days here. */
export function publicHolidays(year: number): readonly string[] {
  const easter = easterSunday(year)
  const moving = year <= GREAT_PRAYER_DAY.lastYear ? [...AROUND_EASTER, GREAT_PRAYER_DAY.daysFromEaster] : AROUND_EASTER
  return [...FIXED.map((day) => `${year}-${day}`), ...moving.map((days) => addDays(easter, days))].sort()
}

/** Whether a day is neither in a weekend nor a public holiday. */
export function isWorkingDay(day: string): boolean {
  return weekdayOf(day) <= 5 && !publicHolidays(Number(day.slice(0, 4))).includes(day)
}

/** The first working day after a day. */
export function nextWorkingDay(day: string): string {
  let next = addDays(day, 1)
  while (!isWorkingDay(next)) next = addDays(next, 1)
  return next
}

/** The working day that is `count` working days after a day. */
export function addWorkingDays(day: string, count: number): string {
  let at = day
  for (let left = count; left > 0; left--) at = nextWorkingDay(at)
  return at
}
