import { hiddenCells, isSmall } from './suppression.ts'

/** A number that singles nobody out: itself, or only that it is not told. */
export type Figure = { readonly kind: 'exact'; readonly value: number } | { readonly kind: 'hidden' }

const HIDDEN: Figure = { kind: 'hidden' }

/** A number that stands alone: it follows from nothing else that is told. */
export function figure(value: number): Figure {
  return isSmall(value) ? HIDDEN : { kind: 'exact', value }
}

/** Parts of a whole that is told or not: of a whole of one to four nothing is told, else nothing that gives a small one away. */
export function partsOfWhole(values: readonly number[]): readonly Figure[] {
  const whole = values.reduce((sum, value) => sum + value, 0)
  if (isSmall(whole)) return values.map(() => HIDDEN)
  return figures(values, hiddenCells([values], false)[0])
}

/** A table of groups with their parts, and all groups together. */
export interface FigureTable {
  readonly groups: readonly (readonly Figure[])[]
  readonly all: readonly Figure[]
}

/**
 * Groups of at least five, each split into the same parts. What a group holds altogether is told; the parts and their
 * sums over the groups as far as no number of one to four can be computed.
 */
export function protectedTable(groups: readonly (readonly number[])[]): FigureTable {
  const all = (groups[0] ?? []).map((_, part) => groups.reduce((sum, group) => sum + (group[part] ?? 0), 0))
  if (groups.length < 2) return { groups: [], all: partsOfWhole(all) }
  const hidden = hiddenCells([...groups, all], true)
  return { groups: groups.map((group, at) => figures(group, hidden[at])), all: figures(all, hidden[groups.length]) }
}

function figures(values: readonly number[], hidden: readonly boolean[] | undefined): readonly Figure[] {
  return values.map((value, at) => (hidden?.[at] ? HIDDEN : { kind: 'exact', value }))
}
