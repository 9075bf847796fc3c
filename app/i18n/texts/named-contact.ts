import { defineTexts } from '../translate.ts'

/** One named person in the municipality, wherever an employer stands. */
export const namedContact = defineTexts({
  da: {
    'contact.title': 'Jeres kontakt i kommunen',
    'contact.where': 'Kommunen i {place}',
    'contact.whereUnit': '{unit}, kommunen i {place}',
    'contact.phone': 'Ring {phone}',
    'contact.none': 'Ring til kommunens hovednummer, og spørg efter virksomhedsindgangen.',
    'contact.more': 'Flere veje til svar',
    'contact.promise.back': 'Når du ringer eller skriver i dag, får du svar senest {day}.',
    'contact.promise.first': 'Vi ringer til jer senest {day}.',
    'contact.promise.late': 'Vi skulle have ringet til jer nu. Ring gerne til os.',
    'contact.today': 'i dag',
  },
  en: {
    'contact.title': 'Your contact in the municipality',
    'contact.where': 'The municipality of {place}',
    'contact.whereUnit': '{unit}, the municipality of {place}',
    'contact.phone': 'Ring {phone}',
    'contact.none': 'Ring the municipality’s main number, and ask for the employers’ entrance (virksomhedsindgangen).',
    'contact.more': 'More ways to an answer',
    'contact.promise.back': 'If you ring or write today, you get an answer by {day}.',
    'contact.promise.first': 'We will ring you by {day}.',
    'contact.promise.late': 'We should have rung you by now. Please ring us.',
    'contact.today': 'today',
  },
})
