import { and, count, eq, inArray, notInArray } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import { asSeenByEmployer, consentState, type EmployerView, groupsOf } from '#app/domain/consents/consent.ts'
import { introductionsOrder, introductionsWhere } from '#app/domain/lists/introduction-where.server.ts'
import type { IntroductionAsked } from '#app/domain/lists/lists.ts'
import { MOST_IN_A_FILE, readPage } from '#app/domain/lists/page-of.ts'
import { everyRow } from '#app/domain/lists/text-search.server.ts'
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
import { CLOSED_STATUSES, type IntroductionStatus, isOnHold, partyOf, type Turn, turnOf } from './introduction.ts'
import { latestConsents } from './record.server.ts'
import { isNoOwnNo, visibleTo } from './visible-to.server.ts'

const OVER = [...CLOSED_STATUSES, 'placed'] as const

export interface IntroductionLine {
  readonly id: string
  readonly status: IntroductionStatus
  readonly since: Date
  readonly turn: Turn | null
  /** Only where an employer or the municipality is waited for, and only for the municipality's eyes. */
  readonly dueOn: string | null
  readonly onHold: boolean
  readonly roleId: string | null
  readonly roleTitle: string | null
  readonly employerName: string
  /** Null where the reader may not know it. */
  readonly candidateName: string | null
}

/** One page of the introductions that the reader may see; a page after the last is the last. Three statements. */
export async function listIntroductions(q: Reader, visit: OpenVisit, asked: IntroductionAsked) {
  const where = and(visibleTo(q, visit.actor), introductionsWhere(asked, visit))
  const { found, ...counted } = await readPage(asked.page, (limit, offset) =>
    selectLines(q)
      .where(where)
      .orderBy(...introductionsOrder(asked, visit))
      .limit(limit)
      .offset(offset),
  )
  return { lines: await linesOf(q, visit, found), ...counted }
}

/**
 * All that the filter finds, for a file: of nobody with a protected identity, and no no of a candidate's (DESIGN 5).
 * Three statements; null when there are more than a file may hold.
 */
export async function listIntroductionsForFile(q: Reader, visit: OpenVisit, asked: IntroductionAsked) {
  const mayLeave = and(eq(candidates.protectedIdentity, false), isNoOwnNo(q))
  const rows = await selectLines(q)
    .where(and(visibleTo(q, visit.actor), introductionsWhere(asked, visit), mayLeave))
    .orderBy(...introductionsOrder(asked, visit))
    .limit(MOST_IN_A_FILE + 1)
  return rows.length > MOST_IN_A_FILE ? null : linesOf(q, visit, rows)
}

/** Those of these introductions that the reader may see, by id; three statements. */
export async function findIntroductionLines(q: Reader, visit: OpenVisit, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, IntroductionLine>()
  const rows = await selectLines(q).where(and(visibleTo(q, visit.actor), inArray(introductions.id, [...ids])))
  return new Map((await linesOf(q, visit, rows)).map((line) => [line.id, line]))
}

function selectLines(q: Reader) {
  return q
    .select({
      introduction: introductions,
      candidate: candidates,
      employer: employers,
      title: roles.title,
      profile: candidateProfiles,
      total: everyRow,
    })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .leftJoin(roles, eq(roles.id, introductions.roleId))
}

/** The rows as this reader may see them, and noted as seen; two statements. */
async function linesOf(q: Reader, visit: OpenVisit, rows: Awaited<ReturnType<typeof selectLines>>) {
  const { actor } = visit
  const ids = rows.map(({ introduction }) => introduction.id)
  const consents = await latestConsents(q, ids)
  const signed = await signersOf(q, ids)
  return rows.map(({ introduction, candidate, employer, title, profile }): IntroductionLine => {
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
      roleId: introduction.roleId,
      roleTitle: title,
      employerName: employer.name,
      candidateName: own ? candidate.name : (view?.name ?? null),
    }
  })
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
