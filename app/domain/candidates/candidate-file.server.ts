import { and, desc, eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { can } from '#app/auth/policy.ts'
import { getCandidateHistory } from '#app/domain/contacts/candidate-history.server.ts'
import type { IntroductionStatus } from '#app/domain/introductions/introduction.ts'
import { CLOSED_STATUSES } from '#app/domain/introductions/introduction.ts'
import { mayKnowOfNo } from '#app/domain/introductions/visible-to.server.ts'
import { findMunicipality, findPostcode } from '#app/domain/vocabulary/postcode.ts'
import type { Reader } from '#db/client.server.ts'
import { candidates, employers, hiddenEmployers, introductions, roles, users } from '#db/schema/index.ts'
import type { CandidateRecord } from './candidate.ts'
import { loadCandidate } from './candidates.server.ts'
import { cardState } from './card.ts'
import { type NextStep, needsConfirming, nextStep } from './next-step.ts'
import { profileParts, progressOf } from './profile-part.ts'
import { describePart } from './profile-words.ts'

const MOST_INTRODUCTIONS = 20
const OVER = [...CLOSED_STATUSES, 'placed'] as const

/** One introduction on a candidate's file. */
export interface FileIntroduction {
  readonly id: string
  readonly status: IntroductionStatus
  readonly since: Date
  readonly role: string | null
  readonly employer: string
}

/** Everything about one candidate that her consultant opens the file for; ten statements. */
export async function getCandidateFile(q: Reader, visit: OpenVisit, id: string) {
  const { candidate, profile } = await loadCandidate(q, visit, id, 'candidate.read')
  const [account] = candidate.userId
    ? await q.select({ password: users.passwordHash }).from(users).where(eq(users.id, candidate.userId))
    : []
  const own: FileIntroduction[] = await q
    .select({
      id: introductions.id,
      status: introductions.status,
      since: introductions.statusSince,
      role: roles.title,
      employer: employers.name,
    })
    .from(introductions)
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .leftJoin(roles, eq(roles.id, introductions.roleId))
    .where(and(eq(introductions.candidateId, id), mayKnowOfNo(q, visit.actor)))
    .orderBy(desc(introductions.statusSince), desc(introductions.id))
    .limit(MOST_INTRODUCTIONS)
  const hidden = await q.$count(hiddenEmployers, eq(hiddenEmployers.candidateId, id))
  const history = await getCandidateHistory(q, visit, id)
  const { municipalityCode } = candidate
  visit.saw(id, ['identity', 'contact', 'approval', 'profile', 'needs', 'introduction'])
  const open = own.filter(({ status }) => !OVER.some((over) => over === status))
  const { answered, of, next: part } = progressOf(profile)
  const step: NextStep = nextStep(candidate.status, profile, open.length, visit.now)
  return {
    candidate: publicFacts(candidate),
    account: accountState(candidate.userId, account?.password ?? null),
    history,
    mayWrite: can(visit.actor, 'contact.write', { candidateId: id, municipalityCode }),
    introductions: own,
    hidden,
    card: cardState(candidate),
    profile: {
      answered,
      of,
      confirmedAt: profile.lastConfirmedAt,
      stale: needsConfirming(profile, visit.now),
      part: part?.slug ?? null,
      canBeMatched: profile.hoursMin !== null && profile.hoursMax !== null,
      answers: profileParts.flatMap((one) => describePart(one, profile, visit.locale)),
    },
    step: step.kind === 'introduction' && open[0] ? { ...step, id: open[0].id } : step,
  }
}

/** What the file shows of the record, and no column more. */
function publicFacts(candidate: CandidateRecord) {
  const { userId, consultantId, createdAt, municipalityCode, cardWanted, cardReleased, ...facts } = candidate
  return {
    ...facts,
    town: findPostcode(candidate.postcode)?.name ?? '',
    approvedBy: findMunicipality(candidate.approvalMunicipality)?.name ?? candidate.approvalMunicipality,
  }
}

function accountState(userId: string | null, password: string | null): 'none' | 'invited' | 'open' {
  if (userId === null) return 'none'
  return password === null ? 'invited' : 'open'
}
