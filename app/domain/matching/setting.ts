import type { VocabularyItem } from './types.ts'
import { WEIGHTS, type Weights } from './weights.ts'

/** What every pair is judged under. Built once, shared by all pairs. */
export interface Setting {
  readonly vocabulary: ReadonlyMap<string, VocabularyItem>
  /** Both directions, one step. */
  readonly near: ReadonlyMap<string, readonly string[]>
  readonly weights: Weights
}

/** Builds a setting; near skills count both ways and never in chains. Weights default to the present version. */
export function makeSetting(
  vocabulary: Iterable<VocabularyItem>,
  nearSkills: Iterable<readonly [string, string]>,
  weights: Weights = WEIGHTS,
): Setting {
  const near = new Map<string, string[]>()
  for (const [a, b] of nearSkills) {
    near.set(a, [...(near.get(a) ?? []), b])
    near.set(b, [...(near.get(b) ?? []), a])
  }
  const items = new Map<string, VocabularyItem>()
  for (const item of vocabulary) items.set(item.id, item)
  return { vocabulary: items, near, weights }
}
