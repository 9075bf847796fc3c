import { type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/client.server.ts'
import { dialect } from '#db/kit.ts'
import { type AnyTable, tablesInOrder } from './tables.server.ts'

export const FORMAT = 1
const A_PAGE = 1_000

/** The first line of a backup. */
export interface Head {
  readonly fleksbro: typeof FORMAT
  readonly at: string
  readonly engine: string
  /** Names of the migrations that the data fits. */
  readonly migrations: readonly string[]
}

/** Before the rows of a table, which follow as arrays in the order of its columns. */
export interface TableHead {
  readonly table: string
  readonly columns: readonly string[]
}

/** The last line. A backup without it was cut off. */
export interface Tail {
  readonly rows: Readonly<Record<string, number>>
}

/**
 * The whole database as lines of JSON: head, then each table with its rows, then tail. One snapshot, read in portions, so
 * others go on writing meanwhile. Values are those of JavaScript (instants as ISO text), the same from both engines: what
 * was SQLite can become PostgreSQL.
 */
export async function* dump(q: Reader, migrations: readonly string[], now: Date): AsyncGenerator<string> {
  const head: Head = { fleksbro: FORMAT, at: now.toISOString(), engine: dialect, migrations }
  yield JSON.stringify(head)
  const rows: Record<string, number> = {}
  for (const table of tablesInOrder()) {
    const columns: TableHead = { table: table.name, columns: table.columns.map(({ name }) => name) }
    yield JSON.stringify(columns)
    rows[table.name] = 0
    for await (const row of rowsOf(q, table)) {
      rows[table.name]! += 1
      yield JSON.stringify(row)
    }
  }
  const tail: Tail = { rows }
  yield JSON.stringify(tail)
}

/** The rows of a table by its key, a page at a time: each page begins after the last row of the one before. */
async function* rowsOf(q: Reader, { table, columns, key }: AnyTable): AsyncGenerator<unknown[]> {
  let after: SQL | undefined
  for (;;) {
    const page: Record<string, unknown>[] = await q
      .select()
      .from(table)
      .where(after)
      .orderBy(...key)
      .limit(A_PAGE)
    for (const row of page) yield columns.map(({ name }) => row[name])
    const last = page.at(-1)
    if (!last || page.length < A_PAGE) return
    const values = key.map((column) => {
      const name = columns.find((one) => one.column === column)!.name
      return sql.param(last[name], column)
    })
    after = sql`(${sql.join([...key], sql`, `)}) > (${sql.join(values, sql`, `)})`
  }
}
