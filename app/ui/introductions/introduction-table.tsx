import type { ListHead } from '#app/domain/lists/list-frame.ts'
import { paths } from '#app/paths.ts'
import { TextLink } from '#app/ui/link.tsx'
import { Table } from '#app/ui/table.tsx'
import { Deadline, Tag, type Urgency } from '#app/ui/tag.tsx'
import { sortedColumns } from '../lists/sorted-columns.ts'

interface Row {
  id: string
  who: string
  job: string
  /** The employer, where it is not the one who is named first. */
  firm: string | null
  status: string
  turn: string
  since: string
  due: { urgency: Urgency; words: string } | null
}

interface IntroductionTableProps {
  rows: readonly Row[]
  heads: Readonly<Record<string, ListHead>>
  caption: string
}

/** Introductions: who and which job, how far, whose turn. */
export function IntroductionTable({ rows, heads, caption }: IntroductionTableProps) {
  return (
    <Table
      caption={caption}
      hideCaption
      rows={rows}
      rowKey={(row) => row.id}
      columns={sortedColumns<Row>(heads, [
        {
          key: 'hvem',
          cell: (row) => (
            <TextLink href={paths.introduction(row.id)} prefetch label={`${row.who}, ${row.job}`}>
              {row.who}
            </TextLink>
          ),
        },
        {
          key: 'job',
          cell: (row) => (
            <>
              {row.job}
              {row.firm && <span className="muted small"> {row.firm}</span>}
            </>
          ),
        },
        { key: 'trin', cell: (row) => <Tag>{row.status}</Tag>, plain: true },
        {
          key: 'frist',
          cell: (row) => (
            <>
              {row.turn} {row.due && <Deadline urgency={row.due.urgency}>{row.due.words}</Deadline>}
            </>
          ),
        },
        { key: 'siden', cell: (row) => <span className="nowrap">{row.since}</span> },
      ])}
    />
  )
}
