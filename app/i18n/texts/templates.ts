import { defineTexts } from '../translate.ts'

/** The page of all templates. */
export const templates = defineTexts({
  da: {
    'templates.home': 'Vores job',
    'templates.new': 'Slå et job op',
    'templates.title': 'Skabeloner til et job',
    'templates.lead': 'Vælg et job, der ligner. Så er det meste udfyldt, og I kan rette alt.',
    'templates.search': 'Søg efter et job eller en opgave',
    'templates.useWhat': '{name}: brug skabelonen',
    'templates.found': { one: '{count} skabelon passer', other: '{count} skabeloner passer' },
    'templates.none': 'Ingen skabelon passer',
    'templates.none.text': 'Prøv et andet ord, eller begynd med et tomt job.',
    'templates.empty': 'Begynd med et tomt job',
    'templates.sectors': 'Områder',
    'templates.tasks': 'Opgaver: {tasks}',
  },
  en: {
    'templates.home': 'Our jobs',
    'templates.new': 'Post a job',
    'templates.title': 'Templates for a job',
    'templates.lead': 'Choose a job that is like yours. Then most is filled in, and you can change everything.',
    'templates.search': 'Search for a job or a task',
    'templates.useWhat': '{name}: use the template',
    'templates.found': { one: '{count} template matches', other: '{count} templates match' },
    'templates.none': 'No template matches',
    'templates.none.text': 'Try another word, or begin with an empty job.',
    'templates.empty': 'Begin with an empty job',
    'templates.sectors': 'Fields',
    'templates.tasks': 'Tasks: {tasks}',
  },
})
