import { defineTexts } from '../translate.ts'

/** What the forms about colleagues say when something is missing or wrong. Server only: forms get the words. */
export const colleagueErrors = defineTexts({
  da: {
    'employers.colleagues.here': 'Den e-mail står i listen allerede.',
    'employers.colleagues.last': 'Der skal være mindst én, der kan logge ind.',
    'employers.askIn.unknown': 'Virksomheden er her ikke endnu. Tjek nummeret, eller opret virksomheden.',
    'account.cvr.wrong': 'Det er ikke et CVR-nummer. Det har otte cifre, fx 12 34 56 74.',
    'account.name.missing': 'Skriv et navn.',
    'account.email.missing': 'Skriv en e-mail.',
    'account.password.missing': 'Skriv en adgangskode på mindst 12 tegn.',
    'account.password.short': 'Adgangskoden er for kort. Brug mindst 12 tegn.',
    'account.password.long': 'Adgangskoden er for lang. Brug højst 200 tegn.',
    'account.password.common': 'Den adgangskode er for let at gætte. Brug fx fire ord, som kun du sætter sammen.',
  },
  en: {
    'employers.colleagues.here': 'That e-mail is in the list already.',
    'employers.colleagues.last': 'There has to be at least one who can sign in.',
    'employers.askIn.unknown': 'The firm is not here yet. Check the number, or register the firm.',
    'account.cvr.wrong': 'That is not a CVR number. It has eight digits, such as 12 34 56 74.',
    'account.name.missing': 'Write a name.',
    'account.email.missing': 'Write an e-mail.',
    'account.password.missing': 'Write a password of at least 12 characters.',
    'account.password.short': 'The password is too short. Use at least 12 characters.',
    'account.password.long': 'The password is too long. Use at most 200 characters.',
    'account.password.common': 'That password is too easy to guess. Use four words that only you would put together.',
  },
})
