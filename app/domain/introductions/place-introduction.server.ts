import { and, eq, lt, sql } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Db, Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { candidates, placements, roles } from '#db/schema/index.ts'
import { type ActInput, type ActResult, actOn, mayMove, move, refuse } from './act.server.ts'
import { closeFilled } from './close-filled.server.ts'
import { type Decision, decisionErrors } from './decision.ts'
import { askAboutOthers } from './other-introductions.server.ts'
import { type IntroductionRecord, standingOf } from './record.server.ts'

export interface PlaceInput extends ActInput, Decision {
  /** She looks for no more work: said by the consultant, never assumed. */
  readonly stopsLooking?: boolean
}

/**
 * "Bekræft ansættelse": takes one position, opens the placement and settles what follows. When two are confirmed for
 * the last position at once, the database gives it to one; the other is told.
 */
export function placeIntroduction(db: Db, visit: OpenVisit, input: PlaceInput): Promise<ActResult> {
  return actOn(db, visit, 'introduction.place', input, async (tx, record) => {
    const { role, agreement, candidate } = record
    const wanted = {
      to: 'placed',
      by: 'consultant',
      holds: { ...standingOf(record, visit.now), decision: true },
      details: { decisionOn: input.decisionOn },
    } as const
    const refused = mayMove(record.introduction.status, wanted)
    if (refused) return refused
    if (!role || !agreement) return refuse('introductions.error.step')
    const errors = decisionErrors(input, dayOf(visit.now))
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    if (!(await takePosition(tx, role.id))) return refuse('introductions.unmet.positionFree')

    const placementId = await openPlacement(tx, visit, record, input)
    await move(tx, visit, record, wanted)
    if (role.placed + 1 === role.positions) await closeFilled(tx, visit, role.id)
    await askAboutOthers(tx, visit, record, placementId)
    if (input.stopsLooking) await stopLooking(tx, visit, candidate)
    return { ok: true, path: paths.placement(placementId) }
  })
}

/** Counts one more placed, if there is room at this moment; false otherwise. */
async function takePosition(tx: Writer, roleId: string): Promise<boolean> {
  const role = await tx
    .update(roles)
    .set({ placed: sql`${roles.placed} + 1` })
    .where(and(eq(roles.id, roleId), lt(roles.placed, roles.positions)))
  return role.rowCount === 1
}

async function openPlacement(tx: Writer, visit: OpenVisit, record: IntroductionRecord, input: PlaceInput) {
  const { introduction, agreement, candidate, role } = record
  if (!agreement) throw new Error('A placement rests on an agreement')
  const { id: agreementId, kind, startsOn, endsOn, hours, intensity } = agreement
  const id = v7()
  await tx.insert(placements).values({
    id,
    introductionId: introduction.id,
    agreementId,
    candidateId: candidate.id,
    roleId: introduction.roleId,
    employerId: introduction.employerId,
    workplaceId: role?.workplaceId ?? null,
    unitId: role?.unitId ?? null,
    kind,
    startsOn,
    endsOn,
    hours,
    intensity,
    decisionOn: input.decisionOn,
    decisionSystem: input.decisionSystem.trim(),
    decisionReference: input.decisionReference.trim(),
    createdAt: visit.now,
  })
  await recordChange(tx, visit, {
    entity: 'placement',
    entityId: id,
    action: 'confirmed',
    candidateIds: [candidate.id],
    details: { introductionId: introduction.id, startsOn },
  })
  return id
}

async function stopLooking(tx: Writer, visit: OpenVisit, candidate: IntroductionRecord['candidate']) {
  await tx
    .update(candidates)
    .set({ status: 'placed', version: candidate.version + 1 })
    .where(eq(candidates.id, candidate.id))
  await recordChange(tx, visit, {
    entity: 'candidate',
    entityId: candidate.id,
    action: 'placed',
    candidateIds: [candidate.id],
    details: { from: candidate.status, to: 'placed' },
  })
}
