import { and, asc, eq, isNotNull, isNull, not } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { isOpenInvitation } from '#app/domain/accounts/accounts.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { tell, untell, usersOfEmployer } from '#app/domain/notifications/notices.server.ts'
import { subjectOf } from '#app/domain/roles/roles.server.ts'
import { forbidden, notFound } from '#app/http/errors.server.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import { paths } from '#app/paths.ts'
import type { Db, Reader, Writer } from '#db/client.server.ts'
import { accountLinks, employers, employerUsers, sessions, users } from '#db/schema/index.ts'
import { asideEmail, type ColleagueRow, plainEmail } from './colleague.ts'

/** An employer's users as one of them, or the consultant who is its contact, sees them. */
export interface ColleaguesPage {
  readonly employer: { readonly id: string; readonly name: string }
  readonly rows: readonly ColleagueRow[]
}

/** Which employer: the one in the address, else the actor's own. 404 for one whose users are not hers to manage. */
export async function loadFirm(q: Reader, { actor }: OpenVisit, id: string) {
  const [firm] = await q
    .select()
    .from(employers)
    .where(eq(employers.id, id || (actor.employerId ?? '')))
  if (!firm) throw notFound()
  assertCan(actor, 'employer.colleagues', subjectOf(firm))
  return firm
}

/** Everybody who can sign in, is invited or asks to be let in, those who ask first; two statements. Throws 404. */
export async function getColleagues(q: Reader, visit: OpenVisit, id: string): Promise<ColleaguesPage> {
  const firm = await loadFirm(q, visit, id)
  const found = await q
    .select({ user: users, title: employerUsers.title, until: accountLinks.expiresAt })
    .from(employerUsers)
    .innerJoin(users, eq(users.id, employerUsers.userId))
    .leftJoin(accountLinks, isOpenInvitation)
    .where(eq(employerUsers.employerId, firm.id))
    .orderBy(asc(users.name), asc(users.id))
  const rows = found.map(({ user, title, until }): ColleagueRow => {
    const { name, email, phone, disabledAt, passwordHash } = user
    const open = until !== null && until > visit.now ? 'invited' : 'expired'
    const state = disabledAt ? 'asks' : passwordHash ? 'active' : open
    return { id: user.id, name, email: plainEmail(email), phone, title, state, self: user.id === visit.actor.userId }
  })
  const asks = ({ state }: ColleagueRow) => (state === 'asks' ? 0 : 1)
  return { employer: { id: firm.id, name: firm.name }, rows: rows.toSorted((a, b) => asks(a) - asks(b)) }
}

export interface OnColleague {
  readonly formId: string
  readonly userId: string
  /** Of the employer; '' for the actor's own. */
  readonly id: string
}

/** Takes an invitation back, or turns somebody away who asked to be let in: what she left here is deleted. */
export function turnAway(db: Db, visit: OpenVisit, input: OnColleague): Promise<Done | Refused> {
  return onColleague(db, visit, input, async (tx, colleague, firmId) => {
    if (colleague.passwordHash && !colleague.disabledAt) throw notFound()
    await tx.delete(users).where(eq(users.id, colleague.id))
    await logColleague(tx, visit, colleague.id, 'turnedAway')
    await settleAsking(tx, firmId)
    return null
  })
}

/** Lets somebody in who asked: she can sign in with the password that she chose, and she and the others are told. */
export function letIn(db: Db, visit: OpenVisit, input: OnColleague): Promise<Done | Refused> {
  return onColleague(db, visit, input, async (tx, colleague, firmId) => {
    if (!colleague.disabledAt) throw notFound()
    await tx.update(users).set({ disabledAt: null }).where(eq(users.id, colleague.id))
    await logColleague(tx, visit, colleague.id, 'letIn')
    await settleAsking(tx, firmId)
    const about = { kind: 'verification', subjectId: firmId } as const
    const others = (await usersOfEmployer(tx, firmId)).filter((id) => id !== colleague.id)
    await tell(tx, visit, others, { ...about, event: 'joined', link: paths.colleagues() })
    await tell(tx, visit, [colleague.id], { ...about, event: 'let_in', link: paths.ownEmployer() })
    return null
  })
}

/**
 * Removes a colleague's access: she is signed out at once, her address is free again, and what she did keeps her name.
 * Nobody removes herself, so the last one stays; of two who remove each other at once one stays too.
 */
export function removeColleague(db: Db, visit: OpenVisit, input: OnColleague): Promise<Done | Refused> {
  return onColleague(db, visit, input, async (tx, colleague, firmId) => {
    if (colleague.disabledAt || !colleague.passwordHash || colleague.id === visit.actor.userId) throw notFound()
    const active = and(isNull(users.disabledAt), isNotNull(users.passwordHash))
    const others = await tx
      .select({ id: users.id })
      .from(employerUsers)
      .innerJoin(users, eq(users.id, employerUsers.userId))
      .where(and(eq(employerUsers.employerId, firmId), active, not(eq(users.id, colleague.id))))
    if (others.length === 0) return { ok: false, errors: { '': ['employers.colleagues.last'] } }
    await tx.delete(sessions).where(eq(sessions.userId, colleague.id))
    await tx.delete(accountLinks).where(eq(accountLinks.userId, colleague.id))
    await tx.delete(employerUsers).where(eq(employerUsers.userId, colleague.id))
    const email = asideEmail(plainEmail(colleague.email), colleague.id)
    await tx.update(users).set({ disabledAt: visit.now, email }).where(eq(users.id, colleague.id))
    await logColleague(tx, visit, colleague.id, 'disabled')
    return null
  })
}

type ColleagueRecord = typeof users.$inferSelect

/** An act on one user of an employer, once, by somebody who is still there. 404 for a user of another employer. */
export function onColleague(
  db: Db,
  visit: OpenVisit,
  { formId, userId, id }: OnColleague,
  act: (tx: Writer, colleague: ColleagueRecord, firmId: string) => Promise<Refused | null>,
): Promise<Done | Refused> {
  // One page has a form for each colleague, and they share its id.
  return once(db, visit, `${formId} ${userId}`, async (tx) => {
    const firm = await loadFirm(tx, visit, id)
    await assertStillHere(tx, visit, firm.id)
    const [row] = await tx
      .select({ user: users })
      .from(employerUsers)
      .innerJoin(users, eq(users.id, employerUsers.userId))
      .where(and(eq(employerUsers.employerId, firm.id), eq(employerUsers.userId, userId)))
    if (!row) throw notFound()
    const refused = await act(tx, row.user, firm.id)
    return refused ?? { ok: true, path: pathOf(visit, firm.id) }
  })
}

/** Whoever acts for an employer works there at that very moment. Throws 403. */
export async function assertStillHere(tx: Writer, { actor }: OpenVisit, firmId: string): Promise<void> {
  if (actor.role !== 'employer') return
  const still = await usersOfEmployer(tx, firmId)
  if (!still.includes(actor.userId)) throw forbidden()
}

/** With nobody left who asks, the question waits for none. */
async function settleAsking(tx: Writer, firmId: string): Promise<void> {
  const asking = await tx
    .select({ disabledAt: users.disabledAt })
    .from(employerUsers)
    .innerJoin(users, eq(users.id, employerUsers.userId))
    .where(eq(employerUsers.employerId, firmId))
  if (asking.every(({ disabledAt }) => disabledAt === null)) await untell(tx, { event: 'asks_in', subjectId: firmId })
}

export function pathOf({ actor }: OpenVisit, firmId: string): string {
  return paths.colleagues(actor.role === 'employer' ? undefined : firmId)
}

export function logColleague(tx: Writer, visit: OpenVisit, entityId: string, action: string): Promise<void> {
  return recordChange(tx, visit, { entity: 'account', entityId, action })
}
