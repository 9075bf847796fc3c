import { MAIL_KINDS } from '#app/domain/notifications/mail.ts'
import { MAIL_PACES, NOTICE_KINDS } from '#app/domain/notifications/notice.ts'
import { LOCALES } from '#app/i18n/translate.ts'
import { kit as k } from '../kit.ts'
import { users } from './accounts.ts'
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

/** Something new for one person: told in the product, and by mail as she has chosen. No words, no names: a kind and where. */
export const notices = k.table(
  'notices',
  {
    id: k.text('id').primaryKey(),
    userId: k
      .text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: k.enum('kind', NOTICE_KINDS).notNull(),
    /** What happened, the end of a text key. */
    event: k.text('event').notNull(),
    /** What it is about; two notices of one event about one thing are one. */
    subjectId: k.text('subject_id').notNull(),
    /** Path of our own. */
    link: k.text('link').notNull(),
    createdAt: k.time('created_at').notNull(),
    readAt: k.time('read_at'),
    /** When it went out by mail, alone or with others; null while it waits for the day's mail, or is not to go. */
    mailedAt: k.time('mailed_at'),
  },
  (t) => [
    k.index('notices_user').on(t.userId, t.createdAt),
    k.index('notices_unread').on(t.userId, t.readAt),
    oneOf('notices_kind', 'kind', NOTICE_KINDS),
  ],
)

/** How mail follows each kind of notice, where she has chosen; else her role's default (notice.ts). */
export const noticeChoices = k.table(
  'notice_choices',
  {
    userId: k
      .text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: k.enum('kind', NOTICE_KINDS).notNull(),
    pace: k.enum('pace', MAIL_PACES).notNull(),
  },
  (t) => [
    k.primaryKey({ columns: [t.userId, t.kind] }),
    oneOf('notice_choices_kind', 'kind', NOTICE_KINDS),
    oneOf('notice_choices_pace', 'pace', MAIL_PACES),
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
