import { defineTexts } from '../translate.ts'

/** The sentences of a placement's page. */
export const placementWords = defineTexts({
  da: {
    title: 'Ansættelse: {role}',
    'title.own': 'Dit job: {role}',
    'lead.coming': 'Jobbet begynder {day}.',
    'lead.started': 'Jobbet begyndte {day}.',
    who: 'Hvem',
    employer: 'Virksomhed',
    workplace: 'Arbejdssted',
    decision: 'Kommunens afgørelse',
    'decision.value': '{day}, {system}, {reference}',
  },
  en: {
    title: 'Placement: {role}',
    'title.own': 'Your job: {role}',
    'lead.coming': 'The job begins on {day}.',
    'lead.started': 'The job began on {day}.',
    who: 'Who',
    employer: 'Employer',
    workplace: 'Workplace',
    decision: 'The municipality’s decision',
    'decision.value': '{day}, {system}, {reference}',
  },
})
