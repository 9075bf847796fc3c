import { z } from 'zod'
import { day, line, version } from '#app/domain/candidates/answers.ts'
import { conditionsSchema } from '#app/domain/roles/condition-form.ts'
import { isValidPNumber, normalisePNumber } from '#app/domain/vocabulary/p-number.ts'
import { findPostcode } from '#app/domain/vocabulary/postcode.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { CALL_WAYS } from './employer.ts'

const required = (max: number, message: string) => z.string(message).trim().min(1, message).max(max, 'errors.long')

/** A workplace and what holds for every role there. A P-number is optional: not every place has one yet. */
const workplace = (locale: Locale) =>
  z.object({
    version,
    /** Made by the page of a new workplace: a second post of the same form makes no second one. */
    formId: z.uuid('errors.invalid').optional(),
    /** When the answers that the form began with were read. */
    seen: z.iso.datetime('errors.invalid').optional(),
    name: required(100, 'employers.error.workplaceName'),
    pNumber: line(20).transform((text, check) => {
      if (text === null) return null
      if (isValidPNumber(text)) return normalisePNumber(text)
      check.addIssue({ code: 'custom', message: 'employers.error.pNumber' })
      return z.NEVER
    }),
    address: required(200, 'employers.error.address'),
    postcode: required(10, 'errors.postcode')
      .refine((text) => findPostcode(text) !== null, 'errors.postcode')
      .transform((text) => findPostcode(text)?.code ?? text),
    conditions: conditionsSchema('workplace', locale),
  })
const workplaces = { da: workplace('da'), en: workplace('en') }
export function workplaceSchema(locale: Locale) {
  return workplaces[locale]
}
export type WorkplaceForm = z.output<typeof workplaces.da>

/** The call back: whom, how and when, or why the employer is refused. */
export const verifySchema = z.discriminatedUnion('intent', [
  z.object({
    intent: z.literal('verify'),
    version,
    spokeWith: required(200, 'employers.error.spokeWith'),
    way: z.enum(CALL_WAYS, 'errors.choose'),
    calledOn: day.refine((value) => value !== null, 'employers.error.calledOn').transform((value) => value!),
  }),
  z.object({ intent: z.literal('refuse'), version, reason: required(500, 'employers.error.reason') }),
])
export type VerifyForm = z.output<typeof verifySchema>

/** Which consultant an employer rings; empty for whomever the municipality has named for all. */
export const contactSchema = z.object({ version, contactId: line(60) })
export type ContactChoice = z.output<typeof contactSchema>
