import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { compareAreas, compareLand, compareMunicipalities } from '#app/domain/vocabulary/geography.ts'
import { municipalities, regionNames } from '#app/domain/vocabulary/municipalities.ts'
import { findPostcode } from '#app/domain/vocabulary/postcode.ts'

// Public geodata beside the project, for this comparison alone; where they are absent there is nothing to compare with.
const folder = new URL('../../../../../shared/data/geo/', import.meta.url)
const absent = !existsSync(new URL('dk_postnumre.csv', folder))
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')

test('every postcode area of the public geodata is there, close by and in its municipality', () => {
  if (absent) return
  const { postcodes, missing, toArea, toTown, worst, elsewhere, joined } = compareAreas(read('dk_postnumre.csv'))
  expect(postcodes).toBeGreaterThan(1000)
  expect([missing, elsewhere, joined]).toEqual([[], [], []])
  expect(toArea.median).toBeLessThan(2)
  expect(toArea.p95).toBeLessThan(5)
  expect(toTown.count).toBeGreaterThan(300)
  expect(toTown.p95).toBeLessThan(2)
  expect(worst[0]!.km).toBeLessThan(15)
})

test('municipalities, their regions and the land parts agree with the public geodata', () => {
  if (absent) return
  expect(compareMunicipalities(read('dk_kommuner.csv'))).toEqual([])
  expect(compareLand(JSON.parse(read('dk_postnumre.topo.json')))).toEqual([])
})

const head =
  'postnr,navn,kommunekode,kommune,alle_kommunekoder,regionskode,lat,lon,punktkilde,by,by_lat,by_lon,areal_km2'

test('what is wrong is seen: a postcode that is missing, far away, elsewhere, or joined to the rest', () => {
  const { municipalities: all, lat, lon } = findPostcode('4330')!
  const csv = [
    head,
    `4330,Hvalsø,0350,Lejre,${all.join('|')},1085,55.6,11.86,x,Hvalsø,${lat},${lon},1`,
    '8000,Aarhus C,0101,København,0101,1084,56.6,10.2,x,,,,1',
    '4000,Roskilde,0400,Bornholm,0400,1085,55.64,12.08,x,,,,1',
    '0999,Ingen,0101,København,0101,1084,55,12,x,,,,1',
  ]
  const report = compareAreas(csv.join('\n'))
  expect(report).toMatchObject({ postcodes: 4, missing: ['0999 Ingen'], joined: ['4000 Roskilde'] })
  expect(report.elsewhere).toEqual(['8000 Aarhus C', '4000 Roskilde'])
  expect(report.worst.map(({ what }) => what)[0]).toBe('8000 Aarhus C')
  expect(report.worst[0]!.km).toBeGreaterThan(40)
  expect(report.toTown).toMatchObject({ count: 1, median: expect.closeTo(0, 0) })
})

test('a municipality with another name or region, or none, is told', () => {
  const rows = municipalities.map(({ code, name, region, regionFrom2027 }) =>
    [code, name, '1', regionNames[region], regionNames[regionFrom2027]].join(),
  )
  const csv = (list: readonly string[]) => ['kode,navn,regionskode,region,region_2027', ...list].join('\n')
  expect(compareMunicipalities(csv(rows))).toEqual([])
  const changed = rows.map((row) => row.replace('0350,Lejre,1,Region Sjælland', '0350,Lejre,1,Region Hovedstaden'))
  expect(compareMunicipalities(csv([...changed, '0999,Ny,1,a,b']))).toEqual([
    expect.stringMatching(/^0350: Lejre, Region Sjælland/),
    '0999 is missing',
  ])
  expect(compareMunicipalities(csv(rows.slice(1)))).toHaveLength(1)
})

test('an island that touches the mainland, and a mainland without a link, are told', () => {
  const area = (postnr: string, ...arcs: number[]) => ({ arcs: [arcs], properties: { postnr, navn: '' } })
  const land = (...geometries: ReturnType<typeof area>[]) => compareLand({ objects: { postnumre: { geometries } } })
  const joined = ['8000', '5000', '4800', '4780', '5900', '7900'].map((code, at) => area(code, 100 + at))
  const rest = [...joined, area('4000', 1, 2), area('4330', ~2, 3), area('8305', 4)]
  expect(land(...rest)).toEqual([])
  expect(land(...rest, area('6720', ~3))).toEqual(['4330 and 6720 touch'])
  expect(land(...rest, area('9000', 5))).toEqual(['9000 has no fixed link'])
})
