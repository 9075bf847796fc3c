import { defineTexts } from '../translate.ts'

/** What the title says of a page that cannot be shown. In the script, in both languages: there may be no answer to read. */
export const errorTitles = defineTexts({
  da: {
    'error.notFound': 'Siden findes ikke',
    'error.forbidden': 'Du har ikke adgang',
    'error.badRequest': 'Vi kunne ikke læse det, du sendte',
    'error.failed': 'Der gik noget galt hos os',
    'error.unavailable': 'Siden kan ikke vises lige nu',
    'error.gone': 'Linket gælder ikke mere',
    'error.offline': 'Der er ingen forbindelse',
  },
  en: {
    'error.notFound': 'This page does not exist',
    'error.forbidden': 'You do not have access',
    'error.badRequest': 'We could not read what you sent',
    'error.failed': 'Something went wrong on our side',
    'error.unavailable': 'The page cannot be shown right now',
    'error.gone': 'This link no longer works',
    'error.offline': 'There is no connection',
  },
})
