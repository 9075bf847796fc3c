import { defineTexts } from '../translate.ts'

/** The sentences of the page where a candidate answers, or a consultant writes her answer down. */
export const answerPage = defineTexts({
  da: {
    'own.title': 'Hvad må {employer} se?',
    'own.lead': 'Det handler om jobbet {role}. Vælg selv, hvad de må se om dig.',
    'staff.title': '{candidate}: svaret på et job',
    'staff.lead': 'Jobbet er {role} hos {employer}. Du skriver svaret ned. Det er borgerens eget.',
    before: 'Dit svar bruges kun til at finde noget bedre. Det er ikke et afslag på et job.',
  },
  en: {
    'own.title': 'What may {employer} see?',
    'own.lead': 'It is about the job {role}. You choose what they may see about you.',
    'staff.title': '{candidate}: the answer about a job',
    'staff.lead': 'The job is {role} at {employer}. You write the answer down. It is the citizen’s own.',
    before: 'Your answer is only used to find something better. It is not a refusal of a job.',
  },
})
