import { HISTORY_KINDS, type HistoryKind } from '#app/domain/contacts/history.ts'
import { contactFile } from '#app/i18n/texts/contact-file.ts'
import { useText } from '#app/i18n/use-text.ts'

const kinds = {
  candidate: ['contact', 'introduction', 'consent', 'profile', 'responsible'],
  employer: ['contact', 'introduction', 'role'],
} as const satisfies Record<string, readonly HistoryKind[]>

/** What a history can be narrowed to, for a select; the first is everything. */
export function useKindOptions(of: keyof typeof kinds): { value: string; label: string }[] {
  const t = useText(contactFile)
  return [
    { value: '', label: t('contacts.filter.all') },
    ...kinds[of].map((kind) => ({ value: HISTORY_KINDS[kind], label: t(`contacts.filter.${kind}`) })),
  ]
}
