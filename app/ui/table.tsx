import type { ReactNode } from 'react'
import { classes } from './classes.ts'

export interface Column<Row> {
  key: string
  /** The head of the column; also stands before the value in the rows of a phone. */
  head: string
  cell: (row: Row) => ReactNode
  /** Right-aligned with tabular figures. */
  numeric?: boolean
  /** On a phone: stands at the right of the row's heading (a status, a verdict). One column at most. */
  corner?: boolean
  /** On a phone: without the column's word in front (buttons, statuses). */
  plain?: boolean
  /** The list in the order of this column: its address, and the way it is sorted now. */
  sort?: { href: string; now: 'ascending' | 'descending' | undefined }
}

export interface TableProps<Row> {
  /** What the table shows; also names the region that can be scrolled. */
  caption: string
  hideCaption?: boolean
  /** The first column is the row's heading. */
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  /** `ask` tints a row that waits for an answer, `look` one that is being weighed. */
  tone?: (row: Row) => 'ask' | 'look' | undefined
  /** Cells of a closing row, one for each column; the first is its heading. */
  foot?: readonly ReactNode[]
  /** `scroll` keeps columns that must be compared side by side; `rows` (default) turns each row into a short list. */
  phone?: 'rows' | 'scroll'
}

/** Written out, because a table that is laid out as a list on a phone loses them. */
export const roles = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** A table in a region that can be scrolled by keyboard. On a phone each row reads as a list, and the roles remain. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, hideCaption, columns, rows, rowKey, tone, foot, phone = 'rows' } = props
  const [first, ...others] = columns
  if (!first) return null
  return (
    <div className="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table {...roles.table} className={classes('table', phone === 'rows' && 'table--rows')}>
        <caption className={classes(hideCaption && 'vh')}>{caption}</caption>
        <thead {...roles.rowgroup}>
          <tr {...roles.row}>
            {columns.map((column) => (
              <th
                key={column.key}
                {...roles.columnheader}
                scope="col"
                className={classes(column.numeric && 'n')}
                aria-sort={column.sort?.now}
              >
                {column.sort ? <SortLink {...column.sort}>{column.head}</SortLink> : column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.rowgroup}>
          {rows.map((row) => {
            const rowTone = tone?.(row)
            return (
              <tr key={rowKey(row)} {...roles.row} className={rowTone && `is-${rowTone}`}>
                <th {...roles.rowheader} scope="row">
                  {first.cell(row)}
                </th>
                {others.map((column) => (
                  <td
                    key={column.key}
                    {...roles.cell}
                    className={classes(column.numeric && 'n', column.corner && 'corner')}
                    data-head={column.corner || column.plain ? undefined : column.head}
                  >
                    {column.cell(row)}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
        {foot && <Foot columns={columns} cells={foot} />}
      </table>
    </div>
  )
}

function SortLink({ href, now, children }: { href: string; now: string | undefined; children: string }) {
  return (
    <a className="table__sort" href={href}>
      {children}
      {now && <span aria-hidden="true">{now === 'ascending' ? '\u2191' : '\u2193'}</span>}
    </a>
  )
}

function Foot<Row>({ columns, cells }: { columns: readonly Column<Row>[]; cells: readonly ReactNode[] }) {
  return (
    <tfoot {...roles.rowgroup}>
      <tr {...roles.row}>
        {columns.map((column, index) =>
          index === 0 ? (
            <th key={column.key} {...roles.rowheader} scope="row">
              {cells[0]}
            </th>
          ) : (
            <td key={column.key} {...roles.cell} className={classes(column.numeric && 'n')} data-head={column.head}>
              {cells[index]}
            </td>
          ),
        )}
      </tr>
    </tfoot>
  )
}
