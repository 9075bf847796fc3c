import { effectiveMinutes } from '#app/domain/agreements/agreement.ts'
import type { IntroductionStatus } from '#app/domain/introductions/introduction.ts'
import { type Figure, figure, partsOfWhole, protectedTable } from './figure.ts'
import { LEAST } from './suppression.ts'

/** How long ago somebody talked with a candidate: within half of the municipality's norm, within it, longer, never. */
export const CONTACT_BANDS = ['recent', 'due', 'late', 'never'] as const
export type ContactBand = (typeof CONTACT_BANDS)[number]

/** Active candidates of one kind: their consultant's unit (null: none), when somebody talked, whether a job is open. */
export interface CountedPeople {
  readonly unit: string | null
  readonly band: ContactBand
  readonly withoutRole: boolean
  readonly people: number
}

export interface CountedIntroductions {
  readonly unit: string | null
  readonly status: IntroductionStatus
  readonly number: number
}

/** A placement that runs now: minutes a week, and per cent of full intensity. */
export interface RunningJob {
  readonly unit: string | null
  readonly hours: number
  readonly intensity: number
}

/** Agreed and paid hours in minutes a week, together and on average; null where too few would be meant. */
export interface Hours {
  readonly agreed: number
  readonly averageAgreed: number
  readonly effective: number
  readonly averageEffective: number
}

/** One line of the overview: a team, the small ones together, or the whole municipality. */
export interface OverviewLine {
  readonly active: Figure
  /** In the order of CONTACT_BANDS. */
  readonly bands: readonly Figure[]
  readonly withoutRole: Figure
  readonly introductions: Figure
  readonly placements: Figure
  readonly hours: Hours | null
}

export interface TeamLine extends OverviewLine {
  /** The units in it; several where they are too small to be told of one by one. Null: candidates of no unit. */
  readonly units: readonly (string | null)[]
}

/**
 * The units that can be told of: each with at least five active candidates; the rest together, with the smallest of the
 * others until they are five too. Empty when that leaves less than two.
 */
export function teamsToTell(active: ReadonlyMap<string | null, number>): readonly (readonly (string | null)[])[] {
  const bySize = [...active].toSorted(([, a], [, b]) => a - b)
  const together: (string | null)[] = []
  let people = 0
  while (bySize[0] && (bySize[0][1] < LEAST || (together.length > 0 && people < LEAST))) {
    const [unit, number] = bySize.shift()!
    together.push(unit)
    people += number
  }
  const teams = [...bySize.map(([unit]) => [unit]).toReversed(), ...(together.length > 0 ? [together] : [])]
  return teams.length > 1 && (together.length === 0 || people >= LEAST) ? teams : []
}

/** The whole municipality and its teams in numbers of which none points to a person, alone or with the others. */
export function overviewLines(
  people: readonly CountedPeople[],
  introductions: readonly CountedIntroductions[],
  jobs: readonly RunningJob[],
): { readonly all: OverviewLine; readonly teams: readonly TeamLine[] } {
  const active = new Map<string | null, number>()
  for (const { unit, people: number } of people) active.set(unit, (active.get(unit) ?? 0) + number)
  // Units whose candidates are all in jobs have a line too.
  for (const { unit } of [...introductions, ...jobs]) if (!active.has(unit)) active.set(unit, 0)
  const total = sum(people, (one) => one.people)
  const teams = teamsToTell(active)
  const groups = teams.length > 0 ? teams : [[...active.keys()]]
  const of = <T extends { readonly unit: string | null }>(rows: readonly T[], units: readonly (string | null)[]) =>
    rows.filter(({ unit }) => units.includes(unit))
  const count = (units: readonly (string | null)[], is: (one: CountedPeople) => boolean) =>
    sum(of(people, units).filter(is), (one) => one.people)
  const bands = protectedTable(
    groups.map((units) => CONTACT_BANDS.map((band) => count(units, (one) => one.band === band))),
  )
  const without = protectedTable(
    groups.map((units) => [count(units, (one) => one.withoutRole), count(units, (one) => !one.withoutRole)]),
  )
  const inTeams = partsOfWhole(groups.map((units) => sum(of(introductions, units), ({ number }) => number)))
  const jobsIn = partsOfWhole(groups.map((units) => of(jobs, units).length))
  const placements = figure(jobs.length)
  return {
    all: {
      active: figure(total),
      bands: bands.all,
      withoutRole: without.all[0] ?? figure(0),
      introductions: figure(sum(introductions, ({ number }) => number)),
      placements,
      hours: hoursOf(placements, jobs),
    },
    teams: teams.map((units, at) => ({
      units,
      active: figure(sum(units, (unit) => active.get(unit) ?? 0)),
      bands: bands.groups[at] ?? [],
      withoutRole: without.groups[at]?.[0] ?? figure(0),
      introductions: inTeams[at] ?? figure(0),
      placements: jobsIn[at] ?? figure(0),
      hours: hoursOf(jobsIn[at] ?? figure(0), of(jobs, units)),
    })),
  }
}

/** Hours are told where their number of jobs is: what is left for the hidden teams is then of five jobs or more. */
function hoursOf(told: Figure, jobs: readonly RunningJob[]): Hours | null {
  if (told.kind === 'hidden' || jobs.length === 0) return null
  const agreed = sum(jobs, ({ hours }) => hours)
  const effective = sum(jobs, effectiveMinutes)
  const average = (minutes: number) => Math.floor(minutes / jobs.length + 0.5)
  return { agreed, averageAgreed: average(agreed), effective, averageEffective: average(effective) }
}

const sum = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((total, row) => total + of(row), 0)
