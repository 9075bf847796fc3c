import { and, count, desc, eq, inArray, notInArray, type SQL, sql } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import type { Permission } from '#app/auth/policy.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import { CLOSED_STATUSES } from '#app/domain/introductions/introduction.ts'
import { notFound } from '#app/http/errors.server.ts'
import type { Reader } from '#db/client.server.ts'
import { candidateProfiles, candidates, introductions } from '#db/schema/index.ts'
import { asSeenBy, type CandidateRecord, type ProfileRecord } from './candidate.ts'

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
  | `candidate.${'read' | 'edit' | 'invite' | 'match' | 'handOver' | 'release'}`
  | `contact.${string}`
  | 'consent.withdraw'
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
