import { inArray } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import type { SigningParty } from '#app/domain/agreements/agreement.ts'
import {
  asSeenByEmployer,
  type ConsentField,
  type ConsentState,
  consentFields,
  type EmployerView,
  groupsOf,
} from '#app/domain/consents/consent.ts'
import { notFound } from '#app/http/errors.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Reader } from '#db/client.server.ts'
import { users } from '#db/schema/index.ts'
import {
  type Condition,
  type IntroductionStatus,
  nextSteps,
  type Party,
  partyOf,
  type Turn,
  turnOf,
} from './introduction.ts'
import { awaitsDecision, hoursLeft } from './other-introductions.server.ts'
import {
  consentStateOf,
  findMeeting,
  findRecord,
  type IntroductionRecord,
  standingOf,
  subjectOf,
  turnFactsOf,
} from './record.server.ts'
import { type TimelineEntry, timelineFor } from './timeline.ts'
import { workplaceLine } from './workplace-line.ts'

/** A step that this party may take now, and what is still missing for it. */
export interface OfferedStep {
  readonly to: IntroductionStatus
  readonly unmet: readonly Condition[]
}

/** One introduction as one party may see it. */
export interface IntroductionPage {
  readonly id: string
  readonly version: number
  readonly party: Party
  readonly status: IntroductionStatus
  readonly since: Date
  readonly turn: Turn | null
  readonly dueOn: string | null
  readonly onHold: boolean
  readonly role: { readonly id: string; readonly title: string } | null
  readonly workplace: string | null
  readonly employer: { readonly id: string; readonly name: string }
  readonly candidate: { readonly id: string | null; readonly name: string | null; readonly hasAccount: boolean }
  /** What the employer sees of her now; for her and her consultant as a mirror. */
  readonly view: EmployerView
  /** Her consent, for her and her consultant. */
  readonly consent: {
    readonly id: string
    readonly state: ConsentState
    readonly fields: readonly ConsentField[]
    readonly givenAt: Date
    readonly validFrom: Date
    readonly until: Date
  } | null
  /** Every field that she can choose, for her and her consultant. */
  readonly choices: readonly ConsentField[]
  readonly meeting: { readonly at: Date; readonly place: string } | null
  readonly agreement: { readonly version: number; readonly signed: readonly SigningParty[] } | null
  readonly placementId: string | null
  /** Her consultant: whom to call. */
  readonly contact: { readonly name: string; readonly phone: string | null } | null
  readonly timeline: readonly TimelineEntry[]
  readonly steps: readonly OfferedStep[]
  /** She has another job: close this, or keep it as job number two. Minutes a week left; null when not known. */
  readonly secondJob: { readonly hoursLeft: number | null } | null
}

/** The page of one introduction, for any party; 404 for everybody else. At most seven statements. */
export async function getIntroduction(q: Reader, visit: OpenVisit, id: string): Promise<IntroductionPage> {
  const record = await findRecord(q, id)
  if (!record) throw notFound()
  const subject = subjectOf(record)
  assertCan(visit.actor, 'introduction.read', subject)
  const party = partyOf(visit.actor, subject)
  if (!party) throw notFound()
  const { introduction, candidate, role, workplace, employer, profile, consent, agreement } = record
  const facts = turnFactsOf(record, visit.now)
  const own = party === 'candidate' || party === 'consultant'
  const view = asSeenByEmployer(candidate, profile, consent, visit.now)
  const open = own || !facts.onHold
  const people = await findPeople(q, record)
  visit.saw(candidate.id, own ? ['identity', 'introduction', 'consent', 'profile', 'needs'] : groupsOf(view))
  return {
    id,
    version: introduction.version,
    party,
    status: introduction.status,
    since: introduction.statusSince,
    turn: turnOf(facts),
    dueOn: party === 'candidate' ? null : introduction.dueOn,
    onHold: facts.onHold,
    role: role && { id: role.id, title: role.title },
    workplace: workplace && workplaceLine(workplace),
    employer: { id: employer.id, name: employer.name },
    candidate: own
      ? { id: candidate.id, name: candidate.name, hasAccount: facts.hasAccount }
      : { id: null, name: view.name ?? null, hasAccount: true },
    view,
    consent: own && consent ? { ...receiptOf(consent), state: consentStateOf(record, visit.now) } : null,
    choices: own ? consentFields(profile.needs) : [],
    meeting: open ? await findMeeting(q, id) : null,
    agreement: agreement && open ? { version: agreement.version, signed: facts.signed } : null,
    placementId: record.placementId,
    contact: people.get(candidate.consultantId ?? '') ?? null,
    timeline: timelineFor(party, withNames(record, people), open),
    steps: open ? stepsFor(record, party, visit.now) : [],
    secondJob:
      party === 'consultant' && awaitsDecision(record.events)
        ? { hoursLeft: await hoursLeft(q, candidate.id, profile.hoursMax, dayOf(visit.now)) }
        : null,
  }
}

function receiptOf({ id, fields, givenAt, validFrom, until }: NonNullable<IntroductionRecord['consent']>) {
  return { id, fields, givenAt, validFrom, until }
}

/** The steps of the state table for this party, with those of their conditions that the record already answers. */
function stepsFor(record: IntroductionRecord, party: Party, now: Date): readonly OfferedStep[] {
  const standing: Partial<Record<Condition, boolean>> = standingOf(record, now)
  return nextSteps(record.introduction.status, party).map(({ to, holds }) => ({
    to,
    unmet: holds.filter((condition) => standing[condition] === false),
  }))
}

/** Everybody who has done something here, and the candidate's consultant, by id; one statement. */
async function findPeople(q: Reader, { events, candidate }: IntroductionRecord) {
  const ids = new Set([candidate.consultantId, ...events.map(({ byUserId }) => byUserId)].flatMap((id) => id ?? []))
  const { id, name, role, phone } = users
  const rows =
    ids.size > 0
      ? await q
          .select({ id, name, role, phone })
          .from(users)
          .where(inArray(id, [...ids]))
      : []
  return new Map(rows.map((person) => [person.id, person]))
}

function withNames({ events }: IntroductionRecord, people: Awaited<ReturnType<typeof findPeople>>) {
  return events.map((event) => ({ ...event, by: people.get(event.byUserId ?? '') ?? null }))
}
