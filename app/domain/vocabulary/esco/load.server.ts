import { setImmediate } from 'node:timers/promises'
import { and, asc, eq, gt, notInArray } from 'drizzle-orm'
import type { Db, Reader } from '#db/client.server.ts'
import { vocabularyConcepts as concepts } from '#db/schema/index.ts'
import type { ImportedVocabulary } from '../imported.ts'
import { listImports } from './imports.server.ts'
import { type KnownConcept, vocabularySteps } from './vocabulary.ts'

/** Concepts that one statement reads: SQLite answers while the process stands still. */
const PAGE = 1_000

/** The imported vocabulary, and by what it is told from a later one. */
export interface ReadVocabulary {
  readonly state: string
  readonly vocabulary: ImportedVocabulary
}

/**
 * The imported vocabulary as the database has it, or null when its state is still the `known` one. Read page by page,
 * so that requests are answered in between; when another import takes over meanwhile, it is read from the beginning.
 */
export async function readImported(db: Db, known: string | null): Promise<ReadVocabulary | null> {
  for (;;) {
    const { state, present, earlier } = await db.read(readState)
    if (state === known) return null
    const all: KnownConcept[] = []
    for await (const page of pagesOf(db, present, earlier)) all.push(...page)
    if ((await db.read(readState)).state === state) return { state, vocabulary: await madeOf(present, all) }
  }
}

async function madeOf(generation: number, concepts: readonly KnownConcept[]): Promise<ImportedVocabulary> {
  const steps = vocabularySteps(generation, concepts)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await setImmediate()
  }
}

/** The imports that count, of which one or none is present. */
async function readState(q: Reader) {
  const finished = (await listImports(q)).filter(({ status }) => status !== 'staging')
  const present = finished.find(({ status }) => status === 'present')?.number ?? 0
  const earlier = finished.map(({ number }) => number).filter((number) => number !== present)
  return { state: `${present} of ${finished[0]?.number ?? 0}`, present, earlier }
}

/** What is offered, then what only earlier imports hold, as the latest of them has it. */
async function* pagesOf(db: Db, present: number, earlier: readonly number[]): AsyncGenerator<KnownConcept[]> {
  const seen = new Set<string>()
  for (const number of [present, ...earlier]) {
    let after = ''
    for (;;) {
      const rows = await db.read((q) => pageOf(q, number, present, after))
      yield rows.filter(({ id }) => !seen.has(id)).map((row) => ({ ...row, offered: number === present }))
      const last = rows.at(-1)
      if (!last) break
      if (number !== present) for (const { id } of rows) seen.add(id)
      after = last.id
      await setImmediate()
    }
  }
}

function pageOf(q: Reader, number: number, present: number, after: string) {
  const { id, kind, isco, group, labels, names, relations } = concepts
  const offered = q.select({ id }).from(concepts).where(eq(concepts.importNumber, present))
  const page = and(eq(concepts.importNumber, number), gt(id, after))
  return q
    .select({ id, kind, isco, group, labels, names, relations })
    .from(concepts)
    .where(number === present ? page : and(page, notInArray(id, offered)))
    .orderBy(asc(id))
    .limit(PAGE)
}
