import type { AccessState, AccountRole } from '#app/domain/accounts/account.ts'
import { accounts } from '#app/i18n/texts/accounts.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { TextLink } from '#app/ui/link.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'

interface StaffTableProps {
  caption: string
  rows: readonly {
    id: string
    name: string
    email: string
    role: AccountRole
    /** Its name and what it lies under; empty for no unit. */
    unit: string
    state: AccessState
    /** The state in words. */
    access: string
  }[]
}

/** The municipality's staff; each name leads to what can be changed. */
export function StaffTable({ rows, caption }: StaffTableProps) {
  const t = useText(accounts)
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={(row) => row.id}
      columns={[
        {
          key: 'name',
          head: t('accounts.staff.name'),
          cell: (row) => <TextLink href={paths.account(row.id)}>{row.name}</TextLink>,
        },
        { key: 'email', head: t('accounts.email'), cell: (row) => row.email },
        { key: 'role', head: t('accounts.staff.role'), cell: (row) => t(`accounts.role.${row.role}`) },
        {
          key: 'unit',
          head: t('accounts.staff.unit'),
          cell: (row) => row.unit || <span className="muted">{t('accounts.staff.unit.none')}</span>,
        },
        {
          key: 'access',
          head: t('accounts.staff.state'),
          cell: (row) =>
            row.state === 'active' ? (
              row.access
            ) : (
              <Tag kind={row.state === 'disabled' ? 'line' : 'accent'}>{row.access}</Tag>
            ),
        },
      ]}
    />
  )
}
