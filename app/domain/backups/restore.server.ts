import { existsSync } from 'node:fs'
import { link, mkdir, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import Database from 'better-sqlite3'
import pg from 'pg'
import { openDb } from '#db/client.server.ts'
import { dialectOf } from '#db/kit.ts'
import { migrate, migrationNames } from '#db/migrate.server.ts'
import { databaseFile } from '#db/sqlite.server.ts'
import { verifyLog } from '../audit/verify.server.ts'
import { load } from './load.server.ts'

/** What was restored, and where the database that was there before is kept; null when there was none. */
export interface Restored {
  readonly rows: number
  readonly entries: number
  readonly former: string | null
}

/**
 * Puts a backup in the place of the database of `url`. Everything is written beside it first, and the log's seals are
 * verified there; only then it takes the place, at once. Whatever goes wrong before leaves the present data untouched.
 * The former database stays beside the new one under another name. Throws an Error in a sentence when somebody still
 * works with the database.
 */
export async function restore(url: string, lines: AsyncIterable<string>): Promise<Restored> {
  return dialectOf(url) === 'pg' ? restorePostgres(url, lines) : restoreSqlite(url, lines)
}

/** Fills the new database and holds its log against the seals. */
async function fill(url: string, lines: AsyncIterable<string>): Promise<{ rows: number; entries: number }> {
  // A file that cannot be opened is told before anything is made.
  const all = lines[Symbol.asyncIterator]()
  const first = await all.next()
  await migrate(url)
  const db = await openDb(url)
  try {
    const rows = await load(db, migrationNames(url), from(first, all))
    const { faults, entries } = await db.read((q) => verifyLog(q, new Date()))
    // A backup is of one instant: what waited for its seal then waits for it still.
    const wrong = faults.filter(({ kind }) => kind !== 'entry-unsealed')
    if (wrong[0]) throw new Error(`The log in the backup is not whole (${wrong[0].kind} ${wrong[0].at}).`)
    return { rows, entries }
  } finally {
    await db.close()
  }
}

async function* from(first: IteratorResult<string>, rest: AsyncIterator<string>): AsyncGenerator<string> {
  for (let one = first; !one.done; one = await rest.next()) yield one.value
}

const SIDES = ['', '-wal', '-shm'] as const

async function restoreSqlite(url: string, lines: AsyncIterable<string>): Promise<Restored> {
  if (url.startsWith('file:')) await mkdir(dirname(url.replace(/^file:(\/\/)?/, '')), { recursive: true })
  const file = databaseFile(url)
  const beside = `${file}.restoring`
  const clear = async (path: string) => {
    for (const side of SIDES) await rm(path + side, { force: true })
  }
  await clear(beside)
  try {
    refuseWhileOpen(file)
    const filled = await fill(`file:${beside}`, lines)
    closeWriteAhead(beside)
    refuseWhileOpen(file)
    const former = existsSync(file) ? `${file}.former` : null
    if (former) {
      await clear(former)
      // Under both names for a moment: whenever the machine stops, a whole database is there.
      await link(file, former)
    }
    await rename(beside, file)
    return { ...filled, former }
  } catch (error) {
    await clear(beside)
    throw error
  }
}

/** Leaving the write-ahead mode takes the file for oneself: it fails while another process has it open. */
function refuseWhileOpen(file: string): void {
  if (!existsSync(file)) return
  try {
    closeWriteAhead(file)
  } catch (error) {
    throw new Error('Somebody still works with the database. Stop Fleksbro first.', { cause: error })
  }
}

function closeWriteAhead(file: string): void {
  const db = new Database(file, { timeout: 0 })
  try {
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.pragma('journal_mode = DELETE')
  } finally {
    db.close()
  }
}

const FORMER = 'former'
const BESIDE = 'restoring'

async function restorePostgres(url: string, lines: AsyncIterable<string>): Promise<Restored> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await refuseOthers(client)
    await client.query(`drop schema if exists ${BESIDE} cascade`)
    await client.query(`create schema ${BESIDE}`)
    const within = new URL(url)
    within.searchParams.set('options', `-c search_path=${BESIDE}`)
    const filled = await fill(within.href, lines)
    await refuseOthers(client)
    await client.query('begin')
    const { rowCount } = await client.query(`select 1 from pg_tables where schemaname = 'public' limit 1`)
    await client.query(`drop schema if exists ${FORMER} cascade`)
    await client.query(`alter schema public rename to ${FORMER}`)
    await client.query(`alter schema ${BESIDE} rename to public`)
    await client.query('commit')
    return { ...filled, former: rowCount ? `schema ${FORMER}` : null }
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    await client.query(`drop schema if exists ${BESIDE} cascade`).catch(() => undefined)
    throw error
  } finally {
    await client.end()
  }
}

/** A connection that was just closed is still counted for a moment. */
const PATIENCE_MS = 3_000

async function refuseOthers(client: pg.Client): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  for (;;) {
    const { rows } = await client.query<{ others: number }>(
      'select count(*)::int as others from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and backend_type = $1',
      ['client backend'],
    )
    if (!rows[0]?.others) return
    if (performance.now() > until) throw new Error('Somebody still works with the database. Stop Fleksbro first.')
    await setTimeout(50)
  }
}
