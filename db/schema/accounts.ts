import { ACCOUNT_ROLES, LINK_PURPOSES } from '#app/domain/accounts/account.ts'
import { LOCALES } from '#app/i18n/translate.ts'
import { kit as k } from '../kit.ts'
import { oneOf } from './check.ts'

/** People who can sign in. A candidate may have no account at all. */
export const users = k.table(
  'users',
  {
    id: k.text('id').primaryKey(),
    /** Lower case. */
    email: k.text('email').notNull(),
    name: k.text('name').notNull(),
    phone: k.text('phone'),
    role: k.enum('role', ACCOUNT_ROLES).notNull(),
    /** The municipality of staff; null for employers and candidates. */
    municipalityCode: k.text('municipality_code'),
    unitId: k.text('unit_id').references(() => organisationUnits.id),
    /** Argon2id; null until an invitation has been accepted. */
    passwordHash: k.text('password_hash'),
    locale: k.enum('locale', LOCALES).notNull().default('da'),
    createdAt: k.time('created_at').notNull(),
    disabledAt: k.time('disabled_at'),
  },
  (t) => [
    k.uniqueIndex('users_email').on(t.email),
    k.index('users_municipality').on(t.municipalityCode, t.role),
    oneOf('users_role', 'role', ACCOUNT_ROLES),
    oneOf('users_locale', 'locale', LOCALES),
  ],
)

/** Only the SHA-256 of the token is stored, so a stolen copy of the table opens no door. */
export const sessions = k.table(
  'sessions',
  {
    id: k.text('id').primaryKey(),
    userId: k
      .text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: k.time('expires_at').notNull(),
    createdAt: k.time('created_at').notNull(),
  },
  (t) => [k.index('sessions_user').on(t.userId)],
)

/** Single-use, expiring links: invitations and resets. */
export const accountLinks = k.table(
  'account_links',
  {
    id: k.text('id').primaryKey(),
    /** SHA-256 of the token in the link, hex. */
    tokenHash: k.text('token_hash').notNull(),
    purpose: k.enum('purpose', LINK_PURPOSES).notNull(),
    userId: k
      .text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    createdAt: k.time('created_at').notNull(),
    expiresAt: k.time('expires_at').notNull(),
    usedAt: k.time('used_at'),
  },
  (t) => [
    k.uniqueIndex('account_links_token').on(t.tokenHash),
    k.index('account_links_user').on(t.userId),
    oneOf('account_links_purpose', 'purpose', LINK_PURPOSES),
  ],
)

/** Failed sign-ins per account and per address; survives a restart. */
export const signInFailures = k.table('sign_in_failures', {
  /** Keyed hash of e-mail or address: the table holds no personal data. */
  key: k.text('key').primaryKey(),
  count: k.int('count').notNull(),
  lastAt: k.time('last_at').notNull(),
})

/** Units of a municipality or of a large employer; a tree. */
export const organisationUnits = k.table(
  'organisation_units',
  {
    id: k.text('id').primaryKey(),
    parentId: k.text('parent_id'),
    municipalityCode: k.text('municipality_code'),
    employerId: k.text('employer_id'),
    name: k.text('name').notNull(),
    createdAt: k.time('created_at').notNull(),
  },
  (t) => [k.index('organisation_units_owner').on(t.municipalityCode, t.employerId)],
)
