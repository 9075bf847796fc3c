import type { Visit } from '#app/domain/audit/readings.server.ts'
import { findAccommodation } from '#app/domain/vocabulary/accommodation.ts'
import { formatHours } from '#app/domain/vocabulary/hours.ts'
import { formatDay } from '#app/i18n/format.ts'
import { insight } from '#app/i18n/texts/insight.ts'
import { introductions } from '#app/i18n/texts/introductions.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import { capital } from './due-words.ts'
import type { Figure } from './figure.ts'
import type { Overview } from './overview.server.ts'
import { CONTACT_BANDS, type OverviewLine } from './overview.ts'
import type { Period } from './placed-months.ts'

/** One number in words; null is one that is not told. */
export type Told = string | null

/** A team, or all of them, as the tables show it. */
export interface OverviewRow {
  readonly name: string
  readonly active: Told
  readonly bands: readonly Told[]
  readonly withoutRole: Told
  readonly introductions: Told
  readonly placements: Told
  /** Agreed hours and their average, effective hours and their average. */
  readonly hours: readonly Told[]
}

/** The overview as the page says it, in the reader's language. */
export function overviewInWords(
  overview: Overview,
  place: string,
  { now, locale }: Visit & { readonly locale: Locale },
) {
  const say = translate(insight, locale)
  const step = translate(introductions, locale)
  const { all, teams, weeks, begun } = overview
  const line = lineWords(locale)
  const bands = CONTACT_BANDS.filter((band) => band !== 'due' || weeks.half < weeks.norm)
  const kept = (row: OverviewRow) => ({
    ...row,
    bands: row.bands.filter((_, at) => bands.includes(CONTACT_BANDS[at]!)),
  })
  const [looking, placed] = [told(all.active, locale), told(all.placements, locale)]
  return {
    above: say('overview.above', { place, date: formatDay(now, locale) }),
    headline: looking && placed ? say('overview.headline', { looking, placed }) : say('overview.title'),
    bands: bands.map((band) => say(`overview.band.${band}`, weeks)),
    all: kept(line(say('overview.all'), all)),
    teams: teams.map((team) => kept(line(teamName(team.names, locale), team))),
    openRoles: String(overview.openRoles),
    introductions: overview.introductions.map(({ status, figure }) => ({
      name: step(`introductions.status.${status}`),
      told: told(figure, locale),
      value: figure.kind === 'exact' ? figure.value : null,
    })),
    begun: {
      step: begun.step,
      shown: begun.periods.some(({ figure }) => figure.kind === 'exact'),
      periods: begun.periods.map(({ from, figure }) => ({
        ...periodWords(begun.step, from, locale),
        told: told(figure, locale),
        value: figure.kind === 'exact' ? figure.value : null,
      })),
    },
    gaps: overview.gaps.map(({ item, people, offered, jobs }) => ({
      item,
      people: String(people),
      name: findAccommodation(item)?.label[locale] ?? item,
      text: say('overview.gaps.text', { people, offered, jobs }),
    })),
    norm: weeks.norm,
  }
}
export type OverviewWords = ReturnType<typeof overviewInWords>

function told(figure: Figure, locale: Locale): Told {
  return figure.kind === 'exact' ? new Intl.NumberFormat(locale).format(figure.value) : null
}

function lineWords(locale: Locale) {
  return (name: string, { hours, ...line }: OverviewLine): OverviewRow => ({
    name,
    active: told(line.active, locale),
    bands: line.bands.map((band) => told(band, locale)),
    withoutRole: told(line.withoutRole, locale),
    introductions: told(line.introductions, locale),
    placements: told(line.placements, locale),
    hours: hours
      ? [
          hoursWords(hours.agreed, WHOLE, locale),
          hoursWords(hours.averageAgreed, TENTH, locale),
          hoursWords(hours.effective, WHOLE, locale),
          hoursWords(hours.averageEffective, TENTH, locale),
        ]
      : [null, null, null, null],
  })
}

/** Minutes: sums are told in whole hours, averages in tenths of one. */
const WHOLE = 60
const TENTH = 6

function hoursWords(minutes: number, to: number, locale: Locale): string {
  return formatHours(Math.floor(minutes / to + 0.5) * to, locale)
}

/** A team by its own name; small ones together by all their names. */
function teamName(names: readonly (string | null)[], locale: Locale): string {
  const say = translate(insight, locale)
  const words = names.map((name) => name ?? say('overview.unitless'))
  if (words.length === 1) return words[0] ?? ''
  const list = new Intl.ListFormat(locale, { type: 'conjunction' }).format([...new Set(words)].toSorted())
  return say('overview.together', { names: list })
}

/** A period as the table names it, and shorter under the chart. */
function periodWords(step: 'month' | 'quarter', from: Period['from'], locale: Locale) {
  const at = new Date(`${from}T12:00:00Z`)
  const year = from.slice(0, 4)
  if (step === 'quarter') {
    const quarter = Math.ceil(Number(from.slice(5, 7)) / 3)
    return { name: translate(insight, locale)('overview.quarter', { quarter, year }), short: `${quarter}`, year }
  }
  const words = (month: 'long' | 'short') => new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' }).format(at)
  return { name: capital(`${words('long')} ${year}`), short: words('short').slice(0, 1).toUpperCase(), year }
}
