import { and, eq, lt } from 'drizzle-orm'
import { assertCan, type OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { notFound } from '#app/http/errors.server.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import { paths } from '#app/paths.ts'
import type { Db, Reader, Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { candidates, csvImports, employers } from '#db/schema/index.ts'
import { candidateKeys, checkCandidates, checkEmployers, employerKeys, type Known } from './check-rows.ts'
import type { ImportKind } from './csv-import.ts'
import { problemWords } from './import-words.ts'
import { readImportFile } from './read-file.server.ts'
import type { StagedRow } from './staged-row.ts'

export type CsvImport = typeof csvImports.$inferSelect

const HOUR_MS = 3_600_000
/** How long a file waits for its import. */
const KEEP_HOURS = 24

/** An import that the actor has begun herself; everybody else's is not there (404). */
export async function loadImport(q: Reader, visit: OpenVisit, id: string): Promise<CsvImport> {
  const own = and(eq(csvImports.id, id), eq(csvImports.userId, visit.actor.userId))
  const [found] = await q.select().from(csvImports).where(own)
  if (!found) throw notFound()
  const { kind, municipalityCode } = found
  if (kind === 'employers') assertCan(visit.actor, 'employer.import', { municipalityCode })
  else assertCan(visit.actor, 'candidate.import', { candidateId: '', municipalityCode })
  return found
}

/**
 * Reads a file and lets its rows wait for their import; nothing of it is anybody's data yet. The same form twice is one
 * import. A file that cannot be read at all is refused, in words.
 */
export async function stageImport(
  db: Db,
  visit: OpenVisit,
  kind: ImportKind,
  form: { readonly formId: string; readonly file: File },
): Promise<Done | Refused> {
  const read = readImportFile(kind, new Uint8Array(await form.file.arrayBuffer()))
  if ('problem' in read) {
    const problem = { column: '', key: `imports.file.${read.problem}`, slots: read.slots }
    return { ok: false, errors: { file: [problemWords(problem, visit.locale)] } }
  }
  const { userId, municipalityCode } = visit.actor
  if (!municipalityCode) throw notFound()
  return once(db, visit, form.formId, async (tx) => {
    const id = v7()
    const { rows } = read
    const row = { id, userId, municipalityCode, kind, status: 'checked' as const, createdAt: visit.now }
    await tx.insert(csvImports).values({ ...row, rows, total: rows.length })
    await recordChange(tx, visit, { entity: 'csv_import', entityId: id, action: 'checked', details: { kind } })
    return { ok: true, path: paths.csvImport(id) }
  })
}

/** Writes what an import of the actor's own is now; only while it waits. False when it no longer does. */
export async function changeWaiting(
  tx: Writer,
  visit: OpenVisit,
  id: string,
  set: Partial<typeof csvImports.$inferInsert>,
): Promise<boolean> {
  const waiting = and(
    eq(csvImports.id, id),
    eq(csvImports.userId, visit.actor.userId),
    eq(csvImports.status, 'checked'),
  )
  return (await tx.update(csvImports).set(set).where(waiting)).rowCount === 1
}

/** Drops a file that waits, and its rows with it. */
export function dropImport(db: Db, visit: OpenVisit, id: string): Promise<void> {
  return db.tx(async (tx) => {
    const { kind } = await loadImport(tx, visit, id)
    if (!(await changeWaiting(tx, visit, id, { status: 'dropped', rows: null }))) return
    await recordChange(tx, visit, { entity: 'csv_import', entityId: id, action: 'dropped', details: { kind } })
  })
}

/** Rows that nobody took in within a day are deleted. */
export async function tidyImports(tx: Writer, now: Date): Promise<void> {
  const before = new Date(now.getTime() - KEEP_HOURS * HOUR_MS)
  await tx
    .update(csvImports)
    .set({ status: 'dropped', rows: null })
    .where(and(eq(csvImports.status, 'checked'), lt(csvImports.createdAt, before)))
}

/** What will become of each row of a file that waits, against who is here now; one statement. */
export async function checkImport(
  q: Reader,
  { kind, rows, municipalityCode }: Pick<CsvImport, 'kind' | 'rows' | 'municipalityCode'>,
) {
  const staged: readonly StagedRow[] = rows ?? []
  return kind === 'employers'
    ? { kind, rows: checkEmployers(staged, await knownEmployers(q)) }
    : { kind, rows: checkCandidates(staged, await knownCandidates(q, municipalityCode), municipalityCode) }
}

async function knownEmployers(q: Reader): Promise<Known> {
  const rows = await q.select({ id: employers.id, cvr: employers.cvr }).from(employers)
  return new Map(rows.flatMap((row) => employerKeys(row).map((key) => [key, row.id] as const)))
}

/** Of one municipality only: nobody else's people are compared with, so nothing about them can be told. */
async function knownCandidates(q: Reader, municipalityCode: string): Promise<Known> {
  const { id, name, email, postcode } = candidates
  const rows = await q
    .select({ id, name, email, postcode })
    .from(candidates)
    .where(eq(candidates.municipalityCode, municipalityCode))
  return new Map(rows.flatMap((row) => candidateKeys(row).map((key) => [key, row.id] as const)))
}
