/** One column of a table: its heading, and whether it holds numbers, which stand to the right. */
export type Column = readonly [heading: string, kind?: 'number']

/** Rows as aligned plain text with two spaces between columns, each line ended; just `nothing` where there are none. */
export function table(columns: readonly Column[], rows: readonly (readonly (string | number)[])[], nothing: string) {
  if (rows.length === 0) return `${nothing}\n`
  const cells = [columns.map(([heading]) => heading), ...rows.map((row) => row.map((cell) => printable(String(cell))))]
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => width(row[at] ?? ''))))
  const lines = cells.map((row) =>
    columns.map(([, kind], at) => padded(row[at] ?? '', widths[at] ?? 0, kind === 'number')).join('  '),
  )
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}

/** A text from a file on one line: what would move the cursor or the line is written as JSON escapes it. */
export function printable(text: string): string {
  const escaped = (found: string) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped)
}

function padded(cell: string, wide: number, right: boolean): string {
  const space = ' '.repeat(wide - width(cell))
  return right ? space + cell : cell + space
}

function width(text: string): number {
  return [...text].length
}
