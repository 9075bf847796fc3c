import { and, asc, desc, eq, gt, inArray, ne } from 'drizzle-orm'
import type { Db, Reader } from '#db/client.server.ts'
import { vocabularyConcepts as concepts, vocabularyImports as imports } from '#db/schema/index.ts'
import type { ConceptKind } from './concept.ts'

export type ImportRow = typeof imports.$inferSelect

/** Rows that one statement reads or one transaction deletes: a few milliseconds of the writer. */
const PAGE = 500

/** Every import, the newest first. */
export function listImports(q: Reader): Promise<ImportRow[]> {
  return q.select().from(imports).orderBy(desc(imports.number))
}

/** The import that is offered now, or null. */
export async function findPresent(q: Reader): Promise<ImportRow | null> {
  const [row] = await q.select().from(imports).where(eq(imports.status, 'present'))
  return row ?? null
}

/** Id, kind and hash of all concepts of an import. */
export function listHashes(q: Reader, number: number): Promise<{ id: string; kind: ConceptKind; hash: string }[]> {
  return q
    .select({ id: concepts.id, kind: concepts.kind, hash: concepts.hash })
    .from(concepts)
    .where(eq(concepts.importNumber, number))
}

/**
 * Clears what nobody can have chosen: imports that were never finished, as a whole; of imports that were taken back,
 * the concepts that another import holds too. Small transactions; stops in the middle do no harm. `stillMine` is asked
 * in each and throws when somebody else has begun to import.
 */
export async function tidyImports(db: Db, stillMine: () => Promise<void>): Promise<void> {
  for (const { number, status } of await db.read(listImports)) {
    if (status !== 'staging' && status !== 'undone') continue
    let after = ''
    for (;;) {
      const last = await db.tx(async (tx) => {
        await stillMine()
        const page = await tx
          .select({ id: concepts.id })
          .from(concepts)
          .where(and(eq(concepts.importNumber, number), gt(concepts.id, after)))
          .orderBy(asc(concepts.id))
          .limit(PAGE)
        const ids = page.map(({ id }) => id)
        const needless = status === 'staging' ? ids : await heldElsewhere(tx, number, ids)
        if (needless.length > 0) {
          await tx.delete(concepts).where(and(eq(concepts.importNumber, number), inArray(concepts.id, needless)))
        }
        return ids.at(-1)
      })
      if (last === undefined) break
      after = last
    }
    if (status === 'staging') await db.tx((tx) => tx.delete(imports).where(eq(imports.number, number)))
  }
}

/** Those of the ids that another finished import holds as well. */
async function heldElsewhere(q: Reader, number: number, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await q
    .selectDistinct({ id: concepts.id })
    .from(concepts)
    .innerJoin(imports, eq(imports.number, concepts.importNumber))
    .where(and(inArray(concepts.id, [...ids]), ne(concepts.importNumber, number), ne(imports.status, 'staging')))
  return rows.map(({ id }) => id)
}
