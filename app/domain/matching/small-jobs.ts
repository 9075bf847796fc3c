import { byCodeUnit } from './answer.ts'
import { countDays, type DaySet, isPermitted, minutesIn, permittedSets, weekdaysOf } from './days.ts'
import { explain } from './explain.ts'
import { isOpen } from './findings.ts'
import { minutes } from './minutes.ts'
import type { Setting } from './setting.ts'
import type { Candidate, Role, Weekday } from './types.ts'
import { commonMinutes } from './week.ts'

const MOST_JOBS = 3

/** One role of several, the days of the week given to it and its fewest minutes. */
export interface SmallJob {
  readonly id: string
  readonly days: readonly Weekday[]
  readonly minutes: number
}

/** Two or three roles that one person can hold at once. `jobs` by id; `minutes` and `score` are sums over them. */
export interface Combination {
  readonly jobs: readonly SmallJob[]
  readonly minutes: number
  readonly score: number
}

/** A role that could be one of several: its score, and the sets of days that are just enough for its fewest minutes. */
interface Part {
  readonly id: string
  readonly minutes: number
  readonly score: number
  readonly enough: readonly DaySet[]
}

/** A set of days for each role chosen so far, and all of them together. */
interface Share {
  readonly sets: readonly DaySet[]
  readonly together: DaySet
}

/**
 * Every two or three roles that the candidate could hold at once (README section 8), the highest sum of scores first,
 * then by the ids in turn. Of the ways to share the days the one with fewest days together, then the one over first in
 * the week, then the one whose first role is over first, and so on.
 */
export function combineJobs(candidate: Candidate, roles: readonly Role[], setting: Setting): readonly Combination[] {
  if (candidate.combine === false) return []
  const combining = { ...candidate, combine: true }
  const most = minutes(candidate.hours.max)
  const parts = roles.flatMap((role) => partOf(combining, role, setting)).sort((a, b) => byCodeUnit(a.id, b.id))
  const found: Combination[] = []
  choose([], 0, [{ sets: [], together: 0 }], 0)
  return found.sort((a, b) => b.score - a.score || compareIds(a.jobs, b.jobs))

  function choose(chosen: readonly Part[], taken: number, shares: readonly Share[], from: number): void {
    for (let next = from; next < parts.length; next++) {
      const part = parts[next]
      if (!part || taken + part.minutes > most) continue
      const wider = shares.flatMap((share) => sharesWith(share, part, candidate))
      if (wider.length === 0) continue
      const jobs = [...chosen, part]
      if (jobs.length > 1) found.push(combination(jobs, wider))
      if (jobs.length < MOST_JOBS) choose(jobs, taken + part.minutes, wider, next + 1)
    }
  }
}

/** Nothing where the role is not open to her, or where a week is not answered: no days can be given then. */
function partOf(candidate: Candidate, role: Role, setting: Setting): Part[] {
  const common = commonMinutes(candidate, role)
  const { status, score } = explain(candidate, role, setting)
  if (!common || !isOpen(status)) return []
  const least = minutes(role.hours.min)
  const enough = permittedSets(common, candidate, role).filter((set) => minutesIn(set, common) >= least)
  return [{ id: role.id, minutes: least, score, enough: enough.filter((set) => !enough.some(isWithin(set))) }]
}

const isWithin = (set: DaySet) => (other: DaySet) => other !== set && (other & set) === other

function sharesWith({ sets, together }: Share, part: Part, candidate: Candidate): Share[] {
  return part.enough
    .filter((set) => (set & together) === 0 && isPermitted(set | together, candidate))
    .map((set) => ({ sets: [...sets, set], together: set | together }))
}

function combination(parts: readonly Part[], shares: readonly Share[]): Combination {
  const { sets } = shares.reduce((best, share) => (compareShares(share, best) < 0 ? share : best))
  return {
    jobs: parts.map(({ id, minutes }, at) => ({ id, days: weekdaysOf(sets[at] ?? 0), minutes })),
    minutes: parts.reduce((sum, part) => sum + part.minutes, 0),
    score: parts.reduce((sum, part) => sum + part.score, 0),
  }
}
function compareShares(a: Share, b: Share): number {
  const first = a.sets.findIndex((set, at) => set !== b.sets[at])
  return (
    countDays(a.together) - countDays(b.together) ||
    a.together - b.together ||
    (a.sets[first] ?? 0) - (b.sets[first] ?? 0)
  )
}

/** Id by id; the shorter list first where it is the start of the other. */
function compareIds(a: readonly SmallJob[], b: readonly SmallJob[]): number {
  for (let at = 0; at < MOST_JOBS; at++) {
    const order = byCodeUnit(a[at]?.id ?? '', b[at]?.id ?? '')
    if (order !== 0) return order
  }
  return 0
}
