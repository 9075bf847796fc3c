import { asc, between, eq, inArray, isNull } from 'drizzle-orm'
import { addMonths } from '#app/domain/rules/calendar.ts'
import { LOG_KEPT_MONTHS } from '#app/domain/rules/log-retention.ts'
import { dayOf } from '#app/i18n/format.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { auditDrops, auditEntries, auditOrder, auditPayloads, auditSeals, auditSubjects } from '#db/schema/index.ts'

/** Whether the time of what a seal covers is over at an instant: a whole seal goes at once, by its own day. */
export function isOver(sealedAt: Date, now: Date): boolean {
  return addMonths(dayOf(sealedAt), LOG_KEPT_MONTHS) < dayOf(now)
}

/** The oldest seals whose entries are still there, oldest first. */
function kept(q: Reader) {
  return q
    .select({ id: auditSeals.id, from: auditSeals.fromPosition, to: auditSeals.toPosition, at: auditSeals.at })
    .from(auditSeals)
    .leftJoin(auditDrops, eq(auditDrops.sealId, auditSeals.id))
    .where(isNull(auditDrops.sealId))
    .orderBy(asc(auditSeals.id))
}

/** Whether there is a seal whose time is over. */
export async function isDropDue(q: Reader, now: Date): Promise<boolean> {
  const [oldest] = await kept(q).limit(1)
  return oldest !== undefined && isOver(oldest.at, now)
}

/**
 * Deletes the entries of seals whose time is over, a seal in a transaction. The seals stay, so the chain stays whole.
 * Returns how many seals were emptied. `mayGoOn` is asked before each.
 */
export async function dropOldSeals(db: Db, now: Date, mayGoOn: () => Promise<boolean>): Promise<number> {
  let dropped = 0
  while (await mayGoOn()) {
    const [oldest] = await db.read((q) => kept(q).limit(1))
    if (!oldest || !isOver(oldest.at, now)) break
    await db.tx(async (tx) => {
      await tx.insert(auditDrops).values({ sealId: oldest.id, at: now })
      const ids = tx
        .select({ id: auditOrder.entryId })
        .from(auditOrder)
        .where(between(auditOrder.position, oldest.from, oldest.to))
      await tx.delete(auditSubjects).where(inArray(auditSubjects.entryId, ids))
      await tx.delete(auditPayloads).where(inArray(auditPayloads.entryId, ids))
      await tx.delete(auditEntries).where(inArray(auditEntries.id, ids))
    })
    dropped++
  }
  return dropped
}
