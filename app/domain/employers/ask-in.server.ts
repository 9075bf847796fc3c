import { eq } from 'drizzle-orm'
import { hashPassword } from '#app/auth/password.server.ts'
import { unscopedAccountByEmail } from '#app/domain/accounts/account-row.server.ts'
import type { Sender } from '#app/domain/accounts/sign-in.server.ts'
import { counted, takeAttempt } from '#app/domain/accounts/throttle.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import type { Visit } from '#app/domain/audit/readings.server.ts'
import { consultantsOf, tell, usersOfEmployer } from '#app/domain/notifications/notices.server.ts'
import { enqueueMail } from '#app/domain/notifications/outbox.server.ts'
import type { FieldErrors } from '#app/http/form.server.ts'
import { alreadyDone, remember } from '#app/http/once.server.ts'
import type { Locale } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { type Db, isUniqueViolation, type Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { employers, employerUsers, users } from '#db/schema/index.ts'
import type { AskIn } from './colleague.ts'

export type AskInResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly errors: FieldErrors }
  | { readonly ok: false; readonly until: Date }

type AskVisit = Visit & { readonly locale: Locale }
type Door = Sender & { readonly origin: string }

/**
 * Somebody asks to be let in to an employer that is here already: an account that is shut until a colleague, or the
 * consultant who is the employer's contact, opens it. Those who work there are told; with nobody there the consultants
 * are. A CVR number that is not here is an error at its field (who is here is public); a known e-mail answers as if all
 * went well, and its owner gets a letter instead.
 */
export async function askIn(db: Db, visit: AskVisit, input: AskIn, door: Door): Promise<AskInResult> {
  const until = await db.tx((tx) => takeAttempt(tx, [counted(door.secret, 'ask', door.address)], visit.now))
  if (until) return { ok: false, until }
  // Hashed for known e-mails too, so that the delay does not tell.
  const passwordHash = await hashPassword(input.password)
  const attempt = () => db.tx((tx) => register(tx, visit, { ...input, passwordHash }, door))
  try {
    return await attempt()
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    return attempt()
  }
}

async function register(
  tx: Writer,
  visit: AskVisit,
  input: AskIn & { readonly passwordHash: string },
  { secret, origin }: Door,
): Promise<AskInResult> {
  if (await alreadyDone(tx, { actor: null }, input.formId)) return { ok: true }
  const [firm] = await tx.select().from(employers).where(eq(employers.cvr, input.cvr))
  if (!firm) return { ok: false, errors: { cvr: ['employers.askIn.unknown'] } }
  const { email: to, name, phone, passwordHash } = input
  const account = await unscopedAccountByEmail(tx, to)
  if (account) {
    const tooMany = await takeAttempt(tx, [counted(secret, 'mail', to)], visit.now)
    const slots = { link: origin + paths.forgotten() }
    if (!tooMany) await enqueueMail(tx, { to, kind: 'account_exists', locale: account.locale, slots, now: visit.now })
  } else {
    const id = v7()
    const shut = { disabledAt: visit.now, createdAt: visit.now }
    await tx
      .insert(users)
      .values({ id, email: to, name, phone, role: 'employer', passwordHash, locale: visit.locale, ...shut })
    await tx.insert(employerUsers).values({ userId: id, employerId: firm.id })
    await recordChange(tx, visit, {
      entity: 'account',
      entityId: id,
      action: 'asked',
      details: { employerId: firm.id },
    })
    await tellThem(tx, visit, firm)
  }
  await remember(tx, { actor: null, now: visit.now }, input.formId, paths.askIn())
  return { ok: true }
}

async function tellThem(tx: Writer, { now }: Visit, firm: { readonly id: string; readonly municipalityCode: string }) {
  const about = { kind: 'verification', event: 'asks_in', subjectId: firm.id } as const
  const there = await usersOfEmployer(tx, firm.id)
  await tell(tx, { now, actor: null }, there, { ...about, link: paths.colleagues() })
  if (there.length > 0) return
  const staff = await consultantsOf(tx, firm.municipalityCode)
  await tell(tx, { now, actor: null }, staff, { ...about, link: paths.colleagues(firm.id) })
}
