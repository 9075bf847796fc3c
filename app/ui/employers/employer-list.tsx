import type { EmployerStatus } from '#app/domain/employers/employer.ts'
import type { ListHead } from '#app/domain/lists/list-frame.ts'
import { employers } from '#app/i18n/texts/employers.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { TextLink } from '#app/ui/link.tsx'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { sortedColumns } from '../lists/sorted-columns.ts'

interface Row {
  id: string
  name: string
  status: EmployerStatus
  municipality: string
  openRoles: number
  since: string
}

interface EmployerTableProps {
  rows: readonly Row[]
  heads: Readonly<Record<string, ListHead>>
  caption: string
}

/** Employers for staff: who they are, whether they wait for a call, and how much they have posted. */
export function EmployerTable({ rows, heads, caption }: EmployerTableProps) {
  const t = useText(employers)
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      columns={sortedColumns<Row>(heads, [
        {
          key: 'navn',
          cell: ({ id, name }) => (
            <TextLink href={paths.employer(id)} prefetch>
              {name}
            </TextLink>
          ),
        },
        {
          key: 'status',
          corner: true,
          cell: ({ status }) => (
            <Tag
              kind={status === 'unverified' ? 'accent' : 'line'}
              icon={status === 'unverified' ? 'phone' : undefined}
            >
              {t(`employers.status.${status}`)}
            </Tag>
          ),
        },
        { key: 'municipality', cell: ({ municipality }) => municipality },
        { key: 'job', numeric: true, cell: ({ openRoles }) => openRoles },
        { key: 'oprettet', cell: ({ since }) => since },
      ])}
    />
  )
}
