import type { CompetenceGroup } from '../competence.ts'

/**
 * Which of our groups a code of ESCO's skills pillar belongs to; the longest beginning counts. Letters are ESCO's own
 * (S skills, L languages, T transversal), figures are fields of knowledge (ISCED-F 2013). What is not here is `other`.
 */
const BEGINNINGS: Readonly<Record<string, CompetenceGroup>> = {
  // Communication, collaboration and creativity
  S1: 'communication',
  'S1.3': 'teaching',
  'S1.6': 'service',
  'S1.11': 'science',
  'S1.15': 'language',
  // Information
  S2: 'office',
  'S2.1': 'science',
  'S2.5': 'science',
  'S2.6': 'finance',
  'S2.8': 'science',
  // Assisting and caring
  S3: 'people',
  'S3.2': 'health',
  'S3.3': 'service',
  'S3.4': 'service',
  'S3.5': 'kitchen',
  // Management
  S4: 'professional',
  'S4.4': 'office',
  // Computers
  S5: 'it',
  // Handling and moving
  S6: 'craft',
  'S6.1': 'logistics',
  'S6.2': 'logistics',
  'S6.4': 'outdoors',
  'S6.9': 'outdoors',
  'S6.11': 'cleaning',
  'S6.12': 'cleaning',
  'S6.13': 'cleaning',
  // Constructing
  S7: 'craft',
  // Machines and vehicles
  S8: 'craft',
  'S8.1': 'logistics',
  'S8.2': 'logistics',
  'S8.3': 'logistics',
  'S8.6': 'science',
  'S8.9': 'logistics',
  L: 'language',
  // Education, arts, social sciences
  '01': 'teaching',
  '02': 'communication',
  '023': 'language',
  '03': 'communication',
  '0311': 'finance',
  '0313': 'people',
  '0314': 'people',
  // Business, administration and law
  '04': 'professional',
  '0411': 'finance',
  '0412': 'finance',
  '0414': 'communication',
  '0415': 'office',
  '0416': 'service',
  // Natural sciences, computing, engineering, farming
  '05': 'science',
  '06': 'it',
  '07': 'craft',
  '0711': 'science',
  '0712': 'science',
  '0714': 'science',
  '0721': 'kitchen',
  '0731': 'science',
  '08': 'outdoors',
  // Health, welfare and services
  '09': 'health',
  '092': 'people',
  '0922': 'teaching',
  '10': 'service',
  '1011': 'cleaning',
  '1013': 'kitchen',
  '1022': 'professional',
  '104': 'logistics',
}

/** The group of a skill by its code in ESCO ("S6.11.2", "0721", "L1"). */
export function groupOf(code: string | null): CompetenceGroup | 'other' {
  const found = beginningsOf(code ?? '').find((beginning) => BEGINNINGS[beginning])
  return (found && BEGINNINGS[found]) || 'other'
}

/** Longest first. Figures are cut one by one, the rest at its dots: S1.1 is no beginning of S1.11. */
function beginningsOf(code: string): string[] {
  if (/^\d/.test(code)) return Array.from(code, (_, at) => code.slice(0, code.length - at))
  const parts = code.split('.')
  return [...parts.map((_, at) => parts.slice(0, parts.length - at).join('.')), code.slice(0, 1)]
}
