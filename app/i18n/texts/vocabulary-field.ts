import { defineTexts } from '../translate.ts'

/** Searching the vocabulary inside a form. */
export const vocabularyField = defineTexts({
  da: {
    'search.find': 'Søg',
    'search.suggestions': 'Forslag',
    'search.count': {
      one: '1 forslag. Brug piletasterne.',
      other: '{count} forslag. Brug piletasterne.',
    },
    'search.noSuggestions': 'Ingen forslag. Prøv et andet ord.',
    'search.also': 'også: {name}',
    'search.added': '{name} er valgt. Svaret står under søgningen.',
    'search.already': '{name} står her allerede.',
    'search.remove': 'Fjern',
    'search.found': 'Det fandt vi',
    'search.nothing': 'Vi fandt ikke ”{words}”. Prøv et andet ord.',
    'search.kind.occupation': 'Job',
    'search.kind.task': 'Opgave',
    'search.kind.competence': 'Kompetence',
  },
  en: {
    'search.find': 'Search',
    'search.suggestions': 'Suggestions',
    'search.count': {
      one: '1 suggestion. Use the arrow keys.',
      other: '{count} suggestions. Use the arrow keys.',
    },
    'search.noSuggestions': 'No suggestions. Try another word.',
    'search.also': 'also: {name}',
    'search.added': '{name} is chosen. The answer is under the search.',
    'search.already': '{name} is here already.',
    'search.remove': 'Remove',
    'search.found': 'We found',
    'search.nothing': 'We did not find “{words}”. Try another word.',
    'search.kind.occupation': 'Job',
    'search.kind.task': 'Task',
    'search.kind.competence': 'Skill',
  },
})
