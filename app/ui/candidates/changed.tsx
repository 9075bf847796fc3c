import { useSentText } from '#app/i18n/sent-text.ts'
import type { ProfileTexts } from '#app/i18n/texts/profile.ts'
import { Note } from '#app/ui/feedback.tsx'
import { Table } from '#app/ui/table.tsx'

export interface ChangedProps {
  /** Who changed it, and when; null when the log does not say. */
  by: { name: string; at: string | null } | null
  fields: readonly { field: string; was: string | null; is: string | null }[]
}

/** What somebody else saved while the form stood open: field by field, before and now. Its loader sends the texts. */
export function Changed({ by, fields }: ChangedProps) {
  const t = useSentText<ProfileTexts>()
  return (
    <div id="changed" className="stack measure p-changed">
      <Note tone="caution" title={t('profile.changed')}>
        <p>
          {by?.at && `${t('profile.changed.by', { name: by.name, date: by.at })} `}
          {t('profile.changed.text')}
        </p>
      </Note>
      {fields.length > 0 && (
        <Table
          caption={t('profile.changed')}
          hideCaption
          rows={fields}
          rowKey={(row) => row.field}
          columns={[
            { key: 'field', head: t('profile.changed.field'), cell: (row) => row.field },
            { key: 'was', head: t('profile.changed.was'), cell: (row) => row.was ?? t('profile.blank') },
            { key: 'is', head: t('profile.changed.is'), cell: (row) => row.is ?? t('profile.blank') },
          ]}
        />
      )}
    </div>
  )
}
