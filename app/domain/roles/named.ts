import { type Competence, competences, findCompetence } from '#app/domain/vocabulary/competence.ts'
import { type ImportedVocabulary, importedVocabulary } from '#app/domain/vocabulary/imported.ts'
import { findOccupation, type Occupation, occupations } from '#app/domain/vocabulary/occupation.ts'
import type { Bilingual } from '#app/domain/vocabulary/text.ts'

interface Named {
  readonly id: string
  readonly label: Bilingual
  readonly synonyms?: readonly string[]
}

const plain = (text: string) => text.trim().toLocaleLowerCase('da').replace(/\s+/g, ' ')

/** Every name that a list knows, in both languages; of two things with one name the first in the list has it. */
function byName<T extends Named>(things: Iterable<T>): ReadonlyMap<string, T> {
  const list = [...things]
  const names = new Map<string, T>()
  const add = (name: string, thing: T) => names.has(plain(name)) || names.set(plain(name), thing)
  for (const thing of list) for (const name of [thing.label.da, thing.label.en]) add(name, thing)
  for (const thing of list) for (const name of thing.synonyms ?? []) add(name, thing)
  return names
}

const competenceNames = byName(competences)
const occupationNames = byName(occupations)

/** Made once an import: it holds tens of thousands of names. */
let imported: {
  readonly of: ImportedVocabulary
  readonly competences: ReadonlyMap<string, Competence>
  readonly occupations: ReadonlyMap<string, Occupation>
} | null = null

/** What is offered comes first; what no longer is stays known, so that a job that has it can still be saved. */
function importedNames() {
  const of = importedVocabulary()
  if (imported?.of !== of) {
    imported = { of, competences: byName(of.competences.values()), occupations: byName(of.occupations.values()) }
  }
  return imported
}

/**
 * The competence that was typed or picked, by its id or its name in either language; null when there is none such. What
 * ships with the product comes before what is imported.
 */
export function findCompetenceByName(text: string): Competence | null {
  const name = plain(text)
  return findCompetence(text.trim()) ?? competenceNames.get(name) ?? importedNames().competences.get(name) ?? null
}

/**
 * The occupation or task that was typed or picked, by its id, its name in either language or a synonym; else null. What
 * ships with the product comes before what is imported.
 */
export function findOccupationByName(text: string): Occupation | null {
  const name = plain(text)
  return findOccupation(text.trim()) ?? occupationNames.get(name) ?? importedNames().occupations.get(name) ?? null
}
