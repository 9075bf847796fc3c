import { createHash, randomBytes } from 'node:crypto'
import { and, eq, gt, isNull } from 'drizzle-orm'
import { hashPassword } from '#app/auth/password.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import type { Visit } from '#app/domain/audit/readings.server.ts'
import { enqueueMail } from '#app/domain/notifications/outbox.server.ts'
import type { Locale } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import type { Db, Reader, Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { accountLinks, sessions, users } from '#db/schema/index.ts'
import { LINK_LIFETIME_HOURS, type LinkPurpose } from './account.ts'
import { unscopedAccount, unscopedAccountByEmail } from './account-row.server.ts'
import { counted, forgive, takeAttempt } from './throttle.server.ts'

/** Whom a link is for and where it is sent. `origin` is the site's address without a slash at the end. */
export interface LinkInput {
  readonly userId: string
  readonly email: string
  readonly locale: Locale
  readonly origin: string
}

/**
 * Invites a user to choose a password: a link by mail, good for 14 days and one use. Earlier invitations of the same
 * user stop working. Call it in the transaction that made the user or decided to invite her.
 */
export function createInvitation(tx: Writer, visit: { readonly now: Date }, input: LinkInput): Promise<void> {
  return createLink(tx, visit, input, 'invitation')
}

/**
 * An invitation to somebody who has an account elsewhere: for whoever invited it runs out like any other, but nobody
 * has its token, and its owner is told that she has an account already.
 */
export async function createVainInvitation(
  tx: Writer,
  visit: { readonly now: Date },
  { userId, email: to, locale, origin }: LinkInput,
): Promise<void> {
  await insertLink(tx, visit, userId, 'invitation')
  const slots = { link: origin + paths.forgotten() }
  await enqueueMail(tx, { to, kind: 'account_exists', locale, slots, now: visit.now })
}

async function createLink(tx: Writer, visit: { readonly now: Date }, input: LinkInput, purpose: LinkPurpose) {
  const { userId, email: to, locale, origin } = input
  const token = await insertLink(tx, visit, userId, purpose)
  const link = origin + (purpose === 'reset' ? paths.reset(token) : paths.invitation(token))
  await enqueueMail(tx, { to, kind: purpose, locale, slots: { link }, now: visit.now })
}

/** A new link in place of those that the user has not used; returns its token, of which only the hash is stored. */
async function insertLink(tx: Writer, { now }: { readonly now: Date }, userId: string, purpose: LinkPurpose) {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + LINK_LIFETIME_HOURS[purpose] * 3_600_000)
  await tx.delete(accountLinks).where(and(eq(accountLinks.userId, userId), isNull(accountLinks.usedAt)))
  await tx
    .insert(accountLinks)
    .values({ id: v7(), tokenHash: hashed(token), purpose, userId, createdAt: now, expiresAt })
  return token
}

/**
 * Sends a reset link, good for one hour, when the e-mail has an account that is not disabled. The caller cannot see
 * whether it did; the answer is only whether the sender has asked too often, and then until when.
 */
export async function requestReset(
  db: Db,
  visit: Visit,
  email: string,
  { address, secret, origin }: { readonly address: string; readonly secret: string; readonly origin: string },
): Promise<Date | null> {
  return db.tx(async (tx) => {
    const until = await takeAttempt(tx, [counted(secret, 'ask', address)], visit.now)
    if (until) return until
    const account = await unscopedAccountByEmail(tx, email)
    if (!account || account.disabled) return null
    if (await takeAttempt(tx, [counted(secret, 'mail', email)], visit.now)) return null
    await createLink(tx, visit, { userId: account.actor.userId, email, locale: account.locale, origin }, 'reset')
    return null
  })
}

/** Whether a link can be used now. Looking does not use it up: mail programs open links before people do. */
export async function isLinkOpen(q: Reader, purpose: LinkPurpose, token: string, now: Date): Promise<boolean> {
  const found = await q
    .select({ id: accountLinks.id })
    .from(accountLinks)
    .where(isOpen(purpose, token, now))
  return found.length > 0
}

/**
 * Sets the password of the link's user, ends all her sessions and uses the link up: of two at once one wins. Returns
 * her id, or null when the link is unknown, used or too old, or the account is disabled.
 */
export async function redeemLink(
  db: Db,
  visit: Visit,
  { purpose, token, password, secret }: { purpose: LinkPurpose; token: string; password: string; secret: string },
): Promise<string | null> {
  if (!(await db.read((q) => isLinkOpen(q, purpose, token, visit.now)))) return null
  const passwordHash = await hashPassword(password)
  return db.tx(async (tx) => {
    const used = await tx
      .update(accountLinks)
      .set({ usedAt: visit.now })
      .where(isOpen(purpose, token, visit.now))
      .returning({ userId: accountLinks.userId })
    const userId = used[0]?.userId
    const account = userId ? await unscopedAccount(tx, userId) : null
    if (!userId || !account || account.disabled) return null
    const { actor } = account
    await tx.update(users).set({ passwordHash }).where(eq(users.id, userId))
    await tx.delete(sessions).where(eq(sessions.userId, userId))
    await forgive(tx, [counted(secret, 'account', actor.email)])
    await recordChange(
      tx,
      { ...visit, actor, purpose: `account.${purpose}` },
      {
        entity: 'account',
        entityId: userId,
        action: 'passwordSet',
        candidateIds: actor.candidateId ? [actor.candidateId] : [],
      },
    )
    return userId
  })
}

function isOpen(purpose: LinkPurpose, token: string, now: Date) {
  return and(
    eq(accountLinks.tokenHash, hashed(token)),
    eq(accountLinks.purpose, purpose),
    isNull(accountLinks.usedAt),
    gt(accountLinks.expiresAt, now),
  )
}

const hashed = (token: string) => createHash('sha256').update(token).digest('hex')

/** 140 random bits in the shape of an id, so that everything that hides ids in the server's log hides tokens too. */
function newToken(): string {
  const hex = randomBytes(18).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 35)}`
}
