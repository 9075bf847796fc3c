import { findOccupation } from './occupation.ts'
import { searchIn } from './search/search.ts'
import { VocabularyIndex } from './search/vocabulary-index.ts'
import { findTemplate, sectors, type Template, templates } from './template.ts'
import type { Locale } from './text.ts'

let index: VocabularyIndex | null = null

/** Templates as the search of the vocabulary takes them: by what the job, its occupation, tasks and sector are called. */
function build(): VocabularyIndex {
  return VocabularyIndex.build(
    templates.map(({ id, label, sector, occupation, tasks }) => {
      const about = [occupation, ...tasks.map((task) => task.id)].flatMap((one) => findOccupation(one) ?? [])
      const field = sectors.find((one) => one.id === sector)
      const names = about.flatMap((one) => [one.label.da, one.label.en, ...one.synonyms])
      return { kind: 'occupation', id, labels: label, names: [...names, ...(field ? Object.values(field.label) : [])] }
    }),
  )
}

/** The templates that answer to a search, the best first, as `searchVocabulary` finds things. None for an empty one. */
export function searchTemplates(text: string, locale: Locale, limit = 20): readonly Template[] {
  index ??= build()
  return searchIn(index, text, { kinds: ['occupation'], limit, locale }).flatMap(({ id }) => findTemplate(id) ?? [])
}
