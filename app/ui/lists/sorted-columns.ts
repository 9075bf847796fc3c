import type { ListHead } from '#app/domain/lists/list-frame.ts'
import type { Column } from '../table.tsx'

/** The columns of a list under its heads: those with an address can be sorted by. */
export function sortedColumns<Row>(
  heads: Readonly<Record<string, ListHead>>,
  columns: readonly Omit<Column<Row>, 'head'>[],
): Column<Row>[] {
  return columns.map((column) => {
    const { label = '', href, now } = heads[column.key] ?? {}
    return { ...column, head: label, ...(href ? { sort: { href, now } } : {}) }
  })
}
