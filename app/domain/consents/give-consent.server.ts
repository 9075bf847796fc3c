import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { instantOf } from '#app/domain/rules/calendar.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { consents } from '#db/schema/index.ts'
import { type ConsentField, type ConsentWay, consentPeriod } from './consent.ts'
import { endConsents } from './end-consents.server.ts'

/** What was said yes to, to whom, and how it was said. */
export interface GivenConsent {
  readonly introductionId: string
  readonly candidateId: string
  readonly employerId: string
  readonly roleId: string | null
  readonly fields: readonly ConsentField[]
  readonly way: ConsentWay
  /** The day on which it was said, YYYY-MM-DD. */
  readonly givenOn: string
  readonly present: string | null
  readonly wording: string
}

/** Writes a consent; it takes the place of an earlier one for the same introduction. Returns when it counts. */
export async function giveConsent(tx: Writer, visit: OpenVisit, given: GivenConsent) {
  const { givenOn, ...rest } = given
  const period = consentPeriod(given.way, givenOn, visit.now)
  await endConsents(tx, given.introductionId, visit.now)
  const id = v7()
  await tx.insert(consents).values({
    id,
    ...rest,
    ...period,
    fields: [...given.fields],
    purpose: 'introduction',
    givenAt: givenOn === dayOf(visit.now) ? visit.now : instantOf(givenOn, '12:00'),
    recordedBy: given.way === 'self' ? null : visit.actor.userId,
  })
  await recordChange(tx, visit, {
    entity: 'consent',
    entityId: id,
    action: 'given',
    candidateIds: [given.candidateId],
    details: { employerId: given.employerId, way: given.way, fields: given.fields.length },
  })
  return { id, ...period }
}
