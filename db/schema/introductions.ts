import { sql } from 'drizzle-orm'
import { CONSENT_WAYS, type ConsentField } from '#app/domain/consents/consent.ts'
import { CLOSED_STATUSES, INTRODUCTION_STATUSES } from '#app/domain/introductions/introduction.ts'
import { kit as k } from '../kit.ts'
import { users } from './accounts.ts'
import { candidates } from './candidates.ts'
import { oneOf } from './check.ts'
import { employers, roles } from './employers.ts'

/** One candidate and one role on their way to each other (formidling). */
export const introductions = k.table(
  'introductions',
  {
    id: k.text('id').primaryKey(),
    /** Null for a retention fleksjob, which is never posted. */
    roleId: k.text('role_id').references(() => roles.id),
    employerId: k
      .text('employer_id')
      .notNull()
      .references(() => employers.id),
    candidateId: k
      .text('candidate_id')
      .notNull()
      .references(() => candidates.id),
    status: k.enum('status', INTRODUCTION_STATUSES).notNull(),
    statusSince: k.time('status_since').notNull(),
    /** A wait owned by an employer or the municipality has a due day; a candidate's never has. */
    dueOn: k.day('due_on'),
    /** The version of the weights that the decision was made with. */
    weightsVersion: k.int('weights_version').notNull(),
    createdAt: k.time('created_at').notNull(),
    version: k.int('version').notNull().default(1),
  },
  (t) => [
    k
      .uniqueIndex('introductions_pair')
      .on(t.roleId, t.candidateId)
      .where(sql.raw(`status not in (${CLOSED_STATUSES.map((status) => `'${status}'`).join(', ')})`)),
    k.index('introductions_candidate').on(t.candidateId, t.status),
    k.index('introductions_employer').on(t.employerId, t.status),
    oneOf('introductions_status', 'status', INTRODUCTION_STATUSES),
  ],
)

/** What happened, in order. The timeline is drawn from it. */
export const introductionEvents = k.table(
  'introduction_events',
  {
    id: k.text('id').primaryKey(),
    introductionId: k
      .text('introduction_id')
      .notNull()
      .references(() => introductions.id, { onDelete: 'cascade' }),
    at: k.time('at').notNull(),
    fromStatus: k.enum('from_status', INTRODUCTION_STATUSES),
    toStatus: k.enum('to_status', INTRODUCTION_STATUSES).notNull(),
    byUserId: k.text('by_user_id').references(() => users.id),
    /** Set when a consultant records what somebody else said: candidate or employer, how, when, who was present. */
    onBehalfOf: k.enum('on_behalf_of', ['candidate', 'employer']),
    way: k.enum('way', CONSENT_WAYS),
    saidOn: k.day('said_on'),
    present: k.text('present'),
    /** A structured reason; the words for it are in the texts. */
    reason: k.text('reason'),
    /** Acknowledged conflicts and questions, meeting place, decision reference: what the step needed. */
    details: k.json<Record<string, unknown>>('details').notNull(),
  },
  (t) => [
    k.index('introduction_events_introduction').on(t.introductionId, t.at),
    oneOf('introduction_events_to', 'to_status', INTRODUCTION_STATUSES),
  ],
)

/** A candidate's consent: which fields, to which employer, for what, until when. Withdrawal works at once. */
export const consents = k.table(
  'consents',
  {
    id: k.text('id').primaryKey(),
    candidateId: k
      .text('candidate_id')
      .notNull()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    introductionId: k.text('introduction_id').references(() => introductions.id),
    employerId: k
      .text('employer_id')
      .notNull()
      .references(() => employers.id),
    roleId: k.text('role_id').references(() => roles.id),
    purpose: k.enum('purpose', ['introduction']).notNull(),
    fields: k.json<ConsentField[]>('fields').notNull(),
    way: k.enum('way', CONSENT_WAYS).notNull(),
    givenAt: k.time('given_at').notNull(),
    /** A consent given by telephone waits until the next working day. */
    validFrom: k.time('valid_from').notNull(),
    until: k.time('until').notNull(),
    recordedBy: k.text('recorded_by').references(() => users.id),
    present: k.text('present'),
    /** The words that were read aloud or shown. */
    wording: k.text('wording').notNull(),
    withdrawnAt: k.time('withdrawn_at'),
  },
  (t) => [
    k.index('consents_candidate').on(t.candidateId),
    k.index('consents_introduction').on(t.introductionId),
    oneOf('consents_way', 'way', CONSENT_WAYS),
  ],
)

/** A talk between candidate and employer. */
export const meetings = k.table(
  'meetings',
  {
    id: k.text('id').primaryKey(),
    introductionId: k
      .text('introduction_id')
      .notNull()
      .references(() => introductions.id, { onDelete: 'cascade' }),
    at: k.time('at').notNull(),
    place: k.text('place').notNull(),
    createdBy: k.text('created_by').references(() => users.id),
    createdAt: k.time('created_at').notNull(),
  },
  (t) => [k.index('meetings_introduction').on(t.introductionId)],
)
