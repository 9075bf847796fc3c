import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { CandidateRecord, ProfileRecord } from '#app/domain/candidates/candidate.ts'
import { loadCandidate, unscopedCandidatesForMatching } from '#app/domain/candidates/candidates.server.ts'
import { asMatchCandidate } from '#app/domain/candidates/match-candidate.ts'
import { journeyWords } from '#app/domain/explanations/practical.ts'
import { reasonsOf, wordsFor } from '#app/domain/explanations/reason.ts'
import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import { explain } from '#app/domain/matching/explain.ts'
import { type Ranked, rankCandidates, rankRoles } from '#app/domain/matching/rank.ts'
import type { Candidate, Role } from '#app/domain/matching/types.ts'
import { asMatchRole } from '#app/domain/roles/match-role.ts'
import { hoursWords } from '#app/domain/roles/role-facts.ts'
import { findRole, type LoadedRole, unscopedOpenRoles } from '#app/domain/roles/roles.server.ts'
import { findPostcode } from '#app/domain/vocabulary/postcode.ts'
import { notFound } from '#app/http/errors.server.ts'
import type { Reader } from '#db/client.server.ts'
import {
  countStatuses,
  firstName,
  type RankedPage,
  type RankedRow,
  type RankingFilter,
  type UnderWay,
} from './ranked-page.ts'
import { employersHiddenFrom, underWayOfCandidate, underWayOfRole, unscopedHidingFrom } from './under-way.server.ts'

/** A consultant compares; a candidate looks at few at a time. */
const ROWS_A_PAGE = { consultant: 25, candidate: 9 } as const

export interface RankedCandidates extends RankedPage {
  readonly loaded: LoadedRole
  /** Those who cannot be ranked because their hours are not answered. */
  readonly unanswered: readonly { readonly id: string; readonly name: string }[]
}

/**
 * The candidates of the consultant's municipality for one role, best first, with the reasons of those on this page.
 * Those whose hours are not answered cannot be ranked and are told apart, never hidden. Four statements. Throws 404
 * for a role that she may not see.
 */
export async function rankedCandidates(
  q: Reader,
  visit: OpenVisit,
  roleId: string,
  filter: RankingFilter,
): Promise<RankedCandidates> {
  const loaded = await findRole(q, visit.actor, roleId)
  const code = visit.actor.municipalityCode
  if (!loaded || code === null) throw notFound()
  const role = asMatchRole(loaded.role, loaded.workplace)
  const { known, unanswered } = matchable(await unscopedCandidatesForMatching(q, code))
  const people = [...known.values()].map(({ match }) => match)
  const ranked = rankCandidates(role, people, matchSetting(), { blocked: true })
  const { shown, ...page } = pageOf(ranked, filter, ROWS_A_PAGE.consultant)
  const ids = shown.map(({ id }) => id)
  const underWay = await underWayOfRole(q, roleId, ids)
  const hiding = await unscopedHidingFrom(q, loaded.employer.id)
  const rows = shown.map((entry): RankedRow => {
    const { candidate, match } = known.get(entry.id)!
    visit.saw(entry.id, ['identity', 'profile', 'needs'])
    return {
      ...explained(entry, match, role, visit, firstName(candidate.name)),
      title: candidate.name,
      details: [findPostcode(candidate.postcode)?.name ?? candidate.postcode],
      introduction: underWay.get(entry.id) ?? null,
      hidden: hiding.has(entry.id),
      protectedIdentity: candidate.protectedIdentity,
    }
  })
  for (const person of unanswered) visit.saw(person.id, ['identity'])
  return { loaded, ...page, rows, unanswered }
}

/** A candidate and all open roles that were ranked for her, best first, for what else can be said of them. */
export interface RankedPair {
  readonly her: Candidate
  readonly jobs: readonly Role[]
  readonly titleOf: (id: string) => string
}

/**
 * The open roles for one candidate, best first. For herself the words say "du", the blocked are left out, and so are
 * the employers that she has said no to; her consultant sees those too. Null: her hours are not answered. Four
 * statements. Throws 404 for a candidate whom the actor may not match.
 */
export async function rankedRoles(
  q: Reader,
  visit: OpenVisit,
  candidateId: string,
  filter: RankingFilter,
): Promise<{ candidate: CandidateRecord; ranking: RankedPage | null; both: RankedPair | null }> {
  const loaded = await loadCandidate(q, visit, candidateId, 'candidate.match')
  return { candidate: loaded.candidate, ...(await rankRolesOf(q, visit, loaded, filter)) }
}

/**
 * The same for a candidate who is loaded already; three statements, two when the caller knows what is under way. The
 * caller has asked the policy.
 */
export async function rankRolesOf(
  q: Reader,
  visit: OpenVisit,
  { candidate, profile }: { readonly candidate: CandidateRecord; readonly profile: ProfileRecord },
  filter: RankingFilter,
  known?: ReadonlyMap<string, UnderWay>,
): Promise<{ ranking: RankedPage | null; both: RankedPair | null }> {
  const candidateId = candidate.id
  visit.saw(candidateId, ['identity', 'profile', 'needs'])
  const match = asMatchCandidate(candidate, profile, 0)
  if (!match) return { ranking: null, both: null }
  const own = visit.actor.candidateId === candidateId
  const hidden = await employersHiddenFrom(q, candidateId)
  const open = (await unscopedOpenRoles(q)).filter(({ employer }) => !own || !hidden.has(employer.id))
  const roles = new Map(
    open.map((loaded) => [loaded.role.id, { loaded, match: asMatchRole(loaded.role, loaded.workplace) }]),
  )
  const jobs = [...roles.values()].map((entry) => entry.match)
  const ranked = rankRoles(match, jobs, matchSetting(), { blocked: true })
  const allowed = own ? { ...filter, blocked: false } : filter
  const { shown, ...page } = pageOf(ranked, allowed, own ? ROWS_A_PAGE.candidate : ROWS_A_PAGE.consultant)
  const ids = shown.map(({ id }) => id)
  const underWay = known ?? (await underWayOfCandidate(q, visit.actor, candidateId, ids))
  const name = own ? null : firstName(candidate.name)
  const rows = shown.map((entry): RankedRow => {
    const { loaded, match: role } = roles.get(entry.id)!
    const row = explained(entry, match, role, visit, name)
    const place = findPostcode(loaded.workplace.postcode)?.name
    const who = [loaded.employer.name, place].filter(Boolean).join(', ')
    return {
      ...row,
      title: loaded.role.title,
      details: [who, hoursWords(loaded.role, visit.locale), ...row.details],
      introduction: underWay.get(entry.id) ?? null,
      hidden: hidden.has(loaded.employer.id),
      protectedIdentity: false,
    }
  })
  const best = ranked.map(({ id }) => roles.get(id)!)
  const both = {
    her: match,
    jobs: best.map((entry) => entry.match),
    titleOf: (id: string) => roles.get(id)?.loaded.role.title ?? '',
  }
  return { ranking: { ...page, rows }, both }
}

/** Those with answered hours as the matching knows them, and the others by name. */
function matchable(people: readonly { candidate: CandidateRecord; profile: ProfileRecord }[]) {
  const known = new Map<string, { candidate: CandidateRecord; match: Candidate }>()
  const unanswered: { id: string; name: string }[] = []
  for (const { candidate, profile } of people) {
    const match = asMatchCandidate(candidate, profile, 0)
    if (match) known.set(candidate.id, { candidate, match })
    else unanswered.push({ id: candidate.id, name: candidate.name })
  }
  unanswered.sort((a, b) => a.name.localeCompare(b.name, 'da') || (a.id < b.id ? -1 : 1))
  return { known, unanswered }
}

/** The entries of one page; a page after the last is the last. */
function pageOf(ranked: readonly Ranked[], filter: RankingFilter, size: number) {
  const listed = filter.blocked ? ranked : ranked.filter(({ status }) => status !== 'blocked')
  const pages = Math.max(1, Math.ceil(listed.length / size))
  const page = Math.min(filter.page, pages)
  const shown = listed.slice((page - 1) * size, page * size)
  return { shown, page, pages, reach: countStatuses(ranked), blocked: filter.blocked }
}

/** Status, score and reasons of one entry in words; asked only for those who are shown. */
function explained(entry: Ranked, candidate: Candidate, role: Role, visit: OpenVisit, name: string | null) {
  const { id, status, score, parts } = entry
  const { findings } = explain(candidate, role, matchSetting())
  const reading = { locale: visit.locale, name }
  const journey = journeyWords(findings, wordsFor(reading))
  const open = findings.filter(({ kind }) => kind === 'question').length
  return { id, status, score, parts, open, reasons: reasonsOf(findings, reading), details: journey ? [journey] : [] }
}
