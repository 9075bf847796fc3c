import { fold } from '#app/domain/vocabulary/search/fold.ts'
import { type CandidateValue, readCandidateRow } from './candidate-row.ts'
import type { CellProblem, ReadRow } from './cell.ts'
import { type EmployerValue, readEmployerRow } from './employer-row.ts'
import { choiceOf, factsOf, type StagedRow } from './staged-row.ts'

/** A row and what will become of it. */
export interface CheckedRow<V> {
  readonly line: number
  readonly cells: StagedRow
  readonly value: V | null
  readonly problems: readonly CellProblem[]
  readonly warnings: readonly CellProblem[]
  /** Somebody who is here already, or a line above, is the same. */
  readonly twin: { readonly id: string } | { readonly line: number } | null
  /** Whether it can be taken in at all. */
  readonly mayTake: boolean
  /** Whether it will be: as was chosen, else all good ones without a twin. */
  readonly taken: boolean
}

/** What is known already: key of a twin → id. */
export type Known = ReadonlyMap<string, string>

/** The same mail, or the same name and postcode. */
export function candidateKeys({
  name,
  email,
  postcode,
}: Pick<CandidateValue, 'name' | 'email' | 'postcode'>): string[] {
  const byName = `navn ${postcode.trim()} ${fold(name).replace(/\s+/g, ' ').trim()}`
  return email ? [`mail ${email.toLowerCase()}`, byName] : [byName]
}

/** The same CVR number. */
export function employerKeys({ cvr }: Pick<EmployerValue, 'cvr'>): string[] {
  return [cvr]
}

/** What becomes of each row of a file of candidates; `own` is the municipality that takes them in. */
export function checkCandidates(rows: readonly StagedRow[], known: Known, own: string): CheckedRow<CandidateValue>[] {
  return check(rows, known, (cells) => readCandidateRow(cells, own), candidateKeys, true)
}

/** What becomes of each row of a file of employers. A CVR number is one employer, so a twin cannot be taken in. */
export function checkEmployers(rows: readonly StagedRow[], known: Known): CheckedRow<EmployerValue>[] {
  return check(rows, known, readEmployerRow, employerKeys, false)
}

function check<V>(
  rows: readonly StagedRow[],
  known: Known,
  read: (cells: StagedRow) => ReadRow<V>,
  keysOf: (value: V) => string[],
  twinsMay: boolean,
): CheckedRow<V>[] {
  const above = new Map<string, number>()
  return rows.map((cells) => {
    const { line, cpr, tooMany } = factsOf(cells)
    const { value: said, problems: own, warnings } = read(cells)
    const secret = cpr.map((column): CellProblem => ({ column, key: 'imports.error.cpr' }))
    // What was a CPR number is not also a missing answer.
    const problems = [...secret, ...own.filter(({ column }) => !cpr.includes(column))]
    if (tooMany) problems.push({ column: '', key: 'imports.error.cells' })
    const value = problems.length === 0 ? said : null
    const keys = value ? keysOf(value) : []
    const id = keys.map((key) => known.get(key)).find((one) => one !== undefined)
    const before = keys.map((key) => above.get(key)).find((one) => one !== undefined)
    const twin = id !== undefined ? { id } : before !== undefined ? { line: before } : null
    for (const key of keys) if (!above.has(key)) above.set(key, line)
    const mayTake = value !== null && (twin === null || twinsMay)
    const taken = mayTake && (choiceOf(cells) ?? twin === null)
    return { line, cells, value, problems, warnings, twin, mayTake, taken }
  })
}
