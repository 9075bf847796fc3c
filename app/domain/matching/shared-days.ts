import { countDays, type DaySet, isPermitted, isWithin } from './days.ts'
import type { Candidate } from './types.ts'

export const EVERY_SET: readonly DaySet[] = Array.from({ length: 128 }, (_, set) => set)

/** For each set of days, whether some roles can be given days of their own in it. */
export type Room = readonly boolean[]

/** The sets of days that are just enough for one role. */
export type Enough = readonly DaySet[]

export const ROOM_FOR_NONE_YET: Room = EVERY_SET.map(() => true)

/** The permitted sets of days that no other permitted set holds: what has room nowhere in these has room nowhere. */
export function widestSets(candidate: Candidate): readonly DaySet[] {
  const permitted = EVERY_SET.filter((set) => isPermitted(set, candidate))
  return permitted.filter((set) => !permitted.some((wider) => isWithin(set, wider)))
}

/** Whether a set of days has room for one role more. */
export function hasRoom(set: DaySet, room: Room, enough: Enough): boolean {
  return enough.some((own) => (own & set) === own && room[set & ~own])
}

/** The room for one role more. */
export function withOneMore(room: Room, enough: Enough): Room {
  return EVERY_SET.map((set) => hasRoom(set, room, enough))
}

interface Share {
  readonly sets: readonly DaySet[]
  readonly together: DaySet
}

/**
 * The days given to each role: of all ways the one with fewest days together, then the one over first in the week, then
 * the one whose first role is over first, and so on. Null where no way is permitted.
 */
export function shareDays(roles: readonly Enough[], candidate: Candidate): readonly DaySet[] | null {
  let shares: Share[] = [{ sets: [], together: 0 }]
  for (const enough of roles) {
    shares = shares.flatMap(({ sets, together }) =>
      enough
        .filter((own) => (own & together) === 0 && isPermitted(own | together, candidate))
        .map((own) => ({ sets: [...sets, own], together: own | together })),
    )
  }
  return shares.sort(compareShares)[0]?.sets ?? null
}

function compareShares(a: Share, b: Share): number {
  const first = a.sets.findIndex((set, at) => set !== b.sets[at])
  return (
    countDays(a.together) - countDays(b.together) ||
    a.together - b.together ||
    (a.sets[first] ?? 0) - (b.sets[first] ?? 0)
  )
}
