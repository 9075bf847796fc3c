import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { Counter } from './counter.server.ts'
import { DatabaseError, isBusy } from './errors.ts'
import type { Db, Writer } from './handles.ts'
import { Mutex, Pool } from './queue.ts'
import type { Connection, Scope } from './scope.server.ts'
import { transactions } from './transaction.server.ts'

type Sqlite = Database.Database

const READERS = 4
const READER_WAIT_MS = 5_000
const WRITER_WAIT_MS = 10_000

/** Opens a `file:` URL: one writer in first-in-first-out order, and a few readers, each within one snapshot. */
export async function openSqlite(url: string): Promise<Db> {
  const file = databaseFile(url)
  const counter = new Counter()
  const writer = await openWriter(file)
  const line = new Mutex()
  const readers = new Pool(READERS, () => new Database(file, { readonly: true, timeout: READER_WAIT_MS }))
  return {
    dialect: 'sqlite',
    ...transactions({
      begin: { read: 'begin', tx: 'begin immediate' },
      lendReader: (fn) => readers.lend((reader) => fn(connectionOf(reader, counter))),
      lendWriter: (fn) => line.run(() => fn(connectionOf(writer, counter))),
      async close() {
        for (const reader of readers.made) reader.close()
        // The last one to close tidies the write-ahead log away.
        writer.close()
      },
    }),
    counted: (fn) => counter.counted(fn),
  }
}

/** Opens the writing connection with the settings of DESIGN.md 3. It never waits inside SQLite: see patiently(). */
export async function openWriter(file: string): Promise<Sqlite> {
  const writer = new Database(file, { timeout: 0 })
  try {
    await patiently(() => writer.pragma('journal_mode = WAL'))
    writer.pragma('synchronous = FULL')
    writer.pragma('foreign_keys = ON')
    return writer
  } catch (error) {
    writer.close()
    throw error
  }
}

/** The path of a `file:` URL. Throws when it names no file, or when the folder of the file does not exist. */
export function databaseFile(url: string): string {
  const path = url.startsWith('file:///') ? fileURLToPath(url) : url.replace(/^file:/, '')
  if (path === '' || path.startsWith(':') || !url.startsWith('file:')) {
    throw new DatabaseError('DATABASE_URL_INVALID', `DATABASE_URL has to be file:<path> or postgres://…, not "${url}".`)
  }
  const folder = dirname(resolve(path))
  if (!existsSync(folder)) {
    const message = `The folder of the database file does not exist: ${folder}. Create it, or change DATABASE_URL.`
    throw new DatabaseError('DATABASE_FOLDER_MISSING', message)
  }
  return path
}

/** Tries again while another process holds the lock: SQLite's own waiting would stop the whole event loop. */
export async function patiently<T>(fn: () => T, waitMs = WRITER_WAIT_MS): Promise<T> {
  const deadline = performance.now() + waitMs
  for (let attempt = 0; ; attempt++) {
    try {
      return fn()
    } catch (error) {
      if (!isBusy(error)) throw error
      if (performance.now() > deadline) {
        const message = `Another process has kept the database locked for ${waitMs / 1000} seconds.`
        throw new DatabaseError('DATABASE_BUSY', message, error)
      }
    }
    await setTimeout(1 + Math.random() * Math.min(25, 2 ** attempt))
  }
}

function connectionOf(sqlite: Sqlite, counter: Counter): Connection {
  return {
    control: (sql) => patiently(() => void sqlite.exec(sql)),
    async undo(sql) {
      // Some errors (disk full, I/O) have rolled everything back already.
      if (sqlite.inTransaction) sqlite.exec(sql)
    },
    // The builders of both engines are called alike and awaited alike; Writer is what they have in common.
    handle: (scope) => drizzle(watched(sqlite, scope, counter)) as unknown as Writer,
  }
}

/** The connection as drizzle sees it: it prepares statements and does nothing else. */
function watched(sqlite: Sqlite, scope: Scope, counter: Counter): Sqlite {
  const prepare = (sql: string) => attempt(scope, () => watchedStatement(sqlite.prepare(sql), scope, counter))
  return new Proxy(sqlite, { get: (target, key) => (key === 'prepare' ? prepare : Reflect.get(target, key, target)) })
}

function watchedStatement(statement: Database.Statement, scope: Scope, counter: Counter): Database.Statement {
  const proxy: Database.Statement = new Proxy(statement, {
    get(target, key) {
      if (key === 'raw') return (on = true) => target.raw(on) && proxy
      if (key !== 'run' && key !== 'all' && key !== 'get') return undefined
      return (...values: unknown[]) =>
        attempt(scope, () => {
          counter.hit()
          if (key !== 'run') return target[key](...values)
          const result = target.run(...values)
          // The name that the types promise.
          return { ...result, rowCount: result.changes }
        })
    },
  })
  return proxy
}

function attempt<T>(scope: Scope, fn: () => T): T {
  scope.admit()
  try {
    return fn()
  } catch (error) {
    scope.fail(error)
    throw error
  }
}
