import { expect, test } from 'vitest'
import { candidateKeys, checkCandidates, checkEmployers, type Known } from '#app/domain/imports/check-rows.ts'
import { readImportFile } from '#app/domain/imports/read-file.server.ts'
import { withChoices } from '#app/domain/imports/staged-row.ts'

const good = {
  navn: 'Eva Ravn',
  kommune: 'Lejre',
  postnr: '4330',
  telefon: '+45 12345678',
  email: 'Eva@Example.dk',
  timer_min: '7,4',
  timer_max: '12 timer',
  transport: 'cykel, bus',
  rejse_min: '45',
}
type Cells = Partial<Record<keyof typeof good, string>>

function staged(...rows: Cells[]) {
  const heading = Object.keys(good) as (keyof typeof good)[]
  const lines = rows.map((row) => heading.map((column) => `"${{ ...good, ...row }[column].replaceAll('"', '""')}"`))
  const file = [heading, ...lines].map((cells) => cells.join(';')).join('\n')
  const read = readImportFile('candidates', new TextEncoder().encode(file))
  if ('problem' in read) throw new Error(read.problem)
  return read.rows
}
const check = (rows: ReturnType<typeof staged>, known: Known = new Map()) => checkCandidates(rows, known, '0350')

test('a good row becomes a person with minutes and ways as the profile has them', () => {
  expect(check(staged({}))).toMatchObject([
    {
      line: 2,
      taken: true,
      problems: [],
      value: {
        name: 'Eva Ravn',
        postcode: '4330',
        phone: '12 34 56 78',
        email: 'eva@example.dk',
        hoursMin: 444,
        hoursMax: 720,
        travelModes: ['bike', 'public'],
        travelMinutes: 45,
      },
    },
  ])
})

test.each<[Cells, string, string]>([
  [{ navn: '' }, 'navn', 'candidates.error.name'],
  [{ navn: '010190-1234' }, 'navn', 'imports.error.cpr'],
  [{ telefon: '010190-1234' }, 'telefon', 'imports.error.cpr'],
  [{ postnr: '0001' }, 'postnr', 'errors.postcode'],
  [{ postnr: '' }, 'postnr', 'candidates.error.postcode'],
  [{ telefon: '123' }, 'telefon', 'errors.phone'],
  [{ email: 'eva' }, 'email', 'errors.email'],
  [{ timer_min: 'mange' }, 'timer_min', 'candidates.error.hours'],
  [{ timer_max: '38' }, 'timer_max', 'candidates.error.weeklyHours'],
  [{ timer_max: '' }, 'timer_max', 'candidates.error.bothHours'],
  [{ timer_min: '20' }, 'timer_max', 'candidates.error.hoursOrder'],
  [{ timer_min: '7,33' }, 'timer_min', 'candidates.error.decimals'],
  [{ transport: 'raket' }, 'transport', 'imports.error.transport'],
  [{ rejse_min: '0' }, 'rejse_min', 'candidates.error.minutes'],
  [{ rejse_min: '241' }, 'rejse_min', 'candidates.error.minutes'],
  [{ kommune: 'Roskilde' }, 'kommune', 'imports.error.foreign'],
  [{ kommune: '265' }, 'kommune', 'imports.error.foreign'],
  [{ kommune: 'Narnia' }, 'kommune', 'imports.error.municipality'],
  [{ navn: 'Eva\u0007Ravn' }, 'navn', 'errors.invalid'],
])('%o is refused at %s: %s', (cells, column, key) => {
  const [row] = check(staged(cells))
  expect(row).toMatchObject({ value: null, taken: false, mayTake: false })
  expect(row?.problems.map((one) => [one.column, one.key])).toEqual([[column, key]])
})

test.each([[{ kommune: '' }], [{ kommune: '0350' }], [{ kommune: 'lejre kommune' }], [{ navn: "'=Eva" }]])(
  '%o is good',
  (cells) => {
    expect(check(staged(cells))).toMatchObject([{ taken: true, problems: [] }])
  },
)

test('a word for illness in a name is warned about and does not stop the row', () => {
  const [row] = check(staged({ navn: 'Eva Ravn, depression' }))
  expect(row).toMatchObject({ taken: true, warnings: [{ column: 'navn', key: 'imports.warn.diagnosis' }] })
})

test('twins are found by mail, and by name and postcode in any spelling; they are left out unless chosen', () => {
  const known = new Map(
    candidateKeys({ name: 'Aase  Ø', email: 'x@example.dk', postcode: '4330' }).map((k) => [k, 'p1']),
  )
  const rows = staged(
    { navn: 'åse ø', email: '' },
    { navn: 'En anden', email: 'X@example.dk' },
    { navn: 'Ny', email: '' },
    { navn: 'ny', email: '' },
    { navn: 'Ny', email: '', postnr: '4000' },
  )
  const checked = check(rows, known)
  expect(checked.map(({ twin }) => twin)).toEqual([{ id: 'p1' }, { id: 'p1' }, null, { line: 4 }, null])
  expect(checked.map(({ taken }) => taken)).toEqual([false, false, true, false, true])
  const chosen = check(withChoices(rows, new Set([2, 4]), new Set([2])), known)
  expect(chosen.map(({ taken }) => taken)).toEqual([true, false, false, false, true])
})

test('employers are checked by CVR, P number, address and postcode, and a CVR number is one employer', () => {
  const file = [
    'cvr;navn;p_nummer;adresse;postnr;kontakt;email;telefon',
    '29 18 98 46;Firma;1099 123 456;Vej 1;4330;Kaj;kaj@example.dk;12345678',
    '29189846;Firma igen;;Vej 2;4330;;;',
    '29189847;Forkert;12;;9999;;kaj;1',
  ].join('\n')
  const read = readImportFile('employers', new TextEncoder().encode(file))
  const rows = checkEmployers('rows' in read ? read.rows : [], new Map())
  expect(rows[0]).toMatchObject({ taken: true, value: { cvr: '29189846', pNumber: '1099123456', phone: '12345678' } })
  expect(rows[1]).toMatchObject({ taken: false, mayTake: false, twin: { line: 2 } })
  expect(rows[2]?.problems.map(({ column }) => column)).toEqual([
    'cvr',
    'p_nummer',
    'adresse',
    'postnr',
    'email',
    'telefon',
  ])
  const again = checkEmployers('rows' in read ? read.rows : [], new Map([['29189846', 'f1']]))
  expect(again[0]).toMatchObject({ twin: { id: 'f1' }, mayTake: false })
})
