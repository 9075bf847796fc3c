import { EMPLOYER_STATUSES } from '#app/domain/employers/employer.ts'
import type { Conditions, RoleTask, WantedCompetence, Week } from '#app/domain/roles/role.ts'
import { ROLE_STATUSES } from '#app/domain/roles/role.ts'
import type { Weekday } from '#app/domain/vocabulary/week.ts'
import { kit as k } from '../kit.ts'
import { organisationUnits, users } from './accounts.ts'
import { holds, oneOf } from './check.ts'

/** The employer of record (a CVR number). The workplace can belong to somebody else. */
export const employers = k.table(
  'employers',
  {
    id: k.text('id').primaryKey(),
    cvr: k.text('cvr').notNull(),
    name: k.text('name').notNull(),
    status: k.enum('status', EMPLOYER_STATUSES).notNull().default('unverified'),
    /** The municipality whose consultant is the employer's contact. */
    municipalityCode: k.text('municipality_code').notNull(),
    phone: k.text('phone'),
    verifiedAt: k.time('verified_at'),
    verifiedBy: k.text('verified_by').references(() => users.id),
    /** Whom the consultant spoke with when she called back, and how. */
    verificationNote: k.text('verification_note'),
    /** The consultant whom the employer rings; null: whoever the municipality has named for all (municipality_settings). */
    consultantId: k.text('consultant_id').references(() => users.id),
    createdAt: k.time('created_at').notNull(),
    version: k.int('version').notNull().default(1),
  },
  (t) => [
    k.uniqueIndex('employers_cvr').on(t.cvr),
    k.index('employers_municipality').on(t.municipalityCode, t.status),
    oneOf('employers_status', 'status', EMPLOYER_STATUSES),
  ],
)

/** Several users per employer. */
export const employerUsers = k.table(
  'employer_users',
  {
    userId: k
      .text('user_id')
      .primaryKey()
      .references(() => users.id, { onDelete: 'cascade' }),
    employerId: k
      .text('employer_id')
      .notNull()
      .references(() => employers.id, { onDelete: 'cascade' }),
    title: k.text('title'),
  },
  (t) => [k.index('employer_users_employer').on(t.employerId)],
)

export const workplaces = k.table(
  'workplaces',
  {
    id: k.text('id').primaryKey(),
    employerId: k
      .text('employer_id')
      .notNull()
      .references(() => employers.id, { onDelete: 'cascade' }),
    unitId: k.text('unit_id').references(() => organisationUnits.id),
    name: k.text('name').notNull(),
    pNumber: k.text('p_number'),
    address: k.text('address').notNull(),
    postcode: k.text('postcode').notNull(),
    municipalityCode: k.text('municipality_code').notNull(),
    /** What holds for every role here; a role's own answer wins (MATCHING 1). */
    conditions: k.json<Conditions>('conditions').notNull(),
    createdAt: k.time('created_at').notNull(),
    version: k.int('version').notNull().default(1),
  },
  (t) => [k.index('workplaces_employer').on(t.employerId)],
)

export const roles = k.table(
  'roles',
  {
    id: k.text('id').primaryKey(),
    /** Employer of record, apart from the workplace's owner. */
    employerId: k
      .text('employer_id')
      .notNull()
      .references(() => employers.id),
    workplaceId: k
      .text('workplace_id')
      .notNull()
      .references(() => workplaces.id),
    unitId: k.text('unit_id').references(() => organisationUnits.id),
    status: k.enum('status', ROLE_STATUSES).notNull().default('draft'),
    title: k.text('title').notNull(),
    description: k.text('description').notNull(),
    positions: k.int('positions').notNull().default(1),
    placed: k.int('placed').notNull().default(0),
    /** Minutes a week. */
    hoursMin: k.int('hours_min').notNull(),
    hoursMax: k.int('hours_max').notNull(),
    week: k.json<Week>('week'),
    fixedDays: k.json<Weekday[]>('fixed_days').notNull(),
    /** Minutes a day. */
    maxPerDay: k.int('max_per_day'),
    minShift: k.int('min_shift'),
    conditions: k.json<Conditions>('conditions').notNull(),
    /** What makes a "no" hard, by accommodation id. For consultants only. */
    conditionReasons: k.json<Record<string, string>>('condition_reasons'),
    /** For somebody who has been a patient or user herself (medarbejder med brugerbaggrund). */
    peer: k.bool('peer').notNull().default(false),
    competences: k.json<WantedCompetence[]>('competences').notNull(),
    licences: k.json<string[]>('licences').notNull(),
    tasks: k.json<RoleTask[]>('tasks').notNull(),
    remote: k.int('remote').notNull().default(0),
    startsOn: k.day('starts_on'),
    endsOn: k.day('ends_on'),
    latestStart: k.day('latest_start'),
    publishedAt: k.time('published_at'),
    /** The last day on which it is open. */
    expiresOn: k.day('expires_on'),
    /** The `expiresOn` that its employer was last told about. */
    expiryToldFor: k.day('expiry_told_for'),
    /** Why a word that shuts people out was kept. */
    wordingReason: k.text('wording_reason'),
    createdAt: k.time('created_at').notNull(),
    createdBy: k.text('created_by').references(() => users.id),
    version: k.int('version').notNull().default(1),
  },
  (t) => [
    k.index('roles_employer').on(t.employerId),
    k.index('roles_status').on(t.status, t.publishedAt),
    k.index('roles_expiry').on(t.status, t.expiresOn),
    oneOf('roles_status_known', 'status', ROLE_STATUSES),
    holds('roles_positions', 'positions >= 1 and placed >= 0 and placed <= positions'),
    holds('roles_hours', 'hours_min >= 60 and hours_max <= 2220 and hours_min <= hours_max'),
    holds('roles_remote', 'remote between 0 and 100'),
  ],
)

/** A job that is being written by somebody without an account. Nothing in it is about candidates. */
export const roleDrafts = k.table(
  'role_drafts',
  {
    /** SHA-256 of the token in the writer's cookie, hex. */
    id: k.text('id').primaryKey(),
    /** The form as it was typed: names and their values. */
    body: k.json<Record<string, string[]>>('body').notNull(),
    createdAt: k.time('created_at').notNull(),
    updatedAt: k.time('updated_at').notNull(),
  },
  (t) => [k.index('role_drafts_updated').on(t.updatedAt)],
)
