import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { unscopedCandidatesForMatching } from '#app/domain/candidates/candidates.server.ts'
import { asMatchCandidate } from '#app/domain/candidates/match-candidate.ts'
import type { Candidate, Role } from '#app/domain/matching/types.ts'
import { asMatchRole } from '#app/domain/roles/match-role.ts'
import { findRole, type LoadedRole } from '#app/domain/roles/roles.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import type { Reader } from '#db/client.server.ts'

/** A role and everybody in the consultant's municipality who can be matched. */
export interface RoleAndPeople {
  readonly loaded: LoadedRole
  readonly role: Role
  readonly people: readonly Candidate[]
}

/**
 * What advice for a role is computed from; only counts leave the page, so nobody has been read. Two statements. Throws
 * 404 for a role that she may not see.
 */
export async function roleAndPeople(q: Reader, visit: OpenVisit, roleId: string): Promise<RoleAndPeople> {
  const loaded = await findRole(q, visit.actor, roleId)
  const code = visit.actor.municipalityCode
  if (!loaded || code === null) throw notFound()
  const records = await unscopedCandidatesForMatching(q, code)
  const people = records.flatMap(({ candidate, profile }) => asMatchCandidate(candidate, profile, 0) ?? [])
  return { loaded, role: asMatchRole(loaded.role, loaded.workplace), people }
}
