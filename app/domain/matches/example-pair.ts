import type { Candidate, Role } from '#app/domain/matching/types.ts'

/** The invented person of the worked example: README's of the matching, in the words of the shipped vocabulary. */
export const exampleCandidate: Candidate = {
  id: 'example',
  hours: { min: 6, max: 12, wish: 10 },
  perDay: 4,
  maxDays: 3,
  week: { mon: ['09:00', '15:00'], wed: ['09:00', '15:00'] },
  needs: [
    { item: 'fys-loeft', strength: 'must', limit: 5 },
    { item: 'kog-rutine', strength: 'should' },
    { item: 'soc-mentor', strength: 'nice' },
  ],
  competences: { kasse: 3, varemodtagelse: 0, lagerstyring: 0 },
  licences: { B: true },
  travel: { modes: ['car'], minutes: 45 },
  place: { lat: 55.64, lon: 12.08, land: 'sjaelland' },
  wishes: ['varepaafylder'],
}

/** And the invented job. */
export const exampleRole: Role = {
  id: 'example',
  positions: 1,
  hours: { min: 6, max: 8 },
  week: { mon: ['08:00', '14:00'], wed: ['08:00', '14:00'], fri: ['08:00', '14:00'] },
  fixedDays: ['mon'],
  conditions: { 'fys-loeft': { value: 10, adaptableTo: 5 }, 'kog-rutine': 'partly' },
  competences: [
    { id: 'kasse', level: 2, required: true },
    { id: 'varemodtagelse', level: 1, required: false },
  ],
  licences: ['B'],
  place: { lat: 55.65, lon: 12.1, land: 'sjaelland' },
  tasks: [
    { id: 'varepaafylder', core: true },
    { id: 'postrunde', core: true },
  ],
}
