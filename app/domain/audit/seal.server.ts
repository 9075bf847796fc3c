import type { auditEntries, auditSeals } from '#db/schema/index.ts'
import { digest } from './commitment.server.ts'

export type EntryRow = typeof auditEntries.$inferSelect
export type SealRow = typeof auditSeals.$inferSelect

/** What the first seal holds in place of a hash before it. */
export const NO_SEAL = '0'.repeat(64)

/** An entry as it is sealed: every column of it. */
export function leafOf(entry: EntryRow): string {
  const { id, at, kind, actorId, actorRole, municipalityCode, purpose, route, commitment } = entry
  return digest('entry', id, at, kind, actorId, actorRole, municipalityCode, purpose, route, commitment)
}

/** Over the leaves of a seal's range, in their order. */
export function rootOf(leaves: readonly string[]): string {
  return digest('root', leaves)
}

/** Over all that a seal says; the next seal holds it. */
export function hashOf(seal: Omit<SealRow, 'hash'>): string {
  const { id, fromPosition, toPosition, root, previous, at } = seal
  return digest('seal', id, fromPosition, toPosition, root, previous, at)
}
