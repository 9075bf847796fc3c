import { defineTexts } from '../translate.ts'

/** What a template fills, named as the form asks for it. Server only. */
export const templateTexts = defineTexts({
  da: {
    'template.part.title': 'jobbets navn',
    'template.part.description': 'teksten',
    'template.part.tasks': 'opgaverne',
    'template.part.hours': 'timerne',
    'template.part.week': 'dagene',
    'template.part.conditions': 'svar om hensyn',
    'template.part.competences': 'kompetencerne',
    'template.part.licences': 'kørekort og beviser',
  },
  en: {
    'template.part.title': 'the name of the job',
    'template.part.description': 'the text',
    'template.part.tasks': 'the tasks',
    'template.part.hours': 'the hours',
    'template.part.week': 'the days',
    'template.part.conditions': 'answers on accommodations',
    'template.part.competences': 'the competences',
    'template.part.licences': 'licences and certificates',
  },
})
