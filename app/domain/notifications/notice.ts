import { ACCOUNT_ROLES, type AccountRole } from '#app/domain/accounts/account.ts'

/** What a person is told of in the product, and by mail as she has chosen. */
export const NOTICE_KINDS = [
  /** The ball is with the reader in an introduction. */
  'introduction',
  /** An introduction went on, or ended, by somebody else's act. */
  'introduction_news',
  /** An appointment, a wish for a talk, a candidate handed over. */
  'talk',
  /** A job of the employer is about to expire, has expired, or was filled. */
  'role',
  /** An employer to verify, an employer that was verified or refused. */
  'verification',
] as const
export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** How mail follows a notice: at once, together once a day, or not at all. In the product it is always told. */
export const MAIL_PACES = ['now', 'daily', 'never'] as const
export type MailPace = (typeof MAIL_PACES)[number]

/**
 * What can happen to an introduction. How it ended is not stored: a no leaves no trace beside the introduction itself
 * (DESIGN 5).
 */
const STEPS = [
  'wished',
  'wished_firm',
  'approved',
  'accepted',
  'presented',
  'meeting',
  'meeting_moved',
  'trial',
  'agreement',
  'signed',
  'terms',
  'placed',
  'ended',
  'consent_withdrawn',
  'consent_renewed',
  'other_placed',
] as const

/** What can have happened, by kind; each has its words in the texts. */
export const NOTICE_EVENTS = {
  introduction: STEPS,
  introduction_news: STEPS,
  talk: [
    'asked',
    'answered',
    'agreed',
    'moved',
    'called_off',
    'handed_over',
    'taken_over',
    'new_contact',
    'meeting',
    'meeting_moved',
  ],
  role: ['expiring', 'expired', 'filled'],
  verification: ['waiting', 'verified', 'refused', 'asks_in', 'joined', 'let_in'],
} as const satisfies Record<NoticeKind, readonly string[]>
export type NoticeEvent<K extends NoticeKind = NoticeKind> = (typeof NOTICE_EVENTS)[K][number]

/** One thing to tell: what happened, to what, and where it is read. No words and no names: those are found at reading. */
export type Telling = {
  readonly [K in NoticeKind]: { readonly kind: K; readonly event: NoticeEvent<K> }
}[NoticeKind] & {
  /** The record that it is about: an introduction, a candidate, a role or an employer. */
  readonly subjectId: string
  /** Path of our own, without a query: who opens it has read the notice. */
  readonly link: string
}

const STAFF_PACES = {
  introduction: 'daily',
  introduction_news: 'never',
  talk: 'now',
  role: 'never',
  verification: 'daily',
} as const

/**
 * How mail follows for somebody who has not chosen. A candidate and an employer do not sit in front of Fleksbro: what
 * waits for them goes at once. Staff have the day's list; only what somebody else has arranged with them is urgent.
 */
const DEFAULT_PACES: Readonly<Record<AccountRole, Readonly<Record<NoticeKind, MailPace>>>> = {
  candidate: { introduction: 'now', introduction_news: 'daily', talk: 'now', role: 'never', verification: 'never' },
  employer: { introduction: 'now', introduction_news: 'daily', talk: 'now', role: 'now', verification: 'now' },
  consultant: STAFF_PACES,
  leader: STAFF_PACES,
  admin: STAFF_PACES,
}

export function defaultPace(role: AccountRole, kind: NoticeKind): MailPace {
  return DEFAULT_PACES[role][kind]
}

/** The roles and kinds that are mailed once a day to somebody who has not chosen. */
export const DAILY_BY_DEFAULT = ACCOUNT_ROLES.map((role) => ({
  role,
  kinds: NOTICE_KINDS.filter((kind) => defaultPace(role, kind) === 'daily'),
})).filter(({ kinds }) => kinds.length > 0)

/** The kinds that anybody of a role is ever told of, in the order of the page of choices. */
const TOLD: Readonly<Record<AccountRole, readonly NoticeKind[]>> = {
  candidate: ['introduction', 'talk', 'introduction_news'],
  employer: ['introduction', 'talk', 'introduction_news', 'role', 'verification'],
  consultant: ['introduction', 'talk', 'introduction_news', 'verification'],
  leader: [],
  admin: [],
}

export function kindsFor(role: AccountRole): readonly NoticeKind[] {
  return TOLD[role]
}

/** A notice as it is stored. */
export interface NoticeRow {
  readonly id: string
  readonly kind: NoticeKind
  readonly event: string
  readonly subjectId: string
  readonly link: string
  readonly createdAt: Date
  readonly readAt: Date | null
}

/** What a notice is about: which table its subject is in. `none`: something of the reader's own. */
export function topicOf({ kind, event }: Pick<NoticeRow, 'kind' | 'event'>) {
  if (kind === 'role') return 'role'
  if (kind === 'verification') return 'employer'
  if (kind !== 'talk' || STEPS.some((step) => step === event)) return 'introduction'
  return OF_A_PERSON.some((known) => known === event) ? 'candidate' : 'none'
}

const OF_A_PERSON: readonly NoticeEvent<'talk'>[] = ['asked', 'handed_over', 'taken_over']
