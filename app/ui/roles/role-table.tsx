import type { ListHead } from '#app/domain/lists/list-frame.ts'
import type { RoleStatus } from '#app/domain/roles/role.ts'
import { paths } from '#app/paths.ts'
import { TextLink } from '../link.tsx'
import { sortedColumns } from '../lists/sorted-columns.ts'
import { Table } from '../table.tsx'
import { Deadline, Tag, type Urgency } from '../tag.tsx'

interface Row {
  id: string
  title: string
  employerId: string
  employer: string
  town: string
  status: RoleStatus
  state: string
  waits: string
  places: string
  expires: { urgency: Urgency | null; words: string } | null
}

interface RoleTableProps {
  rows: readonly Row[]
  heads: Readonly<Record<string, ListHead>>
  caption: string
}

/** Jobs for staff: where, how far, what each waits for, and until when it is open. */
export function RoleTable({ rows, heads, caption }: RoleTableProps) {
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={({ id }) => id}
      columns={sortedColumns<Row>(heads, [
        {
          key: 'titel',
          cell: ({ id, title, town }) => (
            <>
              <TextLink href={paths.ownRole(id)} prefetch>
                {title}
              </TextLink>
              <span className="sub">{town}</span>
            </>
          ),
        },
        {
          key: 'virksomhed',
          cell: ({ employerId, employer }) => <TextLink href={paths.employer(employerId)}>{employer}</TextLink>,
        },
        { key: 'waits', cell: ({ waits }) => waits, plain: true },
        { key: 'places', cell: ({ places }) => <span className="nowrap">{places}</span>, plain: true },
        {
          key: 'udloeb',
          cell: ({ expires }) =>
            expires &&
            (expires.urgency ? <Deadline urgency={expires.urgency}>{expires.words}</Deadline> : expires.words),
        },
        {
          key: 'status',
          corner: true,
          cell: ({ status, state }) => (
            <span className="nowrap">
              <Tag kind={status === 'draft' ? 'accent' : status === 'published' ? 'solid' : 'line'}>{state}</Tag>
            </span>
          ),
        },
      ])}
    />
  )
}
