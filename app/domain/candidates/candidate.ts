import type { Actor } from '#app/domain/accounts/account.ts'
import type { ConsentField } from '#app/domain/consents/consent.ts'
import type { Week } from '#app/domain/roles/role.ts'

/** `placed` and `closed` people are no longer matched. */
export const CANDIDATE_STATUSES = ['active', 'paused', 'placed', 'closed'] as const
export type CandidateStatus = (typeof CANDIDATE_STATUSES)[number]

/** The municipality's decision: everybody's first fleksjob is temporary, a later one may be permanent (DOMAIN 1.3). */
export const APPROVAL_KINDS = ['first', 'permanent'] as const
export type ApprovalKind = (typeof APPROVAL_KINDS)[number]

export const NEED_STRENGTHS = ['must', 'should', 'nice'] as const
export type NeedStrength = (typeof NEED_STRENGTHS)[number]

/** One need. `limit` is in the item's own unit, for all but flags. Never a reason (DESIGN 7). */
export interface Need {
  readonly item: string
  readonly strength: NeedStrength
  readonly limit?: number
}

export const TRAVEL_MODES = ['walk', 'bike', 'public', 'car'] as const
export type TravelMode = (typeof TRAVEL_MODES)[number]

/** What the profile holds, in minutes; a missing answer is null and never counts as no. */
export interface Profile {
  readonly hoursMin: number | null
  readonly hoursMax: number | null
  readonly hoursWish: number | null
  readonly perDay: number | null
  readonly maxDays: number | null
  readonly restDay: boolean
  readonly combine: boolean | null
  readonly week: Week | null
  readonly needs: readonly Need[]
  readonly competences: Readonly<Record<string, number>>
  readonly competencesComplete: boolean
  readonly licences: Readonly<Record<string, boolean>>
  readonly travelModes: readonly TravelMode[] | null
  readonly travelMinutes: number | null
  readonly wishes: readonly string[]
  readonly unwanted: readonly string[]
  readonly availableFrom: string | null
  readonly presentation: string
}

/** A profile as it is stored. */
export interface ProfileRecord extends Profile {
  readonly candidateId: string
  /** Questions answered without a value: see settled.ts. Null is none. */
  readonly settled: readonly string[] | null
  readonly lastConfirmedAt: Date | null
  readonly version: number
}

/** Who she is and what the municipality decided, as it is stored. */
export interface CandidateRecord {
  readonly id: string
  readonly userId: string | null
  readonly municipalityCode: string
  readonly consultantId: string | null
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly postcode: string
  readonly protectedIdentity: boolean
  readonly status: CandidateStatus
  readonly approvedOn: string
  readonly approvalMunicipality: string
  readonly approvalKind: ApprovalKind
  readonly ledighedsydelseFrom: string | null
  readonly cardWanted: boolean
  readonly cardReleased: boolean
  readonly createdAt: Date
  readonly version: number
}

/** What is wrong with the facts of an approval: field → text key. Dates are calendar days; `today` is Copenhagen's. */
export function approvalProblems(
  approval: Pick<CandidateRecord, 'approvedOn' | 'approvalKind' | 'ledighedsydelseFrom'>,
  today: string,
): Partial<Record<'approvedOn' | 'ledighedsydelseFrom', string>> {
  const { approvedOn, approvalKind, ledighedsydelseFrom } = approval
  if (approvedOn > today) return { approvedOn: 'candidates.error.approvedInFuture' }
  // Before a first approval there is no right to ledighedsydelse (DOMAIN 1.6); a later one may come in the middle.
  if (approvalKind === 'first' && ledighedsydelseFrom !== null && ledighedsydelseFrom < approvedOn)
    return { ledighedsydelseFrom: 'candidates.error.ledighedsydelseBeforeApproval' }
  return {}
}

/** A candidate with only the fields that the reader may see. */
export type SeenCandidate = Pick<CandidateRecord, 'id'> & Partial<CandidateRecord>

/**
 * Removes the fields that this reader may not see; null when there is nothing for her. The candidate and a consultant
 * of her municipality see all; an employer what she has consented to, and never address, approval or e-mail of account.
 */
export function asSeenBy(
  actor: Actor,
  candidate: CandidateRecord,
  consented: readonly ConsentField[] = [],
): SeenCandidate | null {
  if (isOwnSide(actor, candidate)) return candidate
  if (actor.role !== 'employer') return null
  const { id, name, phone, email } = candidate
  return {
    id,
    ...(consented.includes('name') ? { name } : {}),
    ...(consented.includes('contact') ? { phone, email } : {}),
  }
}

/** The same for the profile: an employer sees hours, week, competences, presentation and single needs by consent. */
export function profileAsSeenBy(
  actor: Actor,
  candidate: CandidateRecord,
  profile: ProfileRecord,
  consented: readonly ConsentField[] = [],
): Partial<ProfileRecord> | null {
  if (isOwnSide(actor, candidate)) return profile
  if (actor.role !== 'employer') return null
  const { hoursMin, hoursMax, hoursWish, week, competences, presentation } = profile
  const needs = profile.needs.filter((need) => consented.includes(`need.${need.item}`))
  return {
    ...(consented.includes('hours') ? { hoursMin, hoursMax, hoursWish } : {}),
    ...(consented.includes('week') ? { week } : {}),
    ...(consented.includes('competences') ? { competences } : {}),
    ...(consented.includes('presentation') ? { presentation } : {}),
    ...(needs.length > 0 ? { needs } : {}),
  }
}

function isOwnSide(actor: Actor, candidate: Pick<CandidateRecord, 'id' | 'municipalityCode'>): boolean {
  if (actor.role === 'candidate') return actor.candidateId === candidate.id
  return actor.role === 'consultant' && actor.municipalityCode === candidate.municipalityCode
}
