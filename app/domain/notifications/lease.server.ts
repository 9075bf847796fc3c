import { and, eq, lte, or } from 'drizzle-orm'
import type { Db } from '#db/client.server.ts'
import { leases } from '#db/schema/index.ts'

/**
 * Takes or keeps the right to do a background job until `now + ms`. False while another process has it; one that
 * crashed loses it when its time is over.
 */
export function holdLease(db: Db, name: string, holder: string, now: Date, ms: number): Promise<boolean> {
  return db.tx(async (tx) => {
    const until = new Date(now.getTime() + ms)
    const free = or(eq(leases.holder, holder), lte(leases.until, now))
    const [row] = await tx.select().from(leases).where(eq(leases.name, name))
    if (!row) {
      const made = await tx.insert(leases).values({ name, holder, until }).onConflictDoNothing().returning()
      return made.length > 0
    }
    const kept = await tx
      .update(leases)
      .set({ holder, until })
      .where(and(eq(leases.name, name), free))
      .returning()
    return kept.length > 0
  })
}

/** Gives the right back at once, so that another process need not wait. */
export async function releaseLease(db: Db, name: string, holder: string): Promise<void> {
  await db.tx((tx) => tx.delete(leases).where(and(eq(leases.name, name), eq(leases.holder, holder))))
}
