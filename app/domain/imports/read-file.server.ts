import { CsvError, type Info } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { withoutNeutral } from '#app/domain/lists/csv.ts'
import { isValidPNumber } from '#app/domain/vocabulary/p-number.ts'
import { findCpr } from '#app/domain/vocabulary/sensitive.ts'
import { columnName, IMPORT_COLUMNS, MOST_ROWS, NEEDED_COLUMNS } from './columns.ts'
import type { ImportKind } from './csv-import.ts'
import { type StagedRow, stageRow } from './staged-row.ts'

/** Why a file cannot be read: the end of a text key, and its slots. */
export interface FileProblem {
  readonly problem: 'encoding' | 'spreadsheet' | 'empty' | 'quotes' | 'many' | 'missing' | 'twice' | 'headingCpr'
  readonly slots: Readonly<Record<string, string | number>>
}

/** No cell that can be used is longer. */
const MOST_IN_A_CELL = 300

/**
 * The rows of a file as they wait for their import, or why it cannot be read at all. Semicolons or commas; UTF-8 with
 * or without byte order mark, or Windows-1252; the columns in any order. Cells with a CPR number come back empty.
 */
export function readImportFile(kind: ImportKind, bytes: Uint8Array): { readonly rows: StagedRow[] } | FileProblem {
  const text = decode(bytes)
  if (typeof text !== 'string') return text
  const records = parseText(text)
  if ('problem' in records) return records
  const [heading, ...body] = records
  if (!heading || body.length === 0) return problem('empty')
  if (body.length > MOST_ROWS) return problem('many', { count: body.length, most: MOST_ROWS })
  const headings = heading.cells.map((cell) => withoutNeutral(cell.trim()))
  if (headings.some(holdsCpr)) return problem('headingCpr')
  const names = headings.map(columnName)
  const known = IMPORT_COLUMNS[kind]
  const twice = names.find((name, at) => known.includes(name) && names.indexOf(name) !== at)
  if (twice) return problem('twice', { column: twice })
  const missing = NEEDED_COLUMNS[kind].filter((name) => !names.includes(name))
  if (missing.length > 0) return problem('missing', { columns: missing.join(', ') })
  const unknown = headings
    .filter((text, at) => text && !known.includes(names[at] ?? ''))
    .map((text) => text.slice(0, 40))
  const rows = body.map(({ cells, line }, at) => {
    const held: Record<string, string> = {}
    const cpr: string[] = []
    for (const [index, raw] of cells.entries()) {
      const name = names[index] ?? ''
      const cell = withoutNeutral(raw.normalize('NFC').trim()).slice(0, MOST_IN_A_CELL)
      const isSecret = holdsCpr(raw) && !(name === 'p_nummer' && isValidPNumber(cell))
      if (isSecret) cpr.push(known.includes(name) ? name : headings[index] || String(index + 1))
      if (known.includes(name)) held[name] = isSecret ? '' : cell
    }
    for (const name of names) if (known.includes(name)) held[name] ??= ''
    const tooMany = cells.slice(headings.length).some((cell) => cell.trim() !== '')
    return stageRow(held, { line, cpr, tooMany, unknown: at === 0 ? unknown : [] })
  })
  return { rows }
}

function problem(name: FileProblem['problem'], slots: FileProblem['slots'] = {}): FileProblem {
  return { problem: name, slots }
}

const holdsCpr = (cell: string) => /\d{2}/.test(cell) && findCpr(cell).length > 0

/** Text of bytes: UTF-8 when they are that, else Windows-1252. Spreadsheets' own files and other codings are refused. */
function decode(bytes: Uint8Array): string | FileProblem {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return problem('spreadsheet')
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return problem('spreadsheet')
  if (bytes.includes(0)) return problem('encoding')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

interface Line {
  readonly cells: readonly string[]
  readonly line: number
}

/** Rows with the line on which each begins; empty lines are left out. */
function parseText(text: string): Line[] | FileProblem {
  const first = text.split(/\r?\n|\r/, 1)[0] ?? ''
  const delimiter = first.split(';').length >= first.split(',').length ? ';' : ','
  try {
    const options = { delimiter, info: true, relax_column_count: true, skip_empty_lines: true } as const
    // With `info` each record comes with where it stood; the types of the package leave that out.
    const found = parse(text, options) as unknown as { record: string[]; info: Info }[]
    let line = 1
    return found
      .map(({ record, info }) => {
        const at = Math.max(line, info.lines - record.join('').split('\n').length + 1)
        line = info.lines + 1
        return { cells: record, line: at }
      })
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const { lines } = error as CsvError & { lines?: number }
    return problem('quotes', { line: lines ?? 1 })
  }
}
