import { expect, test } from 'vitest'
import type { ImportKind } from '#app/domain/imports/csv-import.ts'
import { readImportFile } from '#app/domain/imports/read-file.server.ts'
import { factsOf } from '#app/domain/imports/staged-row.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string, kind: ImportKind = 'candidates') => readImportFile(kind, bytes(text))
const names = (file: ReturnType<typeof readImportFile>) => ('rows' in file ? file.rows.map(({ navn }) => navn) : file)

test.each([
  ['semicolons', 'navn;postnr\nÅse Sørensen;4330\n'],
  ['commas', 'navn,postnr\nÅse Sørensen,4330\n'],
  ['a byte order mark', '\uFEFFnavn;postnr\r\nÅse Sørensen;4330\r\n'],
  ['old line ends', 'navn;postnr\rÅse Sørensen;4330\r'],
  ['another order, and headings as people write them', 'Postnummer;E-mail;NAVN\n4330;;Åse Sørensen\n'],
  ['empty lines', 'navn;postnr\n\nÅse Sørensen;4330\n;\n\n'],
  ['quotes', 'navn;postnr\n"Åse Sørensen";"4330"\n'],
])('a file with %s is read', (_, text) => {
  expect(names(read(text))).toEqual(['Åse Sørensen'])
})

test('a file in Windows-1252 is read', () => {
  const text = 'navn;postnr\nÅse Sørensen;4330\n'
  expect(
    names(
      readImportFile(
        'candidates',
        Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
      ),
    ),
  ).toEqual(['Åse Sørensen'])
})

test.each([
  ['a spreadsheet', Uint8Array.of(0x50, 0x4b, 3, 4), { problem: 'spreadsheet', slots: {} }],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x6e, 0), { problem: 'encoding', slots: {} }],
  ['nothing but headings', bytes('navn;postnr\n'), { problem: 'empty', slots: {} }],
  ['nothing', bytes(''), { problem: 'empty', slots: {} }],
  ['an open quote', bytes('navn;postnr\n"Åse;4330\n'), { problem: 'quotes' }],
  ['no postcodes', bytes('navn;telefon\nÅse;1\n'), { problem: 'missing', slots: { columns: 'postnr' } }],
  ['a column twice', bytes('navn;postnr;postnummer\nÅse;1;2\n'), { problem: 'twice', slots: { column: 'postnr' } }],
  ['a CPR number as heading', bytes('navn;postnr;010190-1234\nÅse;1;2\n'), { problem: 'headingCpr', slots: {} }],
])('a file with %s is refused', (_, file, problem) => {
  expect(readImportFile('candidates', file)).toMatchObject(problem)
})

test('10,000 rows are read, and 10,001 are too many', () => {
  const rows = (count: number) => `navn;postnr\n${'Åse;4330\n'.repeat(count)}`
  expect(read(rows(10_000))).toMatchObject({ rows: { length: 10_000 } })
  expect(read(rows(10_001))).toEqual({ problem: 'many', slots: { count: 10_001, most: 10_000 } })
})

test('a CPR number is kept of no cell, in columns that are read and columns that are not', () => {
  const file = read('navn;postnr;telefon;note\nÅse 010190-1234;4330;0101901234;ring\nBo;4330;;010190 1234\n')
  expect(JSON.stringify(file)).not.toMatch(/1901?234|010190/)
  const rows = 'rows' in file ? file.rows : []
  expect(rows.map((row) => factsOf(row).cpr)).toEqual([['navn', 'telefon'], ['note']])
  expect(rows[0]).toMatchObject({ navn: '', telefon: '', postnr: '4330' })
})

test('a P number that looks like a birthday is a P number, in its own column only', () => {
  const file = read('cvr;navn;p_nummer;adresse;postnr\n29189846;Firma;1010901234;Vej 1;4330\n', 'employers')
  expect('rows' in file && file.rows[0]).toMatchObject({ p_nummer: '1010901234' })
  const other = read('cvr;navn;p_nummer;adresse;postnr\n29189846;1010901234;;Vej 1;4330\n', 'employers')
  expect('rows' in other && other.rows[0]).toMatchObject({ navn: '' })
})

test('unknown columns are named and never kept, and lines are counted as an editor counts them', () => {
  const file = read('navn;diagnose;postnr\n"Åse\nSørensen";gigt;4330\nBo;;4330;for meget\n')
  const rows = 'rows' in file ? file.rows : []
  expect(rows.map(factsOf)).toEqual([
    { line: 2, cpr: [], tooMany: false, unknown: ['diagnose'] },
    { line: 4, cpr: [], tooMany: true, unknown: [] },
  ])
  expect(JSON.stringify(rows)).not.toContain('gigt')
})
