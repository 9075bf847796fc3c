import { afterAll, onTestFinished } from 'vitest'
import { type Db, openDb } from '#db/client.server.ts'
import { migrationsFolder } from '#db/migrate.server.ts'
import { postgresPlace } from './database-postgres.ts'
import { sqlitePlace } from './database-sqlite.ts'

/** Where the databases of a test file live. */
export interface Place {
  /** A new database without tables; its URL. */
  empty(): Promise<string>
  /** A new database with the tables of a folder of migrations; its URL. */
  migrated(folder: string): Promise<string>
  drop(url: string): Promise<void>
  /** Removes what is left. */
  end(): Promise<void>
}

/** A database that deletes itself: after the test that made it, or after the file when it was made outside of a test. */
export type TestDb = Db & { url: string; [Symbol.asyncDispose](): Promise<void> }

const admin = process.env.TEST_DATABASE_URL
const place = admin ? postgresPlace(admin) : sqlitePlace()
const leftOver = new Set<() => Promise<void>>()

afterAll(async () => {
  await Promise.all([...leftOver].map((clean) => clean()))
  await place.end()
})

/**
 * A fresh database with all migrations applied, in milliseconds: a copy of a file on SQLite, of a template on the
 * PostgreSQL server that TEST_DATABASE_URL names. `migrations` is another folder of SQL than the committed one.
 */
export async function testDb(migrations = migrationsFolder(admin ? 'postgres' : 'sqlite')): Promise<TestDb> {
  const url = await place.migrated(migrations)
  const db = await openDb(url)
  const close = cleanedUp(async () => {
    await db.close()
    await place.drop(url)
  })
  return { ...db, url, close, [Symbol.asyncDispose]: close }
}

/** The URL of a fresh database without tables. */
export async function emptyDatabase(): Promise<string> {
  const url = await place.empty()
  cleanedUp(() => place.drop(url))
  return url
}

/** Makes `clean` run once: when called, after the test, or after the file. */
function cleanedUp(clean: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  const once = () => {
    leftOver.delete(once)
    done ??= clean()
    return done
  }
  leftOver.add(once)
  try {
    onTestFinished(once)
  } catch {
    // Outside of a test, or in a concurrent one: afterAll cleans up.
  }
  return once
}
