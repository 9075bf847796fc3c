import { defineTexts } from '../translate.ts'

/** The panel beside the form of a role before there is an answer. What the server says comes in words. */
export const reach = defineTexts({
  da: {
    'reach.title': 'Inden for rækkevidde',
    'reach.first': 'Når jobbet er gemt, står her, hvor mange det kan nå.',
    'reach.unverified': 'Når kommunen har ringet til jer, kan I se her, hvor mange jobbet kan nå.',
  },
  en: {
    'reach.title': 'Within reach',
    'reach.first': 'When the job is saved, you can see here how many it can reach.',
    'reach.unverified': 'When the municipality has called you, you can see here how many the job can reach.',
  },
})
