import { and, eq, ne } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { createInvitation } from '#app/domain/accounts/links.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { type Db, isUniqueViolation, type Reader, type Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { candidates, users } from '#db/schema/index.ts'
import type { CandidateRecord } from './candidate.ts'
import { loadCandidate } from './candidates.server.ts'

/** Why an invitation could not be sent; text keys. */
export type InviteProblem = 'candidates.error.noEmail' | 'candidates.error.hasAccount' | 'candidates.error.emailTaken'
export type Invited = { ok: true } | { ok: false; problem: InviteProblem }

/**
 * Sends the candidate a link with which she makes a password: account, link and mail in one transaction. Inviting again
 * sends a new link and voids the earlier one. That an e-mail is taken is told, whose it is is not.
 */
export async function inviteCandidate(db: Db, visit: OpenVisit, id: string, origin: string): Promise<Invited> {
  try {
    return await db.tx((tx) => invite(tx, visit, id, origin))
  } catch (error) {
    // Two invitations at once, or an employer signing up with the same e-mail in this moment.
    if (isUniqueViolation(error)) return { ok: false, problem: 'candidates.error.emailTaken' }
    throw error
  }
}

async function invite(tx: Writer, visit: OpenVisit, id: string, origin: string): Promise<Invited> {
  const { candidate } = await loadCandidate(tx, visit, id, 'candidate.invite')
  const { email } = candidate
  if (email === null) return { ok: false, problem: 'candidates.error.noEmail' }
  const account = candidate.userId === null ? null : await findAccount(tx, candidate.userId)
  if (account?.passwordHash) return { ok: false, problem: 'candidates.error.hasAccount' }
  const taken = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.email, email), account ? ne(users.id, account.id) : undefined))
  if (taken.length > 0) return { ok: false, problem: 'candidates.error.emailTaken' }
  const userId = account ? account.id : await openAccount(tx, visit, candidate, email)
  if (account) await tx.update(users).set({ email, name: candidate.name }).where(eq(users.id, userId))
  await createInvitation(tx, visit, { userId, email, locale: account?.locale ?? 'da', origin })
  await recordChange(tx, visit, { entity: 'candidate', entityId: id, action: 'invite', candidateIds: [id] })
  return { ok: true }
}

async function findAccount(q: Reader, userId: string) {
  const [account] = await q.select().from(users).where(eq(users.id, userId))
  return account ?? null
}

/** An account without password: only the link in the mail can give it one. */
async function openAccount(tx: Writer, visit: OpenVisit, candidate: CandidateRecord, email: string): Promise<string> {
  const { name, phone } = candidate
  const id = v7()
  await tx.insert(users).values({ id, email, name, phone, role: 'candidate', createdAt: visit.now })
  await tx.update(candidates).set({ userId: id }).where(eq(candidates.id, candidate.id))
  return id
}
