import { eq } from 'drizzle-orm'
import { consultantsOf, type TellBy, tell } from '#app/domain/notifications/notices.server.ts'
import { paths } from '#app/paths.ts'
import type { Writer } from '#db/client.server.ts'
import { employers } from '#db/schema/index.ts'

/** A new employer waits for a call: the consultants of its municipality are told, until one of them has called. */
export async function tellNewEmployer(tx: Writer, { now }: Pick<TellBy, 'now'>, employerId: string): Promise<void> {
  const [firm] = await tx
    .select({ code: employers.municipalityCode })
    .from(employers)
    .where(eq(employers.id, employerId))
  if (!firm) return
  const link = paths.employer(employerId)
  const waiting = { kind: 'verification', event: 'waiting', subjectId: employerId, link } as const
  await tell(tx, { now, actor: null }, await consultantsOf(tx, firm.code), waiting)
}
