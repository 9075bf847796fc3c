import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { DatabaseError } from './errors.ts'
import { dialectOf } from './kit.ts'
import { databaseFile, openWriter, patiently } from './sqlite.server.ts'

interface Migration {
  name: string
  sql: string
  hash: string
}

const CREATE_RECORD =
  'create table if not exists migrations (name text primary key, hash text not null, applied_at text not null)'
const LIST = 'select name, hash from migrations order by name'
/** Any number will do, as long as every version of the program takes the same. */
const LOCK = 7_305_511
/** Long enough for another process's migrations. */
const LOCK_WAIT_MS = 60_000

/**
 * Brings a database up to date with the SQL files of its engine, all of them in one transaction, under a lock: of
 * several processes that start at once, one does it. Throws DatabaseError DATABASE_NEWER when the database has
 * migrations that this version of the program does not know, MIGRATION_CHANGED when a file was edited after it had been
 * applied, MIGRATION_BROKEN when it leaves rows without the row that they refer to.
 */
export async function migrate(url: string, folder?: string): Promise<void> {
  if (dialectOf(url) === 'pg') await migratePostgres(url, readMigrations(folder ?? migrationsFolder('postgres')))
  else await migrateSqlite(url, readMigrations(folder ?? migrationsFolder('sqlite')))
}

/** The committed migrations of an engine. */
export function migrationsFolder(engine: 'sqlite' | 'postgres'): string {
  return fileURLToPath(new URL(`../migrations/${engine}/`, import.meta.url))
}

/** Names of the committed migrations of the engine that a URL names, in their order. */
export function migrationNames(url: string): string[] {
  return readMigrations(migrationsFolder(dialectOf(url) === 'pg' ? 'postgres' : 'sqlite')).map(({ name }) => name)
}

function readMigrations(folder: string): Migration[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'))
  return files.sort().map((file) => {
    const sql = readFileSync(join(folder, file), 'utf8')
    return { name: file.replace(/\.sql$/, ''), sql, hash: createHash('sha256').update(sql).digest('hex') }
  })
}

/** The migrations that are still to be applied, given those that have been. */
function pending(files: Migration[], applied: Pick<Migration, 'name' | 'hash'>[]): Migration[] {
  for (const [index, { name, hash }] of applied.entries()) {
    const file = files[index]
    if (file?.name !== name) {
      const message = `The database has migration ${name}, which this version does not know: run a newer version.`
      throw new DatabaseError('DATABASE_NEWER', message)
    }
    if (file.hash !== hash) {
      throw new DatabaseError(
        'MIGRATION_CHANGED',
        `Migration ${name} was edited after it had been applied: add a new one.`,
      )
    }
  }
  return files.slice(applied.length)
}

async function migrateSqlite(url: string, files: Migration[]): Promise<void> {
  const db = await openWriter(databaseFile(url))
  try {
    // Off while tables are rebuilt, as SQLite's manual advises; it cannot be changed inside a transaction.
    db.pragma('foreign_keys = OFF')
    await patiently(() => db.exec('begin immediate'), LOCK_WAIT_MS)
    db.exec(CREATE_RECORD)
    const record = db.prepare('insert into migrations values (?, ?, ?)')
    for (const { name, sql, hash } of pending(files, db.prepare<[], Migration>(LIST).all())) {
      db.exec(sql)
      record.run(name, hash, new Date().toISOString())
    }
    const orphans = db.pragma('foreign_key_check')
    if (Array.isArray(orphans) && orphans.length > 0) {
      throw new DatabaseError('MIGRATION_BROKEN', `A migration leaves ${orphans.length} rows that refer to nothing.`)
    }
    await patiently(() => db.exec('commit'))
  } finally {
    // Closing rolls back what was not committed.
    db.close()
  }
}

async function migratePostgres(url: string, files: Migration[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`set local lock_timeout = ${LOCK_WAIT_MS}`)
    await client.query('select pg_advisory_xact_lock($1)', [LOCK])
    await client.query(CREATE_RECORD)
    for (const { name, sql, hash } of pending(files, (await client.query<Migration>(LIST)).rows)) {
      // drizzle-kit writes "public" into references; the connection's search path says where the tables are.
      await client.query(sql.replaceAll('"public".', ''))
      await client.query('insert into migrations values ($1, $2, $3)', [name, hash, new Date().toISOString()])
    }
    await client.query('commit')
  } finally {
    // Ending the connection rolls back what was not committed.
    await client.end()
  }
}
