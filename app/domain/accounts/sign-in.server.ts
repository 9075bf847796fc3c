import { passwordMatches } from '#app/auth/password.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import type { Visit } from '#app/domain/audit/readings.server.ts'
import type { Db } from '#db/client.server.ts'
import { unscopedAccountByEmail } from './account-row.server.ts'
import { counted, forgive, takeAttempt } from './throttle.server.ts'

export interface Credentials {
  /** Lower case. */
  readonly email: string
  readonly password: string
}

/** Who is asking: the sender's address, and the key under which failures are counted. */
export interface Sender {
  readonly address: string
  readonly secret: string
}

export type SignInResult =
  | { readonly ok: true; readonly userId: string }
  | { readonly ok: false; readonly reason: 'wrong' }
  | { readonly ok: false; readonly reason: 'wait'; readonly until: Date }

/**
 * Checks an e-mail and a password. Unknown, wrong, not yet accepted and disabled are the same answer after the same
 * time. After some failures of the account or the address the answer is when to try again.
 */
export async function signIn(db: Db, visit: Visit, credentials: Credentials, sender: Sender): Promise<SignInResult> {
  const things = [
    counted(sender.secret, 'account', credentials.email),
    counted(sender.secret, 'address', sender.address),
  ]
  const until = await db.tx((tx) => takeAttempt(tx, things, visit.now))
  if (until) return { ok: false, reason: 'wait', until }
  const account = await db.read((q) => unscopedAccountByEmail(q, credentials.email))
  const stored = account && !account.disabled ? account.passwordHash : null
  const right = await passwordMatches(stored, credentials.password)
  if (!account || !right) return { ok: false, reason: 'wrong' }
  const { actor } = account
  await db.tx(async (tx) => {
    await forgive(tx, things)
    await recordChange(
      tx,
      { ...visit, actor, purpose: 'account.signIn' },
      {
        entity: 'session',
        entityId: actor.userId,
        action: 'started',
        candidateIds: actor.candidateId ? [actor.candidateId] : [],
      },
    )
  })
  return { ok: true, userId: actor.userId }
}
