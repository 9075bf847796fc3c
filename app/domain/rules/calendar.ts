import { dayOf, TIME_ZONE } from '#app/i18n/format.ts'

const DAY_MS = 86_400_000

const utc = (day: string) => new Date(`${day}T00:00:00Z`)
const iso = (at: Date) => at.toISOString().slice(0, 10)

/** The calendar day `count` days later (earlier when negative). Days are YYYY-MM-DD. */
export function addDays(day: string, count: number): string {
  return iso(new Date(utc(day).getTime() + count * DAY_MS))
}

/** The calendar day `count` months later; clamped to the last day of that month (31 August + 6 = 28 February). */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return iso(new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))))
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: string): number {
  return utc(day).getUTCDay() || 7
}

/** Whether the text is a calendar day that exists, written YYYY-MM-DD. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utc(text).getTime()) && iso(utc(text)) === text
}

/** The instant of a clock time ("HH:MM") on a day in Copenhagen. A time that summer time skips is the hour after. */
export function instantOf(day: string, clock = '00:00'): Date {
  const wanted = new Date(`${day}T${clock}:00Z`).getTime()
  const guess = wanted - offsetAt(new Date(wanted))
  // The offset at the guess counts, not the one an hour or two away: the two differ around a change of the clock.
  return new Date(wanted - offsetAt(new Date(guess)))
}

/** How far Copenhagen's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(at: Date): number {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: TIME_ZONE, hour: '2-digit', minute: '2-digit' }).format(at)
  return new Date(`${dayOf(at)}T${clock}:00Z`).getTime() - Math.floor(at.getTime() / 60_000) * 60_000
}
