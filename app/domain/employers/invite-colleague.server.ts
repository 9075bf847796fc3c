import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { unscopedAccountByEmail } from '#app/domain/accounts/account-row.server.ts'
import { createInvitation, createVainInvitation } from '#app/domain/accounts/links.server.ts'
import { counted, takeAttempt } from '#app/domain/accounts/throttle.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import type { Db, Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { employerUsers, users } from '#db/schema/index.ts'
import { asideEmail, type InviteColleague, isAside, plainEmail } from './colleague.ts'
import { assertStillHere, loadFirm, logColleague, type OnColleague, onColleague, pathOf } from './colleagues.server.ts'

interface InviteInput extends InviteColleague {
  /** Of the employer; '' for the actor's own. */
  readonly id: string
  readonly origin: string
  readonly secret: string
}

/**
 * Invites a colleague by mail. An address that has an account elsewhere looks the same in every way: its owner is told
 * that somebody tried, and the invitation leads nowhere (who has an account here can be a secret about health). Refused
 * only for an address that stands in the list already.
 */
export function inviteColleague(db: Db, visit: OpenVisit, input: InviteInput): Promise<Done | Refused> {
  return once(db, visit, input.formId, async (tx) => {
    const firm = await loadFirm(tx, visit, input.id)
    await assertStillHere(tx, visit, firm.id)
    const { email, name, origin, secret } = input
    const id = v7()
    const known = await unscopedAccountByEmail(tx, email)
    const vain = known !== null && known.actor.employerId !== firm.id
    const stored = vain ? asideEmail(email, firm.id) : email
    // Of this firm already, or asked in vain before: both stand in the list that she is looking at.
    if (known && (!vain || (await unscopedAccountByEmail(tx, stored))))
      return { ok: false, errors: { email: ['employers.colleagues.here'] } }
    const user = { id, email: stored, name, role: 'employer' as const, locale: visit.locale, createdAt: visit.now }
    await tx.insert(users).values(user)
    await tx.insert(employerUsers).values({ userId: id, employerId: firm.id })
    await sendInvitation(tx, visit, { id, email: stored, origin, secret })
    await logColleague(tx, visit, id, 'invited')
    return { ok: true, path: pathOf(visit, firm.id) }
  })
}

/** Sends a new link to somebody who has not chosen a password yet; the old one stops working. */
export function inviteColleagueAgain(
  db: Db,
  visit: OpenVisit,
  input: OnColleague & { readonly origin: string; readonly secret: string },
): Promise<Done | Refused> {
  return onColleague(db, visit, input, async (tx, colleague) => {
    if (colleague.passwordHash || colleague.disabledAt) throw notFound()
    await sendInvitation(tx, visit, { ...colleague, origin: input.origin, secret: input.secret })
    await logColleague(tx, visit, colleague.id, 'invited')
    return null
  })
}

interface Invited {
  readonly id: string
  readonly email: string
  readonly origin: string
  readonly secret: string
}

/** The mail of an invitation; no more to one address than its owner can bear, whether she has an account or not. */
async function sendInvitation(tx: Writer, visit: OpenVisit, { id: userId, email, origin, secret }: Invited) {
  const to = plainEmail(email)
  if (await takeAttempt(tx, [counted(secret, 'mail', to)], visit.now)) return
  const link = { userId, email: to, locale: visit.locale, origin }
  if (isAside(email)) await createVainInvitation(tx, visit, link)
  else await createInvitation(tx, visit, link)
}
