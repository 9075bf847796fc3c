import { defineTexts } from '../translate.ts'

/** Mail: what can be seen before it is opened says only that there is something. Server only. */
export const mail = defineTexts({
  da: {
    'mail.invitation.subject': 'Du er inviteret. Vælg en adgangskode.',
    'mail.invitation.before': 'Der er oprettet en konto til dig. Vælg en adgangskode her:',
    'mail.invitation.link': 'Vælg en adgangskode',
    'mail.invitation.after': 'Linket virker i 14 dage og kun én gang. Venter du ikke en invitation, så gør ingenting.',
    'mail.reset.subject': 'Vælg en ny adgangskode',
    'mail.reset.before': 'Nogen har bedt om en ny adgangskode til din konto. Var det dig, så vælg den her:',
    'mail.reset.link': 'Vælg en ny adgangskode',
    'mail.reset.after':
      'Linket virker i én time og kun én gang. Var det ikke dig, så gør ingenting. Din adgangskode er den samme.',
    'mail.account_exists.subject': 'Du har allerede en konto',
    'mail.account_exists.before':
      'Nogen har prøvet at oprette en konto med din e-mail. Du har en i forvejen. Har du glemt adgangskoden, så få en ny her:',
    'mail.account_exists.link': 'Få en ny adgangskode',
    'mail.account_exists.after': 'Var det ikke dig, så gør ingenting. Der er ikke ændret noget.',
    'mail.news.subject': 'Der er nyt. Log ind.',
    'mail.news.before': 'Der er nyt til dig. Log ind og se det:',
    'mail.news.link': 'Log ind',
    'mail.news.after': 'Vi skriver aldrig i en mail, hvad det handler om.',
    'mail.choices': 'Vælg selv, hvornår vi skriver til dig',
    'mail.automatic': 'Mailen er sendt automatisk og kan ikke besvares.',
  },
  en: {
    'mail.invitation.subject': 'You are invited. Choose a password.',
    'mail.invitation.before': 'An account has been made for you. Choose a password here:',
    'mail.invitation.link': 'Choose a password',
    'mail.invitation.after':
      'The link works for 14 days and only once. If you do not expect an invitation, do nothing.',
    'mail.reset.subject': 'Choose a new password',
    'mail.reset.before': 'Somebody asked for a new password to your account. If it was you, choose it here:',
    'mail.reset.link': 'Choose a new password',
    'mail.reset.after':
      'The link works for one hour and only once. If it was not you, do nothing. Your password is the same.',
    'mail.account_exists.subject': 'You already have an account',
    'mail.account_exists.before':
      'Somebody tried to make an account with your e-mail. You have one already. Forgot your password? Get a new one here:',
    'mail.account_exists.link': 'Get a new password',
    'mail.account_exists.after': 'If it was not you, do nothing. Nothing has changed.',
    'mail.news.subject': 'There is news. Sign in.',
    'mail.news.before': 'There is news for you. Sign in to see it:',
    'mail.news.link': 'Sign in',
    'mail.news.after': 'We never write in a mail what it is about.',
    'mail.choices': 'Choose for yourself when we write to you',
    'mail.automatic': 'This mail was sent automatically and cannot be answered.',
  },
})
