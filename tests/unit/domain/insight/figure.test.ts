import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Figure, figure, partsOfWhole, protectedTable } from '#app/domain/insight/figure.ts'
import { isSmall, LEAST } from '#app/domain/insight/suppression.ts'

const say = (one: Figure) => (one.kind === 'exact' ? String(one.value) : '–')
const line = (figures: readonly Figure[]) => figures.map(say).join(' ')

test.each([
  [0, '0'],
  [1, '–'],
  [4, '–'],
  [5, '5'],
] as const)('alone, %d is told as %s', (value, told) => {
  expect(say(figure(value))).toBe(told)
})

test.each<[number[], string, string]>([
  [[12, 9, 30], '12 9 30', 'none is small'],
  [[12, 3, 30], '– – 30', 'one small takes the next smallest with it'],
  [[12, 3, 4, 30], '12 – – 30', 'two small ones of seven protect each other'],
  [[12, 1, 2, 30], '– – – 30', 'two that are three together would tell of three people'],
  [[1, 3], '– –', 'of a whole below five nothing is told'],
  [[0, 40], '0 40', 'nobody is nobody'],
  [[0, 3, 40], '0 – –', 'a nought protects nothing'],
  [[0, 0], '0 0', 'nor does it of nothing'],
])('the parts %j of a whole are told as %s: %s', (values, told) => {
  expect(line(partsOfWhole(values))).toBe(told)
})

test.each<[number[][], string[], string]>([
  [
    [
      [20, 30],
      [40, 50],
    ],
    ['20 30', '40 50', '60 80'],
    'nothing is small',
  ],
  [
    [
      [20, 3],
      [40, 50],
    ],
    ['– –', '– –', '60 53'],
    'one small hides its row and its column',
  ],
  [
    [
      [20, 3, 9],
      [40, 50, 60],
      [10, 7, 8],
    ],
    ['20 – –', '40 50 60', '10 – –', '70 60 77'],
    'the cheapest exchange is found',
  ],
  [[[20, 3]], ['– –'], 'a single group is told as all'],
])('the table %j is told as %j: %s', (groups, told) => {
  const table = protectedTable(groups)
  expect([...table.groups, table.all].map(line)).toEqual(told)
})

/** Every way in which a row of a sum can be split so that its told numbers are right. */
function* splits(told: readonly Figure[], sum: number, at = 0): Generator<number[]> {
  const one = told[at]
  if (one === undefined) {
    if (sum === 0) yield []
    return
  }
  const values = one.kind === 'exact' ? [one.value] : Array.from({ length: sum + 1 }, (_, value) => value)
  for (const value of values)
    if (value <= sum) for (const rest of splits(told, sum - value, at + 1)) yield [value, ...rest]
}

/** Every table that a reader could still imagine: all that is told is right, and so are the sums. */
function imagined(groups: readonly (readonly number[])[]): number[][][] {
  const told = protectedTable(groups)
  const sums = groups.map((group) => group.reduce((sum, value) => sum + value, 0))
  let tables: number[][][] = [[]]
  for (const [at, group] of told.groups.entries())
    tables = tables.flatMap((table) => [...splits(group, sums[at]!)].map((row) => [...table, row]))
  const fits = (table: number[][]) =>
    told.all.every((sum, part) => sum.kind === 'hidden' || sum.value === total(table, part))
  return tables.filter(fits)
}
const total = (table: readonly (readonly number[])[], part: number) =>
  table.reduce((sum, row) => sum + (row[part] ?? 0), 0)

const group = (parts: number) =>
  fc
    .array(fc.integer({ min: 0, max: 7 }), { minLength: parts, maxLength: parts })
    .filter((row) => row.reduce((sum, value) => sum + value, 0) >= LEAST)
const tables = fc.oneof(
  fc.array(group(2), { minLength: 2, maxLength: 3 }),
  fc.array(group(3), { minLength: 2, maxLength: 2 }),
)

test('whoever tries every table that fits never learns a number of one to four, of a team or of all', () => {
  let small = 0
  fc.assert(
    fc.property(tables, (groups) => {
      const possible = imagined(groups)
      const all = (groups[0] ?? []).map((_, part) => total(groups, part))
      const told = protectedTable(groups)
      for (const [part, value] of all.entries()) {
        if (isSmall(value)) {
          expect(new Set(possible.map((table) => total(table, part))).size, `sum ${part}`).toBeGreaterThan(1)
          small++
        }
        for (const [row, one] of groups.entries())
          if (isSmall(one[part]!)) {
            expect(told.groups[row]![part]).toEqual({ kind: 'hidden' })
            expect(new Set(possible.map((table) => table[row]![part])).size, `${row} ${part}`).toBeGreaterThan(1)
            small++
          }
      }
    }),
    { numRuns: 300 },
  )
  expect(small).toBeGreaterThan(0)
})

test('nobody learns how many below five are hidden together in a line', () => {
  const rows = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 4 })
  const wide = fc.array(
    rows.filter((row) => row.reduce((a, b) => a + b, 0) >= LEAST),
    { minLength: 2, maxLength: 6 },
  )
  const gone = (values: readonly number[], told: readonly Figure[]) =>
    values.reduce((sum, value, at) => sum + (told[at]?.kind === 'hidden' ? value : 0), 0)
  fc.assert(
    fc.property(wide, (groups) => {
      const { groups: told, all } = protectedTable(groups)
      for (const [row, values] of groups.entries()) {
        const sum = gone(values, told[row]!)
        expect(sum === 0 ? told[row]!.every(({ kind }) => kind === 'exact') : sum >= LEAST).toBe(true)
      }
      for (const [part, sum] of all.entries()) {
        if (sum.kind === 'hidden') continue
        const values = groups.map((row) => row[part]!)
        const column = told.map((row) => row[part]!)
        const hidden = gone(values, column)
        expect(hidden === 0 ? column.every(({ kind }) => kind === 'exact') : hidden >= LEAST).toBe(true)
      }
    }),
  )
})
