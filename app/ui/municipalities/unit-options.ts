import type { PlacedUnit } from '#app/domain/municipalities/unit-tree.ts'

/** Units as options of a list: each deeper one is moved in by a dash. */
export function indented(units: readonly PlacedUnit[]): { value: string; label: string }[] {
  return units.map(({ id, name, depth }) => ({ value: id, label: `${'– '.repeat(depth)}${name}` }))
}
