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
