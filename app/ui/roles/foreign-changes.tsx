import { Note } from '#app/ui/feedback.tsx'
import { Table } from '#app/ui/table.tsx'
import { useRoleFormText } from './use-role-form-text.ts'

/** One field that somebody else changed, in words. */
export interface ChangeLine {
  readonly field: string
  readonly was: string
  readonly is: string
  readonly by: string
}

/** What somebody else saved while this form stood open. */
export function ForeignChanges({ changes }: { changes: readonly ChangeLine[] }) {
  const t = useRoleFormText()
  return (
    <div className="stack measure">
      <Note tone="caution" title={t('form.changed')}>
        <p>{t('form.changed.text')}</p>
      </Note>
      {changes.length > 0 && (
        <Table
          caption={t('form.changed')}
          hideCaption
          rows={changes}
          rowKey={(row) => row.field}
          columns={[
            { key: 'field', head: t('form.changed.field'), cell: (row) => row.field },
            { key: 'was', head: t('form.changed.was'), cell: (row) => row.was },
            { key: 'is', head: t('form.changed.is'), cell: (row) => row.is },
            { key: 'by', head: t('form.changed.by'), cell: (row) => row.by },
          ]}
        />
      )}
    </div>
  )
}
