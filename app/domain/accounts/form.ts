import { z } from 'zod'
import { isValidCvr, normaliseCvr } from '#app/domain/vocabulary/cvr.ts'
import { findPostcode } from '#app/domain/vocabulary/postcode.ts'
import { ACCESS_STATES, type AccessState, STAFF_ROLES, type StaffRole } from './account.ts'
import { PASSWORD_MAX, passwordFault } from './password-rule.ts'

/** One line of text: at least a character that shows, at most `max`. */
export function line(max: number, required = 'errors.required') {
  return z
    .string({ error: required })
    .trim()
    .min(1, required)
    .max(max, 'errors.long')
    .regex(/^[^\p{Cc}]*$/u, 'errors.invalid')
}

export const email = z
  .string({ error: 'account.email.missing' })
  .trim()
  .toLowerCase()
  .max(254, 'errors.long')
  .pipe(z.email({ error: 'errors.email' }))

const faults = { short: 'account.password.short', long: 'account.password.long', common: 'account.password.common' }

export const newPassword = z.string({ error: 'account.password.missing' }).superRefine((password, check) => {
  const fault = passwordFault(password)
  if (fault) check.addIssue({ code: 'custom', message: faults[fault] })
})

/** Eight Danish digits as people write them; kept as digits. */
export const phone = z
  .string({ error: 'errors.phone' })
  .transform((text) => text.replace(/[\s.-]/g, '').replace(/^(\+|00)45/, ''))
  .pipe(z.string().regex(/^[2-9]\d{7}$/, 'errors.phone'))

export const cvr = z
  .string({ error: 'account.cvr.wrong' })
  .refine(isValidCvr, 'account.cvr.wrong')
  .transform(normaliseCvr)

const postcode = z
  .string({ error: 'errors.postcode' })
  .trim()
  .refine((code) => findPostcode(code) !== null, 'errors.postcode')

/** One of a list that may be left at its empty first option. */
const chosen = z
  .string()
  .max(60, 'errors.invalid')
  .optional()
  .transform((id) => id || null)

export const formId = z.uuid({ error: 'errors.invalid' })

export const signInSchema = z.object({
  email: z.string({ error: 'account.email.missing' }).trim().toLowerCase().max(254, 'account.signIn.wrong'),
  password: z.string({ error: 'account.password.ask' }).max(PASSWORD_MAX, 'account.signIn.wrong'),
  til: z.string().optional(),
})

export const signUpSchema = z.object({
  formId,
  name: line(100, 'account.name.missing'),
  email,
  password: newPassword,
  phone,
  employerName: line(120, 'account.employerName.missing'),
  cvr,
  workplaceName: line(120, 'account.workplaceName.missing'),
  address: line(160, 'account.address.missing'),
  postcode,
})
export type SignUpInput = z.output<typeof signUpSchema>

export const forgottenSchema = z.object({ email })

export const newPasswordSchema = z.object({ password: newPassword })

export const inviteSchema = z.object({
  formId,
  name: line(100, 'account.name.missing'),
  email,
  role: z.enum(STAFF_ROLES, { error: 'account.role.missing' }),
  unitId: chosen,
})
export type InviteInput = z.output<typeof inviteSchema>

/** A form that is only a button. */
export const onlySchema = z.object({ formId })

/** What an admin may change about a colleague. Her own role stays what it is: then the form does not send one. */
export const colleagueSchema = z.object({
  formId,
  role: z.enum(STAFF_ROLES, { error: 'colleague.error.role' }).optional(),
  unitId: chosen,
  phone: z
    .string()
    .trim()
    .optional()
    .transform((text) => text || null)
    .pipe(z.union([z.null(), phone], { error: 'errors.phone' })),
})
export type ColleagueForm = z.output<typeof colleagueSchema>

/** What the address of the list of colleagues asks for. */
export interface StaffFilter {
  readonly role: StaffRole | null
  readonly unit: string | null
  readonly state: AccessState | null
  readonly page: number
}

/** The filter from the address: rolle, enhed (`ingen`: those of no unit), adgang, side. Anything unknown is ignored. */
export function staffFilter(search: URLSearchParams): StaffFilter {
  const page = Number(search.get('side'))
  return {
    role: STAFF_ROLES.find((role) => role === search.get('rolle')) ?? null,
    unit: (search.get('enhed') ?? '').slice(0, 60) || null,
    state: ACCESS_STATES.find((state) => state === search.get('adgang')) ?? null,
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}
