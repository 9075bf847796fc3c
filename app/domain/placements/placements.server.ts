import { eq } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { effectiveMinutes } from '#app/domain/agreements/agreement.ts'
import { type Party, partyOf } from '#app/domain/introductions/introduction.ts'
import { findRecord, subjectOf } from '#app/domain/introductions/record.server.ts'
import { workplaceLine } from '#app/domain/introductions/workplace-line.ts'
import { notFound } from '#app/http/errors.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Reader } from '#db/client.server.ts'
import { placements } from '#db/schema/index.ts'
import { followUps } from './placement.ts'

/**
 * A job that has been confirmed, for the three who signed. It rests on the agreement, not on the consent: who works
 * with whom is known to both. Everything else about her still takes her consent.
 */
export async function getPlacement(q: Reader, visit: OpenVisit, id: string) {
  const [placement] = await q.select().from(placements).where(eq(placements.id, id))
  const record = placement?.introductionId ? await findRecord(q, placement.introductionId) : null
  if (!placement || !record) throw notFound()
  const subject = subjectOf(record)
  assertCan(visit.actor, 'placement.read', subject)
  const party: Party | null = partyOf(visit.actor, subject)
  if (!party) throw notFound()
  const { candidate, employer, role, workplace } = record
  visit.saw(candidate.id, ['identity', 'placement'])
  const { kind, startsOn, endsOn, hours, intensity, decisionOn, decisionSystem, decisionReference } = placement
  return {
    id,
    introductionId: record.introduction.id,
    party,
    candidate: { id: party === 'consultant' ? candidate.id : null, name: candidate.name },
    employer: { id: employer.id, name: employer.name },
    roleTitle: role?.title ?? null,
    workplace: workplace && workplaceLine(workplace),
    kind,
    startsOn,
    endsOn,
    hours,
    intensity,
    effective: effectiveMinutes({ hours, intensity }),
    /** The municipality's reference is between the two who have it in their papers. */
    decision: party === 'employer' ? null : { decisionOn, decisionSystem, decisionReference },
    started: startsOn <= dayOf(visit.now),
    followUps: party === 'consultant' || party === 'candidate' ? followUps({ kind, startsOn, endsOn }) : [],
  }
}

export type PlacementPage = Awaited<ReturnType<typeof getPlacement>>
