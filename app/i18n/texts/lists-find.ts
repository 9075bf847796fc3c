import { defineTexts } from '../translate.ts'

/** The quick search in the head of a consultant's pages. */
export const findBox = defineTexts({
  da: {
    'find.label': 'Søg i alt',
    'find.submit': 'Søg',
    'find.list': 'Forslag',
    'find.found': { one: '1 forslag', other: '{count} forslag' },
    'find.none': 'Ingen forslag',
  },
  en: {
    'find.label': 'Search everything',
    'find.submit': 'Search',
    'find.list': 'Suggestions',
    'find.found': { one: '1 suggestion', other: '{count} suggestions' },
    'find.none': 'No suggestions',
  },
})
