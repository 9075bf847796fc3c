import { defineTexts } from '../translate.ts'

/** How somebody was heard by the consultant who writes it down, why somebody says no, and that a form is on its way. */
export const said = defineTexts({
  da: {
    'said.way': 'Hvordan blev det sagt?',
    'said.meeting': 'Ved et møde',
    'said.phone': 'I telefonen',
    'said.paper': 'På papir',
    'said.day': 'Hvilken dag?',
    'said.present': 'Hvem var til stede?',
    'said.why': 'Hvorfor?',
    'said.why.free': 'Du skal ikke sige hvorfor.',
    'said.sending': 'Sender …',
    'said.error.day': 'Skriv den dag, det blev sagt. Den kan ikke ligge i fremtiden.',
  },
  en: {
    'said.way': 'How was it said?',
    'said.meeting': 'At a meeting',
    'said.phone': 'By telephone',
    'said.paper': 'On paper',
    'said.day': 'On which day?',
    'said.present': 'Who was present?',
    'said.why': 'Why?',
    'said.why.free': 'You need not say why.',
    'said.sending': 'Sending …',
    'said.error.day': 'Write the day on which it was said. It cannot be in the future.',
  },
})
