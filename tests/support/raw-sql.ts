import Database from 'better-sqlite3'
import pg from 'pg'
import { dialectOf } from '#db/kit.ts'

/** A connection past the product's own: what somebody with the database file or the database's password has. */
export interface RawSql {
  /** `$1`, `$2` … stand for the values. */
  run(sql: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>
  close(): Promise<void>
}

/** Opens the database of a test without foreign keys and, where it may, without triggers on these tables. */
export async function openRaw(url: string, withoutTriggers: readonly string[] = []): Promise<RawSql> {
  return dialectOf(url) === 'pg' ? openPg(url, withoutTriggers) : openSqlite(url, withoutTriggers)
}

async function openPg(url: string, tables: readonly string[]): Promise<RawSql> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const table of tables) await client.query(`alter table ${table} disable trigger all`)
  return {
    run: async (sql, values = []) => (await client.query(sql, [...values])).rows,
    close: () => client.end(),
  }
}

async function openSqlite(url: string, tables: readonly string[]): Promise<RawSql> {
  const db = new Database(url.replace(/^file:/, ''))
  db.pragma('foreign_keys = OFF')
  const named = db.prepare<[], { name: string; tbl_name: string }>(
    `select name, tbl_name from sqlite_master where type = 'trigger'`,
  )
  for (const { name, tbl_name } of named.all()) if (tables.includes(tbl_name)) db.exec(`drop trigger ${name}`)
  return {
    async run(sql, values = []) {
      const statement = db.prepare<unknown[], Record<string, unknown>>(sql.replace(/\$\d+/g, '?'))
      if (statement.reader) return statement.all(...values)
      statement.run(...values)
      return []
    },
    close: async () => void db.close(),
  }
}
