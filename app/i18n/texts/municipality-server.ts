import { defineTexts } from '../translate.ts'

/** What the forms of settings, units and colleagues say when something is wrong. Server only: forms get the words. */
export const municipalityErrors = defineTexts({
  da: {
    'settings.error.contactWeeks': 'Skriv et helt tal fra 1 til 26.',
    'settings.error.answerDays': 'Skriv et helt tal fra 1 til 20.',
    'settings.error.stepDays': 'Skriv et helt tal fra 1 til 40.',
    'settings.error.roleDays': 'Skriv et helt tal fra 14 til 365.',
    'settings.error.contactUserId': 'Vælg en kollega, der kan logge ind.',
    'units.error.name': 'Skriv enhedens navn.',
    'units.error.taken': 'Der er allerede en enhed med det navn samme sted.',
    'units.error.parent': 'En enhed kan ikke ligge under sig selv.',
    'units.error.inUse': 'Enheden er i brug. Flyt først det, der hører til.',
    'colleague.error.role': 'Vælg en rolle.',
    'colleague.error.own': 'Din egen rolle kan kun en anden administrator ændre.',
    'colleague.error.unit': 'Vælg en af kommunens enheder.',
  },
  en: {
    'settings.error.contactWeeks': 'Write a whole number from 1 to 26.',
    'settings.error.answerDays': 'Write a whole number from 1 to 20.',
    'settings.error.stepDays': 'Write a whole number from 1 to 40.',
    'settings.error.roleDays': 'Write a whole number from 14 to 365.',
    'settings.error.contactUserId': 'Choose a colleague who can sign in.',
    'units.error.name': 'Write the unit’s name.',
    'units.error.taken': 'There is a unit of that name in the same place already.',
    'units.error.parent': 'A unit cannot lie under itself.',
    'units.error.inUse': 'The unit is in use. Move what belongs to it first.',
    'colleague.error.role': 'Choose a role.',
    'colleague.error.own': 'Only another administrator can change your own role.',
    'colleague.error.unit': 'Choose one of the municipality’s units.',
  },
})
