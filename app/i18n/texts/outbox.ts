import { defineTexts } from '../translate.ts'

/** The demo's page of mail that is not sent. */
export const outboxTexts = defineTexts({
  da: {
    'outbox.title': 'Udbakke',
    'outbox.lead': 'I demoen bliver mails ikke sendt. De kan læses her.',
    'outbox.to': 'Til {to}',
    'outbox.waiting': 'Ikke sendt',
    'outbox.sent': 'Sendt',
    'outbox.failed': 'Kunne ikke sendes',
    'outbox.none': 'Ingen mails endnu',
    'outbox.noneText': 'Inviter nogen, eller bed om en ny adgangskode. Så kommer der en mail her.',
    'outbox.home': 'Til forsiden',
  },
  en: {
    'outbox.title': 'Outbox',
    'outbox.lead': 'The demo sends no mail. It can be read here.',
    'outbox.to': 'To {to}',
    'outbox.waiting': 'Not sent',
    'outbox.sent': 'Sent',
    'outbox.failed': 'Could not be sent',
    'outbox.none': 'No mail yet',
    'outbox.noneText': 'Invite somebody, or ask for a new password. Then a mail comes here.',
    'outbox.home': 'To the front page',
  },
})
