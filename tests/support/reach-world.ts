import { makeSetting, type Setting } from '#app/domain/matching/setting.ts'
import type { Candidate, Need, Role } from '#app/domain/matching/types.ts'
import { addDays } from '#app/domain/rules/calendar.ts'
import { randomFrom } from './plan-problems.ts'

const ITEMS = Array.from({ length: 30 }, (_, at) => `item-${at}`)
/** What the attacker wants to know of the planted people. */
export const WANTED = 'item-0'
export const setting: Setting = makeSetting(
  ITEMS.map((id) => ({ id, kind: 'flag' as const })),
  [],
)

const OPEN = 8 * 60
/** The widest trap asks for so many hours, which every planted person has. */
export const MOST_LEAST = 14
/** Everybody's day begins at eight; what tells people apart is the minute at which it ends. */
export interface Planted {
  readonly person: Candidate
  readonly holds: boolean
  /** Minutes after midnight. */
  readonly end: number
  readonly most: number
}
export interface AttackedWorld {
  readonly people: readonly Candidate[]
  readonly planted: readonly Planted[]
}

const must = (item: string): Need => ({ item, strength: 'must' })
const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const weekUntil = (end: number) => ({
  mon: [clock(OPEN), clock(end)] as const,
  tue: [clock(OPEN), clock(end)] as const,
  wed: [clock(OPEN), clock(end)] as const,
})

/**
 * People of an invented district, needs coming together in the same people, and 20 planted ones: each holds the wanted
 * need by the toss of a coin, and ends the day at a minute of her own. The same for the same seed.
 */
export function attackedWorld(seed: number, size = 300): AttackedWorld {
  const random = randomFrom(seed)
  const between = (from: number, to: number) => from + Math.floor(random() * (to - from + 1))
  const planted: Planted[] = []
  const people: Candidate[] = []
  for (let at = 0; at < size; at++) {
    const isPlanted = at < 20
    const holds = isPlanted ? random() < 0.5 : random() < 0.1
    // Few have many needs: the square of an even draw, a mean of a third.
    const burden = 3 * random() ** 2
    const others = ITEMS.filter((item) => item !== WANTED && random() < 0.08 * burden)
    const end = isPlanted ? 15 * 60 + 1 + at * 2 : between(11, 15) * 60 + 2 * between(0, 29)
    const most = isPlanted ? between(MOST_LEAST, 20) : between(3, 22)
    const person: Candidate = {
      id: `k${at}`,
      hours: { min: 2, max: most },
      combine: true,
      week: weekUntil(end),
      needs: [...(holds ? [must(WANTED)] : []), ...others.map(must)],
    }
    people.push(person)
    if (isPlanted) planted.push({ person, holds, end, most })
  }
  return { people, planted }
}

/**
 * A job of at least `least` hours whose days last until `end`: whoever is not free to the last minute of them, or has
 * fewer hours, is out. `answers` are what it says about accommodations. `trick`, 0–39, is a latest start that shuts
 * nobody out and makes it another description of the same job.
 */
export function trap(end: number, least: number, answers: NonNullable<Role['conditions']>, trick = 0): Role {
  return {
    id: 'trap',
    hours: { min: least, max: 37 },
    week: weekUntil(end),
    remote: 100,
    minShift: (end - OPEN) / 60,
    latestStart: addDays('2027-01-10', trick),
    conditions: answers,
  }
}
