import { addMonths } from '#app/domain/rules/calendar.ts'
import { type Figure, partsOfWhole } from './figure.ts'

/** The years that a reader can look back; all of them are cut from the longest. */
export const YEARS_BACK = [1, 2] as const
export type YearsBack = (typeof YEARS_BACK)[number]

const LONGEST = 2
const STEPS = ['month', 'quarter'] as const
const MONTHS = { month: 1, quarter: 3 } as const

/** Jobs that began in a month or a quarter. */
export interface Period {
  /** Its first day, YYYY-MM-DD. */
  readonly from: string
  readonly figure: Figure
}

/** What began when: by month, or by quarter where months are too small to be told. */
export interface Begun {
  readonly step: (typeof STEPS)[number]
  readonly periods: readonly Period[]
}

/** The first day on which a job may have begun to be counted. */
export function firstDay(today: string): string {
  return addMonths(quarterOf(today), -(LONGEST * 12 - 3))
}

/**
 * Jobs begun over the last years, from their first days. Which numbers are told is found once for the longest time, as
 * if their sum were known, so that a shorter one never tells more: by month when a third at most is hidden, else by
 * quarter.
 */
export function begunOver(startDays: readonly string[], today: string, years: YearsBack): Begun {
  const from = firstDay(today)
  const days = startDays.filter((day) => day >= from && day <= today)
  const all = STEPS.map((step) => ({ step, periods: periodsBy(MONTHS[step], days, from, today) }))
  const wanted =
    all.find(({ periods }) => periods.filter(({ figure }) => figure.kind === 'hidden').length * 3 <= periods.length) ??
    all.at(-1)!
  return { ...wanted, periods: wanted.periods.slice(-(years * 12) / MONTHS[wanted.step]) }
}

function periodsBy(months: number, days: readonly string[], from: string, today: string): readonly Period[] {
  const starts: string[] = []
  for (let at = from; at <= today; at = addMonths(at, months)) starts.push(at)
  const figures = partsOfWhole(
    starts.map((start) => days.filter((day) => day >= start && day < addMonths(start, months)).length),
  )
  return starts.map((start, at) => ({ from: start, figure: figures[at] ?? { kind: 'hidden' } }))
}

function quarterOf(day: string): string {
  const month = Number(day.slice(5, 7))
  return `${day.slice(0, 4)}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`
}

/** How many years the address asks for (`aar`); one unless it says two. */
export function yearsBack(text: string | null): YearsBack {
  return YEARS_BACK.find((years) => String(years) === text) ?? 1
}
