import { defineTexts } from '../translate.ts'

/** The questions about what a job or a workplace offers, and what is wrong with an answer. Server only. */
export const conditionTexts = defineTexts({
  da: {
    'conditions.bounds': 'Fra {min} til {max}.',
    'conditions.bounds.step': 'Fra {min} til {max}, i spring på {step}.',
    'conditions.error.value': '{what}: Skriv et helt tal fra {min} til {max}.',
    'conditions.error.step': '{what}: Skriv et tal fra {min} til {max}, i spring på {step}.',
    'conditions.error.notLess': '{what}: Det, I kan indrette til, skal være mindre end det, der er nu.',
    'conditions.error.notMore': '{what}: Det, I kan indrette til, skal være mere end det, der er nu.',
    'conditions.error.both': '{what}: Skriv et tal, eller sæt kryds ved ”Ved ikke”. Ikke begge dele.',
    'conditions.error.valueFirst': '{what}: Skriv også, hvordan det er nu.',
  },
  en: {
    'conditions.bounds': 'From {min} to {max}.',
    'conditions.bounds.step': 'From {min} to {max}, in steps of {step}.',
    'conditions.error.value': '{what}: Write a whole number from {min} to {max}.',
    'conditions.error.step': '{what}: Write a number from {min} to {max}, in steps of {step}.',
    'conditions.error.notLess': '{what}: What you can arrange must be less than what there is now.',
    'conditions.error.notMore': '{what}: What you can arrange must be more than what there is now.',
    'conditions.error.both': '{what}: Write a number, or tick “Don’t know”. Not both.',
    'conditions.error.valueFirst': '{what}: Also write how it is now.',
  },
})
