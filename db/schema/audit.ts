import { ENTRY_KINDS } from '#app/domain/audit/entry.ts'
import { kit as k } from '../kit.ts'
import { oneOf } from './check.ts'

/**
 * The log. Entries are never changed (a trigger sees to it); what is personal is in audit_payloads behind `commitment`,
 * so that erasing a person keeps the chain whole.
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
    /** SHA-256 over salt and payload (seal.ts), hex. */
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

/** The personal part of an entry. Erasable: a row in audit_erasures first. */
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

/**
 * The order in which entries were sealed. Ids follow the clocks of several processes and transactions end in another
 * order than they began, so the chain has numbers of its own, without a gap.
 */
export const auditOrder = k.table(
  'audit_order',
  {
    position: k.int('position').primaryKey(),
    entryId: k.text('entry_id').notNull(),
    /** SHA-256 over the entry as it was sealed, hex: which one was touched can be told. */
    leaf: k.text('leaf').notNull(),
  },
  (t) => [k.uniqueIndex('audit_order_entry').on(t.entryId)],
)

/** A seal over the entries from one position to another. Each holds the hash of the one before it. */
export const auditSeals = k.table('audit_seals', {
  /** 1, 2, 3 … */
  id: k.int('id').primaryKey(),
  fromPosition: k.int('from_position').notNull(),
  toPosition: k.int('to_position').notNull(),
  /** Over the leaves of the range, in their order. */
  root: k.text('root').notNull(),
  previous: k.text('previous').notNull(),
  at: k.time('at').notNull(),
  /** Over everything above. */
  hash: k.text('hash').notNull(),
})

/** Entries whose personal part was erased. */
export const auditErasures = k.table('audit_erasures', {
  entryId: k.text('entry_id').primaryKey(),
  at: k.time('at').notNull(),
})

/** Seals whose entries were deleted when their time was over. The seal itself stays. */
export const auditDrops = k.table('audit_drops', {
  sealId: k.int('seal_id').primaryKey(),
  at: k.time('at').notNull(),
})
