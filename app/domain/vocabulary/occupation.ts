import { importedVocabulary } from './imported.ts'
import { occupations } from './occupations.ts'
import type { Bilingual } from './text.ts'

export { occupations }

/** What a role consists of and a candidate wishes for: a whole occupation, or a piece of work. */
export interface Occupation {
  id: string
  kind: 'occupation' | 'task'
  label: Bilingual
  /** Other Danish names that people search by. */
  synonyms: readonly string[]
  /** ISCO-08 unit group of four digits. */
  isco: string
}

const byId: ReadonlyMap<string, Occupation> = new Map(occupations.map((one) => [one.id, one]))

/** The occupation or task with this id, shipped or imported, or null. Imported ones are known on the server only. */
export function findOccupation(id: string): Occupation | null {
  return byId.get(id) ?? importedVocabulary().occupations.get(id) ?? null
}

function rank(one: Occupation, words: readonly string[]): number {
  const names = [one.label.da, one.label.en, ...one.synonyms].map((name) => name.toLocaleLowerCase('da'))
  if (!words.every((word) => names.some((name) => name.includes(word)))) return Number.POSITIVE_INFINITY
  const first = words[0]!
  return names.slice(0, 2).some((name) => name.startsWith(first))
    ? 0
    : names.some((name) => name.startsWith(first))
      ? 1
      : 2
}

/**
 * What answers to all words of a search, by label or synonym; the best first, then by the Danish alphabet. Skilled and
 * unskilled work rank alike (DOMAIN.md 4.1). An empty search finds nothing.
 */
export function searchOccupations(text: string, limit = 10): Occupation[] {
  const words = text.toLocaleLowerCase('da').split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  return occupations
    .map((one) => ({ one, rank: rank(one, words) }))
    .filter((hit) => hit.rank !== Number.POSITIVE_INFINITY)
    .sort((a, b) => a.rank - b.rank || a.one.label.da.localeCompare(b.one.label.da, 'da'))
    .slice(0, limit)
    .map((hit) => hit.one)
}
