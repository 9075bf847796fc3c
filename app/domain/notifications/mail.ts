/** Kinds of mail. None carries a need, an employer's name or the word fleksjob (DESIGN 7). */
export const MAIL_KINDS = ['invitation', 'reset', 'account_exists', 'news'] as const
export type MailKind = (typeof MAIL_KINDS)[number]
