import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { asSeenByEmployer, type ConsentField, type ConsentWay, isValid } from '#app/domain/consents/consent.ts'
import { type Party, partyOf } from '#app/domain/introductions/introduction.ts'
import { findRecord, type IntroductionRecord, subjectOf, turnFactsOf } from '#app/domain/introductions/record.server.ts'
import { workplaceLine } from '#app/domain/introductions/workplace-line.ts'
import { notFound } from '#app/http/errors.server.ts'
import type { Reader } from '#db/client.server.ts'
import { nextSigner, type SigningParty, type Terms } from './agreement.ts'

export interface Signature {
  readonly party: SigningParty
  readonly at: Date
  /** `self`, or how the consultant heard it. */
  readonly way: ConsentWay
  readonly present: string | null
}

/** The agreement of one introduction as one party may see it. */
export interface AgreementPage {
  readonly introductionId: string
  /** The introduction's version, for the form. */
  readonly version: number
  readonly party: Party
  readonly status: IntroductionRecord['introduction']['status']
  readonly terms: Terms | null
  readonly agreementVersion: number
  readonly signatures: readonly Signature[]
  /** Whose signature is next; null when all have signed or nothing can be signed. */
  readonly next: SigningParty | null
  /** It is a draft until the municipality's decision has been typed. */
  readonly isDraft: boolean
  readonly candidateName: string | null
  readonly employerName: string
  readonly roleTitle: string | null
  readonly workplace: string | null
  /** What the form begins with and may name: for the consultant only. */
  readonly suggested: Suggested | null
}

interface Suggested {
  readonly hours: number | null
  readonly week: Terms['week']
  readonly startsOn: string | null
  readonly description: string
  readonly consented: readonly ConsentField[]
  readonly needs: IntroductionRecord['profile']['needs']
  readonly isFirst: boolean
}

/**
 * The agreement page. Before the job it rests on her consent, so the employer's side gets nothing while none counts;
 * a confirmed job rests on the agreement that she has signed.
 */
export async function getAgreement(q: Reader, visit: OpenVisit, introductionId: string): Promise<AgreementPage> {
  const record = await findRecord(q, introductionId)
  if (!record) throw notFound()
  const subject = subjectOf(record)
  assertCan(visit.actor, 'agreement.read', subject)
  const party = partyOf(visit.actor, subject)
  if (!party) throw notFound()
  const { introduction, candidate, profile, role, workplace, employer, consent, agreement, signatures } = record
  const { status } = introduction
  const own = party === 'candidate' || party === 'consultant'
  const placed = status === 'placed'
  if (!own && !placed && !isValid(consent, visit.now)) throw notFound()
  const view = asSeenByEmployer(candidate, profile, consent, visit.now)
  const named = own || placed || view.name !== undefined
  visit.saw(candidate.id, named ? ['agreement', 'identity'] : ['agreement'])
  const { onHold, signed } = turnFactsOf(record, visit.now)
  return {
    introductionId,
    version: introduction.version,
    party,
    status,
    terms: agreement && termsOf(agreement),
    agreementVersion: agreement?.version ?? 0,
    signatures: signatures.map(({ party, at, way, present }) => ({ party, at, way, present: own ? present : null })),
    next: agreement && status === 'agreement' && !onHold ? nextSigner(signed) : null,
    isDraft: record.placementId === null,
    candidateName: named ? candidate.name : null,
    employerName: employer.name,
    roleTitle: role?.title ?? null,
    workplace: workplace && workplaceLine(workplace),
    suggested: party === 'consultant' ? suggestedBy(record, visit.now) : null,
  }
}

function termsOf(agreement: NonNullable<IntroductionRecord['agreement']>): Terms {
  const { hours, intensity, week, tasks, accommodations, support, pay, fullTimePay, kind, startsOn, endsOn } = agreement
  return { hours, intensity, week, tasks, accommodations, support, pay, fullTimePay, kind, startsOn, endsOn }
}

/** Her wish within the role's range, the role's own week, and the needs that the employer may read. Never a guess at pay. */
function suggestedBy({ role, profile, consent, candidate }: IntroductionRecord, now: Date): Suggested {
  const wish = profile.hoursWish ?? profile.hoursMax
  const hours = role && wish !== null ? Math.min(Math.max(wish, role.hoursMin), role.hoursMax) : wish
  const consented = isValid(consent, now) ? consent.fields : []
  return {
    hours,
    week: role?.week ?? null,
    startsOn: role?.startsOn ?? null,
    description: role?.description ?? '',
    consented,
    needs: profile.needs.filter(({ item }) => consented.includes(`need.${item}`)),
    isFirst: candidate.approvalKind === 'first',
  }
}
