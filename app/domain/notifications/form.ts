import { z } from 'zod'
import type { AccountRole } from '#app/domain/accounts/account.ts'
import { kindsFor, MAIL_PACES, type MailPace, type NoticeKind } from './notice.ts'

/** When mail follows, kind by kind: of the kinds that her role is told of, each must be answered. */
export function choicesSchema(role: AccountRole) {
  const pace = z.enum(MAIL_PACES, { error: 'notices.error.pace' })
  return z.object(Object.fromEntries(kindsFor(role).map((kind) => [kind, pace])))
}
export type Choices = Partial<Readonly<Record<NoticeKind, MailPace>>>

/** What was there when the page was shown. */
export const seenSchema = z.object({ seen: z.iso.datetime({ error: 'errors.invalid' }) })
