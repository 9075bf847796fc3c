import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { eq } from 'drizzle-orm'
import type { Db, Reader, Writer } from '#db/client.server.ts'
import { kit as k } from '#db/kit.ts'

/** The tables of trial/0000_tables.sql. */
export const counters = k.table('counters', { id: k.text('id').primaryKey(), value: k.int('value').notNull() })

export const notes = k.table('notes', {
  id: k.text('id').primaryKey(),
  counterId: k.text('counter_id').references(() => counters.id),
  label: k.text('label').unique(),
})

export const TRIAL = fileURLToPath(new URL('./trial/', import.meta.url))

export async function valueIn(id: string, from: Reader): Promise<number | undefined> {
  const [row] = await from.select().from(counters).where(eq(counters.id, id))
  return row?.value
}

export async function setValue(id: string, value: number, tx: Writer): Promise<void> {
  await tx.update(counters).set({ value }).where(eq(counters.id, id))
}

/** Reads, then writes one more: what loses updates where transactions do not exclude each other. */
export function increment(db: Db, id = 'a'): Promise<void> {
  return db.tx(async (tx) => setValue(id, ((await valueIn(id, tx)) ?? 0) + 1, tx))
}

/** Something that one part of a test waits for until another part says so. */
export function gate(): { open: () => void; opened: Promise<void> } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

/** A temporary folder with one SQL file per name; `remove` deletes it. */
export function migrationsOf(files: Record<string, string>): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'fleksbro-migrations-'))
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, `${name}.sql`), sql)
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Another process with the same database: see process.ts for its tasks. It tells when it has begun, and ends. */
export function anotherProcess(
  task: string,
  url: string,
  ...rest: string[]
): { begun: Promise<void>; ended: Promise<void> } {
  const file = fileURLToPath(new URL('./process.ts', import.meta.url))
  const child = fork(file, [task, url, ...rest], {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, DATABASE_URL: url },
  })
  const begun = new Promise<void>((resolve) => child.once('message', () => resolve()))
  const ended = new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`The other process ended with ${code}.`))))
  })
  return { begun, ended }
}
