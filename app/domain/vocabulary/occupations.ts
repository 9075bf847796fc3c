import type { Occupation } from './occupation.ts'
import { handsOccupations } from './occupations-hands.ts'
import { knowledgeOccupations } from './occupations-knowledge.ts'
import { officeOccupations } from './occupations-office.ts'
import { peopleOccupations } from './occupations-people.ts'
import { serviceOccupations } from './occupations-service.ts'
import { deskTasks } from './tasks-desk.ts'
import { handsTasks } from './tasks-hands.ts'
import { peopleTasks } from './tasks-people.ts'

/** One line of the lists; the synonyms stand in one string with a comma and a space between them. */
export type OccupationRow = readonly [id: string, isco: string, da: string, en: string, synonyms: string]

/** Whole occupations, professional ones among them: most fleksjob adverts forget those (DOMAIN.md 4.1). */
const occupationRows = [
  officeOccupations,
  knowledgeOccupations,
  peopleOccupations,
  serviceOccupations,
  handsOccupations,
].flat()

/** Pieces of work of a few hours that can be carved out of other people's jobs. */
const taskRows = [deskTasks, peopleTasks, handsTasks].flat()

function rows(kind: Occupation['kind'], list: readonly OccupationRow[]): Occupation[] {
  return list.map(([id, isco, da, en, synonyms]) => ({
    id,
    kind,
    label: { da, en },
    synonyms: synonyms.split(', '),
    isco,
  }))
}

/** All occupations and tasks. The ids are for ever and unique across both kinds. */
export const occupations: readonly Occupation[] = [...rows('occupation', occupationRows), ...rows('task', taskRows)]
