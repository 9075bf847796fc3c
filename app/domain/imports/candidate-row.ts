import type { TravelMode } from '#app/domain/candidates/candidate.ts'
import { newCandidateSchema } from '#app/domain/candidates/form.ts'
import { readModes } from '#app/domain/lists/travel-words.ts'
import { parseHours } from '#app/domain/vocabulary/hours.ts'
import { municipalities } from '#app/domain/vocabulary/municipalities.ts'
import { findMunicipality } from '#app/domain/vocabulary/postcode.ts'
import { findDiagnosisWords } from '#app/domain/vocabulary/sensitive.ts'
import { type CellProblem, type ReadRow, takeCell } from './cell.ts'

/** What a row says about a candidate; the approval is asked for once for the whole file. */
export interface CandidateValue {
  readonly name: string
  readonly postcode: string
  readonly phone: string | null
  readonly email: string | null
  /** Minutes a week. */
  readonly hoursMin: number | null
  readonly hoursMax: number | null
  readonly travelModes: readonly TravelMode[] | null
  readonly travelMinutes: number | null
}

/** The longest way to work that one may answer, in minutes. */
const LONGEST_WAY = 240

/** Reads the cells of a row by the rules of the form; every problem stands at its cell. `own` is her municipality. */
export function readCandidateRow(cells: Readonly<Record<string, string>>, own: string): ReadRow<CandidateValue> {
  const problems: CellProblem[] = []
  const { name, postcode, phone, email } = newCandidateSchema.shape
  const value: CandidateValue = {
    name: takeCell(problems, 'navn', cells, name) ?? '',
    postcode: takeCell(problems, 'postnr', cells, postcode) ?? '',
    phone: takeCell(problems, 'telefon', cells, phone) ?? null,
    email: takeCell(problems, 'email', cells, email) ?? null,
    ...hoursOf(cells, problems),
    travelModes: modesOf(cells.transport ?? '', problems),
    travelMinutes: minutesOf(cells.rejse_min ?? '', problems),
  }
  const place = municipalityProblem(cells.kommune ?? '', own)
  if (place) problems.push(place)
  const warnings = ['navn', 'transport'].flatMap((column): CellProblem[] =>
    findDiagnosisWords(cells[column] ?? '').length > 0 ? [{ column, key: 'imports.warn.diagnosis' }] : [],
  )
  return { value: problems.length === 0 ? value : null, problems, warnings }
}

/** Another municipality's people are not hers to take in. An empty cell means her own. */
function municipalityProblem(cell: string, own: string): CellProblem | null {
  const text = cell.trim().replace(/\s+kommune$/i, '')
  if (text === '') return null
  const small = text.toLocaleLowerCase('da')
  const found = /^\d+$/.test(text)
    ? findMunicipality(text)
    : municipalities.find(({ name }) => name.toLocaleLowerCase('da') === small)
  if (!found) return { column: 'kommune', key: 'imports.error.municipality' }
  const place = findMunicipality(own)?.name ?? own
  return found.code === own ? null : { column: 'kommune', key: 'imports.error.foreign', slots: { place } }
}

function hoursOf(cells: Readonly<Record<string, string>>, problems: CellProblem[]) {
  const KEYS = { range: 'weeklyHours', format: 'hours', decimals: 'decimals' } as const
  const read = (column: string): number | null | undefined => {
    const text = (cells[column] ?? '').replace(/\s*(timer|t\.?)$/i, '').trim()
    if (text === '') return null
    const answer = parseHours(text)
    if ('minutes' in answer) return answer.minutes
    problems.push({ column, key: `candidates.error.${KEYS[answer.error]}` })
    return undefined
  }
  const hoursMin = read('timer_min')
  const hoursMax = read('timer_max')
  if (hoursMin === undefined || hoursMax === undefined) return { hoursMin: null, hoursMax: null }
  if ((hoursMin === null) !== (hoursMax === null))
    problems.push({ column: hoursMin === null ? 'timer_min' : 'timer_max', key: 'candidates.error.bothHours' })
  else if (hoursMin !== null && hoursMax !== null && hoursMin > hoursMax)
    problems.push({ column: 'timer_max', key: 'candidates.error.hoursOrder' })
  return { hoursMin, hoursMax }
}

function modesOf(cell: string, problems: CellProblem[]): readonly TravelMode[] | null {
  const modes = readModes(cell)
  if (modes === null) problems.push({ column: 'transport', key: 'imports.error.transport' })
  return modes && modes.length > 0 ? modes : null
}

function minutesOf(cell: string, problems: CellProblem[]): number | null {
  const text = cell.replace(/\s*(min|min\.|minutter)$/i, '').trim()
  if (text === '') return null
  const minutes = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (minutes >= 1 && minutes <= LONGEST_WAY) return minutes
  problems.push({ column: 'rejse_min', key: 'candidates.error.minutes' })
  return null
}
