import type { Db } from '../client.server.ts'

/** Fills an empty database with the demo's invented people. */
export async function prepareDemo(_db: Db, _now: Date): Promise<void> {}
