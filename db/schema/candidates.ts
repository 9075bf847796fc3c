import type { Need, TravelMode } from '#app/domain/candidates/candidate.ts'
import { APPROVAL_KINDS, CANDIDATE_STATUSES } from '#app/domain/candidates/candidate.ts'
import type { Week } from '#app/domain/roles/role.ts'
import { kit as k } from '../kit.ts'
import { users } from './accounts.ts'
import { holds, oneOf } from './check.ts'
import { employers } from './employers.ts'

/** A person approved for fleksjob: who she is and what the municipality decided. */
export const candidates = k.table(
  'candidates',
  {
    id: k.text('id').primaryKey(),
    /** Null for those without e-mail: nothing requires a login. */
    userId: k.text('user_id').references(() => users.id),
    municipalityCode: k.text('municipality_code').notNull(),
    /** The consultant responsible today; the history is in candidate_responsibilities. */
    consultantId: k.text('consultant_id').references(() => users.id),
    name: k.text('name').notNull(),
    email: k.text('email'),
    phone: k.text('phone'),
    postcode: k.text('postcode').notNull(),
    protectedIdentity: k.bool('protected_identity').notNull().default(false),
    status: k.enum('status', CANDIDATE_STATUSES).notNull().default('active'),
    approvedOn: k.day('approved_on').notNull(),
    approvalMunicipality: k.text('approval_municipality').notNull(),
    approvalKind: k.enum('approval_kind', APPROVAL_KINDS).notNull(),
    ledighedsydelseFrom: k.day('ledighedsydelse_from'),
    /** The anonymous card needs both: the candidate's wish and the consultant's release. Off by default. */
    cardWanted: k.bool('card_wanted').notNull().default(false),
    cardReleased: k.bool('card_released').notNull().default(false),
    createdAt: k.time('created_at').notNull(),
    version: k.int('version').notNull().default(1),
  },
  (t) => [
    k.uniqueIndex('candidates_user').on(t.userId),
    k.index('candidates_municipality').on(t.municipalityCode, t.status),
    k.index('candidates_consultant').on(t.consultantId),
    oneOf('candidates_status', 'status', CANDIDATE_STATUSES),
    oneOf('candidates_approval_kind', 'approval_kind', APPROVAL_KINDS),
  ],
)

/** What matching reads. A null is "not answered". Needs are health data (GDPR art. 9). */
export const candidateProfiles = k.table(
  'candidate_profiles',
  {
    candidateId: k
      .text('candidate_id')
      .primaryKey()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    /** Minutes a week. */
    hoursMin: k.int('hours_min'),
    hoursMax: k.int('hours_max'),
    hoursWish: k.int('hours_wish'),
    /** Minutes a day. */
    perDay: k.int('per_day'),
    maxDays: k.int('max_days'),
    restDay: k.bool('rest_day').notNull().default(false),
    combine: k.bool('combine'),
    week: k.json<Week>('week'),
    needs: k.json<Need[]>('needs').notNull(),
    competences: k.json<Record<string, number>>('competences').notNull(),
    competencesComplete: k.bool('competences_complete').notNull().default(false),
    licences: k.json<Record<string, boolean>>('licences').notNull(),
    travelModes: k.json<TravelMode[]>('travel_modes'),
    travelMinutes: k.int('travel_minutes'),
    wishes: k.json<string[]>('wishes').notNull(),
    unwanted: k.json<string[]>('unwanted').notNull(),
    availableFrom: k.day('available_from'),
    /** Strengths in her own words; checked for CPR and diagnosis words. */
    presentation: k.text('presentation').notNull().default(''),
    /** Questions closed without a value: "nothing here" (needs.body) and "not decided" (week). */
    settled: k.json<string[]>('settled'),
    /** When she, or the consultant with her, last said that it still holds. */
    lastConfirmedAt: k.time('last_confirmed_at'),
    version: k.int('version').notNull().default(1),
  },
  () => [
    holds(
      'candidate_profiles_hours',
      'hours_min is null or hours_max is null or (hours_min >= 60 and hours_max <= 2220 and hours_min <= hours_max)',
    ),
  ],
)

/** Who has been responsible for a candidate, and why it changed. */
export const candidateResponsibilities = k.table(
  'candidate_responsibilities',
  {
    id: k.text('id').primaryKey(),
    candidateId: k
      .text('candidate_id')
      .notNull()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    consultantId: k
      .text('consultant_id')
      .notNull()
      .references(() => users.id),
    fromAt: k.time('from_at').notNull(),
    toAt: k.time('to_at'),
    reason: k.text('reason'),
  },
  (t) => [k.index('candidate_responsibilities_candidate').on(t.candidateId)],
)

/** Employers that a candidate will not be shown to. No reason is asked for or kept. */
export const hiddenEmployers = k.table(
  'hidden_employers',
  {
    candidateId: k
      .text('candidate_id')
      .notNull()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    employerId: k
      .text('employer_id')
      .notNull()
      .references(() => employers.id, { onDelete: 'cascade' }),
    createdAt: k.time('created_at').notNull(),
  },
  (t) => [k.primaryKey({ columns: [t.candidateId, t.employerId] })],
)
