import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { type ConsentField, consentFields } from '#app/domain/consents/consent.ts'
import { consentWording } from '#app/domain/consents/consent-words.ts'
import { giveConsent } from '#app/domain/consents/give-consent.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Db } from '#db/client.server.ts'
import { type ActInput, type ActResult, actOn, move, note, refuse } from './act.server.ts'
import { restsOnConsent } from './introduction.ts'
import { CANDIDATE_REASONS } from './reasons.ts'
import type { IntroductionRecord } from './record.server.ts'

export interface AcceptInput extends ActInput {
  /** The fields that she lets this employer see, chosen one by one. */
  readonly fields: readonly string[]
}

/**
 * "Sig ja tak": the candidate lets one employer see some fields; the words of the page are kept with it. Later on the same act gives a new yes in place of one
 * that has ended or was taken back.
 */
export function acceptIntroduction(db: Db, visit: OpenVisit, input: AcceptInput): Promise<ActResult> {
  return actOn(db, visit, 'introduction.answer', input, async (tx, record) => {
    const fields = knownFields(record, input.fields)
    if (fields.length === 0) return refuse('introductions.error.fields', 'fields')
    const { introduction, candidate } = record
    const { status } = introduction
    if (status !== 'approved' && !restsOnConsent(status)) return refuse('introductions.error.step')
    await giveConsent(tx, visit, {
      introductionId: introduction.id,
      candidateId: candidate.id,
      employerId: introduction.employerId,
      roleId: introduction.roleId,
      fields,
      way: 'self',
      givenOn: dayOf(visit.now),
      present: null,
      wording: consentWording(record.employer.name, record.role?.title ?? '', visit.locale),
    })
    if (status === 'approved')
      return move(tx, visit, record, { to: 'accepted', by: 'candidate', holds: { consentGiven: true } })
    await note(tx, visit, record, 'consent_renewed')
    return { ok: true, path: paths.introduction(introduction.id) }
  })
}

/** Of the fields named, those that exist for her; in the order of the form. */
export function knownFields(record: IntroductionRecord, named: readonly string[]): readonly ConsentField[] {
  return consentFields(record.profile.needs).filter((field) => named.includes(field))
}

/**
 * "Nej tak" before the employer has heard of her: a preference, seen by her own consultant only (DESIGN 5). She need not
 * say why. The answer leads back to the page of the answer, where it can be undone.
 */
export function declineIntroduction(
  db: Db,
  visit: OpenVisit,
  input: ActInput & { readonly reason: string },
): Promise<ActResult> {
  return actOn(db, visit, 'introduction.answer', input, async (tx, record) => {
    const reason = CANDIDATE_REASONS.find((known) => known === (input.reason || 'none'))
    if (!reason) return refuse('errors.choose', 'reason')
    const said = await move(tx, visit, record, { to: 'declined', by: 'candidate', holds: { reason: true }, reason })
    return said.ok ? { ok: true, path: paths.answer(record.introduction.id) } : said
  })
}
