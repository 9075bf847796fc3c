import { z } from 'zod'
import { cvr, email, formId, line, newPassword, phone } from '#app/domain/accounts/form.ts'

/** Can sign in; has an open invitation; has one that ran out; asks to be let in. */
export type ColleagueState = 'active' | 'invited' | 'expired' | 'asks'

/** One row of an employer's users. */
export interface ColleagueRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly title: string | null
  readonly state: ColleagueState
  readonly self: boolean
}

/**
 * Between an address and what follows it where the address is not the account's to sign in with: an invitation to
 * somebody who has an account elsewhere, and somebody whose access was removed. No address holds it, so nobody can sign
 * in with one, and the address itself stays free.
 */
const ASIDE = '#'

/** An address with what keeps it aside; `id` makes it the only one. */
export function asideEmail(address: string, id: string): string {
  return `${address}${ASIDE}${id}`
}

/** The address as people write it. */
export function plainEmail(address: string): string {
  return address.split(ASIDE)[0] ?? address
}

export function isAside(address: string): boolean {
  return address.includes(ASIDE)
}

export const inviteColleagueSchema = z.object({ formId, name: line(100, 'account.name.missing'), email })
export type InviteColleague = z.output<typeof inviteColleagueSchema>

/** An act on one colleague. */
export const onColleagueSchema = z.object({ formId, userId: z.uuid({ error: 'errors.invalid' }) })

export const askInSchema = z.object({
  formId,
  cvr,
  name: line(100, 'account.name.missing'),
  email,
  password: newPassword,
  phone,
})
export type AskIn = z.output<typeof askInSchema>
