import type { Candidate } from '#app/domain/matching/types.ts'
import { kit as k } from '../kit.ts'
import { candidates } from './candidates.ts'
import { employers } from './employers.ts'

/**
 * The nightly snapshot that employers' numbers are counted from: one row a person who may be counted. Rewritten every
 * night, gone with the person.
 */
export const reachPeople = k.table(
  'reach_people',
  {
    candidateId: k
      .text('candidate_id')
      .primaryKey()
      .references(() => candidates.id, { onDelete: 'cascade' }),
    /** The calendar day that began with this night. */
    night: k.day('night').notNull(),
    person: k.json<Candidate>('person').notNull(),
    /** Employers that she will not be shown to. */
    hidden: k.json<string[]>('hidden').notNull(),
  },
  (t) => [k.index('reach_people_night').on(t.night)],
)

/** The different descriptions that an employer has asked numbers for on a day: the budget of DESIGN 4. */
export const reachAsked = k.table(
  'reach_asked',
  {
    employerId: k
      .text('employer_id')
      .notNull()
      .references(() => employers.id, { onDelete: 'cascade' }),
    day: k.day('day').notNull(),
    /** Keyed hash of what matching reads of the description, hex. */
    description: k.text('description').notNull(),
  },
  (t) => [k.primaryKey({ columns: [t.employerId, t.day, t.description] })],
)
