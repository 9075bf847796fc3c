import { defineTexts } from '../translate.ts'

/** The sentences of the page where a candidate answers, or a consultant writes her answer down. */
export const answerPage = defineTexts({
  da: {
    'own.title': 'Hvad må {employer} se?',
    'own.lead': 'Det handler om jobbet {role}. Du vælger selv.',
    'staff.title': '{candidate}: svaret på et job',
    'staff.lead': 'Jobbet er {role} hos {employer}. Du skriver svaret ned. Det er borgerens eget.',
    before: 'Dit svar bruges kun til at finde noget bedre. Det er ikke et afslag på et job.',
    'preview.title': 'Sådan ser {employer} dig',
    'preview.none': 'Intet endnu. Sæt kryds ved det, du vil vise.',
    'preview.rest': 'Alt andet er skjult.',
    'preview.show': 'Vis, hvad de ser',
    'seen.title': 'Det ser {employer}, hvis svaret er ja',
    'no.title': 'Du har sagt nej tak',
    'no.text': 'Det er helt i orden. Kommunen leder videre efter noget bedre.',
    'no.undo': 'Fortryd mit nej',
    'no.undo.text': 'Du kan fortryde i en uge. Bagefter kan du ringe til din kontakt.',
    'no.kept': 'Kun din egen kontakt kan se dit nej. Vi sletter det efter seks måneder.',
    'no.others': 'Se andre job',
    hide: 'Vis mig ikke til denne virksomhed',
  },
  en: {
    'own.title': 'What may {employer} see?',
    'own.lead': 'It is about the job {role}. You choose.',
    'staff.title': '{candidate}: the answer about a job',
    'staff.lead': 'The job is {role} at {employer}. You write the answer down. It is the citizen’s own.',
    before: 'Your answer is only used to find something better. It is not a refusal of a job.',
    'preview.title': 'How {employer} sees you',
    'preview.none': 'Nothing yet. Tick what you want to show.',
    'preview.rest': 'Everything else is hidden.',
    'preview.show': 'Show what they see',
    'seen.title': 'What {employer} sees if the answer is yes',
    'no.title': 'You have said no',
    'no.text': 'That is quite all right. The municipality goes on looking for something better.',
    'no.undo': 'Take back my no',
    'no.undo.text': 'You can take it back for a week. After that you can call your contact.',
    'no.kept': 'Only your own contact can see your no. We delete it after six months.',
    'no.others': 'See other jobs',
    hide: 'Do not show me to this employer',
  },
})

export type AnswerPageTexts = (typeof answerPage)['da']
