import type { z } from 'zod'

/** What is wrong with one cell, as a text key. */
export interface CellProblem {
  readonly column: string
  readonly key: string
  readonly slots?: Readonly<Record<string, string | number>>
}

/** A row as it was read: its value, or what is wrong; and what should be looked at but does not stop it. */
export interface ReadRow<V> {
  readonly value: V | null
  readonly problems: readonly CellProblem[]
  readonly warnings: readonly CellProblem[]
}

/** The value of a cell by the rule of the form's field, or undefined with its problem noted. */
export function takeCell<S extends z.ZodType>(
  problems: CellProblem[],
  column: string,
  cells: Readonly<Record<string, string>>,
  schema: S,
): z.output<S> | undefined {
  const cell = cells[column] ?? ''
  const read = /[^\P{Cc}\t\n\r]/u.test(cell) ? null : schema.safeParse(cell)
  if (read?.success) return read.data
  problems.push({ column, key: read?.error.issues[0]?.message ?? 'errors.invalid' })
  return undefined
}
