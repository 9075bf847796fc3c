import { and, asc, desc, eq, gte } from 'drizzle-orm'
import type { Reader } from '#db/client.server.ts'
import { auditEntries, auditPayloads, users } from '#db/schema/index.ts'
import { type FieldChange, type ForeignChange, foldChanges } from './role-change.ts'

/** What a change of a role leaves in the log, beside entity, id and action. */
export interface RoleLogDetails {
  readonly [detail: string]: unknown
  /** The version that the change made. */
  readonly version: number
  readonly changes?: readonly FieldChange[]
  /** Set when a consultant acts for the employer. */
  readonly onBehalfOf?: 'employer'
  /** Why words that shut people out are kept. */
  readonly wordingReason?: string
}

/** What is logged with versions, and the permission that its changes are made under. */
const PURPOSES = { role: 'role.edit', workplace: 'employer.edit' } as const

/** A form that is older than this is told that something changed, not what. */
const OLDEST_FORM_MS = 7 * 24 * 60 * 60 * 1000

/**
 * What others changed of a role or a workplace after `version` was shown at `seen`: one change a field, with who made the last. Read
 * from the log, so that nobody has to keep old versions.
 */
export async function listForeignChanges(
  q: Reader,
  now: Date,
  form: {
    readonly entity: keyof typeof PURPOSES
    readonly id: string
    readonly version: number
    /** ISO instant; without one the form counts as new. */
    readonly seen: string | undefined
  },
): Promise<ForeignChange[]> {
  const seen = new Date(form.seen ?? now)
  const since = new Date(Math.max(seen.getTime(), now.getTime() - OLDEST_FORM_MS))
  const purpose = PURPOSES[form.entity]
  const rows = await q
    .select({ body: auditPayloads.body, by: users.name })
    .from(auditEntries)
    .innerJoin(auditPayloads, eq(auditPayloads.entryId, auditEntries.id))
    .leftJoin(users, eq(users.id, auditEntries.actorId))
    .where(and(eq(auditEntries.kind, 'change'), eq(auditEntries.purpose, purpose), gte(auditEntries.at, since)))
    .orderBy(asc(auditEntries.at), asc(auditEntries.id))
  const changes = rows.flatMap(({ body, by }) => {
    const details = body as Partial<RoleLogDetails> & { entity?: string; entityId?: string }
    if (details.entity !== form.entity || details.entityId !== form.id) return []
    if ((details.version ?? 0) <= form.version) return []
    return (details.changes ?? []).map((change) => ({ ...change, by: by ?? '' }))
  })
  return foldChanges(changes)
}

/**
 * Why the employer keeps words that shut people out: what the role holds, else the last reason that the log has, or
 * null. Ask only when the text has such words: for older roles it reads through the changes since this one was made.
 */
export async function findWordingReason(
  q: Reader,
  role: { readonly id: string; readonly createdAt: Date; readonly wordingReason: string | null },
): Promise<string | null> {
  if (role.wordingReason !== null) return role.wordingReason
  const rows = await q
    .select({ body: auditPayloads.body })
    .from(auditEntries)
    .innerJoin(auditPayloads, eq(auditPayloads.entryId, auditEntries.id))
    .where(
      and(eq(auditEntries.kind, 'change'), eq(auditEntries.purpose, 'role.edit'), gte(auditEntries.at, role.createdAt)),
    )
    .orderBy(desc(auditEntries.at), desc(auditEntries.id))
  for (const { body } of rows)
    if (body.entityId === role.id && typeof body.wordingReason === 'string') return body.wordingReason
  return null
}
