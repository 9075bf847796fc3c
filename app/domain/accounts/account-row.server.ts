import { eq, type SQL } from 'drizzle-orm'
import type { Locale } from '#app/i18n/translate.ts'
import type { Reader } from '#db/client.server.ts'
import { candidates, employerUsers, users } from '#db/schema/index.ts'
import type { Actor } from './account.ts'

/** An account as signing in needs it: the actor it becomes, and what must never leave the server. */
export interface Account {
  readonly actor: Actor
  readonly passwordHash: string | null
  readonly locale: Locale
  readonly disabled: boolean
}

/** The account with this e-mail (lower case), or null. For signing in and links only: it is limited by no actor. */
export function unscopedAccountByEmail(q: Reader, email: string): Promise<Account | null> {
  return find(q, eq(users.email, email))
}

/** The account with this id, or null. For links only: it is limited by no actor. */
export function unscopedAccount(q: Reader, userId: string): Promise<Account | null> {
  return find(q, eq(users.id, userId))
}

async function find(q: Reader, condition: SQL): Promise<Account | null> {
  const [row] = await q
    .select({ user: users, employerId: employerUsers.employerId, candidateId: candidates.id })
    .from(users)
    .leftJoin(employerUsers, eq(employerUsers.userId, users.id))
    .leftJoin(candidates, eq(candidates.userId, users.id))
    .where(condition)
  if (!row) return null
  const { id: userId, role, name, email, municipalityCode, passwordHash, locale, disabledAt } = row.user
  const { employerId, candidateId } = row
  const actor = { userId, role, name, email, municipalityCode, employerId, candidateId }
  return { actor, passwordHash, locale, disabled: disabledAt !== null }
}
