/** What a spreadsheet takes for the beginning of a formula (SURFACE, CSV; OWASP, CSV injection). */
const FORMULA = /^'*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u
const NEUTRALISED = /^'+[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u

/** A cell that no spreadsheet runs: an apostrophe stands before what begins like a formula. */
export function neutralise(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell
}

/** The cell as it was before `neutralise`. */
export function withoutNeutral(cell: string): string {
  return NEUTRALISED.test(cell) ? cell.slice(1) : cell
}

/**
 * A file of rows as Danish spreadsheets open it: UTF-8 with byte order mark, semicolons, CRLF, every cell neutralised.
 * The first row is the heading.
 */
export function writeCsv(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(';')}\r\n`).join('')}`
}

function cellText(value: string | number | null): string {
  const cell = neutralise(typeof value === 'number' ? String(value).replace('.', ',') : (value ?? ''))
  return /[;"\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
