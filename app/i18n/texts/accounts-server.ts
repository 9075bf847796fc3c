import { defineTexts } from '../translate.ts'

/** What the account forms say when something is missing or wrong. Server only: forms get the words. */
export const accountMessages = defineTexts({
  da: {
    'account.signIn.wrong': 'E-mail eller adgangskode er forkert. Prøv igen, eller få en ny adgangskode.',
    'account.signIn.wait': 'Der er prøvet for mange gange. Prøv igen {when}.',
    'account.tooOften': 'Der er sendt for mange gange herfra. Prøv igen {when}.',
    'account.email.missing': 'Skriv din e-mail.',
    'account.email.taken': 'Den e-mail kan ikke inviteres. Brug kollegaens egen arbejdsmail.',
    'account.password.wrong': 'Det er ikke din adgangskode. Prøv igen.',
    'account.password.ask': 'Skriv din adgangskode.',
    'account.password.missing': 'Skriv en adgangskode på mindst 12 tegn.',
    'account.password.short': 'Adgangskoden er for kort. Brug mindst 12 tegn.',
    'account.password.long': 'Adgangskoden er for lang. Brug højst 200 tegn.',
    'account.password.common': 'Den adgangskode er for let at gætte. Brug fx fire ord, som kun du sætter sammen.',
    'account.name.missing': 'Skriv et navn.',
    'account.employerName.missing': 'Skriv virksomhedens navn.',
    'account.workplaceName.missing': 'Skriv et navn for arbejdsstedet, fx Butikken.',
    'account.address.missing': 'Skriv vej og nummer.',
    'account.cvr.wrong': 'Det er ikke et CVR-nummer. Det har otte cifre, fx 12 34 56 74.',
    'account.cvr.known':
      'Virksomheden er her allerede. Bed en kollega om at invitere dig. Kender du ingen, så ring til kommunen.',
    'account.role.missing': 'Vælg, hvad kollegaen er.',
  },
  en: {
    'account.signIn.wrong': 'E-mail or password is wrong. Try again, or get a new password.',
    'account.signIn.wait': 'There have been too many attempts. Try again {when}.',
    'account.tooOften': 'Too much has been sent from here. Try again {when}.',
    'account.email.missing': 'Write your e-mail.',
    'account.email.taken': 'That e-mail cannot be invited. Use your colleague’s own work e-mail.',
    'account.password.wrong': 'That is not your password. Try again.',
    'account.password.ask': 'Write your password.',
    'account.password.missing': 'Write a password of at least 12 characters.',
    'account.password.short': 'The password is too short. Use at least 12 characters.',
    'account.password.long': 'The password is too long. Use at most 200 characters.',
    'account.password.common': 'That password is too easy to guess. Use four words that only you would put together.',
    'account.name.missing': 'Write a name.',
    'account.employerName.missing': 'Write the name of the firm.',
    'account.workplaceName.missing': 'Write a name for the workplace, such as The shop.',
    'account.address.missing': 'Write street and number.',
    'account.cvr.wrong': 'That is not a CVR number. It has eight digits, such as 12 34 56 74.',
    'account.cvr.known':
      'The firm is here already. Ask a colleague to invite you. If you know nobody, call the municipality.',
    'account.role.missing': 'Choose what the colleague does.',
  },
})
