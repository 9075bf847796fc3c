import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import { notFound } from '#app/http/errors.server.ts'
import type { Reader } from '#db/client.server.ts'
import { candidates, consents, employers, roles, users } from '#db/schema/index.ts'
import { type ConsentField, type ConsentState, type ConsentWay, consentState } from './consent.ts'

/** A consent with its receipt. */
export interface ConsentLine {
  readonly id: string
  readonly candidateId: string
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
  const lines = await linesWhere(q, visit, eq(consents.candidateId, whose))
  if (lines.length > 0) visit.saw(whose, ['consent', 'needs'])
  return lines
}

/** One consent with its receipt; 404 for one that the actor may not read. */
export async function getReceipt(q: Reader, visit: OpenVisit, id: string): Promise<ConsentLine> {
  const [line] = await linesWhere(q, visit, eq(consents.id, id))
  if (!line) throw notFound()
  visit.saw(line.candidateId, ['identity', 'consent', 'needs'])
  return line
}

async function linesWhere(q: Reader, visit: OpenVisit, which: SQL): Promise<readonly ConsentLine[]> {
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
    .where(and(visibleTo(visit.actor), which))
    .orderBy(desc(consents.givenAt), desc(consents.id))
  return rows.map(({ consent, roleStatus, ...names }) => {
    const { id, candidateId, introductionId, fields, way, givenAt, validFrom, until, withdrawnAt } = consent
    const { present, wording } = consent
    const state = consentState({ ...consent, roleClosed: roleStatus === 'closed' }, visit.now)
    const when = { givenAt, validFrom, until, withdrawnAt }
    return { id, candidateId, introductionId, state, fields, way, ...when, present, wording, ...names }
  })
}
