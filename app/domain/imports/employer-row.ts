import { z } from 'zod'
import { newCandidateSchema } from '#app/domain/candidates/form.ts'
import { isValidCvr, normaliseCvr } from '#app/domain/vocabulary/cvr.ts'
import { isValidPNumber, normalisePNumber } from '#app/domain/vocabulary/p-number.ts'
import { type CellProblem, type ReadRow, takeCell } from './cell.ts'

/** What a row says about an employer and its first workplace. */
export interface EmployerValue {
  readonly cvr: string
  readonly name: string
  readonly pNumber: string | null
  readonly address: string
  readonly postcode: string
  readonly contact: string
  readonly email: string | null
  readonly phone: string | null
}

const line = (max: number, missing: string) => z.string().trim().min(1, missing).max(max, 'errors.long')
const cvr = z.string().refine(isValidCvr, 'imports.error.cvr').transform(normaliseCvr)
const pNumber = z
  .string()
  .refine((text) => text === '' || isValidPNumber(text), 'imports.error.pNumber')
  .transform((text) => (text === '' ? null : normalisePNumber(text)))
const contact = z.string().trim().max(100, 'errors.long')

/** Reads the cells of a row; every problem stands at its cell. */
export function readEmployerRow(cells: Readonly<Record<string, string>>): ReadRow<EmployerValue> {
  const problems: CellProblem[] = []
  const { postcode, phone, email } = newCandidateSchema.shape
  const value: EmployerValue = {
    cvr: takeCell(problems, 'cvr', cells, cvr) ?? '',
    name: takeCell(problems, 'navn', cells, line(120, 'imports.error.name')) ?? '',
    pNumber: takeCell(problems, 'p_nummer', cells, pNumber) ?? null,
    address: takeCell(problems, 'adresse', cells, line(160, 'imports.error.address')) ?? '',
    postcode: takeCell(problems, 'postnr', cells, postcode) ?? '',
    contact: takeCell(problems, 'kontakt', cells, contact) ?? '',
    email: takeCell(problems, 'email', cells, email) ?? null,
    // Employers' numbers are stored as digits.
    phone: takeCell(problems, 'telefon', cells, phone)?.replaceAll(' ', '') ?? null,
  }
  return { value: problems.length === 0 ? value : null, problems, warnings: [] }
}
