import { setTimeout } from 'node:timers/promises'
import { eq, max } from 'drizzle-orm'
import { holdLease, releaseLease } from '#app/domain/notifications/lease.server.ts'
import type { Db, Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { vocabularyConcepts as concepts, vocabularyImports as imports } from '#db/schema/index.ts'
import { type Difference, differenceOf, isSame } from './difference.ts'
import { EscoError } from './errors.ts'
import { findPresent, type ImportRow, listHashes, tidyImports } from './imports.server.ts'
import type { EscoFolder } from './read.server.ts'

/** One import or undo at a time, whatever the number of machines. */
const LEASE = 'vocabulary import'
/** What a killed import blocks the next one for. A batch takes some milliseconds. */
const LEASE_MS = 30_000
/** Rows of one transaction: the writer of SQLite is held for a few milliseconds. */
const BATCH = 200
/** Between two batches, so that everybody else's writing gets its turn. */
const PAUSE_MS = 5

export interface ChangeOptions {
  readonly now: Date
  /** Gets the part of the concepts that are written, 0 to 1; the next batch waits for it. */
  readonly progress?: (part: number) => void | Promise<void>
  /** Ends the import before its next batch; nothing of it stays. */
  readonly signal?: AbortSignal
}

/**
 * Writes a folder as a new generation beside the present one, then lets it take the present one's place in one small
 * transaction: whatever happens before that moment, nobody sees a thing. Files that say what is present already change
 * nothing; `number` is null then. Throws EscoError BUSY while another import or undo runs, STOPPED when it was ended.
 */
export async function importFolder(
  db: Db,
  folder: EscoFolder,
  options: ChangeOptions,
): Promise<{ number: number | null; difference: Difference }> {
  return alone(db, options.signal, async (stillMine) => {
    await tidyImports(db, stillMine)
    const present = await db.read(findPresent)
    const hashes = present ? await db.read((q) => listHashes(q, present.number)) : []
    const difference = differenceOf(hashes, folder.concepts)
    if (folder.concepts.length === 0) throw new EscoError('NOTHING', 'The files hold no concept that can be used.')
    if (isSame(difference)) return { number: null, difference }
    const number = await begin(db, folder, options.now)
    await stage(db, number, folder, stillMine, options.progress)
    await db.tx(async (tx) => {
      await stillMine()
      if (present) await setStatus(tx, present.number, 'former')
      const place = { status: 'present', previous: present?.number ?? null, presentAt: options.now } as const
      await tx.update(imports).set(place).where(eq(imports.number, number))
    })
    return { number, difference }
  })
}

/**
 * Takes the present import back: the one before it is offered again, or none. What people have chosen stays readable.
 * Throws EscoError NOTHING when there is no import, BUSY while another import or undo runs.
 */
export async function undoImport(db: Db): Promise<{ undone: number; present: number | null }> {
  return alone(db, undefined, async (stillMine) => {
    const result = await db.tx(async (tx) => {
      await stillMine()
      const present = await findPresent(tx)
      if (!present) throw new EscoError('NOTHING', 'There is no import to undo.')
      await setStatus(tx, present.number, 'undone')
      if (present.previous !== null) await setStatus(tx, present.previous, 'present')
      return { undone: present.number, present: present.previous }
    })
    await tidyImports(db, stillMine)
    return result
  })
}

/**
 * Runs `work` while nobody else imports or undoes. `stillMine` keeps the right; it throws when it was lost, or when the
 * operator has ended the work. What is left unfinished is cleared.
 */
async function alone<T>(
  db: Db,
  signal: AbortSignal | undefined,
  work: (stillMine: () => Promise<void>) => Promise<T>,
): Promise<T> {
  const holder = v7()
  // Leases are about processes, so they follow the real clock.
  async function keep() {
    if (await holdLease(db, LEASE, holder, new Date(), LEASE_MS)) return
    const message = `Another import or undo is running. If it was killed, try again in ${LEASE_MS / 1000} seconds.`
    throw new EscoError('BUSY', message)
  }
  await keep()
  try {
    return await work(async () => {
      if (signal?.aborted) throw new EscoError('STOPPED', 'Stopped. The vocabulary is as it was.')
      await keep()
    })
  } catch (error) {
    // Who cannot tidy now leaves it to the next import.
    await tidyImports(db, keep).catch(() => undefined)
    throw error
  } finally {
    await releaseLease(db, LEASE, holder)
  }
}

async function setStatus(tx: Writer, number: number, status: ImportRow['status']): Promise<void> {
  await tx.update(imports).set({ status }).where(eq(imports.number, number))
}

/** The row of a new generation, by the next number. */
function begin(db: Db, { files, counts }: EscoFolder, now: Date): Promise<number> {
  return db.tx(async (tx) => {
    const [highest] = await tx.select({ number: max(imports.number) }).from(imports)
    const number = (highest?.number ?? 0) + 1
    await tx.insert(imports).values({ number, status: 'staging', files: [...files], counts, startedAt: now })
    return number
  })
}

async function stage(
  db: Db,
  importNumber: number,
  { concepts: all }: EscoFolder,
  stillMine: () => Promise<void>,
  progress: ChangeOptions['progress'],
): Promise<void> {
  for (let at = 0; at < all.length; at += BATCH) {
    const rows = all.slice(at, at + BATCH).map((one) => ({ importNumber, ...one }))
    await db.tx(async (tx) => {
      await stillMine()
      await tx.insert(concepts).values(rows)
    })
    await progress?.(Math.min(1, (at + BATCH) / all.length))
    await setTimeout(PAUSE_MS)
  }
}
