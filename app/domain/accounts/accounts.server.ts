import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import type { FieldErrors } from '#app/http/form.server.ts'
import { alreadyDone, remember } from '#app/http/once.server.ts'
import { paths } from '#app/paths.ts'
import { type Db, isUniqueViolation, type Reader, type Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { accountLinks, sessions, users } from '#db/schema/index.ts'
import type { AccountRole, Actor } from './account.ts'
import type { InviteInput } from './form.ts'
import { createInvitation } from './links.server.ts'

/** A colleague in the list: can sign in, has an open invitation, has one that ran out, or is shut out. */
export interface StaffRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: AccountRole
  readonly state: 'active' | 'invited' | 'expired' | 'disabled'
  /** When an open invitation runs out. */
  readonly invitedUntil: Date | null
}

/** The accounts that an admin may see: those of her own municipality's staff. */
export function visibleTo(actor: Actor): SQL {
  return eq(users.municipalityCode, actor.municipalityCode ?? '')
}

/** The municipality's staff by name. */
export async function listStaff(q: Reader, visit: OpenVisit): Promise<StaffRow[]> {
  const open = and(
    eq(accountLinks.userId, users.id),
    eq(accountLinks.purpose, 'invitation'),
    isNull(accountLinks.usedAt),
  )
  const rows = await q
    .select({ user: users, until: accountLinks.expiresAt })
    .from(users)
    .leftJoin(accountLinks, open)
    .where(visibleTo(visit.actor))
    .orderBy(asc(users.name), asc(users.id))
  return rows.map(({ user: { id, name, email, role, passwordHash, disabledAt }, until }) => {
    const invited = until && until > visit.now ? 'invited' : 'expired'
    const state = disabledAt ? 'disabled' : passwordHash ? 'active' : invited
    return { id, name, email, role, state, invitedUntil: state === 'invited' ? until : null }
  })
}

export type InviteResult = { readonly ok: true } | { readonly ok: false; readonly errors: FieldErrors }

/** Makes an account for a colleague in the admin's municipality and sends the invitation. */
export async function inviteStaff(db: Db, visit: OpenVisit, input: InviteInput, origin: string): Promise<InviteResult> {
  const { municipalityCode } = visit.actor
  assertCan(visit.actor, 'account.manage', { municipalityCode })
  const { name, email, role, formId } = input
  const id = v7()
  try {
    await db.tx(async (tx) => {
      if (await alreadyDone(tx, visit, formId)) return
      await tx.insert(users).values({ id, email, name, role, municipalityCode, locale: 'da', createdAt: visit.now })
      await createInvitation(tx, visit, { userId: id, email, locale: 'da', origin })
      await recordChange(tx, visit, { entity: 'account', entityId: id, action: 'invited', details: { role } })
      await remember(tx, visit, formId, paths.accounts())
    })
    return { ok: true }
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    // Two posts of one form at once: the slower one meets the account that the faster one made.
    if (await db.read((q) => alreadyDone(q, visit, input.formId))) return { ok: true }
    return { ok: false, errors: { email: ['account.email.taken'] } }
  }
}

/** Shuts a colleague out: her sessions and open links end with it. Nobody can shut herself out. */
export function disableAccount(db: Db, visit: OpenVisit, userId: string): Promise<void> {
  return db.tx(async (tx) => {
    await managed(tx, visit, userId)
    if (userId === visit.actor.userId) throw notFound()
    await tx.update(users).set({ disabledAt: visit.now }).where(eq(users.id, userId))
    await tx.delete(sessions).where(eq(sessions.userId, userId))
    await tx.delete(accountLinks).where(and(eq(accountLinks.userId, userId), isNull(accountLinks.usedAt)))
    await recordChange(tx, visit, { entity: 'account', entityId: userId, action: 'disabled' })
  })
}

/** Lets a colleague in again with the password that she had. */
export function enableAccount(db: Db, visit: OpenVisit, userId: string): Promise<void> {
  return db.tx(async (tx) => {
    await managed(tx, visit, userId)
    await tx.update(users).set({ disabledAt: null }).where(eq(users.id, userId))
    await recordChange(tx, visit, { entity: 'account', entityId: userId, action: 'enabled' })
  })
}

/** Sends a new invitation to a colleague who has not chosen a password yet; the old link stops working. */
export function inviteAgain(db: Db, visit: OpenVisit, userId: string, origin: string): Promise<void> {
  return db.tx(async (tx) => {
    const user = await managed(tx, visit, userId)
    if (user.passwordHash || user.disabledAt) throw notFound()
    await createInvitation(tx, visit, { userId, email: user.email, locale: user.locale, origin })
    await recordChange(tx, visit, { entity: 'account', entityId: userId, action: 'invited' })
  })
}

/** The account to be changed; 404 when it is not there or not hers to manage. */
async function managed(tx: Writer, visit: OpenVisit, userId: string) {
  const [user] = await tx.select().from(users).where(eq(users.id, userId))
  if (!user) throw notFound()
  assertCan(visit.actor, 'account.manage', user)
  return user
}
