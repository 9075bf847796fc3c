import { and, asc, count, desc, eq, inArray, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import type { Permission } from '#app/auth/policy.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import { CLOSED_STATUSES } from '#app/domain/introductions/introduction.ts'
import { notFound } from '#app/http/errors.server.ts'
import type { Reader } from '#db/client.server.ts'
import { candidateProfiles, candidates, introductions, users } from '#db/schema/index.ts'
import { asSeenBy, type CandidateRecord, type ProfileRecord } from './candidate.ts'
import type { CandidateFilter } from './form.ts'
import { type NextStep, nextStep } from './next-step.ts'

const PAGE_SIZE = 25

/** The candidates that this actor may know of: her municipality's, or only herself. Nobody for the others. */
export function visibleTo(actor: Actor): SQL {
  if (actor.role === 'consultant' && actor.municipalityCode !== null)
    return eq(candidates.municipalityCode, actor.municipalityCode)
  if (actor.role === 'candidate' && actor.candidateId !== null) return eq(candidates.id, actor.candidateId)
  return sql`1 = 0`
}

/** Whom an address is about: the id in it, or the reader herself. 404 for a reader who is no candidate. */
export function candidateIdOf(visit: OpenVisit, id: string | undefined): string {
  const candidateId = id ?? visit.actor.candidateId
  if (!candidateId) throw notFound()
  return candidateId
}

type CandidatePermission = Extract<
  Permission,
  `candidate.${'read' | 'edit' | 'invite' | 'match' | 'handOver'}` | `contact.${string}` | 'consent.withdraw'
>

/** A candidate with her profile; 404 for one that is not there or that this actor may not do this to. */
export async function loadCandidate(
  q: Reader,
  visit: OpenVisit,
  id: string,
  permission: CandidatePermission,
): Promise<{ candidate: CandidateRecord; profile: ProfileRecord }> {
  const [row] = await q
    .select({ candidate: candidates, profile: candidateProfiles })
    .from(candidates)
    .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
    .where(eq(candidates.id, id))
  if (!row) throw notFound()
  const { municipalityCode } = row.candidate
  // All of them ask about a candidate: one name stands for the type of their subject.
  assertCan(visit.actor, permission as 'candidate.read', { candidateId: id, municipalityCode })
  if (!asSeenBy(visit.actor, row.candidate)) throw notFound()
  return row
}

/** One row of the list: who, how far, and what to do next. */
export interface CandidateRow {
  readonly id: string
  readonly name: string
  readonly status: CandidateRecord['status']
  readonly consultant: string | null
  readonly next: NextStep
}

export interface CandidateList {
  readonly rows: readonly CandidateRow[]
  readonly total: number
  readonly page: number
  readonly pages: number
}

/** One page of the candidates that this actor may know of, by name. A page after the last is the last. */
export async function listCandidates(q: Reader, visit: OpenVisit, filter: CandidateFilter): Promise<CandidateList> {
  const where = and(
    visibleTo(visit.actor),
    filter.whose === 'mine' ? eq(candidates.consultantId, visit.actor.userId) : undefined,
    filter.status === 'any' ? undefined : eq(candidates.status, filter.status),
    filter.q ? named(filter.q) : undefined,
  )
  const [counted] = await q.select({ total: count() }).from(candidates).where(where)
  const total = counted?.total ?? 0
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const page = Math.min(filter.page, pages)
  const found = await q
    .select({ candidate: candidates, profile: candidateProfiles, consultant: users.name })
    .from(candidates)
    .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
    .leftJoin(users, eq(users.id, candidates.consultantId))
    .where(where)
    .orderBy(asc(candidates.name), asc(candidates.id))
    .limit(PAGE_SIZE)
    .offset((page - 1) * PAGE_SIZE)
  const open = await countOpenIntroductions(
    q,
    found.map(({ candidate }) => candidate.id),
  )
  const rows = found.map(({ candidate, profile, consultant }): CandidateRow => {
    const { id, name, status } = candidate
    visit.saw(id, ['identity', 'profile'])
    return { id, name, status, consultant, next: nextStep(status, profile, open.get(id) ?? 0, visit.now) }
  })
  return { rows, total, page, pages }
}

/** How many introductions are under way for each of these candidates; those with none are left out. */
export async function countOpenIntroductions(q: Reader, ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await q
    .select({ id: introductions.candidateId, total: count() })
    .from(introductions)
    .where(
      and(
        inArray(introductions.candidateId, [...ids]),
        notInArray(introductions.status, [...CLOSED_STATUSES, 'placed']),
      ),
    )
    .groupBy(introductions.candidateId)
  return new Map(rows.map(({ id, total }) => [id, total]))
}

/** Part of a name, whatever the case. SQLite lowers only a–z, so capitals are tried as they stand in names too. */
function named(words: string): SQL | undefined {
  const capitals = words.replace(/(^|[\s-])\p{L}/gu, (letter) => letter.toLocaleUpperCase('da'))
  const forms = [...new Set([words, words.toLocaleLowerCase('da'), capitals])]
  const like = (form: string) => `%${form.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  return or(
    ...forms.map((form) => sql`${candidates.name} like ${like(form)} escape '\\'`),
    sql`lower(${candidates.name}) like ${like(words.toLowerCase())} escape '\\'`,
  )
}

/**
 * Every active candidate with her profile in one query, for the matching's own use: a municipality's, or all with null.
 * Not limited to what anybody may see; what leaves the matching is.
 */
export function unscopedCandidatesForMatching(
  q: Reader,
  municipalityCode: string | null,
): Promise<{ candidate: CandidateRecord; profile: ProfileRecord }[]> {
  return q
    .select({ candidate: candidates, profile: candidateProfiles })
    .from(candidates)
    .innerJoin(candidateProfiles, eq(candidateProfiles.candidateId, candidates.id))
    .where(
      and(
        eq(candidates.status, 'active'),
        municipalityCode === null ? undefined : eq(candidates.municipalityCode, municipalityCode),
      ),
    )
    .orderBy(desc(candidates.id))
}
