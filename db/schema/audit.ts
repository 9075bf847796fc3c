import { ENTRY_KINDS } from '#app/domain/audit/entry.ts'
import { kit as k } from '../kit.ts'
import { oneOf } from './check.ts'

/**
 * The log. Entries are never changed; what is personal is in audit_payloads behind `commitment`, so that erasing a
 * person keeps the chain whole. `sealId` stays in audit_seals' ranges, not here.
 */
export const auditEntries = k.table(
  'audit_entries',
  {
    /** Time-ordered UUID. */
    id: k.text('id').primaryKey(),
    at: k.time('at').notNull(),
    kind: k.enum('kind', ENTRY_KINDS).notNull(),
    /** Null for the platform's own work in the background. */
    actorId: k.text('actor_id'),
    actorRole: k.text('actor_role').notNull(),
    municipalityCode: k.text('municipality_code'),
    /** The permission that opened the door: the purpose of a reading, the act of a change. */
    purpose: k.text('purpose').notNull(),
    /** Path pattern without ids. */
    route: k.text('route').notNull(),
    /** SHA-256 over salt and payload, hex. */
    commitment: k.text('commitment').notNull(),
  },
  (t) => [k.index('audit_entries_at').on(t.at), oneOf('audit_entries_kind', 'kind', ENTRY_KINDS)],
)

export interface AuditPayload {
  readonly entity: string
  readonly entityId: string
  readonly action: string
  readonly [detail: string]: unknown
}

/** The personal part of an entry; erasable. */
export const auditPayloads = k.table('audit_payloads', {
  entryId: k
    .text('entry_id')
    .primaryKey()
    .references(() => auditEntries.id),
  salt: k.text('salt').notNull(),
  body: k.json<Record<string, unknown>>('body').notNull(),
})

/** Which people an entry is about, and which groups of their fields: what "Min log" is read from. */
export const auditSubjects = k.table(
  'audit_subjects',
  {
    entryId: k
      .text('entry_id')
      .notNull()
      .references(() => auditEntries.id),
    candidateId: k.text('candidate_id').notNull(),
    groups: k.json<string[]>('groups').notNull(),
  },
  (t) => [k.primaryKey({ columns: [t.entryId, t.candidateId] }), k.index('audit_subjects_candidate').on(t.candidateId)],
)

/** A seal over a range of entries (made by the sealer). */
export const auditSeals = k.table('audit_seals', {
  id: k.int('id').primaryKey(),
  fromEntry: k.text('from_entry').notNull(),
  toEntry: k.text('to_entry').notNull(),
  entries: k.int('entries').notNull(),
  root: k.text('root').notNull(),
  previous: k.text('previous').notNull(),
  at: k.time('at').notNull(),
})
