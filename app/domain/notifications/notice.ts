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
