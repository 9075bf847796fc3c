import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '#db/client.server.ts'
import { auditEntries, auditPayloads, auditSubjects, users } from '#db/schema/index.ts'
import type { ProfileRecord } from './candidate.ts'
import type { ProfilePart } from './profile-part.ts'

/** The profile as it was at an earlier version, as far as the log knows. */
export interface EarlierProfile {
  /** Whether the page's own fields have changed since, or whether that cannot be known. */
  readonly overtaken: boolean
  readonly profile: ProfileRecord
  /** Who changed the page last, and when; null when the log does not say. */
  readonly by: { readonly name: string; readonly at: Date } | null
}

/** Far more saves than anybody makes while a form stands open. */
const MOST_CHANGES = 200

/** Takes the log's changes back, one version at a time. What the log does not know counts as a change to the page. */
export async function findEarlierProfile(
  q: Reader,
  current: ProfileRecord,
  part: ProfilePart,
  version: number,
): Promise<EarlierProfile> {
  const rows = await q
    .select({ body: auditPayloads.body, at: auditEntries.at, name: users.name })
    .from(auditSubjects)
    .innerJoin(auditEntries, eq(auditEntries.id, auditSubjects.entryId))
    .innerJoin(auditPayloads, eq(auditPayloads.entryId, auditSubjects.entryId))
    .leftJoin(users, eq(users.id, auditEntries.actorId))
    .where(and(eq(auditSubjects.candidateId, current.candidateId), eq(auditEntries.kind, 'change')))
    .orderBy(desc(auditEntries.id))
    .limit(MOST_CHANGES)
  const since = rows
    .filter(({ body }) => body.entity === 'profile' && body.action === 'update' && Number(body.version) > version)
    .sort((a, b) => Number(b.body.version) - Number(a.body.version))
  const ours = since.filter(({ body }) => body.part === part.id)
  const profile: ProfileRecord = Object.assign({}, current, ...ours.map(({ body }) => body.was))
  const known = since.length === current.version - version
  const last = ours[0]
  return { overtaken: !known || ours.length > 0, profile, by: last?.name ? { name: last.name, at: last.at } : null }
}
