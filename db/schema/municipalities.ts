import { kit as k } from '../kit.ts'
import { users } from './accounts.ts'
import { holds } from './check.ts'

/** What a municipality has decided for itself. A null is Fleksbro's default (app/domain/rules). */
export const municipalitySettings = k.table(
  'municipality_settings',
  {
    code: k.text('code').primaryKey(),
    /** What it calls its own unit, e.g. "Erhverv og Beskæftigelse". */
    unitName: k.text('unit_name'),
    /** Weeks without a talk after which a candidate is on her consultant's list. */
    contactWeeks: k.int('contact_weeks'),
    /** Working days within which an employer and a candidate are answered. */
    answerDays: k.int('answer_days'),
    /** Working days that an employer, or the municipality, has for its step in an introduction. */
    stepDays: k.int('step_days'),
    /** Days that a job is open before it has to be renewed. */
    roleDays: k.int('role_days'),
    /** Whom employers ring when nobody is named for them. */
    contactUserId: k.text('contact_user_id').references(() => users.id),
    updatedAt: k.time('updated_at').notNull(),
    version: k.int('version').notNull().default(1),
  },
  () => [
    holds('municipality_settings_weeks', 'contact_weeks is null or contact_weeks between 1 and 26'),
    holds('municipality_settings_answer', 'answer_days is null or answer_days between 1 and 20'),
    holds('municipality_settings_step', 'step_days is null or step_days between 1 and 40'),
    holds('municipality_settings_role', 'role_days is null or role_days between 14 and 365'),
  ],
)
