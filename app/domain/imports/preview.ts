import { importWords } from '#app/i18n/texts/imports-server.ts'
import { type Locale, translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import type { CheckedRow } from './check-rows.ts'
import { IMPORT_COLUMNS } from './columns.ts'
import type { ImportKind } from './csv-import.ts'
import { problemWords } from './import-words.ts'
import { factsOf } from './staged-row.ts'

export const IMPORT_VIEWS = ['alle', 'gode', 'fejl', 'findes'] as const

/** Which rows of a file are shown, and the page of them. */
export interface ImportView {
  readonly view: (typeof IMPORT_VIEWS)[number]
  readonly page: number
}

/** From the address: vis, side. Anything unknown is ignored. */
export function importView(search: URLSearchParams): ImportView {
  const page = Number(search.get('side'))
  return {
    view: IMPORT_VIEWS.find((view) => view === search.get('vis')) ?? 'alle',
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

const PAGE = 50

type Row = CheckedRow<unknown>

/** One page of what each row will become, with every problem in words at its cell, and the sums. */
export function previewOf(
  rows: readonly Row[],
  { kind }: { readonly kind: ImportKind },
  asked: ImportView,
  locale: Locale,
) {
  const t = translate(importWords, locale)
  const of: Record<ImportView['view'], readonly Row[]> = {
    alle: rows,
    gode: rows.filter(({ taken }) => taken),
    fejl: rows.filter(({ problems }) => problems.length > 0),
    findes: rows.filter(({ twin, problems }) => twin !== null && problems.length === 0),
  }
  const chosen = of[asked.view]
  const pages = Math.max(1, Math.ceil(chosen.length / PAGE))
  const page = Math.min(asked.page, pages)
  const present = IMPORT_COLUMNS[kind].filter((column) => rows[0]?.cells[column] !== undefined)
  const absent = IMPORT_COLUMNS[kind].filter((column) => !present.includes(column))
  const unknown = rows[0] ? factsOf(rows[0].cells).unknown : []
  return {
    view: asked.view,
    page,
    pages,
    columns: present,
    take: of.gode.length,
    lines: [
      t(`imports.check.take.${kind}`, { count: of.gode.length }),
      ...(of.fejl.length > 0 ? [t('imports.check.errors', { count: of.fejl.length })] : []),
      ...(of.findes.length > 0 ? [t('imports.check.twins', { count: of.findes.length })] : []),
    ],
    notes: [
      ...(unknown.length > 0 ? [t('imports.check.unknown', { columns: unknown.join(', ') })] : []),
      ...(absent.length > 0 ? [t('imports.check.absent', { columns: absent.join(', ') })] : []),
    ],
    tabs: IMPORT_VIEWS.filter((view) => view === 'alle' || of[view].length > 0).map((view) => ({
      view,
      label: t(`imports.view.${view}`),
      count: of[view].length,
    })),
    rows: chosen.slice((page - 1) * PAGE, page * PAGE).map((row) => rowOf(row, kind, present, locale)),
  }
}

function rowOf(row: Row, kind: ImportKind, columns: readonly string[], locale: Locale) {
  const t = translate(importWords, locale)
  const { line, twin, problems, warnings, mayTake, taken } = row
  const knownId = twin && 'id' in twin ? twin.id : null
  const said = (list: Row['problems'], column: string) =>
    list.filter((one) => one.column === column).map((one) => problemWords(one, locale))
  const state = () => {
    if (problems.length > 0) return t('imports.row.error')
    if (knownId) return t('imports.row.known')
    if (twin && 'line' in twin) return t('imports.row.same', { line: twin.line })
    return t(taken ? 'imports.row.good' : 'imports.row.left')
  }
  const elsewhere = problems.filter(({ column }) => !columns.includes(column))
  return {
    line,
    label: t('imports.row', { line }),
    tick: t('imports.row.tick', { line }),
    mayTake,
    taken,
    bad: problems.length > 0,
    state: state(),
    knownId,
    knownHref: knownId && (kind === 'candidates' ? paths.candidate(knownId) : paths.employer(knownId)),
    /** What is wrong beside the known columns. */
    other: elsewhere.map((one) => [one.column, problemWords(one, locale)].filter(Boolean).join(': ')),
    cells: columns.map((column) => ({
      column,
      text: row.cells[column] ?? '',
      problems: said(problems, column),
      warnings: said(warnings, column),
    })),
  }
}

/** A row as the page shows it. */
export type PreviewRow = ReturnType<typeof rowOf>
