import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.server.ts'
import { auditEntries, auditPayloads, auditSubjects, users } from '#db/schema/index.ts'

/** One save of a record, as the log has it. */
export interface LoggedChange {
  readonly body: Readonly<Record<string, unknown>>
  readonly at: Date
  /** Null for work in the background. */
  readonly name: string | null
}

/** Far more saves than anybody makes while a form stands open. */
const MOST_CHANGES = 200

/**
 * The saves of a candidate's record (`profile` or `candidate`) after a version, the newest first, and whether the log
 * knows every one of them up to the present version.
 */
export async function changesSince(
  q: Reader,
  candidateId: string,
  entity: 'profile' | 'candidate',
  versions: { readonly from: number; readonly to: number },
): Promise<{ changes: LoggedChange[]; known: boolean }> {
  const rows = await q
    .select({ body: auditPayloads.body, at: auditEntries.at, name: users.name })
    .from(auditSubjects)
    .innerJoin(auditEntries, eq(auditEntries.id, auditSubjects.entryId))
    .innerJoin(auditPayloads, eq(auditPayloads.entryId, auditSubjects.entryId))
    .leftJoin(users, eq(users.id, auditEntries.actorId))
    .where(and(eq(auditSubjects.candidateId, candidateId), eq(auditEntries.kind, 'change')))
    .orderBy(desc(auditEntries.id))
    .limit(MOST_CHANGES)
  const changes = rows
    .filter(({ body }) => body.entity === entity && body.action === 'update' && Number(body.version) > versions.from)
    .sort((a, b) => Number(b.body.version) - Number(a.body.version))
  return { changes, known: changes.length === versions.to - versions.from }
}
