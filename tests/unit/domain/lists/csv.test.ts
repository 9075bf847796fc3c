import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readImportFile } from '#app/domain/imports/read-file.server.ts'
import { templateFile } from '#app/domain/imports/template.ts'
import { neutralise, withoutNeutral, writeCsv } from '#app/domain/lists/csv.ts'
import { readModes, writeModes } from '#app/domain/lists/travel-words.ts'
import { findCpr } from '#app/domain/vocabulary/sensitive.ts'

test.each([
  ['=1+1', "'=1+1"],
  ['+45 12 34 56 78', "'+45 12 34 56 78"],
  ['-5', "'-5"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['\uFF1D1', "'\uFF1D1"],
  ["'=1", "''=1"],
  ['Mette = Ravn', 'Mette = Ravn'],
  ["'s-Gravenhage", "'s-Gravenhage"],
  ['', ''],
])('%j is written as %j, and read as it was', (cell, written) => {
  expect(neutralise(cell)).toBe(written)
  expect(withoutNeutral(written)).toBe(cell)
})

test('a file begins with a byte order mark, has semicolons and CRLF, and quotes what has to be', () => {
  expect(
    writeCsv([
      ['navn', 'timer'],
      ['Ravn; "Mette"', 12.5],
      [null, '=1'],
    ]),
  ).toBe('\uFEFFnavn;timer\r\n"Ravn; ""Mette""";12,5\r\n;\'=1\r\n')
})

test('no cell that is written begins like a formula, and every cell is read as it was', () => {
  const cell = fc
    .string({ unit: fc.constantFrom(...'=+-@\t\r\n\'";, aZæøåÆ0'), maxLength: 12 })
    .filter((text) => findCpr(text).length === 0)
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), (names) => {
      const written = writeCsv([['navn', 'postnr'], ...names.map((name) => [name, '4330'])])
      const cells: string[][] = parse(written, { bom: true, delimiter: ';' })
      for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/)
      const read = readImportFile('candidates', new TextEncoder().encode(written))
      // Space around a cell means nothing in a file, and neither does what a spreadsheet would not show.
      const asRead = (text: string) => withoutNeutral(neutralise(text).normalize('NFC').trim())
      expect('rows' in read && read.rows.map(({ navn }) => navn)).toEqual(names.map(asRead))
    }),
    { numRuns: 300 },
  )
})

test('the file to begin with can be read at once, and holds nobody', () => {
  for (const kind of ['candidates', 'employers'] as const) {
    const read = readImportFile(kind, new TextEncoder().encode(templateFile(kind)))
    expect('rows' in read && read.rows).toHaveLength(1)
  }
})

test('ways to work are written and read as the same', () => {
  expect(readModes(writeModes(['bike', 'public', 'car']))).toEqual(['bike', 'public', 'car'])
  expect(readModes('Bus/tog og BIL')).toEqual(['public', 'car'])
  expect(readModes('')).toEqual([])
  expect(readModes('cykel, raket')).toBeNull()
})
