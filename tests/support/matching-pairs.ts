import { makeSetting, type Setting } from '#app/domain/matching/setting.ts'
import type { Candidate, Role, VocabularyItem, Week } from '#app/domain/matching/types.ts'

/** One item of each kind, two of them with a margin. */
export const vocabulary: readonly VocabularyItem[] = [
  { id: 'lift', kind: 'atMost', margin: 2 },
  { id: 'reach', kind: 'atMost', margin: 0.1 },
  { id: 'noise', kind: 'atMost' },
  { id: 'breaks', kind: 'atLeast', margin: 5 },
  { id: 'cold', kind: 'atLeast' },
  { id: 'routine', kind: 'flag' },
  { id: 'mentor', kind: 'flag' },
]

export const nearSkills = [
  ['till', 'service'],
  ['service', 'phone'],
] as const

export const setting: Setting = makeSetting(vocabulary, nearSkills)

export const officeWeek: Week = {
  mon: ['08:00', '16:00'],
  tue: ['08:00', '16:00'],
  wed: ['08:00', '16:00'],
  thu: ['08:00', '16:00'],
  fri: ['08:00', '16:00'],
}

/** A candidate with every answer, who fits `aRole()` with 100 points. */
export function aCandidate(own: Partial<Candidate> = {}): Candidate {
  return {
    id: 'k1',
    hours: { min: 8, max: 12, wish: 10 },
    week: officeWeek,
    travel: { modes: ['car'], minutes: 45 },
    place: { lat: 55.64, lon: 12.08, land: 'sjaelland' },
    ...own,
  }
}

/** A role that asks for nothing but 8 to 12 hours of work, done at home. */
export function aRole(own: Partial<Role> = {}): Role {
  return { id: 'r1', positions: 1, hours: { min: 8, max: 12 }, week: officeWeek, remote: 100, ...own }
}
