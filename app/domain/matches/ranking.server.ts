import { and, eq, inArray, notInArray } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { CandidateRecord, ProfileRecord } from '#app/domain/candidates/candidate.ts'
import { loadCandidate, unscopedCandidatesForMatching } from '#app/domain/candidates/candidates.server.ts'
import { asMatchCandidate } from '#app/domain/candidates/match-candidate.ts'
import { reasonsOf } from '#app/domain/explanations/reason.ts'
import { CLOSED_STATUSES, type IntroductionStatus } from '#app/domain/introductions/introduction.ts'
import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import { explain } from '#app/domain/matching/explain.ts'
import { type Ranked, rankCandidates, rankRoles } from '#app/domain/matching/rank.ts'
import type { Candidate, Role } from '#app/domain/matching/types.ts'
import { asMatchRole } from '#app/domain/roles/match-role.ts'
import { findRole, unscopedOpenRoles } from '#app/domain/roles/roles.server.ts'
import { findPostcode } from '#app/domain/vocabulary/postcode.ts'
import { notFound } from '#app/http/errors.server.ts'
import type { Reader } from '#db/client.server.ts'
import { hiddenEmployers, introductions } from '#db/schema/index.ts'
import { countStatuses, firstName, type RankedPage, type RankedRow } from './ranked-page.ts'

const ROWS_A_PAGE = 25

export interface RankingFilter {
  readonly page: number
  /** Lists the blocked too, after the others. */
  readonly blocked: boolean
}

/**
 * The candidates of the consultant's municipality for one role, best first, with the reasons of those on this page.
 * Those whose hours are not answered cannot be ranked and are told apart, never hidden. Four statements.
 */
export async function rankedCandidates(q: Reader, visit: OpenVisit, roleId: string, filter: RankingFilter) {
  const loaded = await findRole(q, visit.actor, roleId)
  const code = visit.actor.municipalityCode
  if (!loaded || code === null) throw notFound()
  const role = asMatchRole(loaded.role, loaded.workplace)
  const people = await unscopedCandidatesForMatching(q, code)
  const { known, unanswered } = matchable(people)
  const ranked = rankCandidates(
    role,
    [...known.values()].map(({ match }) => match),
    matchSetting(),
    { blocked: true },
  )
  const shown = pageOf(ranked, filter)
  const names = new Map(people.map(({ candidate }) => [candidate.id, candidate]))
  const under = await introductionsOf(
    q,
    shown.map(({ id }) => ({ roleId, candidateId: id })),
  )
  const rows = shown.map((entry): RankedRow => {
    const candidate = names.get(entry.id)!
    visit.saw(entry.id, ['identity', 'profile', 'needs'])
    const place = findPostcode(candidate.postcode)?.name ?? ''
    return rowOf(
      entry,
      known.get(entry.id)!.match,
      role,
      visit,
      firstName(candidate.name),
      candidate.name,
      place,
      under.get(`${roleId} ${entry.id}`) ?? null,
    )
  })
  for (const person of unanswered) visit.saw(person.id, ['identity'])
  return { loaded, ...pageFacts(ranked, filter, rows), unanswered }
}

/**
 * The open roles for one candidate, best first. For herself the words say "du", and only employers that she has not
 * said no to are listed; her consultant sees those too. Null rows: her hours are not answered.
 */
export async function rankedRoles(q: Reader, visit: OpenVisit, candidateId: string, filter: RankingFilter) {
  const { candidate, profile } = await loadCandidate(q, visit, candidateId, 'candidate.match')
  visit.saw(candidate.id, ['identity', 'profile', 'needs'])
  const match = asMatchCandidate(candidate, profile, 0)
  if (!match) return { candidate, ranking: null }
  const hidden = await hiddenFor(q, candidateId)
  const own = visit.actor.candidateId === candidateId
  const open = (await unscopedOpenRoles(q)).filter(({ employer }) => !own || !hidden.has(employer.id))
  const roles = new Map(
    open.map((loaded) => [loaded.role.id, { loaded, match: asMatchRole(loaded.role, loaded.workplace) }]),
  )
  const ranked = rankRoles(
    match,
    [...roles.values()].map((entry) => entry.match),
    matchSetting(),
    { blocked: true },
  )
  const shown = pageOf(ranked, filter)
  const under = await introductionsOf(
    q,
    shown.map(({ id }) => ({ roleId: id, candidateId })),
  )
  const rows = shown.map((entry): RankedRow => {
    const { loaded, match: role } = roles.get(entry.id)!
    const name = own ? null : firstName(candidate.name)
    const introduction = under.get(`${entry.id} ${candidateId}`) ?? null
    const place = `${loaded.employer.name}, ${findPostcode(loaded.workplace.postcode)?.name ?? ''}`
    const row = rowOf(entry, match, role, visit, name, loaded.role.title, place, introduction)
    return { ...row, hidden: hidden.has(loaded.employer.id) }
  })
  return { candidate, ranking: pageFacts(ranked, filter, rows) }
}

/** Those with answered hours as the matching knows them, and the others by name. */
function matchable(people: readonly { candidate: CandidateRecord; profile: ProfileRecord }[]) {
  const known = new Map<string, { match: Candidate }>()
  const unanswered: { id: string; name: string }[] = []
  for (const { candidate, profile } of people) {
    const match = asMatchCandidate(candidate, profile, 0)
    if (match) known.set(candidate.id, { match })
    else unanswered.push({ id: candidate.id, name: candidate.name })
  }
  return { known, unanswered }
}

const listed = (ranked: readonly Ranked[], { blocked }: RankingFilter) =>
  blocked ? ranked : ranked.filter(({ status }) => status !== 'blocked')

function pagesOf(ranked: readonly Ranked[], filter: RankingFilter): number {
  return Math.max(1, Math.ceil(listed(ranked, filter).length / ROWS_A_PAGE))
}

/** The entries of one page; a page after the last is the last. */
function pageOf(ranked: readonly Ranked[], filter: RankingFilter): readonly Ranked[] {
  const page = Math.min(filter.page, pagesOf(ranked, filter))
  return listed(ranked, filter).slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE)
}

function pageFacts(ranked: readonly Ranked[], filter: RankingFilter, rows: readonly RankedRow[]): RankedPage {
  const pages = pagesOf(ranked, filter)
  return { rows, reach: countStatuses(ranked), page: Math.min(filter.page, pages), pages, blocked: filter.blocked }
}

/** A row with its reasons; explained only for those who are shown. */
function rowOf(
  entry: Ranked,
  candidate: Candidate,
  role: Role,
  visit: OpenVisit,
  name: string | null,
  title: string,
  place: string,
  introduction: { id: string; status: IntroductionStatus } | null,
): RankedRow {
  const { findings } = explain(candidate, role, matchSetting())
  const reasons = reasonsOf(findings, { locale: visit.locale, name })
  const open = findings.filter(({ kind }) => kind === 'question').length
  return {
    id: entry.id,
    status: entry.status,
    score: entry.score,
    open,
    title,
    place,
    reasons,
    introduction,
    hidden: false,
  }
}

/** The open introductions of these pairs, by "role candidate". One statement, none for no pairs. */
async function introductionsOf(q: Reader, pairs: readonly { roleId: string; candidateId: string }[]) {
  if (pairs.length === 0) return new Map<string, { id: string; status: IntroductionStatus }>()
  const rows = await q
    .select()
    .from(introductions)
    .where(
      and(
        inArray(introductions.roleId, [...new Set(pairs.map(({ roleId }) => roleId))]),
        inArray(introductions.candidateId, [...new Set(pairs.map(({ candidateId }) => candidateId))]),
        notInArray(introductions.status, [...CLOSED_STATUSES]),
      ),
    )
  return new Map(rows.map(({ id, status, roleId, candidateId }) => [`${roleId} ${candidateId}`, { id, status }]))
}

async function hiddenFor(q: Reader, candidateId: string): Promise<ReadonlySet<string>> {
  const rows = await q.select().from(hiddenEmployers).where(eq(hiddenEmployers.candidateId, candidateId))
  return new Set(rows.map(({ employerId }) => employerId))
}
