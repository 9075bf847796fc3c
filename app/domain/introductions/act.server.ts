import { and, eq } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { endConsents } from '#app/domain/consents/end-consents.server.ts'
import { getSettings } from '#app/domain/municipalities/settings.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'
import type { Db, Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { introductionEvents, introductions } from '#db/schema/index.ts'
import {
  type Condition,
  dueDay,
  findStep,
  type IntroductionStatus,
  isClosed,
  type Party,
  partyOf,
} from './introduction.ts'
import { eventOf, tellStep } from './news.server.ts'
import type { Note } from './reasons.ts'
import { findRecord, type IntroductionRecord, type IntroductionRow, subjectOf, turnFactsOf } from './record.server.ts'

/** What an act leads to; `changed` is what another has changed meanwhile. */
export type ActResult =
  | Done
  | (Refused & { readonly changed?: readonly { readonly field: string; readonly is: string }[] })

export function refuse(message: string, field = ''): ActResult {
  return { ok: false, errors: { [field]: [message] } }
}

/** Which introduction, as the page that the form came from knew it. */
export interface ActInput {
  readonly id: string
  readonly version: number
  /** The form's own id: a second post of the same form has no second effect. */
  readonly formId?: string
}

/** The permissions that an act on an introduction can take. */
type ActPermission =
  | 'introduction.answer'
  | 'introduction.record'
  | 'introduction.present'
  | 'introduction.meet'
  | 'introduction.agree'
  | 'introduction.withdraw'
  | 'introduction.place'
  | 'agreement.sign'

/** An act on an introduction: once, on a record that the actor may act on, and that nobody has changed meanwhile. */
export function actOn(
  db: Db,
  visit: OpenVisit,
  permission: ActPermission,
  input: ActInput,
  act: (tx: Writer, record: IntroductionRecord, party: Party) => Promise<ActResult>,
): Promise<ActResult> {
  return once(db, visit, input.formId, async (tx) => {
    const record = await findRecord(tx, input.id)
    if (!record) throw notFound()
    const subject = subjectOf(record)
    // All of them ask about an introduction: one name stands for the type of their subject.
    assertCan(visit.actor, permission as 'introduction.withdraw', subject)
    const party = partyOf(visit.actor, subject)
    if (!party) throw notFound()
    const { status, version } = record.introduction
    if (version !== input.version) {
      const message = status === 'filled_elsewhere' ? 'introductions.error.filledElsewhere' : 'errors.changed'
      return { ...refuse(message), ok: false, changed: [{ field: 'status', is: status }] } as ActResult
    }
    return act(tx, record, party)
  })
}

/** What is told about a step beside its status. */
export interface EventFacts {
  readonly onBehalfOf?: 'candidate' | 'employer'
  readonly way?: 'meeting' | 'phone' | 'paper'
  readonly saidOn?: string
  readonly present?: string
  readonly reason?: string
  readonly details?: Readonly<Record<string, unknown>>
}

/** A step that is wanted: by whom, which of its conditions hold, and what is told about it. */
export interface Move extends EventFacts {
  readonly to: IntroductionStatus
  readonly by: Party
  readonly holds: Partial<Readonly<Record<Condition, boolean>>>
  /** The day from which the next wait is counted; today unless said. */
  readonly dueFrom?: string
}

/** Whether the table allows a step now; the errors otherwise. A condition that was not looked at does not hold. */
export function mayMove(from: IntroductionStatus | null, { to, by, holds }: Move): ActResult | null {
  const step = findStep(from, to, by)
  if (!step) return refuse('introductions.error.step')
  const unmet = step.holds.filter((condition) => !holds[condition])
  if (unmet.length === 0) return null
  return { ok: false, errors: { '': unmet.map((condition) => `introductions.unmet.${condition}`) } }
}

/**
 * Takes a step: status, due day, event, log entry and who is told of it, in the caller's transaction; refused when the
 * table says so.
 */
export async function move(tx: Writer, visit: OpenVisit, record: IntroductionRecord, wanted: Move): Promise<ActResult> {
  const { introduction, candidate } = record
  const refused = mayMove(introduction.status, wanted)
  if (refused) return refused
  const after = await asAfter(tx, introduction.id, wanted.to, record)
  const { stepDays } = await getSettings(tx, candidate.municipalityCode, visit.now)
  const dueOn = dueDay(turnFactsOf(after, visit.now), wanted.dueFrom ?? dayOf(visit.now), stepDays)
  await tx
    .update(introductions)
    .set({ status: wanted.to, statusSince: visit.now, dueOn, version: introduction.version + 1 })
    .where(and(eq(introductions.id, introduction.id), eq(introductions.version, introduction.version)))
  await addEvent(tx, visit, introduction, wanted.to, wanted)
  if (isClosed(wanted.to)) await endConsents(tx, introduction.id, visit.now)
  await recordChange(tx, visit, {
    entity: 'introduction',
    entityId: introduction.id,
    action: wanted.to,
    candidateIds: [candidate.id],
    details: { from: introduction.status, to: wanted.to, ...logged(wanted) },
  })
  const { by, onBehalfOf } = wanted
  await tellStep(tx, visit, after, { event: eventOf(introduction.status, wanted.to), by, onBehalfOf })
  return { ok: true, path: paths.introduction(introduction.id) }
}

/** The record with its new status and with the consents and signatures that the act itself has written. */
async function asAfter(tx: Writer, id: string, status: IntroductionStatus, before: IntroductionRecord) {
  const now = (await findRecord(tx, id)) ?? before
  return { ...now, introduction: { ...now.introduction, status } }
}

/** Notes a fact without a new status: the turn and the due day are found anew. */
export async function note(
  tx: Writer,
  visit: OpenVisit,
  record: IntroductionRecord,
  reason: Note,
  facts: Omit<EventFacts, 'reason'> & { readonly dueOn?: string | null } = {},
): Promise<void> {
  const { introduction, candidate } = record
  const after = await asAfter(tx, introduction.id, introduction.status, record)
  const { stepDays } = await getSettings(tx, candidate.municipalityCode, visit.now)
  const dueOn =
    facts.dueOn === undefined ? dueDay(turnFactsOf(after, visit.now), dayOf(visit.now), stepDays) : facts.dueOn
  await tx
    .update(introductions)
    .set({ dueOn, version: introduction.version + 1 })
    .where(eq(introductions.id, introduction.id))
  await addEvent(tx, visit, introduction, introduction.status, { ...facts, reason })
  await recordChange(tx, visit, {
    entity: 'introduction',
    entityId: introduction.id,
    action: reason,
    candidateIds: [candidate.id],
    details: logged(facts),
  })
  if (reason !== 'kept_second_job')
    await tellStep(tx, visit, after, { event: reason, by: null, onBehalfOf: facts.onBehalfOf })
}

/** The log says that and how somebody was heard, never the words or what was acknowledged about needs. */
function logged({ onBehalfOf, way, saidOn, reason }: EventFacts) {
  return { ...(onBehalfOf && { onBehalfOf, way, saidOn }), ...(reason && { reason }) }
}

export async function addEvent(
  tx: Writer,
  visit: OpenVisit,
  introduction: Pick<IntroductionRow, 'id'> & { readonly status: IntroductionStatus | null },
  toStatus: IntroductionStatus,
  facts: EventFacts,
): Promise<void> {
  await tx.insert(introductionEvents).values({
    id: v7(),
    introductionId: introduction.id,
    at: visit.now,
    fromStatus: introduction.status,
    toStatus,
    byUserId: visit.actor.userId,
    onBehalfOf: facts.onBehalfOf ?? null,
    way: facts.way ?? null,
    saidOn: facts.saidOn ?? null,
    present: facts.present ?? null,
    reason: facts.reason ?? null,
    details: { ...facts.details },
  })
}
