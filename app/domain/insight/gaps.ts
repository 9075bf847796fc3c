import type { Need } from '#app/domain/candidates/candidate.ts'
import type { Conditions } from '#app/domain/roles/condition.ts'
import { findAccommodation, isMeasured } from '#app/domain/vocabulary/accommodation.ts'
import { LEAST } from './suppression.ts'

/** A need that many have and few jobs meet. */
export interface Gap {
  /** Accommodation id. */
  readonly item: string
  /** Candidates who cannot do without it. */
  readonly people: number
  /** Open jobs that say yes to it, of all open jobs. */
  readonly offered: number
  readonly jobs: number
}

const MOST = 5

/**
 * What could move the numbers: needs that cannot be done without, of five people at least and never of all but a few,
 * which fewer than half of the open jobs say yes to; those with the most people per job first. Needs with a measure are
 * left out: how much is enough differs from one to the next.
 */
export function gapsBetween(needs: readonly (readonly Need[])[], jobs: readonly Conditions[]): readonly Gap[] {
  if (jobs.length === 0) return []
  const people = new Map<string, number>()
  for (const one of needs)
    for (const item of new Set(one.flatMap((need) => (need.strength === 'must' ? need.item : []))))
      people.set(item, (people.get(item) ?? 0) + 1)
  return [...people]
    .filter(([item]) => isYesOrNo(item))
    .filter(([, number]) => number >= LEAST && (number === needs.length || needs.length - number >= LEAST))
    .map(([item, number]) => ({
      item,
      people: number,
      offered: jobs.filter((job) => job[item] === 'yes').length,
      jobs: jobs.length,
    }))
    .filter(({ offered, jobs: all }) => offered * 2 < all)
    .toSorted((a, b) => b.people / (b.offered + 1) - a.people / (a.offered + 1) || (a.item < b.item ? -1 : 1))
    .slice(0, MOST)
}

function isYesOrNo(item: string): boolean {
  const found = findAccommodation(item)
  return found !== null && !isMeasured(found)
}
