import { eq } from 'drizzle-orm'
import { hashPassword } from '#app/auth/password.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import type { Visit } from '#app/domain/audit/readings.server.ts'
import { tellNewEmployer } from '#app/domain/employers/tell-new-employer.server.ts'
import { enqueueMail } from '#app/domain/notifications/outbox.server.ts'
import { parkDraft } from '#app/domain/roles/drafts.server.ts'
import { takeDraftAlong } from '#app/domain/roles/take-draft.server.ts'
import { municipalityOf } from '#app/domain/vocabulary/postcode.ts'
import type { FieldErrors } from '#app/http/form.server.ts'
import { alreadyDone, remember } from '#app/http/once.server.ts'
import type { Locale } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { type Db, isUniqueViolation, type Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { employers, employerUsers, users, workplaces } from '#db/schema/index.ts'
import type { Actor } from './account.ts'
import { unscopedAccountByEmail } from './account-row.server.ts'
import type { SignUpInput } from './form.ts'
import type { Sender } from './sign-in.server.ts'
import { counted, takeAttempt } from './throttle.server.ts'

export type SignUpResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly errors: FieldErrors }
  | { readonly ok: false; readonly until: Date }

type SignUpVisit = Visit & { readonly locale: Locale }

/**
 * Makes an unverified employer, its first user and its first workplace, all or nothing. The contact municipality is the
 * workplace's. A job that was written before the account becomes its first draft. A known CVR number is an error at its field; a known e-mail answers as if all went well and sends a
 * letter to its owner
 * instead; the job waits for the owner.
 */
export async function signUp(
  db: Db,
  visit: SignUpVisit,
  input: SignUpInput,
  sender: Sender & { readonly origin: string },
  /** Of a job that was written before; null for none. */
  draft: string | null = null,
): Promise<SignUpResult> {
  const until = await db.tx((tx) => takeAttempt(tx, [counted(sender.secret, 'ask', sender.address)], visit.now))
  if (until) return { ok: false, until }
  // Hashed for known e-mails too, so that the delay does not tell.
  const passwordHash = await hashPassword(input.password)
  try {
    return await db.tx((tx) => register(tx, visit, { ...input, passwordHash }, sender, draft))
  } catch (error) {
    if (!isUniqueViolation(error)) throw error
    // Somebody else took the number or the e-mail between our look and our insert: look again.
    return db.tx((tx) => register(tx, visit, { ...input, passwordHash }, sender, draft))
  }
}

async function register(
  tx: Writer,
  visit: SignUpVisit,
  input: SignUpInput & { readonly passwordHash: string },
  { secret, origin }: Sender & { readonly origin: string },
  draft: string | null,
): Promise<SignUpResult> {
  if (await alreadyDone(tx, { actor: null }, input.formId)) return { ok: true }
  const [known] = await tx.select({ id: employers.id }).from(employers).where(eq(employers.cvr, input.cvr))
  if (known) return { ok: false, errors: { cvr: ['account.cvr.known'] } }
  const account = await unscopedAccountByEmail(tx, input.email)
  if (account) {
    const tooMany = await takeAttempt(tx, [counted(secret, 'mail', input.email)], visit.now)
    const { email: to } = account.actor
    if (draft) await parkDraft(tx, draft, to)
    const slots = { link: origin + paths.forgotten() }
    if (!tooMany) await enqueueMail(tx, { to, kind: 'account_exists', locale: account.locale, slots, now: visit.now })
  } else {
    const { actor, workplaceId } = await insertFirm(tx, visit, input)
    await recordChange(
      tx,
      { ...visit, actor },
      {
        entity: 'employer',
        entityId: actor.employerId,
        action: 'created',
      },
    )
    await tellNewEmployer(tx, visit, actor.employerId)
    if (draft) await takeDraftAlong(tx, visit, draft, { actor, employerId: actor.employerId, workplaceId })
  }
  await remember(tx, { actor: null, now: visit.now }, input.formId, paths.signedUp())
  return { ok: true }
}

async function insertFirm(tx: Writer, visit: SignUpVisit, input: SignUpInput & { readonly passwordHash: string }) {
  const municipality = municipalityOf(input.postcode)
  if (!municipality) throw new Error('The form lets only known postcodes through')
  const [userId, employerId, workplaceId] = [v7(), v7(), v7()]
  const { email, name, phone, passwordHash, address, postcode } = input
  const createdAt = visit.now
  const municipalityCode = municipality.code
  await tx
    .insert(users)
    .values({ id: userId, email, name, phone, role: 'employer', passwordHash, locale: visit.locale, createdAt })
  await tx
    .insert(employers)
    .values({ id: employerId, cvr: input.cvr, name: input.employerName, municipalityCode, phone, createdAt })
  await tx.insert(employerUsers).values({ userId, employerId })
  await tx.insert(workplaces).values({
    id: workplaceId,
    employerId,
    name: input.workplaceName,
    address,
    postcode,
    municipalityCode,
    conditions: {},
    createdAt,
  })
  const actor = {
    userId,
    role: 'employer',
    name,
    email,
    municipalityCode: null,
    employerId,
    candidateId: null,
  } as const
  return { actor: actor satisfies Actor, workplaceId }
}
