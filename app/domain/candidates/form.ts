import { z } from 'zod'
import { findMunicipality, findPostcode } from '#app/domain/vocabulary/postcode.ts'
import { day, line, tick, version } from './answers.ts'
import { APPROVAL_KINDS, CANDIDATE_STATUSES } from './candidate.ts'
import { saidFields } from './said.ts'

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

/** Search words in the address: trimmed, at most 100 characters. */
export function searchWords(search: URLSearchParams): string {
  return (search.get('soeg') ?? '').trim().slice(0, 100)
}

/** Employers on the page "Vises ikke for". */
export const hiddenEmployerSchema = z.object({
  intent: z.enum(['hide', 'show'], 'errors.invalid'),
  employerId: z.string('errors.invalid').max(64, 'errors.invalid'),
})

const formId = z.uuid('errors.invalid')
const yes = z.enum(['yes', 'no'], 'errors.invalid').transform((answer) => answer === 'yes')

/** Her switch of the anonymous card, and the consultant's. */
export const cardWishSchema = z.object({ formId, wanted: yes, ...saidFields })
export const cardReleaseSchema = z.object({ formId, released: yes, version })

/** "Det passer stadig": on the start page, on the profile, or written down for her. */
export const confirmSchema = z.object({ formId, from: z.enum(['home', 'profile']).catch('profile'), ...saidFields })
