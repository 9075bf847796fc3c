import { getTableColumns } from 'drizzle-orm'
import type { Db, Writer } from '#db/client.server.ts'
import { FORMAT, type Head, type TableHead, type Tail } from './dump.server.ts'
import { type AnyTable, tablesInOrder } from './tables.server.ts'

/** As many values as one statement takes at most; both engines take more. */
const VALUES = 5_000

/**
 * Fills an empty database with the lines of a backup, in one transaction. Throws an Error in a sentence for lines that
 * are no backup, of another format, newer than this program, or without their end. Returns the number of rows.
 */
export async function load(db: Db, migrations: readonly string[], lines: AsyncIterable<string>): Promise<number> {
  const tables = new Map(tablesInOrder().map((table) => [table.name, table]))
  // The file is read inside the transaction on purpose: the database is new, and nobody else waits for it.
  return db.tx(async (tx) => {
    const counted: Record<string, number> = {}
    let current: { table: AnyTable; columns: readonly string[]; waiting: unknown[][] } | null = null
    let began = false
    let tail: Tail | null = null
    const flush = async () => {
      if (current && current.waiting.length > 0) await insert(tx, current.table, current.columns, current.waiting)
      if (current) current.waiting = []
    }
    for await (const line of lines) {
      const value: unknown = parsed(line)
      if (tail) throw new Error('The backup goes on after its end.')
      if (!began) {
        checkHead(value, migrations)
        began = true
      } else if (Array.isArray(value)) {
        if (!current) throw new Error('The backup has rows of no table.')
        current.waiting.push(value)
        counted[current.table.name] = (counted[current.table.name] ?? 0) + 1
        if (current.waiting.length * current.columns.length >= VALUES) await flush()
      } else if (isTableHead(value)) {
        await flush()
        const table = tables.get(value.table)
        if (!table) throw new Error(`The backup has a table ${value.table}, which this version does not know.`)
        counted[value.table] = 0
        current = { table, columns: value.columns, waiting: [] }
      } else {
        tail = value as Tail
      }
    }
    await flush()
    if (!tail?.rows) throw new Error('The backup is cut off: its end is missing.')
    for (const [name, rows] of Object.entries(tail.rows))
      if (counted[name] !== rows) throw new Error(`The backup has ${counted[name]} rows of ${name} instead of ${rows}.`)
    return Object.values(counted).reduce((sum, rows) => sum + rows, 0)
  })
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    throw new Error('The backup holds a line that is none of its own.')
  }
}

function isTableHead(value: unknown): value is TableHead {
  return typeof value === 'object' && value !== null && 'table' in value && 'columns' in value
}

function checkHead(value: unknown, migrations: readonly string[]): void {
  const head = value as Partial<Head> | null
  if (head?.fleksbro !== FORMAT || !Array.isArray(head.migrations))
    throw new Error('This is no backup that this version of Fleksbro can read.')
  const unknown = head.migrations.find((name) => !migrations.includes(name))
  if (unknown) throw new Error(`The backup is of a newer version of Fleksbro (migration ${unknown}).`)
}

async function insert(tx: Writer, { table }: AnyTable, columns: readonly string[], rows: readonly unknown[][]) {
  const known = getTableColumns(table) as Record<string, { dataType: string }>
  const values = rows.map((row) =>
    Object.fromEntries(
      columns.map((name, index) => {
        const value = row[index]
        if (!known[name]) throw new Error(`The backup has a column ${name}, which this version does not know.`)
        return [name, known[name].dataType === 'date' && value !== null ? new Date(String(value)) : value]
      }),
    ),
  )
  await tx.insert(table).values(values as (typeof table.$inferInsert)[])
}
