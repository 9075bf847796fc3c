import { z } from 'zod'
import { newCandidateSchema } from '#app/domain/candidates/form.ts'
import { findCpr } from '#app/domain/vocabulary/sensitive.ts'
import { MOST_BYTES } from './columns.ts'

const formId = z.uuid('errors.invalid')

/** A file that is handed in. Its name is never kept, and refused when it holds a CPR number. */
export const uploadSchema = z.object({
  formId,
  file: z
    .instanceof(File, { error: 'imports.file.none' })
    .refine(({ size }) => size > 0, 'imports.file.none')
    .refine(({ size }) => size <= MOST_BYTES, 'imports.file.large')
    .refine(({ name }) => findCpr(name.replace(/_/g, ' ')).length === 0, 'imports.file.cpr'),
})

const lines = z
  .array(z.string().regex(/^\d{1,6}$/, 'errors.invalid'))
  .default([])
  .transform((all) => new Set(all.map(Number)))

/** What is done with a file that waits, with the rows that a page showed and those of them that are ticked. */
export const importActSchema = z.object({
  intent: z.enum(['choose', 'next', 'import', 'drop', 'undo'], 'errors.invalid'),
  formId,
  shown: lines,
  row: lines,
})
export type Choices = Pick<z.output<typeof importActSchema>, 'shown' | 'row'>

const { approvedOn, approvalMunicipality, approvalKind, ledighedsydelseFrom } = newCandidateSchema.shape

/** What the file does not say of its candidates, asked for once. */
export const candidatesImportSchema = z.object({
  formId,
  responsible: z.enum(['me', 'nobody'], 'imports.error.responsible'),
  approvedOn,
  approvalMunicipality,
  approvalKind,
  ledighedsydelseFrom,
})
export type CandidatesImport = z.output<typeof candidatesImportSchema>
