import { and, asc, desc, eq, getTableColumns, gt, isNull } from 'drizzle-orm'
import type { Db, Reader } from '#db/client.server.ts'
import { idsSince } from '#db/id.ts'
import { auditEntries, auditOrder, auditSeals } from '#db/schema/index.ts'
import { hashOf, leafOf, NO_SEAL, rootOf } from './seal.server.ts'

/** As many entries as one seal covers at most. */
const A_SEAL = 2_000
/** As many rows as one statement writes. */
const A_STATEMENT = 200
/** No transaction is open for so long, and clocks of servers differ by less; the whole log is looked through at times. */
const LOOK_BACK_MS = 15 * 60_000
const WHOLE_EVERY_MS = 3_600_000

/** Entries that no seal covers yet. Whoever reads sees finished transactions only, so these are finished. */
function unsealed(q: Reader, since: string) {
  return q
    .select(getTableColumns(auditEntries))
    .from(auditEntries)
    .leftJoin(auditOrder, eq(auditOrder.entryId, auditEntries.id))
    .where(and(isNull(auditOrder.entryId), gt(auditEntries.id, since)))
    .orderBy(asc(auditEntries.id))
}

export async function lastSeal(q: Reader) {
  const [last] = await q.select().from(auditSeals).orderBy(desc(auditSeals.id)).limit(1)
  return last ?? null
}

/**
 * Seals what is finished, from ids after `since` on, at most one seal's worth. An entry of a transaction that was still
 * open then goes into a later seal, whatever its id: the chain counts in the order of sealing. Returns how many entries
 * were sealed. Two sealers at once: one gets a unique violation and has sealed nothing.
 */
export async function sealEntries(db: Db, since = ''): Promise<number> {
  const { entries, last } = await db.read(async (q) => ({
    entries: await unsealed(q, since).limit(A_SEAL),
    last: await lastSeal(q),
  }))
  if (entries.length === 0) return 0
  const rows = entries.map((entry, index) => ({
    position: (last?.toPosition ?? 0) + 1 + index,
    entryId: entry.id,
    leaf: leafOf(entry),
  }))
  const seal = {
    id: (last?.id ?? 0) + 1,
    fromPosition: rows[0]!.position,
    toPosition: rows.at(-1)!.position,
    root: rootOf(rows.map(({ leaf }) => leaf)),
    previous: last?.hash ?? NO_SEAL,
    // Seals are about when the machine wrote, whatever NOW says.
    at: new Date(),
  }
  await db.tx(async (tx) => {
    await tx.insert(auditSeals).values({ ...seal, hash: hashOf(seal) })
    for (let from = 0; from < rows.length; from += A_STATEMENT)
      await tx.insert(auditOrder).values(rows.slice(from, from + A_STATEMENT))
  })
  return rows.length
}

/** The background's sealer: looks at the newest entries every time, and through the whole log now and then. */
export function makeSealer(db: Db) {
  let wholeAt = Number.NEGATIVE_INFINITY
  const since = () => (Date.now() - wholeAt > WHOLE_EVERY_MS ? '' : idsSince(Date.now() - LOOK_BACK_MS))
  return {
    due: async () => since() === '' || (await db.read((q) => unsealed(q, since()).limit(1))).length > 0,
    async run(mayGoOn: () => Promise<boolean>) {
      const start = since()
      let sealed = 0
      do sealed = await sealEntries(db, start)
      while (sealed === A_SEAL && (await mayGoOn()))
      if (start === '' && sealed < A_SEAL) wholeAt = Date.now()
    },
  }
}
