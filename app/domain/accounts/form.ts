import { z } from 'zod'
import { isValidCvr, normaliseCvr } from '#app/domain/vocabulary/cvr.ts'
import { findPostcode } from '#app/domain/vocabulary/postcode.ts'
import { PASSWORD_MAX, passwordFault } from './password-rule.ts'

/** One line of text: at least a character that shows, at most `max`. */
function line(max: number, required = 'errors.required') {
  return z
    .string({ error: required })
    .trim()
    .min(1, required)
    .max(max, 'errors.long')
    .regex(/^[^\p{Cc}]*$/u, 'errors.invalid')
}

const email = z
  .string({ error: 'account.email.missing' })
  .trim()
  .toLowerCase()
  .max(254, 'errors.long')
  .pipe(z.email({ error: 'errors.email' }))

const faults = { short: 'account.password.short', long: 'account.password.long', common: 'account.password.common' }

const newPassword = z.string({ error: 'account.password.missing' }).superRefine((password, check) => {
  const fault = passwordFault(password)
  if (fault) check.addIssue({ code: 'custom', message: faults[fault] })
})

/** Eight Danish digits as people write them; kept as digits. */
const phone = z
  .string({ error: 'errors.phone' })
  .transform((text) => text.replace(/[\s.-]/g, '').replace(/^(\+|00)45/, ''))
  .pipe(z.string().regex(/^[2-9]\d{7}$/, 'errors.phone'))

const cvr = z.string({ error: 'account.cvr.wrong' }).refine(isValidCvr, 'account.cvr.wrong').transform(normaliseCvr)

const postcode = z
  .string({ error: 'errors.postcode' })
  .trim()
  .refine((code) => findPostcode(code) !== null, 'errors.postcode')

const formId = z.uuid({ error: 'errors.invalid' })

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
  role: z.enum(['consultant', 'leader'], { error: 'account.role.missing' }),
})
export type InviteInput = z.output<typeof inviteSchema>
