import { defineTexts } from '../translate.ts'

/** The sentences of the list of introductions, by reader. */
export const introductionList = defineTexts({
  da: {
    'lead.own': 'Her er de job, du er på vej til. Du bestemmer selv, om du vil videre.',
    'lead.firm': 'Her er de kandidater, kommunen har præsenteret for jer.',
    'lead.staff': 'De par, der er på vej, og hvem de venter på.',
    'empty.own': 'Når kommunen har et job til dig, står det her.',
    'empty.firm': 'Når kommunen præsenterer en kandidat, står den her. I får en mail.',
    'empty.staff': 'Find en borger eller et job, og godkend et forslag.',
    'nobody.firm': 'Kandidat uden navn',
    'nobody.staff': 'Borger uden navn',
    'nobody.own': 'Dig',
    hold: 'På pause. Kommunen ringer.',
    'own.accepted': 'Du har sagt ja',
  },
  en: {
    'lead.own': 'These are the jobs that you are on your way to. You decide whether to go on.',
    'lead.firm': 'These are the candidates that the municipality has presented to you.',
    'lead.staff': 'The pairs that are on their way, and whom they wait for.',
    'empty.own': 'When the municipality has a job for you, it is here.',
    'empty.firm': 'When the municipality presents a candidate, it is here. You get a mail.',
    'empty.staff': 'Find a citizen or a job, and approve a suggestion.',
    'nobody.firm': 'Candidate without a name',
    'nobody.staff': 'Citizen without a name',
    'nobody.own': 'You',
    hold: 'Paused. The municipality will call.',
    'own.accepted': 'You have said yes',
  },
})
