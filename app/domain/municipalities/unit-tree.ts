/** An organisation unit of a municipality. */
export interface Unit {
  readonly id: string
  readonly parentId: string | null
  readonly name: string
}

/** A unit in the order of the tree, with how deep it lies: 0 is at the top. */
export type PlacedUnit<U extends Unit = Unit> = U & { readonly depth: number }

/** The units in the order of the tree, by name among siblings. One whose parent is not there lies at the top. */
export function inTreeOrder<U extends Unit>(units: readonly U[]): PlacedUnit<U>[] {
  const known = new Set(units.map(({ id }) => id))
  const under = (parent: string | null, depth: number): PlacedUnit<U>[] =>
    units
      .filter(({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null) === parent)
      .toSorted((a, b) => a.name.localeCompare(b.name, 'da') || (a.id < b.id ? -1 : 1))
      .flatMap((unit) => [{ ...unit, depth }, ...under(unit.id, depth + 1)])
  return under(null, 0)
}

/** The units under which a unit may lie: all but itself and those below it. */
export function possibleParents<U extends Unit>(units: readonly U[], id: string): readonly U[] {
  const below = new Set([id])
  for (let grown = true; grown; ) {
    const more = units.filter((unit) => unit.parentId !== null && below.has(unit.parentId) && !below.has(unit.id))
    for (const unit of more) below.add(unit.id)
    grown = more.length > 0
  }
  return units.filter((unit) => !below.has(unit.id))
}

/** A unit with those it lies under: "Jobcenter, Team Nord". */
export function unitPath(units: readonly Unit[], id: string | null): string {
  const names: string[] = []
  const seen = new Set<string>()
  for (let at = units.find((unit) => unit.id === id); at && !seen.has(at.id); ) {
    seen.add(at.id)
    names.unshift(at.name)
    const { parentId } = at
    at = units.find((unit) => unit.id === parentId)
  }
  return names.join(', ')
}
