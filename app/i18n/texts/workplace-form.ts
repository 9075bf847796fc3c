import { defineTexts } from '../translate.ts'

/** The form of a workplace, beside what it has in common with the form of a job. */
export const workplaceForm = defineTexts({
  da: {
    'workplace.new': 'Nyt arbejdssted',
    'workplace.edit': 'Ret arbejdsstedet',
    'workplace.lead': 'Det sted, hvor folk møder ind.',
    'workplace.name': 'Hvad hedder stedet?',
    'workplace.name.hint': 'Fx Butikken eller Lageret.',
    'workplace.pNumber': 'P-nummer',
    'workplace.pNumber.hint': 'Ti cifre. Det står på virk.dk.',
    'workplace.address': 'Vej og husnummer',
    'workplace.postcode': 'Postnummer',
    'workplace.where': 'Stedet',
  },
  en: {
    'workplace.new': 'New workplace',
    'workplace.edit': 'Change the workplace',
    'workplace.lead': 'The place where people turn up.',
    'workplace.name': 'What is the place called?',
    'workplace.name.hint': 'For example The shop or The warehouse.',
    'workplace.pNumber': 'P-number',
    'workplace.pNumber.hint': 'Ten digits. You find it at virk.dk.',
    'workplace.address': 'Street and number',
    'workplace.postcode': 'Postcode',
    'workplace.where': 'The place',
  },
})
