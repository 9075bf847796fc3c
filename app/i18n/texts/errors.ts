import { defineTexts } from '../translate.ts'

/** What any form can say about a field, and what error pages say. Server only: forms get the words. */
export const errors = defineTexts({
  da: {
    'errors.required': 'Udfyld feltet.',
    'errors.choose': 'Vælg et svar.',
    'errors.invalid': 'Svaret kan ikke bruges. Prøv igen.',
    'errors.long': 'Teksten er for lang. Gør den kortere.',
    'errors.number': 'Skriv et tal.',
    'errors.date': 'Skriv en dato, der findes.',
    'errors.email': 'Skriv en e-mail, fx navn@firma.dk.',
    'errors.phone': 'Skriv et telefonnummer med 8 cifre.',
    'errors.postcode': 'Postnummeret findes ikke. Skriv fire cifre, fx 4000.',
    'errors.cpr': 'Skriv ikke CPR-numre her. Fleksbro gemmer dem aldrig.',
    'errors.endBeforeStart': 'Slutdatoen ligger før startdatoen.',
    'errors.changed': 'En anden har rettet imens. Se ændringerne, og gem igen, hvis dit svar stadig gælder.',
  },
  en: {
    'errors.required': 'Fill in this field.',
    'errors.choose': 'Choose an answer.',
    'errors.invalid': 'This answer cannot be used. Try again.',
    'errors.long': 'The text is too long. Make it shorter.',
    'errors.number': 'Write a number.',
    'errors.date': 'Write a date that exists.',
    'errors.email': 'Write an e-mail, such as name@firm.dk.',
    'errors.phone': 'Write a telephone number with 8 digits.',
    'errors.postcode': 'That postcode does not exist. Write four digits, such as 4000.',
    'errors.cpr': 'Do not write CPR numbers here. Fleksbro never keeps them.',
    'errors.endBeforeStart': 'The end date is before the start date.',
    'errors.changed':
      'Somebody else has changed this meanwhile. Look at the changes, and save again if your answer still holds.',
  },
})
