import { and, asc, eq, notInArray, type SQL, sql } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { consentState } from '#app/domain/consents/consent.ts'
import { CLOSED_STATUSES, type IntroductionStatus, isOnHold, turnOf } from '#app/domain/introductions/introduction.ts'
import { latestConsents } from '#app/domain/introductions/record.server.ts'
import type { Reader } from '#db/client.server.ts'
import { agreementSignatures, agreements, candidates, employers, introductions, roles } from '#db/schema/index.ts'

/** An introduction whose turn is the municipality's. */
export interface WaitingIntroduction {
  readonly id: string
  readonly candidate: string
  readonly status: IntroductionStatus
  readonly role: string | null
  readonly employer: string
  readonly dueOn: string | null
  /** Her consent has ended or was taken back: she is asked first. */
  readonly onHold: boolean
}

/** More are under way at once than anybody can act on; the first are the most urgent. */
const MOST_READ = 300

/** The introductions of the candidates that `whose` names which wait for the municipality, the most urgent first. */
export async function listWaiting(q: Reader, visit: OpenVisit, whose: SQL | undefined): Promise<WaitingIntroduction[]> {
  const rows = await q
    .select({
      introduction: introductions,
      candidate: { id: candidates.id, name: candidates.name, userId: candidates.userId },
      employer: employers.name,
      role: roles.title,
    })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .innerJoin(employers, eq(employers.id, introductions.employerId))
    .leftJoin(roles, eq(roles.id, introductions.roleId))
    .where(and(whose, notInArray(introductions.status, [...CLOSED_STATUSES, 'placed'])))
    .orderBy(sql`coalesce(${introductions.dueOn}, '9999-12-31')`, asc(introductions.statusSince), asc(introductions.id))
    .limit(MOST_READ)
  const consents = await latestConsents(
    q,
    rows.map(({ introduction }) => introduction.id),
  )
  const signed = await signersOf(q, whose)
  return rows.flatMap(({ introduction, candidate, employer, role }) => {
    const { id, status, dueOn } = introduction
    const onHold = isOnHold(status, consentState(consents.get(id) ?? null, visit.now))
    const facts = { status, onHold, hasAccount: candidate.userId !== null, signed: signed.get(id) ?? [] }
    if (turnOf(facts) !== 'municipality') return []
    visit.saw(candidate.id, ['identity', 'introduction'])
    return [{ id, candidate: candidate.name, status, role, employer, dueOn, onHold }]
  })
}

/** Who has signed the present version of each agreement that is under way. */
async function signersOf(q: Reader, whose: SQL | undefined) {
  const rows = await q
    .select({ id: introductions.id, party: agreementSignatures.party })
    .from(introductions)
    .innerJoin(candidates, eq(candidates.id, introductions.candidateId))
    .innerJoin(agreements, eq(agreements.introductionId, introductions.id))
    .innerJoin(
      agreementSignatures,
      and(eq(agreementSignatures.agreementId, agreements.id), eq(agreementSignatures.version, agreements.version)),
    )
    .where(and(whose, eq(introductions.status, 'agreement')))
  const signed = new Map<string, (typeof rows)[number]['party'][]>()
  for (const { id, party } of rows) signed.set(id, [...(signed.get(id) ?? []), party])
  return signed
}
