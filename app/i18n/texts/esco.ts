import { defineTexts } from '../translate.ts'

/**
 * Where imported occupations and skills come from. The first sentence is the one that ESCO's terms ask for, word by
 * word and in English; the second says that it was modified, which they ask for as well.
 */
export const esco = defineTexts({
  da: {
    'esco.heading': 'Erhverv og kompetencer fra ESCO',
    'esco.source': 'This service uses the ESCO classification of the European Commission.',
    'esco.modified':
      'Noget af det, du kan vælge, kommer fra EU’s liste ESCO. Den er tilpasset her: Vi bruger navne og sammenhænge, ikke beskrivelser. Mangler et dansk navn, står det engelske.',
  },
  en: {
    'esco.heading': 'Occupations and skills from ESCO',
    'esco.source': 'This service uses the ESCO classification of the European Commission.',
    'esco.modified':
      'Some of what you can choose comes from the EU’s list ESCO. It has been modified here: we use names and relations, not descriptions. Where a Danish name is missing, the English one stands in.',
  },
})
