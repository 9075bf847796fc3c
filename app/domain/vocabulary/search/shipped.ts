import { competenceGroupLabel, competences } from '../competence.ts'
import { occupations } from '../occupation.ts'
import { competenceNames } from './competence-names.ts'
import type { SearchEntry } from './entry.ts'

/** The vocabulary that ships with the product, as it is searched. */
export function shippedEntries(): SearchEntry[] {
  return [
    ...occupations.map(({ kind, id, label, synonyms, isco }) => ({ kind, id, labels: label, names: synonyms, isco })),
    ...competences.map(({ id, label, group }): SearchEntry => {
      const names = competenceNames[id]?.split(', ') ?? []
      return { kind: 'competence', id, labels: label, names, group: competenceGroupLabel(group) }
    }),
  ]
}
