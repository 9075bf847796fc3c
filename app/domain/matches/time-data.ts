import { isOverWater, journeyOf, side } from '#app/domain/explanations/practical.ts'
import type { Words } from '#app/domain/explanations/reason.ts'
import type { Finding } from '#app/domain/matching/findings.ts'
import type { Candidate, Role } from '#app/domain/matching/types.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { formatInterval, type Interval, parseClock, weekdayNames, weekdays } from '#app/domain/vocabulary/week.ts'
import type { matchWords } from '#app/i18n/texts/matches-server.ts'
import type { Locale, Translate } from '#app/i18n/translate.ts'
import type { HoursData, TravelData, WeekData, WeekDayRow } from './match-page.ts'

type Say = Translate<(typeof matchWords)['da']>

const hours = (count: number, { locale }: Words) => formatHours(Math.round(count * 60), locale)

/** "8–12 timer". */
function rangeWords({ min, max }: { min: number; max: number }, words: Words, say: Say): string {
  const range = [...new Set([hours(min, words), hours(max, words)])].join('–')
  return say('hours.words', { hours: range, count: min === max ? max : 2 })
}

/** Present hours a week of both: what she can, and what the job is on, its flexible part apart. */
export function hoursData(candidate: Candidate, role: Role, name: string, words: Words, say: Say): HoursData {
  const { wish, ...can } = candidate.hours
  const wished = wish === undefined ? '' : say('hours.wish', { wish: hours(wish, words) })
  return {
    max: Math.max(20, 4 * Math.ceil(Math.max(can.max, role.hours.max) / 4)),
    rows: [
      {
        name: say('hours.row', { name }),
        words: rangeWords(can, words, say) + wished,
        bars: [{ kind: 'rest', to: can.max }],
      },
      {
        name: say('hours.job'),
        words: rangeWords(role.hours, words, say),
        bars: [
          { kind: 'job', to: role.hours.min },
          ...(role.hours.max > role.hours.min
            ? [{ kind: 'flex' as const, from: role.hours.min, to: role.hours.max }]
            : []),
        ],
      },
    ],
  }
}

type Span = readonly [from: number, to: number]
const spanOf = (open: Interval | undefined): Span | undefined =>
  open && [(parseClock(open[0]) ?? 0) / 60, (parseClock(open[1]) ?? 0) / 60]

/** Day by day, when she can and when the job is. A sentence where neither week is answered. */
export function weekData(
  candidate: Candidate,
  role: Role,
  week: Finding,
  name: string,
  words: Words,
  say: Say,
): WeekData | string {
  if (!candidate.week && !role.week) return say('week.bothMissing', { name })
  const common = Array.isArray(week.values.commonMinutes) ? week.values.commonMinutes : null
  const rows = weekdays.map((day, at): WeekDayRow => {
    const [can, job] = [spanOf(candidate.week?.[day]), spanOf(role.week?.[day])]
    const minutes = common ? Number(common[at]) : null
    const fixed = role.fixedDays?.includes(day) ?? false
    return {
      day: weekdayNames[day][words.locale].replace(/^./, (first) => first.toUpperCase()),
      can,
      job,
      ...(minutes === 0 && (can || fixed) ? { off: job } : {}),
      canWords: dayWords(candidate.week, candidate.week?.[day], say('week.closed'), words.locale, say),
      jobWords: dayWords(role.week, role.week?.[day], say('week.none'), words.locale, say),
      ...verdictOf({ minutes, can, job, fixed }, words, say),
    }
  })
  const open = rows.flatMap(({ can, job }) => [can, job].flatMap((span) => (span ? [span] : [])))
  const from = Math.floor(Math.min(8, ...open.map(([start]) => start)))
  const end = Math.ceil(Math.max(16, ...open.map(([, stop]) => stop)))
  // The axis has four equal parts of whole hours.
  const to = from + 4 * Math.ceil((end - from) / 4)
  return { from, to, days: rows.filter(({ can, job }, at) => at < 5 || can || job) }
}

function dayWords(week: unknown, open: Interval | undefined, closed: string, locale: Locale, say: Say): string {
  if (!week) return say('week.unknown')
  return open ? formatInterval(open, locale) : closed
}

interface Day {
  readonly minutes: number | null
  readonly can: Span | undefined
  readonly job: Span | undefined
  readonly fixed: boolean
}

/** A day that one of them has free is no verdict, unless the job has to have it. */
function verdictOf({ minutes, can, job, fixed }: Day, words: Words, say: Say): Pick<WeekDayRow, 'verdict'> {
  if (minutes === null) return can || job ? { verdict: { tone: 'ask', words: say('week.ask') } } : {}
  if (minutes > 0) {
    const shared = say('week.hours', { hours: formatHours(minutes, words.locale), count: minutes / 60 })
    return { verdict: { tone: 'for', words: shared } }
  }
  if (can && job) return { verdict: { tone: 'no', words: say('week.no') } }
  return fixed ? { verdict: { tone: 'no', words: say('week.fixed') } } : {}
}

/** The way to work in words; an estimate says so. */
export function travelData(travel: Finding, name: string, words: Words, say: Say): TravelData {
  const journey = journeyOf(travel)
  if (side(travel.values, 'role').remote === 100) return { minutes: null, words: say('travel.remote'), note: null }
  if (journey) {
    const { minutes, by, limit } = journey
    if (minutes === 0) return { minutes: null, words: say('travel.same'), note: say('travel.sameNote') }
    const note = say('travel.limit', { whose: words.whose, limit })
    return { minutes, words: say('travel.way', { mode: words.t(`mode.${by}`) }), note }
  }
  if (isOverWater(travel)) return { minutes: null, words: say('travel.water'), note: say('travel.waterNote', { name }) }
  return { minutes: null, words: say('travel.unknown'), note: say('travel.unknownNote', { name }) }
}
