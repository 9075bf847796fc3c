import { type Competence, competences, findCompetence } from '#app/domain/vocabulary/competence.ts'
import { findOccupation, type Occupation, occupations } from '#app/domain/vocabulary/occupation.ts'
import type { Bilingual } from '#app/domain/vocabulary/text.ts'

interface Named {
  readonly id: string
  readonly label: Bilingual
  readonly synonyms?: readonly string[]
}

const plain = (text: string) => text.trim().toLocaleLowerCase('da').replace(/\s+/g, ' ')

/** Every name that a list knows, in both languages; of two things with one name the first in the list has it. */
function byName<T extends Named>(list: readonly T[]): ReadonlyMap<string, T> {
  const names = new Map<string, T>()
  const add = (name: string, thing: T) => names.has(plain(name)) || names.set(plain(name), thing)
  for (const thing of list) for (const name of [thing.label.da, thing.label.en]) add(name, thing)
  for (const thing of list) for (const name of thing.synonyms ?? []) add(name, thing)
  return names
}

const competenceNames = byName(competences)
const occupationNames = byName(occupations)

/** The competence that was typed or picked, by its id or its name in either language; null when there is none such. */
export function findCompetenceByName(text: string): Competence | null {
  return findCompetence(text.trim()) ?? competenceNames.get(plain(text)) ?? null
}

/** The occupation or task that was typed or picked, by its id, its name in either language or a synonym; else null. */
export function findOccupationByName(text: string): Occupation | null {
  return findOccupation(text.trim()) ?? occupationNames.get(plain(text)) ?? null
}
