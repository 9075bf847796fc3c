import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import type { Reader } from '#db/client.server.ts'
import { candidates, consents, employers, roles, users } from '#db/schema/index.ts'
import { type ConsentField, type ConsentState, type ConsentWay, consentState } from './consent.ts'

/** A consent with its receipt. */
export interface ConsentLine {
  readonly id: string
  readonly introductionId: string | null
  readonly candidateName: string
  readonly employerName: string
  readonly roleTitle: string | null
  readonly state: ConsentState
  readonly fields: readonly ConsentField[]
  readonly way: ConsentWay
  readonly givenAt: Date
  readonly validFrom: Date
  readonly until: Date
  readonly withdrawnAt: Date | null
  /** Who wrote it down, when it was not herself. */
  readonly recordedBy: string | null
  readonly present: string | null
  readonly wording: string
}

/** The consents that an actor may read: her own, or those of the candidates of her municipality. */
function visibleTo(actor: Actor): SQL {
  if (actor.role === 'candidate' && actor.candidateId) return eq(consents.candidateId, actor.candidateId)
  if (actor.role === 'consultant' && actor.municipalityCode)
    return eq(candidates.municipalityCode, actor.municipalityCode)
  return sql`1 = 0`
}

/** Consents with their receipts, newest first: a candidate's own, or those of one candidate for her consultant. */
export async function listConsents(
  q: Reader,
  visit: OpenVisit,
  candidateId: string | null,
): Promise<readonly ConsentLine[]> {
  const whose = visit.actor.role === 'candidate' ? visit.actor.candidateId : candidateId
  if (!whose) return []
  const rows = await q
    .select({
      consent: consents,
      candidateName: candidates.name,
      employerName: employers.name,
      roleTitle: roles.title,
      roleStatus: roles.status,
      recordedBy: users.name,
    })
    .from(consents)
    .innerJoin(candidates, eq(candidates.id, consents.candidateId))
    .innerJoin(employers, eq(employers.id, consents.employerId))
    .leftJoin(roles, eq(roles.id, consents.roleId))
    .leftJoin(users, eq(users.id, consents.recordedBy))
    .where(and(visibleTo(visit.actor), eq(consents.candidateId, whose)))
    .orderBy(desc(consents.givenAt), desc(consents.id))
  if (rows.length > 0) visit.saw(whose, ['consent', 'needs'])
  return rows.map(({ consent, roleStatus, ...names }) => {
    const { id, introductionId, fields, way, givenAt, validFrom, until, withdrawnAt, present, wording } = consent
    const state = consentState({ ...consent, roleClosed: roleStatus === 'closed' }, visit.now)
    return {
      id,
      introductionId,
      state,
      fields,
      way,
      givenAt,
      validFrom,
      until,
      withdrawnAt,
      present,
      wording,
      ...names,
    }
  })
}
