import { eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { hashPassword, passwordMatches } from '#app/auth/password.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import type { FieldErrors } from '#app/http/form.server.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import type { Locale } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { employerUsers, sessions, users } from '#db/schema/index.ts'
import type { AccountRole } from './account.ts'
import { unscopedAccount } from './account-row.server.ts'
import type { OwnDetails } from './own-form.ts'
import { counted, forgive, takeAttempt } from './throttle.server.ts'

/** A reader's own account. */
export interface OwnAccount {
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly locale: Locale
  readonly role: AccountRole
  /** What she does at her firm; for employers only. */
  readonly title: string | null
}

export async function getOwnAccount(q: Reader, { actor }: OpenVisit): Promise<OwnAccount> {
  const [row] = await q
    .select({ user: users, title: employerUsers.title })
    .from(users)
    .leftJoin(employerUsers, eq(employerUsers.userId, users.id))
    .where(eq(users.id, actor.userId))
  if (!row) throw new Error('Whoever is signed in has an account')
  const { name, email, phone, locale, role } = row.user
  return { name, email, phone, locale, role, title: row.title }
}

/** Saves what somebody put right about herself. A candidate's name and telephone are in her file, not here. */
export function saveOwnDetails(
  db: Db,
  visit: OpenVisit,
  { formId, name, title, phone, locale }: OwnDetails,
): Promise<Done | Refused> {
  return once(db, visit, formId, async (tx) => {
    const { userId, role, candidateId } = visit.actor
    const own = role === 'candidate' ? {} : { name: name ?? visit.actor.name, phone }
    await tx
      .update(users)
      .set({ ...own, locale })
      .where(eq(users.id, userId))
    if (role === 'employer')
      await tx
        .update(employerUsers)
        .set({ title: title || null })
        .where(eq(employerUsers.userId, userId))
    await recordChange(tx, visit, {
      entity: 'account',
      entityId: userId,
      action: 'changed',
      candidateIds: candidateId ? [candidateId] : [],
    })
    return { ok: true, path: paths.ownAccount() }
  })
}

export type PasswordChange =
  | { readonly ok: true }
  | { readonly ok: false; readonly errors: FieldErrors }
  | { readonly ok: false; readonly until: Date }

/**
 * Gives somebody who knows her password a new one, and ends all her sessions: whoever calls opens a new one. Guessing
 * the present one is slowed down as at the door.
 */
export async function changePassword(
  db: Db,
  visit: OpenVisit,
  { currentPassword, password }: { readonly currentPassword: string; readonly password: string },
  secret: string,
): Promise<PasswordChange> {
  const { userId, email, candidateId } = visit.actor
  const things = [counted(secret, 'account', email)]
  const until = await db.tx((tx) => takeAttempt(tx, things, visit.now))
  if (until) return { ok: false, until }
  const account = await db.read((q) => unscopedAccount(q, userId))
  if (!(await passwordMatches(account?.passwordHash ?? null, currentPassword)))
    return { ok: false, errors: { currentPassword: ['account.password.wrong'] } }
  const passwordHash = await hashPassword(password)
  await db.tx(async (tx) => {
    await tx.update(users).set({ passwordHash }).where(eq(users.id, userId))
    await tx.delete(sessions).where(eq(sessions.userId, userId))
    await forgive(tx, things)
    await recordChange(tx, visit, {
      entity: 'account',
      entityId: userId,
      action: 'passwordSet',
      candidateIds: candidateId ? [candidateId] : [],
    })
  })
  return { ok: true }
}
