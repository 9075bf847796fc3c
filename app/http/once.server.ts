import { eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { Reader, Writer } from '#db/client.server.ts'
import { submissions } from '#db/schema/index.ts'

/** Where an earlier post of this very form led, or null when it is the first. Ask inside the transaction that writes. */
export async function alreadyDone(q: Reader, formId: string): Promise<string | null> {
  const [row] = await q.select({ result: submissions.result }).from(submissions).where(eq(submissions.id, formId))
  return row?.result ?? null
}

/** Remembers, in the transaction of its effect, that this form was handed in and where it led. */
export async function remember(
  tx: Writer,
  visit: { readonly actor: OpenVisit['actor'] | null; readonly now: Date },
  formId: string,
  result: string,
): Promise<void> {
  await tx.insert(submissions).values({ id: formId, userId: visit.actor?.userId ?? null, result, at: visit.now })
}
