import { and, asc, eq, isNull, type SQL } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { forbidden, notFound } from '#app/http/errors.server.ts'
import type { FieldErrors } from '#app/http/form.server.ts'
import { alreadyDone, type Done, once, type Refused, remember } from '#app/http/once.server.ts'
import { paths } from '#app/paths.ts'
import { type Db, isUniqueViolation, type Reader, type Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { accountLinks, organisationUnits, sessions, users } from '#db/schema/index.ts'
import type { AccessState, AccountRole, Actor } from './account.ts'
import type { InviteInput } from './form.ts'
import { createInvitation } from './links.server.ts'

/** A colleague in the list. */
export interface StaffRow {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly role: AccountRole
  readonly unitId: string | null
  readonly state: AccessState
  /** When an open invitation runs out. */
  readonly invitedUntil: Date | null
}

/** The accounts that an admin may see: those of her own municipality's staff. */
export function visibleTo(actor: Actor): SQL {
  return eq(users.municipalityCode, actor.municipalityCode ?? '')
}

/** Everybody of the municipality's staff, by name. One statement. */
export async function listStaff(q: Reader, visit: OpenVisit): Promise<StaffRow[]> {
  const rows = await q
    .select({ user: users, until: accountLinks.expiresAt })
    .from(users)
    .leftJoin(accountLinks, isOpenInvitation)
    .where(visibleTo(visit.actor))
    .orderBy(asc(users.name), asc(users.id))
  return rows.map(({ user, until }) => staffRow(user, until, visit.now))
}

/** An invitation of a statement's user that has not been used. */
export const isOpenInvitation = and(
  eq(accountLinks.userId, users.id),
  eq(accountLinks.purpose, 'invitation'),
  isNull(accountLinks.usedAt),
)

/** An account as the list shows it, with when its open invitation runs out. */
export function staffRow(user: typeof users.$inferSelect, until: Date | null, now: Date): StaffRow {
  const { id, name, email, role, unitId, passwordHash, disabledAt } = user
  const invited = until && until > now ? 'invited' : 'expired'
  const state = disabledAt ? 'disabled' : passwordHash ? 'active' : invited
  return { id, name, email, role, unitId, state, invitedUntil: state === 'invited' ? until : null }
}

export type InviteResult = { readonly ok: true } | { readonly ok: false; readonly errors: FieldErrors }

/** Makes an account for a colleague in the admin's municipality and sends the invitation. */
export async function inviteStaff(db: Db, visit: OpenVisit, input: InviteInput, origin: string): Promise<InviteResult> {
  const { municipalityCode } = visit.actor
  assertCan(visit.actor, 'account.manage', { municipalityCode })
  const { name, email, role, unitId, formId } = input
  const id = v7()
  try {
    await db.tx(async (tx) => {
      if (await alreadyDone(tx, visit, formId)) return
      await assertStillAdmin(tx, visit)
      if (!(await isOwnUnit(tx, visit, unitId))) throw notFound()
      const row = { id, email, name, role, unitId, municipalityCode, locale: 'da' as const, createdAt: visit.now }
      await tx.insert(users).values(row)
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

interface OnColleague {
  readonly formId: string
  readonly id: string
}

/** Shuts a colleague out: her sessions and open links end with it. Nobody can shut herself out. */
export function disableAccount(db: Db, visit: OpenVisit, { formId, id }: OnColleague): Promise<Done | Refused> {
  return once(db, visit, formId, async (tx) => {
    await managed(tx, visit, id)
    if (id === visit.actor.userId) throw notFound()
    await tx.update(users).set({ disabledAt: visit.now }).where(eq(users.id, id))
    await tx.delete(sessions).where(eq(sessions.userId, id))
    await tx.delete(accountLinks).where(and(eq(accountLinks.userId, id), isNull(accountLinks.usedAt)))
    await recordChange(tx, visit, { entity: 'account', entityId: id, action: 'disabled' })
    return { ok: true, path: paths.account(id) }
  })
}

/** Lets a colleague in again with the password that she had. */
export function enableAccount(db: Db, visit: OpenVisit, { formId, id }: OnColleague): Promise<Done | Refused> {
  return once(db, visit, formId, async (tx) => {
    await managed(tx, visit, id)
    await tx.update(users).set({ disabledAt: null }).where(eq(users.id, id))
    await recordChange(tx, visit, { entity: 'account', entityId: id, action: 'enabled' })
    return { ok: true, path: paths.account(id) }
  })
}

/** Sends a new invitation to a colleague who has not chosen a password yet; the old link stops working. */
export function inviteAgain(
  db: Db,
  visit: OpenVisit,
  { formId, id, origin }: OnColleague & { readonly origin: string },
): Promise<Done | Refused> {
  return once(db, visit, formId, async (tx) => {
    const user = await managed(tx, visit, id)
    if (user.passwordHash || user.disabledAt) throw notFound()
    await createInvitation(tx, visit, { userId: id, email: user.email, locale: user.locale, origin })
    await recordChange(tx, visit, { entity: 'account', entityId: id, action: 'invited' })
    return { ok: true, path: paths.account(id) }
  })
}

/** The account to be changed; 404 when it is not there or not hers to manage. */
export async function managed(tx: Writer, visit: OpenVisit, userId: string) {
  const [user] = await tx.select().from(users).where(eq(users.id, userId))
  if (!user) throw notFound()
  assertCan(visit.actor, 'account.manage', user)
  await assertStillAdmin(tx, visit)
  return user
}

/**
 * Nobody shuts herself out or changes her own role, and whoever changes others' is an admin at that very moment: so of
 * two admins who shut each other out at once one stays, and a municipality never loses its last. Throws 403.
 */
async function assertStillAdmin(tx: Writer, { actor }: OpenVisit): Promise<void> {
  const still = and(eq(users.id, actor.userId), eq(users.role, 'admin'), isNull(users.disabledAt))
  if ((await tx.$count(users, still)) === 0) throw forbidden()
}

/** Whether a unit is one of the actor's municipality; none is fine. */
export async function isOwnUnit(tx: Writer, { actor }: OpenVisit, unitId: string | null): Promise<boolean> {
  if (unitId === null) return true
  const own = eq(organisationUnits.municipalityCode, actor.municipalityCode ?? '')
  return (await tx.$count(organisationUnits, and(eq(organisationUnits.id, unitId), own))) > 0
}
