import { and, eq, gt, isNull } from 'drizzle-orm'
import type { Writer } from '#db/client.server.ts'
import { consents } from '#db/schema/index.ts'

/** Ends what is left of an introduction's consents: it is over, or a newer yes stands in their place. */
export async function endConsents(tx: Writer, introductionId: string, now: Date): Promise<void> {
  await tx
    .update(consents)
    .set({ until: now })
    .where(and(eq(consents.introductionId, introductionId), isNull(consents.withdrawnAt), gt(consents.until, now)))
}
