import { defineTexts } from '../translate.ts'

/** Whom to ask about what. Server only: the page gets the words. */
export const contactUs = defineTexts({
  da: {
    'ask.heading': 'Kontakt',
    'ask.lead': 'Din kommune er den første, du skal spørge. Her står, hvem der kan hjælpe med hvad.',
    'ask.own.heading': 'Din kontakt',
    'ask.own.firm': 'Jeres kontakt i kommunen',
    'ask.own.name': 'Navn',
    'ask.own.phone': 'Telefon',
    'ask.own.mail': 'E-mail',
    'ask.own.place': 'Kommune',
    'ask.own.answer': {
      one: 'Svaret kommer inden for 1 hverdag.',
      other: 'Svaret kommer inden for {count} hverdage.',
    },
    'ask.own.none': 'Der er ikke sat navn på endnu. Ring til kommunens hovednummer, og bed om beskæftigelse.',
    'ask.own.signIn': 'Log ind, og se navn og nummer på din egen kontakt',
    'ask.job.title': 'Du søger job',
    'ask.job.p1': 'Ring til din jobkonsulent. Navn og nummer står på din side, når du er logget ind.',
    'ask.job.p2': 'Er du ikke oprettet, så ring til din kommune, og bed om at tale om fleksjob.',
    'ask.firm.title': 'I har opgaver',
    'ask.firm.p1':
      'Ring til den kommune, arbejdspladsen ligger i. Hver kommune har én indgang for virksomheder. I kan også slå jobbet op, så ringer kommunen til jer.',
    'ask.data.title': 'Dine oplysninger',
    'ask.data.p1':
      'Vil du se, rette eller slette noget, så tal med din jobkonsulent. Kommunens databeskyttelsesrådgiver hjælper, hvis du er i tvivl.',
    'ask.decision.title': 'Du er uenig i en afgørelse',
    'ask.decision.p1': 'Afgørelsen er kommunens. I brevet står, hvordan du klager, og hvornår det senest skal være.',
    'ask.site.title': 'Siden virker ikke',
    'ask.site.mail': 'Skriv til dem, der driver Fleksbro: {mail}. Fortæl, hvilken side det er, og hvad du ville gøre.',
    'ask.site.noMail': 'Fortæl det til din kommune: hvilken side det er, og hvad du ville gøre.',
    'ask.never.title': 'Skriv ikke om helbred i en mail',
    'ask.never.p1':
      'En mail er ikke et sikkert sted. Skriv aldrig CPR-nummer, sygdom eller hensyn i den. Ring i stedet, eller brug din digitale post.',
  },
  en: {
    'ask.heading': 'Contact',
    'ask.lead': 'Your municipality is the first to ask. Here is who can help with what.',
    'ask.own.heading': 'Your contact',
    'ask.own.firm': 'Your contact in the municipality',
    'ask.own.name': 'Name',
    'ask.own.phone': 'Telephone',
    'ask.own.mail': 'E-mail',
    'ask.own.place': 'Municipality',
    'ask.own.answer': {
      one: 'The answer comes within 1 working day.',
      other: 'The answer comes within {count} working days.',
    },
    'ask.own.none': 'Nobody has been named yet. Call the municipality’s main number and ask for employment.',
    'ask.own.signIn': 'Sign in to see the name and number of your own contact',
    'ask.job.title': 'You are looking for a job',
    'ask.job.p1': 'Call your job consultant. Name and number are on your page when you are signed in.',
    'ask.job.p2': 'If you are not here yet, call your municipality and ask to talk about a fleksjob.',
    'ask.firm.title': 'You have work to do',
    'ask.firm.p1':
      'Call the municipality of the workplace. Each has one entrance for firms. You can also post the job; then the municipality calls you.',
    'ask.data.title': 'Your data',
    'ask.data.p1':
      'To see, correct or erase something, talk with your job consultant. The municipality’s data protection officer helps if you are in doubt.',
    'ask.decision.title': 'You disagree with a decision',
    'ask.decision.p1': 'The decision is the municipality’s. The letter says how to complain, and by when.',
    'ask.site.title': 'The site does not work',
    'ask.site.mail': 'Write to those who run Fleksbro: {mail}. Say which page it is and what you wanted to do.',
    'ask.site.noMail': 'Tell your municipality: which page it is and what you wanted to do.',
    'ask.never.title': 'Do not write about health in a mail',
    'ask.never.p1':
      'Mail is not a safe place. Never write a CPR number, an illness or an accommodation in one. Call, or use digital post.',
  },
})
