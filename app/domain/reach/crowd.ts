import { byCodeUnit } from '#app/domain/matching/answer.ts'
import { isOpen } from '#app/domain/matching/findings.ts'
import { statusBetween } from '#app/domain/matching/judge.ts'
import { judgeNeed } from '#app/domain/matching/need.ts'
import type { Setting } from '#app/domain/matching/setting.ts'
import type { Candidate, Need, Role } from '#app/domain/matching/types.ts'

/** One need as it is counted: an item and, where it is measured, the limit. */
export interface Held {
  readonly need: Need
  /** How many hold it, in whole fives. */
  readonly people: number
}

/**
 * What employers' numbers are computed from (decision 0022). People and needs are counted apart: `people` have no needs
 * and `held` has no people, so no number depends on who it is that holds a need.
 */
export interface Crowd {
  readonly people: readonly Candidate[]
  readonly held: readonly Held[]
  /** How many people the needs were counted among. */
  readonly size: number
}

/** Needs are counted in groups of so many: one person more or less shows in a fifth of all counts. */
export const GROUP = 5

/**
 * Counts the needs of everybody, and takes them from the people who may be shown to this employer. `shift` gives 0–4 for
 * a need, always the same: where in a group of five its count begins. The mean over all shifts is the exact count.
 */
export function makeCrowd(
  everybody: readonly { readonly person: Candidate; readonly hidden: readonly string[] }[],
  employerId: string,
  shift: (need: string) => number,
): Crowd {
  const counts = new Map<string, { need: Need; people: number }>()
  for (const { person } of everybody) {
    for (const { item, strength, limit } of person.needs ?? []) {
      if (strength !== 'must') continue
      const name = limit === undefined ? item : `${item}=${limit}`
      const known = counts.get(name)
      if (known) known.people++
      else counts.set(name, { need: { item, strength, ...(limit !== undefined && { limit }) }, people: 1 })
    }
  }
  const held = [...counts]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, { need, people }]) => ({ need, people: GROUP * Math.floor((people + shift(name)) / GROUP) }))
    .filter(({ people }) => people > 0)
  const shown = everybody.filter(({ hidden }) => !hidden.includes(employerId))
  return { people: shown.map(({ person }) => ({ ...person, needs: [] })), held, size: everybody.length }
}

/** How many of the people have neither hours, days, way, licence nor competence against the role. Needs play no part. */
export function countPassing({ people }: Pick<Crowd, 'people'>, role: Role, setting: Setting): number {
  return people.filter((person) => isOpen(statusBetween(person, role, setting))).length
}

/** Item → how many of all people hold a must about it that the role refuses. */
export type Refused = ReadonlyMap<string, number>

/** Whom the role's answers refuse, item by item. A question refuses nobody. */
export function refusedBy({ held }: Pick<Crowd, 'held'>, role: Role, setting: Setting): Refused {
  const refused = new Map<string, number>()
  for (const { need, people } of held)
    if (judgeNeed(need, role, setting).verdict === 'unmet')
      refused.set(need.item, (refused.get(need.item) ?? 0) + people)
  return refused
}

/** Needs come together in the same people: how much so is taken to be the same everywhere (decision 0022). */
const TOGETHER = 2

/**
 * The share of all people to whom nothing is refused, 0–1, from how often each need is held. For one item it is exact;
 * for several it lies between "all in the same people" and "each for itself" (a Clayton copula).
 */
export function shareLeft(refused: Refused, size: number): number {
  let sum = 1
  for (const people of refused.values()) {
    if (people >= size) return 0
    sum += (1 - people / size) ** (-1 / TOGETHER) - 1
  }
  return sum ** -TOGETHER
}
