import { z } from 'zod'
import { LOCALES } from '#app/i18n/translate.ts'
import type { AccountRole } from './account.ts'
import { formId, line, newPassword, phone } from './form.ts'
import { PASSWORD_MAX } from './password-rule.ts'

const optionalPhone = z
  .string()
  .trim()
  .optional()
  .transform((text) => text || null)
  .pipe(phone.nullable())

/** What somebody may put right about herself. A candidate's name is in her file; hers is not asked for here. */
export function ownDetailsSchema(role: AccountRole) {
  const name = line(100, 'account.name.missing')
  return details.extend({ name: role === 'candidate' ? name.optional() : name })
}

const details = z.object({
  formId,
  title: z.string().trim().max(100, 'errors.long').optional(),
  phone: optionalPhone,
  locale: z.enum(LOCALES, { error: 'errors.choose' }),
})
export type OwnDetails = z.output<ReturnType<typeof ownDetailsSchema>>

export const ownPasswordSchema = z.object({
  formId,
  currentPassword: z.string({ error: 'account.password.ask' }).max(PASSWORD_MAX, 'account.password.wrong'),
  password: newPassword,
})
