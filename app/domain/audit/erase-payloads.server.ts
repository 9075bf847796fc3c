import { inArray } from 'drizzle-orm'
import type { Writer } from '#db/client.server.ts'
import { auditErasures, auditPayloads, auditSubjects } from '#db/schema/index.ts'

/**
 * Erases the personal part of entries: what it said and whom it was about. The entries stay, with the commitment that
 * says nothing without its salt, so the chain stays whole; that it was erased is noted, or the log would look tampered
 * with. `now` is the instant of erasing. An entry without a personal part is left as it is.
 */
export async function erasePayloads(tx: Writer, entryIds: readonly string[], now: Date): Promise<void> {
  if (entryIds.length === 0) return
  const ids = [...entryIds]
  const there = await tx
    .select({ id: auditPayloads.entryId })
    .from(auditPayloads)
    .where(inArray(auditPayloads.entryId, ids))
  if (there.length === 0) return
  await tx.insert(auditErasures).values(there.map(({ id }) => ({ entryId: id, at: now })))
  await tx.delete(auditSubjects).where(inArray(auditSubjects.entryId, ids))
  await tx.delete(auditPayloads).where(inArray(auditPayloads.entryId, ids))
}
