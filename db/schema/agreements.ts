import { FLEKSJOB_KINDS, SIGNING_PARTIES } from '#app/domain/agreements/agreement.ts'
import { CONSENT_WAYS } from '#app/domain/consents/consent.ts'
import type { Week } from '#app/domain/roles/role.ts'
import { kit as k } from '../kit.ts'
import { organisationUnits, users } from './accounts.ts'
import { candidates } from './candidates.ts'
import { holds, oneOf } from './check.ts'
import { employers, roles, workplaces } from './employers.ts'
import { introductions } from './introductions.ts'

/** One accommodation in an agreement: what, how much, and who sees to it. */
export interface AgreedAccommodation {
  readonly item: string
  readonly value?: number
  readonly responsible: string
}

/** The draft that three sign. Any change raises `version` and so voids the signatures. */
export const agreements = k.table(
  'agreements',
  {
    id: k.text('id').primaryKey(),
    introductionId: k
      .text('introduction_id')
      .notNull()
      .references(() => introductions.id, { onDelete: 'cascade' }),
    /** Minutes a week at the workplace; effective time is computed, never stored. */
    hours: k.int('hours').notNull(),
    /** Per cent of full intensity, 1–100. */
    intensity: k.int('intensity').notNull(),
    week: k.json<Week>('week'),
    tasks: k.text('tasks').notNull(),
    accommodations: k.json<AgreedAccommodation[]>('accommodations').notNull(),
    support: k.text('support').notNull().default(''),
    /** Øre a month. */
    pay: k.big('pay'),
    fullTimePay: k.big('full_time_pay'),
    kind: k.enum('kind', FLEKSJOB_KINDS).notNull(),
    startsOn: k.day('starts_on').notNull(),
    endsOn: k.day('ends_on'),
    createdAt: k.time('created_at').notNull(),
    createdBy: k.text('created_by').references(() => users.id),
    version: k.int('version').notNull().default(1),
  },
  (t) => [
    k.uniqueIndex('agreements_introduction').on(t.introductionId),
    oneOf('agreements_kind', 'kind', FLEKSJOB_KINDS),
    holds('agreements_hours', 'hours between 60 and 2220'),
    holds('agreements_intensity', 'intensity between 1 and 100'),
  ],
)

/** One signature on one version of an agreement. */
export const agreementSignatures = k.table(
  'agreement_signatures',
  {
    agreementId: k
      .text('agreement_id')
      .notNull()
      .references(() => agreements.id, { onDelete: 'cascade' }),
    version: k.int('version').notNull(),
    party: k.enum('party', SIGNING_PARTIES).notNull(),
    at: k.time('at').notNull(),
    byUserId: k
      .text('by_user_id')
      .notNull()
      .references(() => users.id),
    /** How it was said, when a consultant recorded it for somebody. */
    way: k.enum('way', CONSENT_WAYS).notNull(),
    saidOn: k.day('said_on'),
    present: k.text('present'),
  },
  (t) => [
    k.primaryKey({ columns: [t.agreementId, t.version, t.party] }),
    oneOf('agreement_signatures_party', 'party', SIGNING_PARTIES),
    oneOf('agreement_signatures_way', 'way', CONSENT_WAYS),
  ],
)

/** The job itself, from its first day (ansættelse). */
export const placements = k.table(
  'placements',
  {
    id: k.text('id').primaryKey(),
    introductionId: k.text('introduction_id').references(() => introductions.id),
    agreementId: k.text('agreement_id').references(() => agreements.id),
    candidateId: k
      .text('candidate_id')
      .notNull()
      .references(() => candidates.id),
    roleId: k.text('role_id').references(() => roles.id),
    employerId: k
      .text('employer_id')
      .notNull()
      .references(() => employers.id),
    workplaceId: k.text('workplace_id').references(() => workplaces.id),
    unitId: k.text('unit_id').references(() => organisationUnits.id),
    kind: k.enum('kind', FLEKSJOB_KINDS).notNull(),
    startsOn: k.day('starts_on').notNull(),
    endsOn: k.day('ends_on'),
    hours: k.int('hours').notNull(),
    intensity: k.int('intensity').notNull(),
    /** The municipality's own decision: day, system, reference. */
    decisionOn: k.day('decision_on').notNull(),
    decisionSystem: k.text('decision_system').notNull(),
    decisionReference: k.text('decision_reference').notNull(),
    createdAt: k.time('created_at').notNull(),
    version: k.int('version').notNull().default(1),
  },
  (t) => [
    k.uniqueIndex('placements_introduction').on(t.introductionId),
    k.index('placements_candidate').on(t.candidateId),
    k.index('placements_employer').on(t.employerId),
    oneOf('placements_kind', 'kind', FLEKSJOB_KINDS),
  ],
)
