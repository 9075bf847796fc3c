import { and, eq, inArray } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { CandidateStatus } from '#app/domain/candidates/candidate.ts'
import { countOpenIntroductions } from '#app/domain/candidates/candidates.server.ts'
import { type NextStep, nextStep } from '#app/domain/candidates/next-step.ts'
import { lastTalkDay } from '#app/domain/contacts/contacts.server.ts'
import type { Reader } from '#db/client.server.ts'
import { candidateProfiles, candidates, users } from '#db/schema/index.ts'
import { candidatesOrder, candidatesWhere } from './candidate-where.server.ts'
import type { CandidateAsked } from './lists.ts'
import { MOST_IN_A_FILE, readPage } from './page-of.ts'
import { everyRow } from './text-search.server.ts'

/** One row of the list: who, how far, when we last talked, and what to do next. */
interface CandidateRow {
  readonly id: string
  readonly name: string
  readonly status: CandidateStatus
  readonly consultant: string | null
  /** YYYY-MM-DD; null when nobody has. */
  readonly lastTalk: string | null
  readonly approvedOn: string
  readonly next: NextStep
}

/**
 * One page of the candidates that this actor may know of. A page after the last is the last. Three statements. What a
 * candidate has said no to is in no row, and nothing is filtered by it.
 */
export async function listCandidates(q: Reader, visit: OpenVisit, asked: CandidateAsked) {
  const where = candidatesWhere(q, visit, asked)
  // The order first, and what the rows say for those of the page only: a talk is looked up for 25 people, not for all.
  const { found: ordered, ...counted } = await readPage(asked.page, (limit, offset) =>
    q
      .select({ id: candidates.id, total: everyRow })
      .from(candidates)
      .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
      .leftJoin(users, eq(users.id, candidates.consultantId))
      .where(where)
      .orderBy(...candidatesOrder(asked))
      .limit(limit)
      .offset(offset),
  )
  const ids = ordered.map(({ id }) => id)
  const found = await select(q).where(inArray(candidates.id, ids))
  const place = new Map(ids.map((id, at) => [id, at]))
  found.sort((a, b) => (place.get(a.candidate.id) ?? 0) - (place.get(b.candidate.id) ?? 0))
  const open = await countOpenIntroductions(q, ids)
  const rows = found.map(({ candidate, profile, consultant, lastTalk }): CandidateRow => {
    const { id, name, status, approvedOn } = candidate
    visit.saw(id, ['identity', 'profile', 'talk'])
    const next = nextStep(status, profile, open.get(id) ?? 0, visit.now)
    return { id, name, status, consultant, lastTalk, approvedOn, next }
  })
  return { rows, ...counted }
}

/**
 * All that the filter finds, for a file: nobody with a protected identity, and never a need. One statement; null when
 * there are more than a file may hold.
 */
export async function listCandidatesForFile(q: Reader, visit: OpenVisit, asked: CandidateAsked) {
  const rows = await select(q)
    .where(and(candidatesWhere(q, visit, asked), eq(candidates.protectedIdentity, false)))
    .orderBy(...candidatesOrder(asked))
    .limit(MOST_IN_A_FILE + 1)
  if (rows.length > MOST_IN_A_FILE) return null
  for (const { candidate } of rows) visit.saw(candidate.id, ['identity', 'contact', 'approval', 'profile', 'talk'])
  return rows.map(({ candidate, profile, consultant, lastTalk }) => {
    const { name, municipalityCode, postcode, phone, email, status, approvedOn } = candidate
    const { hoursMin, hoursMax, travelModes, travelMinutes, lastConfirmedAt } = profile
    const answers = { hoursMin, hoursMax, travelModes, travelMinutes, lastConfirmedAt }
    return { name, municipalityCode, postcode, phone, email, status, approvedOn, consultant, lastTalk, ...answers }
  })
}

function select(q: Reader) {
  return q
    .select({ candidate: candidates, profile: candidateProfiles, consultant: users.name, lastTalk: lastTalkDay })
    .from(candidates)
    .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
    .leftJoin(users, eq(users.id, candidates.consultantId))
}
