import type { Db } from '#db/client.server.ts'
import { facts } from '#db/schema/index.ts'

/** Whether the database answers a read. */
export function isAnswering(db: Db): Promise<boolean> {
  return db
    .read((q) => q.select({ name: facts.name }).from(facts).limit(1))
    .then(
      () => true,
      () => false,
    )
}
