import { sql } from 'drizzle-orm'
import { CONTACT_KINDS, TALK_TIMES } from '#app/domain/contacts/contact.ts'
import { kit as k } from '../kit.ts'
import { users } from './accounts.ts'
import { candidates } from './candidates.ts'
import { holds, oneOf } from './check.ts'
import { employers } from './employers.ts'

/** What staff wrote down of a call, a meeting or a visit, and what was agreed for another day (kontakt). */
export const contacts = k.table(
  'contacts',
  {
    id: k.text('id').primaryKey(),
    /** About a candidate or an employer: one of the two. */
    candidateId: k.text('candidate_id').references(() => candidates.id, { onDelete: 'cascade' }),
    employerId: k.text('employer_id').references(() => employers.id, { onDelete: 'cascade' }),
    /** Of whoever wrote it: what is written about an employer stays in the municipality. */
    municipalityCode: k.text('municipality_code').notNull(),
    byUserId: k
      .text('by_user_id')
      .notNull()
      .references(() => users.id),
    heldOn: k.day('held_on').notNull(),
    kind: k.enum('kind', CONTACT_KINDS).notNull(),
    text: k.text('text').notNull(),
    visibleToCandidate: k.bool('visible_to_candidate').notNull(),
    nextOn: k.day('next_on'),
    /** "HH:MM" in Copenhagen. */
    nextClock: k.text('next_clock'),
    nextWhat: k.text('next_what').notNull().default(''),
    /** When the appointment was called off. */
    nextDroppedAt: k.time('next_dropped_at'),
    createdAt: k.time('created_at').notNull(),
    version: k.int('version').notNull().default(1),
  },
  (t) => [
    k.index('contacts_candidate').on(t.candidateId, t.heldOn),
    k.index('contacts_employer').on(t.employerId, t.heldOn),
    k.index('contacts_next').on(t.municipalityCode, t.nextOn),
    oneOf('contacts_kind', 'kind', CONTACT_KINDS),
    holds('contacts_about_one', '(candidate_id is null) <> (employer_id is null)'),
  ],
)

/** A candidate's wish to be called. It waits for the municipality until a talk is written down or she takes it back. */
export const talkRequests = k.table(
  'talk_requests',
  {
    id: k.text('id').primaryKey(),
    candidateId: k
      .text('candidate_id')
      .notNull()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    text: k.text('text').notNull().default(''),
    suits: k.enum('suits', TALK_TIMES).notNull(),
    askedAt: k.time('asked_at').notNull(),
    withdrawnAt: k.time('withdrawn_at'),
    answeredAt: k.time('answered_at'),
    /** The talk that answered it. */
    contactId: k.text('contact_id').references(() => contacts.id, { onDelete: 'set null' }),
  },
  (t) => [
    k.index('talk_requests_candidate').on(t.candidateId, t.askedAt),
    k
      .uniqueIndex('talk_requests_open')
      .on(t.candidateId)
      .where(sql.raw('withdrawn_at is null and answered_at is null')),
    oneOf('talk_requests_suits', 'suits', TALK_TIMES),
  ],
)

/** When a candidate last had a job open to her, as a nightly count found: who has had none for long is on a list. */
export const openRoleDays = k.table(
  'open_role_days',
  {
    candidateId: k
      .text('candidate_id')
      .primaryKey()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    /** The last day with an open job; null while there has been none. */
    lastOpenOn: k.day('last_open_on'),
    firstCheckedOn: k.day('first_checked_on').notNull(),
    checkedOn: k.day('checked_on').notNull(),
  },
  (t) => [k.index('open_role_days_checked').on(t.checkedOn)],
)
