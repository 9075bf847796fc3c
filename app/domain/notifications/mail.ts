import { mail } from '#app/i18n/texts/mail.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'

/** Kinds of mail. None carries a need, an employer's name or the word fleksjob (DESIGN 7). */
export const MAIL_KINDS = ['invitation', 'reset', 'account_exists', 'news'] as const
export type MailKind = (typeof MAIL_KINDS)[number]

/** What may differ from mail to mail: a link of our own, nothing about anybody. */
export interface MailSlots {
  /** Without one the mail leads to what is new for its reader. */
  readonly link?: string
}

export interface Mail {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** The words of a mail. Whoever reads over a shoulder learns that there is news, not about what. */
export function composeMail(kind: MailKind, locale: Locale, slots: MailSlots, origin: string): Mail {
  const t = translate(mail, locale)
  const link = slots.link ?? origin + paths.news()
  const subject = t(`mail.${kind}.subject`)
  const before = t(`mail.${kind}.before`)
  const after = [t(`mail.${kind}.after`), t('mail.automatic')]
  // Nobody is written to without a way to say how often.
  const choices = kind === 'news' ? { words: t('mail.choices'), link: origin + paths.newsChoices() } : null
  const text = [before, link, ...after, ...(choices ? [`${choices.words}\n${choices.link}`] : [])].join('\n\n')
  const paragraph = (content: string) => `<p>${content}</p>`
  const anchor = (href: string, words: string) => `<a href="${escapeHtml(href)}">${escapeHtml(words)}</a>`
  const lines = [escapeHtml(before), anchor(link, t(`mail.${kind}.link`)), ...after.map(escapeHtml)]
  const body = [...lines, ...(choices ? [anchor(choices.link, choices.words)] : [])].map(paragraph).join('\n')
  const html = `<!doctype html>\n<html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>\n<body>\n${body}\n</body></html>\n`
  return { subject, text: `${text}\n`, html }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}
