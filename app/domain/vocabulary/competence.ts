import { competences } from './competences.ts'
import { importedVocabulary } from './imported.ts'
import type { Bilingual } from './text.ts'

export { competences }

export type CompetenceGroup =
  | 'office'
  | 'finance'
  | 'it'
  | 'communication'
  | 'language'
  | 'service'
  | 'kitchen'
  | 'cleaning'
  | 'logistics'
  | 'craft'
  | 'outdoors'
  | 'people'
  | 'health'
  | 'teaching'
  | 'science'
  | 'professional'

export interface Competence {
  id: string
  /** `other` is for imported ones that fit nowhere. */
  group: CompetenceGroup | 'other'
  label: Bilingual
  /** One short step away, either way; it counts half (MATCHING.md sections 3 and 5). */
  near: readonly string[]
}

/** The groups in the order of the screens; an employer's card shows them and never more. */
export const competenceGroups: readonly { id: CompetenceGroup; label: Bilingual }[] = [
  { id: 'office', label: { da: 'Kontor', en: 'Office' } },
  { id: 'finance', label: { da: 'Økonomi', en: 'Finance' } },
  { id: 'it', label: { da: 'IT og data', en: 'IT and data' } },
  { id: 'communication', label: { da: 'Kommunikation og kultur', en: 'Communication and culture' } },
  { id: 'language', label: { da: 'Sprog', en: 'Languages' } },
  { id: 'service', label: { da: 'Butik og service', en: 'Shop and service' } },
  { id: 'kitchen', label: { da: 'Køkken', en: 'Kitchen' } },
  { id: 'cleaning', label: { da: 'Rengøring og vask', en: 'Cleaning and laundry' } },
  { id: 'logistics', label: { da: 'Lager og transport', en: 'Warehouse and transport' } },
  { id: 'craft', label: { da: 'Håndværk og industri', en: 'Crafts and industry' } },
  { id: 'outdoors', label: { da: 'Have, dyr og landbrug', en: 'Gardens, animals and farming' } },
  { id: 'people', label: { da: 'Omsorg og socialt arbejde', en: 'Care and social work' } },
  { id: 'health', label: { da: 'Sundhed', en: 'Health' } },
  { id: 'teaching', label: { da: 'Børn, undervisning og vejledning', en: 'Children, teaching and guidance' } },
  { id: 'science', label: { da: 'Teknik, miljø og laboratorium', en: 'Engineering, environment and laboratory' } },
  { id: 'professional', label: { da: 'Projekter, jura og ledelse', en: 'Projects, law and management' } },
]

const groupLabels = new Map<string, Bilingual>(competenceGroups.map(({ id, label }) => [id, label]))

/** What a group is called on the screens. */
export function competenceGroupLabel(group: CompetenceGroup | 'other'): Bilingual {
  return groupLabels.get(group) ?? { da: 'Andet', en: 'Other' }
}

/** Levels of a held competence; 0 is stored too and says "no" (MATCHING.md section 1). */
export const competenceLevels: readonly { level: 1 | 2 | 3 | 4; label: Bilingual }[] = [
  { level: 1, label: { da: 'Lidt: jeg har prøvet det', en: 'A little: I have tried it' } },
  { level: 2, label: { da: 'Noget: jeg kan det med hjælp', en: 'Some: I can do it with help' } },
  { level: 3, label: { da: 'Godt: jeg kan det alene', en: 'Good: I can do it alone' } },
  { level: 4, label: { da: 'Meget godt: jeg kan lære andre det', en: 'Very good: I can teach it' } },
]

const byId: ReadonlyMap<string, Competence> = new Map(competences.map((one) => [one.id, one]))

/** The competence with this id, shipped or imported, or null. Imported ones are known on the server only. */
export function findCompetence(id: string): Competence | null {
  return byId.get(id) ?? importedVocabulary().competences.get(id) ?? null
}

/** Each pair of near competences once, shipped and imported, in the form of MATCHING.md's `nearSkills`. */
export function nearCompetences(): readonly (readonly [string, string])[] {
  return [...competences, ...importedVocabulary().competences.values()].flatMap((one) =>
    one.near.filter((id) => one.id < id).map((id) => [one.id, id] as const),
  )
}
