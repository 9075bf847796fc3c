import { z } from 'zod'
import { findMunicipality, findPostcode } from '#app/domain/vocabulary/postcode.ts'
import { day, line, tick, version } from './answers.ts'
import { APPROVAL_KINDS, CANDIDATE_STATUSES } from './candidate.ts'

/** `missing` says what is asked for, so that the error summary can be understood by itself. */
const required = (max: number, missing: string) => z.string(missing).trim().min(1, missing).max(max, 'errors.long')

/** Eight digits, with or without +45 and spaces, as "12 34 56 78"; other countries' numbers with their plus. */
const phone = line(30).transform((text, check) => {
  if (text === null) return null
  const digits = text.replace(/[\s().-]/g, '').replace(/^(\+45|0045)(?=\d{8}$)/, '')
  if (/^\d{8}$/.test(digits)) return digits.replace(/(\d\d)(?=\d)/g, '$1 ')
  if (/^\+\d{7,15}$/.test(digits)) return digits
  check.addIssue({ code: 'custom', message: 'errors.phone' })
  return z.NEVER
})

const email = line(200).transform((text, check) => {
  if (text === null) return null
  if (z.email().safeParse(text).success) return text.toLowerCase()
  check.addIssue({ code: 'custom', message: 'errors.email' })
  return z.NEVER
})

const facts = {
  name: required(100, 'candidates.error.name'),
  email,
  phone,
  postcode: required(10, 'candidates.error.postcode').refine((text) => findPostcode(text) !== null, 'errors.postcode'),
  approvedOn: day.refine((value) => value !== null, 'candidates.error.approvedOn').transform((value) => value!),
  approvalMunicipality: required(4, 'candidates.error.municipality').refine(
    (code) => findMunicipality(code)?.code === code,
    'candidates.error.municipality',
  ),
  approvalKind: z.enum(APPROVAL_KINDS, 'candidates.error.kind'),
  ledighedsydelseFrom: day,
  protectedIdentity: tick,
}

/** A new candidate. Only name, postcode and approval are needed: nothing requires e-mail or telephone. */
export const newCandidateSchema = z.object({ ...facts, formId: z.uuid('errors.invalid') })
export type NewCandidate = z.output<typeof newCandidateSchema>

/** The same facts, put right later. */
export const candidateFactsSchema = z.object({ ...facts, status: z.enum(CANDIDATE_STATUSES, 'errors.choose'), version })
export type CandidateFacts = z.output<typeof candidateFactsSchema>

/** What the address of the list asks for. Anything unknown is ignored: a link from elsewhere must still open. */
const filterSchema = z.object({
  whose: z.enum(['mine', 'all']).catch('all'),
  status: z.enum([...CANDIDATE_STATUSES, 'any']).catch('active'),
  q: z.string().trim().max(100).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})
export type CandidateFilter = z.output<typeof filterSchema>

/** The list's filter from the address: hvis, status, q, side. */
export function candidateFilter(search: URLSearchParams): CandidateFilter {
  const ask = (name: string) => search.get(name) ?? undefined
  return filterSchema.parse({
    whose: ask('hvis') === 'mine' ? 'mine' : 'all',
    status: ask('status'),
    q: ask('q'),
    page: ask('side'),
  })
}

/** Search words in the address: trimmed, at most 100 characters. */
export function searchWords(search: URLSearchParams): string {
  return (search.get('soeg') ?? '').trim().slice(0, 100)
}

/** Employers on the page "Vises ikke for". */
export const hiddenEmployerSchema = z.object({
  intent: z.enum(['hide', 'show'], 'errors.invalid'),
  employerId: z.string('errors.invalid').max(64, 'errors.invalid'),
})
