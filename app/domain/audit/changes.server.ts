import type { Writer } from '#db/client.server.ts'
import { type Visit, writeEntries } from './readings.server.ts'

/** What changed. `details` holds old and new values of what is worth knowing later; never free text about health. */
export interface Change {
  readonly entity: string
  readonly entityId: string
  readonly action: string
  /** People whom it is about. */
  readonly candidateIds?: readonly string[]
  readonly details?: Readonly<Record<string, unknown>>
}

/** Writes the log entry of a change in the transaction that makes it: both happen or neither. */
export function recordChange(tx: Writer, visit: Visit, change: Change): Promise<void> {
  const { entity, entityId, action, candidateIds = [], details = {} } = change
  const subjects = new Map(candidateIds.map((id) => [id, new Set([entity])]))
  return writeEntries(tx, [{ visit, kind: 'change', body: { entity, entityId, action, ...details }, subjects }])
}
