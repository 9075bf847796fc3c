import { defineTexts } from '../translate.ts'

/** How a consultant heard what she writes down for a candidate. */
export const said = defineTexts({
  da: {
    'said.way': 'Hvordan blev det sagt?',
    'said.meeting': 'Ved et møde',
    'said.phone': 'I telefonen',
    'said.paper': 'På papir',
    'said.day': 'Hvilken dag?',
    'said.error.day': 'Skriv den dag, det blev sagt. Den kan ikke ligge i fremtiden.',
  },
  en: {
    'said.way': 'How was it said?',
    'said.meeting': 'At a meeting',
    'said.phone': 'By telephone',
    'said.paper': 'On paper',
    'said.day': 'On which day?',
    'said.error.day': 'Write the day on which it was said. It cannot be in the future.',
  },
})
