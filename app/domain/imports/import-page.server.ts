import { desc, eq, inArray } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { municipalities } from '#app/domain/vocabulary/municipalities.ts'
import { formatTime } from '#app/i18n/format.ts'
import { importWords } from '#app/i18n/texts/imports-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import type { Reader } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { candidates, csvImports, employers } from '#db/schema/index.ts'
import { IMPORT_COLUMNS, NEEDED_COLUMNS } from './columns.ts'
import type { ImportKind } from './csv-import.ts'
import { type ImportView, previewOf } from './preview.ts'
import { type CsvImport, checkImport, loadImport } from './staged.server.ts'
import { untouchedOf } from './undo-import.server.ts'

/** How many of those that were made are named. */
const NAMED = 25
const EARLIER = 5

/** The page on which a file is handed in, with the actor's latest ones of this kind; one statement. */
export async function getImportStart(q: Reader, visit: OpenVisit, kind: ImportKind) {
  const t = translate(importWords, visit.locale)
  const rows = await q
    .select({
      id: csvImports.id,
      kind: csvImports.kind,
      status: csvImports.status,
      taken: csvImports.taken,
      createdAt: csvImports.createdAt,
    })
    .from(csvImports)
    .where(eq(csvImports.userId, visit.actor.userId))
    .orderBy(desc(csvImports.createdAt), desc(csvImports.id))
    .limit(EARLIER)
  const needed = NEEDED_COLUMNS[kind]
  return {
    kind,
    formId: v7(),
    title: t(`imports.title.${kind}`),
    needed: t('imports.columns.needed', { columns: needed.join(', ') }),
    more: t('imports.columns.more', {
      columns: IMPORT_COLUMNS[kind].filter((one) => !needed.includes(one)).join(', '),
    }),
    texts: importWords[visit.locale],
    earlier: rows
      .filter((row) => row.kind === kind)
      .map(({ id, status, taken, createdAt }) => ({
        id,
        when: formatTime(createdAt, visit.locale),
        state: status === 'imported' ? t('imports.earlier.imported', { count: taken }) : t(`imports.earlier.${status}`),
      })),
  }
}

/** A file that waits, what came of it, or that it is gone. Throws 404 for somebody else's. Three statements at most. */
export async function getImportPage(q: Reader, visit: OpenVisit, id: string, view: ImportView) {
  const found = await loadImport(q, visit, id)
  const t = translate(importWords, visit.locale)
  const page = { id, kind: found.kind, formId: v7(), texts: importWords[visit.locale], list: listOf(found.kind) }
  if (found.status === 'imported') return { ...page, ...(await resultOf(q, visit, found)) }
  if (found.status === 'dropped' || !found.rows) return { ...page, state: 'gone' as const, title: t('imports.gone') }
  const checked = await checkImport(q, found)
  const preview = previewOf(checked.rows, found, view, visit.locale)
  // Those who are here already are named in the file: seeing that they are is a reading.
  if (found.kind === 'candidates') for (const row of preview.rows) if (row.knownId) visit.saw(row.knownId, ['identity'])
  return {
    ...page,
    state: 'checked' as const,
    title: t(`imports.check.title.${found.kind}`),
    preview,
    municipality: found.municipalityCode,
    municipalities: municipalities.map(({ code, name }) => ({ value: code, label: name })),
  }
}

const listOf = (kind: ImportKind) => (kind === 'candidates' ? paths.candidates() : paths.employers())

async function resultOf(q: Reader, visit: OpenVisit, found: CsvImport) {
  const t = translate(importWords, visit.locale)
  const ids = (found.made ?? []).slice(0, NAMED)
  const { kind } = found
  const table = kind === 'candidates' ? candidates : employers
  const rows =
    ids.length > 0 ? await q.select({ id: table.id, name: table.name }).from(table).where(inArray(table.id, ids)) : []
  if (kind === 'candidates') for (const row of rows) visit.saw(row.id, ['identity'])
  const names = new Map(rows.map((row) => [row.id, row.name]))
  const fresh = (await untouchedOf(q, found)).length
  return {
    state: 'imported' as const,
    title: t(`imports.done.${kind}`, { count: found.taken }),
    first: found.taken > NAMED ? t('imports.done.first', { count: NAMED }) : t('imports.done.named'),
    named: ids.flatMap((id) => {
      const name = names.get(id)
      return name ? [{ id, name, href: kind === 'candidates' ? paths.candidate(id) : paths.employer(id) }] : []
    }),
    undo: fresh > 0 ? t('imports.done.undo.text', { count: fresh }) : null,
    kept: fresh < found.taken,
  }
}
