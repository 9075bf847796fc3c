import type { Values } from '#app/domain/matching/findings.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { clockWords, type Weekday, weekdayNames, weekdays } from '#app/domain/vocabulary/week.ts'
import { formatDate } from '#app/i18n/format.ts'
import type { Locale } from '#app/i18n/translate.ts'
import { type CheckWords, joined, type Pair, type Sides, sentences } from './check-words.ts'
import { side } from './practical.ts'

/** Hours in hours. */
const inHours = (hours: unknown, locale: Locale) => formatHours(Math.round(Number(hours) * 60), locale)

function rangeOf(of: Values, { say, locale }: CheckWords): string {
  const hours = [...new Set([inHours(of.min, locale), inHours(of.max, locale)])].join('–')
  return say('hours.range', { hours, count: hours === '1' ? 1 : 2 })
}

/** Present hours a week: what she can and wishes, what the job is on, and what of it comes nearest to the wish. */
export function hoursRow({ hard, soft }: Pair, _: string, words: CheckWords): Sides {
  const { say, locale } = words
  const hers = side(hard?.values ?? {}, 'candidate')
  const jobs = side(hard?.values ?? {}, 'role')
  const wish = inHours(soft?.values.candidate ?? hers.max, locale)
  const nearest = formatHours(Number(soft?.values.nearestMinutes), locale)
  const combine = hers.combine === null ? 'unknown' : hers.combine === true ? 'yes' : 'no'
  const small = Number(jobs.max) < Number(hers.min)
  return {
    what: say('hours'),
    hers: joined([
      rangeOf(hers, words),
      wish === inHours(hers.max, locale) ? null : say('hours.wish', { wish }),
      small ? say(`hours.combine.${combine}`) : null,
    ]),
    jobs: joined([rangeOf(jobs, words), nearest === wish ? null : say('hours.nearest', { hours: nearest })]),
  }
}

/** When she can work and when the job is, with the limits of both, and the days that come of it. */
export function weekRow({ hard, soft }: Pair, _: string, words: CheckWords): Sides {
  const { say, locale } = words
  const hers = side(hard?.values ?? {}, 'candidate')
  const jobs = side(hard?.values ?? {}, 'role')
  const fixed = Array.isArray(jobs.fixedDays) ? jobs.fixedDays.map(String) : []
  const hours = (value: unknown) => ({ hours: inHours(value, locale), count: Number(value) === 1 ? 1 : 2 })
  const count = Number(hers.maxDays)
  return {
    what: say('week'),
    hers: sentences([
      daysOf(hers.week, [], words),
      hers.perDay === null ? null : say('week.perDay', hours(hers.perDay)),
      hers.maxDays === null ? null : say('week.maxDays', { count }),
      hers.restDay === true ? say('week.restDay') : null,
    ]),
    jobs: sentences([
      daysOf(jobs.week, fixed, words),
      say('week.least', hours(jobs.hours)),
      jobs.maxPerDay === null ? null : say('week.perDay', hours(jobs.maxPerDay)),
      jobs.minShift === 1 ? null : say('week.shift', hours(jobs.minShift)),
    ]),
    note: [bestOf(hard?.values ?? {}, words), shareOf(soft?.values ?? {}, words)].filter(Boolean).join('. '),
  }
}

/** "mandag 09.00–15.00, onsdag 09.00–15.00 (fast)"; a fixed day is told where it is closed, too. */
function daysOf(week: unknown, fixed: readonly string[], { say, locale }: CheckWords): string {
  const name = (day: Weekday) => weekdayNames[day][locale]
  if (typeof week !== 'object' || week === null) {
    const told = weekdays
      .filter((day) => fixed.includes(day))
      .map((day) => say('week.fixedMissing', { day: name(day) }))
    return [say('notAnswered'), ...told].join(', ')
  }
  const days = weekdays.flatMap((day) => {
    const open: unknown = Reflect.get(week, day)
    const isFixed = fixed.includes(day)
    if (!Array.isArray(open)) return isFixed ? [say('week.fixedMissing', { day: name(day) })] : []
    const slots = { day: name(day), from: clockWords(String(open[0]), locale), to: clockWords(String(open[1]), locale) }
    return [say(isFixed ? 'week.fixedDay' : 'week.day', slots)]
  })
  return days.length > 0 ? days.join(', ') : say('week.none')
}

function bestOf(values: Values, { say, locale }: CheckWords): string {
  const { days, minutes } = side(values, 'best')
  if (!Array.isArray(days) || days.length === 0) return ''
  const names = days.map((day) => weekdayNames[day as Weekday][locale])
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format(names)
  return say('week.best', { days: list, hours: formatHours(Number(minutes), locale) })
}

function shareOf(values: Values, { say }: CheckWords): string {
  if (values.asked === false) return say('week.closed')
  if (values.candidate === null) return say('week.unknown')
  const asked = Number(values.asked)
  return say('week.share', { usable: Math.min(asked, Number(values.candidate)), asked })
}

/** The day she can begin, and the last that the job can wait for. */
export function startRow({ hard }: Pair, _: string, { say, locale }: CheckWords): Sides {
  const { candidate, role } = hard?.values ?? {}
  return {
    what: say('start'),
    hers:
      typeof candidate === 'string' ? say('start.from', { day: formatDate(candidate, locale) }) : say('start.noDay'),
    jobs: typeof role === 'string' ? say('start.latest', { day: formatDate(role, locale) }) : say('start.noLatest'),
    settle: true,
  }
}
