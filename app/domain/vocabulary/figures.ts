import { storedAccommodations } from './accommodation.ts'
import { accommodations } from './accommodations.ts'
import { competenceGroups, competences, nearCompetences } from './competence.ts'
import type { AreaReport } from './geography.ts'
import { licences } from './licences.ts'
import { municipalities } from './municipalities.ts'
import { occupations } from './occupation.ts'
import { postcodeAreas } from './postcode.ts'
import { streetCodes } from './postcodes.ts'
import { diagnosisWords, excludingWords, type WordList } from './sensitive-words.ts'
import { sectors, templates } from './template.ts'

/** How much there is of everything that ships, by name, in the order of docs/data.md. */
export function vocabularyFigures() {
  const ofKind = (wanted: 'occupation' | 'task') => occupations.filter(({ kind }) => kind === wanted).length
  const wordsIn = (list: WordList) => list.reduce((sum, { words }) => sum + words.length, 0)
  const streets = streetCodes.reduce((sum, [from, to]) => sum + Number(to) - Number(from) + 1, 0)
  return {
    accommodations: accommodations.length,
    'accommodations that can be a need': storedAccommodations().length,
    occupations: ofKind('occupation'),
    tasks: ofKind('task'),
    'other names of these': occupations.reduce((sum, { synonyms }) => sum + synonyms.length, 0),
    competences: competences.length,
    'groups of competences': competenceGroups.length,
    'pairs of near competences': nearCompetences().length,
    'licences and certificates': licences.length,
    sectors: sectors.length,
    templates: templates.length,
    'words for illnesses': wordsIn(diagnosisWords),
    'words that shut people out': wordsIn(excludingWords),
    municipalities: municipalities.length,
    'postcode areas': postcodeAreas().length,
    'street codes in ranges': streets,
  }
}

const km = (distance: number) => `${distance.toFixed(1)} km`

/** What comparing the postcodes with public geodata has shown, a line each. */
export function areaLines({ postcodes, missing, toArea, toTown, worst, elsewhere, joined }: AreaReport): string[] {
  const told = (what: string, list: readonly string[]) => `${what}: ${list.length > 0 ? list.join(', ') : 'none'}`
  return [
    `${postcodes - missing.length} of ${postcodes} postcodes found`,
    told('missing', missing),
    `from the middle of the area: median ${km(toArea.median)}, 95 % within ${km(toArea.p95)}`,
    `from the town (${toTown.count}): median ${km(toTown.median)}, 95 % within ${km(toTown.p95)}`,
    `farthest: ${worst.map(({ what, km: away }) => `${what} ${km(away)}`).join(', ')}`,
    told('in another municipality', elsewhere),
    told('islands that are called mainland', joined),
  ]
}
