import { MAIL_KINDS } from '#app/domain/notifications/mail.ts'
import { LOCALES } from '#app/i18n/translate.ts'
import { kit as k } from '../kit.ts'
import { oneOf } from './check.ts'

/** Mail waiting to be sent; written in the transaction of what it tells about. */
export const outbox = k.table(
  'outbox',
  {
    /** Also the message id, so that one event never goes out under two. */
    id: k.text('id').primaryKey(),
    to: k.text('to_address').notNull(),
    kind: k.enum('kind', MAIL_KINDS).notNull(),
    locale: k.enum('locale', LOCALES).notNull(),
    /** Slots of the mail's texts: a link, never a need or an employer's name. */
    slots: k.json<Record<string, string>>('slots').notNull(),
    createdAt: k.time('created_at').notNull(),
    nextAttemptAt: k.time('next_attempt_at').notNull(),
    attempts: k.int('attempts').notNull().default(0),
    lastError: k.text('last_error'),
    sentAt: k.time('sent_at'),
  },
  (t) => [
    k.index('outbox_waiting').on(t.sentAt, t.nextAttemptAt),
    oneOf('outbox_kind', 'kind', MAIL_KINDS),
    oneOf('outbox_locale', 'locale', LOCALES),
  ],
)

/** One row a background job: who does it now, and until when. */
export const leases = k.table('leases', {
  name: k.text('name').primaryKey(),
  holder: k.text('holder').notNull(),
  until: k.time('until').notNull(),
})

/** One row a form that has been handed in: a second post of the same form has no second effect. */
export const submissions = k.table('submissions', {
  id: k.text('id').primaryKey(),
  userId: k.text('user_id'),
  /** Where the first post led. */
  result: k.text('result').notNull(),
  at: k.time('at').notNull(),
})

/** Facts about the database itself, e.g. that it is a demo. */
export const facts = k.table('facts', {
  name: k.text('name').primaryKey(),
  value: k.text('value').notNull(),
})
