import { z } from 'zod'
import { LOCALES } from '#app/i18n/translate.ts'
import { formId, line, newPassword, phone } from './form.ts'
import { PASSWORD_MAX } from './password-rule.ts'

const optionalPhone = z
  .string()
  .trim()
  .optional()
  .transform((text) => text || null)
  .pipe(phone.nullable())

/** What somebody may put right about herself. A candidate's name is the municipality's; hers is not asked for. */
export const ownDetailsSchema = z.object({
  formId,
  name: line(100, 'account.name.missing').optional(),
  title: z.string().trim().max(100, 'errors.long').optional(),
  phone: optionalPhone,
  locale: z.enum(LOCALES, { error: 'errors.choose' }),
})
export type OwnDetails = z.output<typeof ownDetailsSchema>

export const ownPasswordSchema = z.object({
  formId,
  currentPassword: z.string({ error: 'account.password.ask' }).max(PASSWORD_MAX, 'account.password.wrong'),
  password: newPassword,
})
