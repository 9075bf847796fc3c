import { byCodeUnit } from './answer.ts'
import { isWithin, minutesIn, permittedSets, weekdaysOf } from './days.ts'
import { compare } from './explain.ts'
import { isOpen } from './findings.ts'
import { minutes } from './minutes.ts'
import type { Setting } from './setting.ts'
import {
  type Enough,
  hasRoom,
  ROOM_FOR_NONE_YET,
  type Room,
  shareDays,
  widestSets,
  withOneMore,
} from './shared-days.ts'
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

/** A role that is open to her and could be one of several. */
interface Part {
  readonly id: string
  readonly minutes: number
  readonly score: number
  readonly enough: Enough
}

/** Two or three of them by id. */
interface Chosen {
  readonly parts: readonly Part[]
  readonly minutes: number
  readonly score: number
}

/**
 * The two or three roles that the candidate could hold at once (README section 8), the highest sum of scores first, then
 * by the ids in turn: no more than `most` of them, every one where it is not given. Which days each role gets is
 * decided by `shareDays`.
 */
export function combineJobs(
  candidate: Candidate,
  roles: readonly Role[],
  setting: Setting,
  most = Number.POSITIVE_INFINITY,
): readonly Combination[] {
  if (candidate.combine === false) return []
  const parts = roles.flatMap((role) => partOf({ ...candidate, combine: true }, role, setting))
  parts.sort((a, b) => byCodeUnit(a.id, b.id))
  const limit = minutes(candidate.hours.max)
  const widest = widestSets(candidate)
  const found: Chosen[] = []
  choose({ parts: [], minutes: 0, score: 0 }, ROOM_FOR_NONE_YET, 0)
  return cut(found, most).map((chosen) => combination(chosen, candidate))

  function choose(chosen: Chosen, room: Room, from: number): void {
    for (const [at, part] of parts.slice(from).entries()) {
      if (chosen.minutes + part.minutes > limit || !widest.some((set) => hasRoom(set, room, part.enough))) continue
      const more = add(chosen, part)
      if (more.parts.length > 1) found.push(more)
      if (found.length >= 2 * most) cut(found, most)
      if (more.parts.length < MOST_JOBS) choose(more, withOneMore(room, part.enough), from + at + 1)
    }
  }
}

/** Nothing where the role is not open to her, or where a week is not answered: no days can be given then. */
function partOf(candidate: Candidate, role: Role, setting: Setting): Part[] {
  const common = commonMinutes(candidate, role)
  const { status, score } = compare(candidate, role, setting)
  if (!common || !isOpen(status)) return []
  const least = minutes(role.hours.min)
  const all = permittedSets(common, candidate, role).filter((set) => minutesIn(set, common) >= least)
  const enough = all.filter((set) => !all.some((other) => isWithin(other, set)))
  return [{ id: role.id, minutes: least, score, enough }]
}

function add({ parts, minutes, score }: Chosen, part: Part): Chosen {
  return { parts: [...parts, part], minutes: minutes + part.minutes, score: score + part.score }
}

/** Puts the best first and drops those beyond `most`. They are found in the order of their ids, which a sort keeps. */
function cut(found: Chosen[], most: number): Chosen[] {
  found.sort((a, b) => b.score - a.score)
  found.length = Math.min(found.length, most)
  return found
}

function combination({ parts, minutes, score }: Chosen, candidate: Candidate): Combination {
  const sets = shareDays(
    parts.map(({ enough }) => enough),
    candidate,
  )
  const jobs = parts.map(({ id, minutes }, at) => ({ id, days: weekdaysOf(sets?.[at] ?? 0), minutes }))
  return { jobs, minutes, score }
}
