import { sql } from 'drizzle-orm'
import {
  CONCEPT_KINDS,
  type ConceptLabels,
  type ConceptNames,
  type ConceptRelations,
  IMPORT_STATUSES,
  type ImportCounts,
  type ImportedFile,
} from '#app/domain/vocabulary/esco/concept.ts'
import { kit as k } from '../kit.ts'
import { oneOf } from './check.ts'

/** One generation of the imported vocabulary. It is written beside the present one, then takes its place at once. */
export const vocabularyImports = k.table(
  'vocabulary_imports',
  {
    /** Counts up; never used twice. */
    number: k.int('number').primaryKey(),
    status: k.enum('status', IMPORT_STATUSES).notNull(),
    /** The one that was present when this one took its place: what an undo goes back to; null is none. */
    previous: k.int('previous'),
    files: k.json<ImportedFile[]>('files').notNull(),
    counts: k.json<ImportCounts>('counts').notNull(),
    startedAt: k.time('started_at').notNull(),
    /** When it took the other's place; null while it is being written. */
    presentAt: k.time('present_at'),
  },
  (t) => [
    k.uniqueIndex('vocabulary_imports_present').on(t.status).where(sql.raw(`status = 'present'`)),
    oneOf('vocabulary_imports_status', 'status', IMPORT_STATUSES),
  ],
)

/**
 * One row a concept and generation. Names and relations are documents: they are read whole, SQL does not search in
 * them. An id that was ever offered keeps a row for ever, because profiles and roles may hold it.
 */
export const vocabularyConcepts = k.table(
  'vocabulary_concepts',
  {
    importNumber: k
      .int('import_number')
      .notNull()
      .references(() => vocabularyImports.number),
    id: k.text('id').notNull(),
    kind: k.enum('kind', CONCEPT_KINDS).notNull(),
    uri: k.text('uri').notNull(),
    isco: k.text('isco'),
    group: k.text('skill_group'),
    labels: k.json<ConceptLabels>('labels').notNull(),
    names: k.json<ConceptNames>('names').notNull(),
    relations: k.json<ConceptRelations>('relations').notNull(),
    /** Of everything above: two imports that say the same of a concept have the same. */
    hash: k.text('hash').notNull(),
  },
  (t) => [k.primaryKey({ columns: [t.importNumber, t.id] }), oneOf('vocabulary_concepts_kind', 'kind', CONCEPT_KINDS)],
)
