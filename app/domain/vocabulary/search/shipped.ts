import { competenceGroups, competences } from '../competence.ts'
import { occupations } from '../occupation.ts'
import type { Bilingual } from '../text.ts'
import type { SearchEntry } from './entry.ts'

/** The vocabulary that ships with the product, as it is searched. */
export function shippedEntries(): SearchEntry[] {
  const groups = new Map<string, Bilingual>(competenceGroups.map(({ id, label }) => [id, label]))
  return [
    ...occupations.map(({ kind, id, label, synonyms, isco }) => ({ kind, id, labels: label, names: synonyms, isco })),
    ...competences.map((one): SearchEntry => {
      const names = 'synonyms' in one && Array.isArray(one.synonyms) ? one.synonyms.map(String) : []
      return { kind: 'competence', id: one.id, labels: one.label, names, group: groups.get(one.group)! }
    }),
  ]
}
