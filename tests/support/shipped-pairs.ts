import fc from 'fast-check'
import type { Candidate, Condition, Role } from '#app/domain/matching/types.ts'
import { type Accommodation, isMeasured, storedAccommodations } from '#app/domain/vocabulary/accommodation.ts'
import { competences } from '#app/domain/vocabulary/competence.ts'
import { licences } from '#app/domain/vocabulary/licences.ts'
import { occupations } from '#app/domain/vocabulary/occupation.ts'
import { vocabulary } from '#tests/support/matching-pairs.ts'
import { arbitraryCandidate, arbitraryRole } from '#tests/support/matching-worlds.ts'

const KIN = ['till', 'service', 'phone', 'excel', 'truck-loading']
const LICENCES = ['B', 'truck', 'crane']
const TASKS = ['shelves', 'cleaning', 'post', 'coffee']

/** What the ids of the small test vocabulary stand for in the `turn`th pair: over many turns, for everything shipped. */
function shippedIds(turn: number): { id: (id: string) => string; item: (id: string) => Accommodation } {
  const from = <T>(list: readonly T[], at: number) => list[((turn * 7 + at) % list.length) | 0] as T
  const near = competences.filter((one) => one.near.length > 0)
  const first = from(near, 0)
  const others = competences.filter(({ id }) => id !== first.id && id !== first.near[0])
  const skills = [first.id, first.near[0] ?? '', ...[1, 2, 3].map((at) => from(others, at).id)]
  const items = new Map(
    vocabulary.map(({ id, kind }, at) => {
      const alike = storedAccommodations().filter((item) => item.kind === kind)
      return [id, from(alike, at)] as const
    }),
  )
  const plain = new Map([
    ...KIN.map((id, at) => [id, skills[at] ?? ''] as const),
    ...LICENCES.map((id, at) => [id, from(licences, at).id] as const),
    ...TASKS.map((id, at) => [id, from(occupations, at).id] as const),
  ])
  return { id: (id) => plain.get(id) ?? id, item: (id) => items.get(id)! }
}

/** A number of the item's own: within its bounds and on its steps. */
function measureOf(item: Accommodation, drawn: number): number {
  if (!isMeasured(item)) return drawn
  const steps = Math.floor((item.max - item.min) / item.step)
  return item.min + ((drawn * 2) % (steps + 1)) * item.step
}

function asShipped({ candidate, role }: { candidate: Candidate; role: Role }, turn: number) {
  const { id, item } = shippedIds(turn)
  const keyed = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [id(key), value]))
  const condition = (of: string, value: Condition): Condition => {
    if (typeof value === 'string') return value
    const measured = { value: measureOf(item(of), value.value) }
    return value.adaptableTo === undefined
      ? measured
      : { ...measured, adaptableTo: measureOf(item(of), value.adaptableTo) }
  }
  const her: Candidate = {
    ...candidate,
    needs: (candidate.needs ?? []).map((need) => ({
      ...need,
      item: item(need.item).id,
      ...(need.limit === undefined ? {} : { limit: measureOf(item(need.item), need.limit) }),
    })),
    competences: keyed(candidate.competences ?? {}),
    licences: keyed(candidate.licences ?? {}),
    wishes: (candidate.wishes ?? []).map(id),
    unwanted: (candidate.unwanted ?? []).map(id),
  }
  const job: Role = {
    ...role,
    conditions: Object.fromEntries(
      Object.entries(role.conditions ?? {}).map(([of, value]) => [item(of).id, condition(of, value)]),
    ),
    competences: (role.competences ?? []).map((asked) => ({ ...asked, id: id(asked.id) })),
    licences: (role.licences ?? []).map(id),
    tasks: (role.tasks ?? []).map((task) => ({ ...task, id: id(task.id) })),
  }
  return { candidate: her, role: job }
}

/** So many random pairs in the words of the shipped vocabulary, the same ones for the same seed. */
export function shippedPairs(count: number, seed = 2026): { candidate: Candidate; role: Role }[] {
  const pair = fc.record({ candidate: arbitraryCandidate, role: arbitraryRole })
  return fc.sample(pair, { numRuns: count, seed }).map(asShipped)
}
