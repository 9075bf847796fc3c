/** Below this a number could point to persons (DESIGN 4 and 6: bands begin at five). */
export const LEAST = 5

/** One to four people: who they are could be guessed. Nobody is nobody. */
export function isSmall(value: number): boolean {
  return value > 0 && value < LEAST
}

/** A cell by its row and its part. */
type Cell = readonly [row: number, part: number]

/** Numbers and which of them are hidden so far. `sums`: the last row is the sum of the others, and is told too. */
interface Sheet {
  readonly rows: readonly (readonly number[])[]
  readonly hidden: readonly boolean[][]
  readonly sums: boolean
}

/**
 * Which numbers of a table must not be told. Every row's own sum is told and is at least five; with `sums` the last row
 * is the sum of the others. Hidden is one to four; then more until
 * - what is hidden in a row, or in a column whose sum is told, holds five together: so nobody learns a small sum; and
 * - every hidden number of one to four could be another one without any told number being different: so nobody learns it.
 */
export function hiddenCells(rows: readonly (readonly number[])[], sums: boolean): readonly (readonly boolean[])[] {
  const hidden = rows.map((row) => row.map(isSmall))
  const sheet = { rows, hidden, sums }
  for (let more = cellsToHide(sheet); more.length > 0; more = cellsToHide(sheet))
    for (const [row, part] of more) {
      const line = hidden[row]
      if (line) line[part] = true
    }
  return hidden
}

/** What has to be hidden next; empty when nothing can be computed. */
function cellsToHide(sheet: Sheet): readonly Cell[] {
  for (const line of linesOf(sheet)) {
    const gone = line.filter((cell) => isHidden(sheet, cell))
    const rest = line.filter((cell) => !isHidden(sheet, cell))
    const sum = gone.reduce((total, cell) => total + countIn(sheet, cell), 0)
    if (gone.length > 0 && sum < LEAST) return [smallest(sheet, rest) ?? sumOf(sheet, line)]
  }
  for (const cell of cellsOf(sheet)) {
    if (!isHidden(sheet, cell) || !isSmall(countIn(sheet, cell))) continue
    const swap = cheapestSwap(sheet, cell)
    if (swap.length > 0) return swap
  }
  return []
}

/** The lines whose sum is told: every row, and every column of groups while the sum below it is not hidden. */
function linesOf(sheet: Sheet): readonly (readonly Cell[])[] {
  const { rows, sums } = sheet
  const parts = [...(rows[0] ?? []).keys()]
  const byRow = rows.map((_, row) => parts.map((part): Cell => [row, part]))
  if (!sums) return byRow
  const last = rows.length - 1
  const told = parts.filter((part) => !isHidden(sheet, [last, part]))
  return [...byRow, ...told.map((part) => rows.slice(0, last).map((_, row): Cell => [row, part]))]
}

/** The sum under a column. A whole row never comes here: its own sum is at least five. */
function sumOf({ rows }: Sheet, line: readonly Cell[]): Cell {
  return [rows.length - 1, line[0]?.[1] ?? 0]
}

/**
 * What still has to be hidden for the cheapest exchange that changes a cell: with one number of its row, and in a table
 * with sums with the same two of another row, so that every sum stays. Empty when one is there already.
 */
function cheapestSwap(sheet: Sheet, [row, part]: Cell): readonly Cell[] {
  let best: { readonly open: readonly Cell[]; readonly cost: number } | null = null
  const others = sheet.sums ? [...sheet.rows.keys()].filter((other) => other !== row) : [null]
  for (const to of [...(sheet.rows[row] ?? []).keys()].filter((other) => other !== part))
    for (const other of others) {
      if (!isPossible(sheet, [row, part], other, to)) continue
      const cells: readonly Cell[] = [
        [row, to],
        ...(other === null
          ? []
          : ([
              [other, part],
              [other, to],
            ] as const)),
      ]
      const open = cells.filter((cell) => !isHidden(sheet, cell))
      if (open.length === 0) return []
      const cost = open.reduce((total, cell) => total + 1 + countIn(sheet, cell), 0)
      if (best === null || cost < best.cost) best = { open, cost }
    }
  return best?.open ?? []
}

/** Whether one person more, or one less, in a cell can be made up for by the others without a number below nothing. */
function isPossible(sheet: Sheet, [row, part]: Cell, other: number | null, to: number): boolean {
  const has = (cells: readonly Cell[]) => cells.every((cell) => countIn(sheet, cell) > 0)
  const last = sheet.rows.length - 1
  if (other === null) return has([[row, to]]) || has([[row, part]])
  // The row of sums moves with the groups, not against them.
  const together = row === last || other === last
  const group = row === last ? other : row
  if (together) return has([[group, to]]) || has([[group, part]])
  return (
    has([
      [row, to],
      [other, part],
    ]) ||
    has([
      [row, part],
      [other, to],
    ])
  )
}

/** A nought protects least: it comes last. */
function smallest(sheet: Sheet, cells: readonly Cell[]): Cell | undefined {
  const weight = (cell: Cell) => countIn(sheet, cell) || Number.POSITIVE_INFINITY
  return cells.toSorted((a, b) => (weight(a) < weight(b) ? -1 : 1))[0]
}

function cellsOf({ rows }: Sheet): readonly Cell[] {
  return rows.flatMap((values, row) => [...values.keys()].map((part): Cell => [row, part]))
}

function countIn({ rows }: Sheet, [row, part]: Cell): number {
  return rows[row]?.[part] ?? 0
}

function isHidden({ hidden }: Sheet, [row, part]: Cell): boolean {
  return hidden[row]?.[part] ?? false
}
