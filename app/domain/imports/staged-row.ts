/**
 * One row of a file while it waits: what its known columns hold, and under names that no column can have what has to
 * be kept beside it. A CPR number is never kept: the cell is empty, and `!cpr` says where it stood.
 */
export type StagedRow = Readonly<Record<string, string>>

const LINE = '!linje'
const CPR = '!cpr'
const TOO_MANY = '!celler'
const CHOICE = '!valg'
const UNKNOWN = '!ukendte'

/** What was found about a row while its file was read. */
interface RowFacts {
  /** Of the file; the heading is line 1. */
  readonly line: number
  /** Columns in which a CPR number stood. */
  readonly cpr: readonly string[]
  /** More cells than the heading has. */
  readonly tooMany: boolean
  /** Headings that are not read, at the first row only. */
  readonly unknown: readonly string[]
}

/** Puts cells and facts together as they are stored. */
export function stageRow(cells: Readonly<Record<string, string>>, facts: RowFacts): StagedRow {
  return {
    ...cells,
    [LINE]: String(facts.line),
    ...(facts.cpr.length > 0 ? { [CPR]: facts.cpr.join('\n') } : {}),
    ...(facts.tooMany ? { [TOO_MANY]: 'ja' } : {}),
    ...(facts.unknown.length > 0 ? { [UNKNOWN]: facts.unknown.join('\n') } : {}),
  }
}

export function factsOf(row: StagedRow): RowFacts {
  const list = (text: string | undefined) => (text ? text.split('\n') : [])
  return {
    line: Number(row[LINE]),
    cpr: list(row[CPR]),
    tooMany: row[TOO_MANY] === 'ja',
    unknown: list(row[UNKNOWN]),
  }
}

/** What the consultant has said of a row; null when nothing yet. */
export function choiceOf(row: StagedRow): boolean | null {
  return row[CHOICE] === undefined ? null : row[CHOICE] === 'ja'
}

/** The rows with the choice of those lines that a page showed. */
export function withChoices(
  rows: readonly StagedRow[],
  shown: ReadonlySet<number>,
  chosen: ReadonlySet<number>,
): StagedRow[] {
  return rows.map((row) => {
    const { line } = factsOf(row)
    return shown.has(line) ? { ...row, [CHOICE]: chosen.has(line) ? 'ja' : 'nej' } : row
  })
}
