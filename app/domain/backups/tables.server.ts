import { type Column, getTableColumns, getTableName, is, Table } from 'drizzle-orm'
import * as P from 'drizzle-orm/pg-core'
import * as S from 'drizzle-orm/sqlite-core'
import { dialect } from '#db/kit.ts'
import * as schema from '#db/schema/index.ts'

/** A table of the schema, whichever: its name, columns and key, and how rows are asked of it. */
export interface AnyTable {
  readonly name: string
  /** As drizzle has it; typed as one of them, for they all take the same calls. */
  readonly table: typeof schema.users
  readonly columns: readonly { readonly name: string; readonly column: Column }[]
  /** Columns of the primary key, in their order. */
  readonly key: readonly P.PgColumn[]
}

function configOf(table: Table) {
  const { foreignKeys, primaryKeys } =
    dialect === 'pg' ? P.getTableConfig(table as P.PgTable) : S.getTableConfig(table as S.SQLiteTable)
  return {
    refersTo: foreignKeys.map((key) => getTableName(key.reference().foreignTable)),
    composite: primaryKeys.flatMap((key): Column[] => key.columns),
  }
}

function asAny(table: Table): AnyTable {
  const columns = Object.entries(getTableColumns(table)).map(([name, column]) => ({ name, column }))
  const { composite } = configOf(table)
  const own = columns.map(({ column }) => column).filter((column) => column.primary)
  return {
    name: getTableName(table),
    table: table as typeof schema.users,
    columns,
    key: composite.length > 0 ? composite : own,
  }
}

/** Every table of the schema, each after those that its rows refer to: rows can be written in this order. */
export function tablesInOrder(): AnyTable[] {
  const left = new Map<string, Table>()
  for (const one of Object.values<unknown>(schema)) if (is(one, Table)) left.set(getTableName(one), one)
  const ordered: AnyTable[] = []
  while (left.size > 0) {
    const next = [...left].find(([name, table]) =>
      configOf(table).refersTo.every((other) => other === name || !left.has(other)),
    )
    if (!next) throw new Error(`Tables that refer to each other in a circle: ${[...left.keys()].join(', ')}`)
    ordered.push(asAny(next[1]))
    left.delete(next[0])
  }
  return ordered
}
