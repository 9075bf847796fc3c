import { defineTexts } from '../translate.ts'

/** The page of one's own log. */
export const log = defineTexts({
  da: {
    'log.when': 'Hvornår',
    'log.who': 'Hvem',
    'log.what': 'Hvad',
    'log.why': 'Hvorfor',
    'log.none': 'Her er tomt endnu',
    'log.noneText': 'Når nogen ser eller ændrer noget, kan du læse det her.',
    'log.wrong': 'Undrer noget dig? Ring til kommunen, og spørg.',
  },
  en: {
    'log.when': 'When',
    'log.who': 'Who',
    'log.what': 'What',
    'log.why': 'Why',
    'log.none': 'Nothing here yet',
    'log.noneText': 'When somebody sees or changes something, you can read it here.',
    'log.wrong': 'Does something surprise you? Call the municipality and ask.',
  },
})
