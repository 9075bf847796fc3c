import { and, count, desc, eq, inArray, isNotNull, lte, notInArray, type SQL } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import { asSeenByEmployer, consentState, type EmployerView, groupsOf } from '#app/domain/consents/consent.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Reader } from '#db/client.server.ts'
import {
  agreementSignatures,
  agreements,
  candidateProfiles,
  candidates,
  employers,
  introductions,
  roles,
} from '#db/schema/index.ts'
import type { IntroductionFilter } from './filter.ts'
import { CLOSED_STATUSES, type IntroductionStatus, isOnHold, partyOf, type Turn, turnOf } from './introduction.ts'
import { latestConsents } from './record.server.ts'
import { visibleTo } from './visible-to.server.ts'

const PAGE = 20
const OVER = [...CLOSED_STATUSES, 'placed'] as const

export interface IntroductionLine {
  readonly id: string
  readonly status: IntroductionStatus
  readonly since: Date
  readonly turn: Turn | null
  /** Only where an employer or the municipality is waited for, and only for the municipality's eyes. */
  readonly dueOn: string | null
  readonly onHold: boolean
  readonly roleTitle: string | null
  readonly employerName: string
  /** Null where the reader may not know it. */
  readonly candidateName: string | null
}

/** The introductions that the reader may see, those with a due day first, then the newest; four statements. */
export async function listIntroductions(q: Reader, visit: OpenVisit, filter: IntroductionFilter) {
  const { actor } = visit
  const where = and(visibleTo(q, actor), ...conditionsOf(filter, visit))
  const [total] = await q
    .select({ value: count() })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .where(where)
  const pages = Math.max(1, Math.ceil((total?.value ?? 0) / PAGE))
  const page = Math.min(filter.page, pages)
  const rows = await q
    .select({
      introduction: introductions,
      candidate: candidates,
      employer: employers,
      title: roles.title,
      profile: candidateProfiles,
    })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .leftJoin(roles, eq(roles.id, introductions.roleId))
    .where(where)
    .orderBy(desc(introductions.statusSince), introductions.id)
    .limit(PAGE)
    .offset((page - 1) * PAGE)
  const ids = rows.map(({ introduction }) => introduction.id)
  const consents = await latestConsents(q, ids)
  const signed = await signersOf(q, ids)
  const lines = rows.map(({ introduction, candidate, employer, title, profile }): IntroductionLine => {
    const { id, status, statusSince, dueOn } = introduction
    const consent = consents.get(id) ?? null
    const onHold = isOnHold(status, consentState(consent, visit.now))
    const facts = { status, onHold, hasAccount: candidate.userId !== null, signed: signed.get(id) ?? [] }
    const party = partyOf(actor, {
      candidateId: candidate.id,
      candidateMunicipality: candidate.municipalityCode,
      employerId: employer.id,
      employerMunicipality: employer.municipalityCode,
    })
    const own = party === 'candidate' || party === 'consultant'
    const view = own ? null : asSeenByEmployer(candidate, profile, consent, visit.now)
    visit.saw(
      candidate.id,
      own ? ['identity', 'introduction'] : view?.name ? ['identity', 'introduction'] : ['introduction'],
    )
    return {
      id,
      status,
      since: statusSince,
      turn: turnOf(facts),
      dueOn: actor.role === 'consultant' ? dueOn : null,
      onHold,
      roleTitle: title,
      employerName: employer.name,
      candidateName: own ? candidate.name : (view?.name ?? null),
    }
  })
  return { lines, total: total?.value ?? 0, page, pages }
}

function conditionsOf(filter: IntroductionFilter, visit: OpenVisit): (SQL | undefined)[] {
  return [
    filter.state === 'open' ? notInArray(introductions.status, [...OVER]) : undefined,
    filter.state === 'placed' ? eq(introductions.status, 'placed') : undefined,
    filter.state === 'closed' ? inArray(introductions.status, [...CLOSED_STATUSES]) : undefined,
    filter.status ? eq(introductions.status, filter.status) : undefined,
    filter.mine ? eq(candidates.consultantId, visit.actor.userId) : undefined,
    filter.late ? and(isNotNull(introductions.dueOn), lte(introductions.dueOn, dayOf(visit.now))) : undefined,
  ]
}

/** Who has signed the present version of each introduction's agreement; one statement. */
async function signersOf(q: Reader, ids: readonly string[]): Promise<ReadonlyMap<string, readonly SigningParty[]>> {
  const signed = new Map<string, SigningParty[]>()
  if (ids.length === 0) return signed
  const rows = await q
    .select({ id: agreements.introductionId, party: agreementSignatures.party })
    .from(agreements)
    .innerJoin(
      agreementSignatures,
      and(eq(agreementSignatures.agreementId, agreements.id), eq(agreementSignatures.version, agreements.version)),
    )
    .where(inArray(agreements.introductionId, [...ids]))
  for (const { id, party } of rows) signed.set(id, [...(signed.get(id) ?? []), party])
  return signed
}

/** Somebody who has been presented for a role, as its employer sees her. */
export interface PresentedPerson {
  readonly id: string
  readonly status: IntroductionStatus
  readonly since: Date
  readonly onHold: boolean
  readonly view: EmployerView
}

/** Those who have been presented for a role and are still on their way or placed, for its employer. */
export async function listPresented(q: Reader, visit: OpenVisit, roleId: string): Promise<readonly PresentedPerson[]> {
  const rows = await q
    .select({ introduction: introductions, candidate: candidates, profile: candidateProfiles })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .where(
      and(
        visibleTo(q, visit.actor),
        eq(introductions.roleId, roleId),
        notInArray(introductions.status, [...CLOSED_STATUSES]),
      ),
    )
    .orderBy(introductions.statusSince, introductions.id)
  const consents = await latestConsents(
    q,
    rows.map(({ introduction }) => introduction.id),
  )
  return rows.map(({ introduction: { id, status, statusSince }, candidate, profile }) => {
    const consent = consents.get(id) ?? null
    const view = asSeenByEmployer(candidate, profile, consent, visit.now)
    visit.saw(candidate.id, groupsOf(view))
    return { id, status, since: statusSince, onHold: isOnHold(status, consentState(consent, visit.now)), view }
  })
}

/** How many people are on their way to a role, wishes apart: that something is under way, never who. */
export async function countUnderWay(q: Reader, roleId: string): Promise<number> {
  const [row] = await q
    .select({ value: count() })
    .from(introductions)
    .where(and(eq(introductions.roleId, roleId), notInArray(introductions.status, [...OVER, 'wished'])))
  return row?.value ?? 0
}
