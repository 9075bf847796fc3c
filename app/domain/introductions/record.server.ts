import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { IntroductionSubject } from '#app/auth/policy.ts'
import { SIGNING_PARTIES, type SigningParty } from '#app/domain/agreements/agreement.ts'
import { isLeftBehind } from '#app/domain/candidates/left-behind.server.ts'
import { type Consent, type ConsentState, consentState } from '#app/domain/consents/consent.ts'
import type { Reader } from '#db/client.server.ts'
import {
  agreementSignatures,
  agreements,
  candidateProfiles,
  candidates,
  consents,
  employers,
  introductionEvents,
  introductions,
  meetings,
  placements,
  roles,
  users,
  workplaces,
} from '#db/schema/index.ts'
import { isOnHold, isUntold, presented } from './introduction.ts'
import { isFree } from './standing.ts'

export type IntroductionRow = typeof introductions.$inferSelect
export type EventRow = typeof introductionEvents.$inferSelect
export type ConsentRow = typeof consents.$inferSelect
export type RoleRow = typeof roles.$inferSelect

/** One introduction with all that its rules ask about, read in one transaction. */
export interface IntroductionRecord {
  readonly introduction: IntroductionRow
  readonly candidate: typeof candidates.$inferSelect
  readonly profile: typeof candidateProfiles.$inferSelect
  readonly role: RoleRow | null
  readonly workplace: typeof workplaces.$inferSelect | null
  readonly employer: typeof employers.$inferSelect
  /** The candidate's own account, when she has one that works. */
  readonly account: { readonly id: string; readonly email: string; readonly locale: 'da' | 'en' } | null
  /** Oldest first. */
  readonly events: readonly EventRow[]
  /** The latest consent of this introduction. */
  readonly consent: (ConsentRow & Consent) | null
  readonly agreement: typeof agreements.$inferSelect | null
  /** Those who have signed the present version of the agreement, with when and how. */
  readonly signatures: readonly (typeof agreementSignatures.$inferSelect)[]
  readonly placementId: string | null
  /** 1 when her consultant has left and nobody has taken over. */
  readonly leftBehind: number
}

/** The record, or null. Four statements. The caller asks the policy. */
export async function findRecord(q: Reader, id: string): Promise<IntroductionRecord | null> {
  const [row] = await q
    .select({
      introduction: introductions,
      candidate: candidates,
      profile: candidateProfiles,
      role: roles,
      workplace: workplaces,
      employer: employers,
      account: { id: users.id, email: users.email, locale: users.locale, disabledAt: users.disabledAt },
      agreement: agreements,
      placementId: placements.id,
      leftBehind: sql<number>`case when ${isLeftBehind} then 1 else 0 end`.mapWith(Number),
    })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .leftJoin(roles, eq(roles.id, introductions.roleId))
    .leftJoin(workplaces, eq(workplaces.id, roles.workplaceId))
    .leftJoin(users, eq(users.id, candidates.userId))
    .leftJoin(agreements, eq(agreements.introductionId, introductions.id))
    .leftJoin(placements, eq(placements.introductionId, introductions.id))
    .where(eq(introductions.id, id))
  if (!row) return null
  const events = await q
    .select()
    .from(introductionEvents)
    .where(eq(introductionEvents.introductionId, id))
    .orderBy(introductionEvents.at, introductionEvents.id)
  const [consent] = await q
    .select()
    .from(consents)
    .where(eq(consents.introductionId, id))
    .orderBy(desc(consents.givenAt), desc(consents.id))
    .limit(1)
  const { agreement, account } = row
  return {
    ...row,
    account: account && !account.disabledAt ? account : null,
    events,
    consent: consent ? { ...consent, roleClosed: row.role?.status === 'closed' } : null,
    signatures: agreement ? await listSignatures(q, agreement) : [],
  }
}

function listSignatures(q: Reader, { id, version }: { id: string; version: number }) {
  return q
    .select()
    .from(agreementSignatures)
    .where(and(eq(agreementSignatures.agreementId, id), eq(agreementSignatures.version, version)))
    .orderBy(agreementSignatures.at)
}

/** The next talk, or the last one that was held. */
export async function findMeeting(q: Reader, introductionId: string) {
  const [meeting] = await q
    .select({ at: meetings.at, place: meetings.place })
    .from(meetings)
    .where(eq(meetings.introductionId, introductionId))
    .orderBy(desc(meetings.id))
    .limit(1)
  return meeting ?? null
}

/** Every status that the introduction has had. */
export function historyOf({ introduction, events }: Pick<IntroductionRecord, 'introduction' | 'events'>) {
  return [...events.map((event) => event.toStatus), introduction.status]
}

/** What the policy asks about. */
export function subjectOf(record: IntroductionRecord): IntroductionSubject {
  const { introduction, candidate, employer } = record
  return {
    candidateId: candidate.id,
    candidateMunicipality: candidate.municipalityCode,
    employerId: employer.id,
    employerMunicipality: employer.municipalityCode,
    status: introduction.status,
    presented: presented(historyOf(record)),
    untold: isUntold(introduction.status, record.events),
    ...noFor(record),
  }
}

/** Who may know of a no of hers: her consultant, and whoever wrote it down; everybody of hers while she has none. */
function noFor(record: IntroductionRecord): { readonly noFor?: readonly string[] } {
  const { introduction, candidate, events, leftBehind } = record
  if (introduction.status !== 'declined' || presented(historyOf(record))) return {}
  if (!candidate.consultantId || leftBehind) return {}
  const wrote = events.filter(({ toStatus, byUserId }) => toStatus === 'declined' && byUserId)
  return { noFor: [candidate.consultantId, ...wrote.map(({ byUserId }) => byUserId!)] }
}

export function consentStateOf(record: IntroductionRecord, now: Date): ConsentState {
  return consentState(record.consent, now)
}

/** Which conditions of the state table hold now, of those that follow from the record alone. */
export function standingOf(record: IntroductionRecord, now: Date) {
  return {
    employerVerified: record.employer.status === 'verified',
    positionFree: isFree(record.role),
    consentValid: consentStateOf(record, now) === 'valid',
    threeSignatures: record.signatures.length === SIGNING_PARTIES.length,
  }
}

/** What decides whose turn it is. */
export function turnFactsOf(record: IntroductionRecord, now: Date) {
  const { status } = record.introduction
  return {
    status,
    hasAccount: record.account !== null,
    onHold: isOnHold(status, consentStateOf(record, now)),
    signed: record.signatures.map((signature): SigningParty => signature.party),
  }
}

/** The latest consent of each introduction named; one statement. */
export async function latestConsents(q: Reader, introductionIds: readonly string[]) {
  const latest = new Map<string, ConsentRow & Consent>()
  if (introductionIds.length === 0) return latest
  const rows = await q
    .select({ consent: consents, roleStatus: roles.status })
    .from(consents)
    .leftJoin(roles, eq(roles.id, consents.roleId))
    .where(inArray(consents.introductionId, [...introductionIds]))
    .orderBy(consents.givenAt, consents.id)
  for (const { consent, roleStatus } of rows)
    if (consent.introductionId) latest.set(consent.introductionId, { ...consent, roleClosed: roleStatus === 'closed' })
  return latest
}
