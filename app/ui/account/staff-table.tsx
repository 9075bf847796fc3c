import { Form } from '@remix-run/react'
import type { AccountRole } from '#app/domain/accounts/account.ts'
import { accounts } from '#app/i18n/texts/accounts.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Table } from '#app/ui/table.tsx'

interface Row {
  id: string
  name: string
  email: string
  role: AccountRole
  state: 'active' | 'invited' | 'expired' | 'disabled'
  /** The state in words. */
  access: string
  own: boolean
}

/** The municipality's staff with one act each: close, open again, or invite again. */
export function StaffTable({ rows }: { rows: readonly Row[] }) {
  const t = useText(accounts)
  return (
    <Table
      caption={t('accounts.staff.table')}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        { key: 'name', head: t('accounts.staff.name'), cell: (row) => row.name },
        { key: 'email', head: t('accounts.email'), cell: (row) => row.email },
        { key: 'role', head: t('accounts.staff.role'), cell: (row) => t(`accounts.role.${row.role}`) },
        { key: 'access', head: t('accounts.staff.state'), cell: (row) => row.access },
        { key: 'act', head: t('accounts.staff.act'), plain: true, cell: (row) => <Acts row={row} /> },
      ]}
    />
  )
}

function Acts({ row }: { row: Row }) {
  const t = useText(accounts)
  if (row.own) return <span className="muted">{t('accounts.staff.you')}</span>
  if (row.state === 'disabled') return <Act row={row} intent="enable" />
  return (
    <div className="row">
      {row.state !== 'active' && <Act row={row} intent="again" />}
      <Act row={row} intent="disable" />
    </div>
  )
}

function Act({ row, intent }: { row: Row; intent: 'enable' | 'disable' | 'again' }) {
  const t = useText(accounts)
  return (
    <Form method="post">
      <input type="hidden" name="userId" value={row.id} />
      <button
        className="btn btn--second btn--small"
        type="submit"
        name="intent"
        value={intent}
        aria-label={t(`accounts.staff.${intent}.for`, { name: row.name })}
      >
        {t(`accounts.staff.${intent}`)}
      </button>
    </Form>
  )
}
