import { expect, test } from 'vitest'
import { municipalities, regionNames } from '#app/domain/vocabulary/municipalities.ts'
import { findMunicipality, findPostcode, municipalityOf, postcodeAreas } from '#app/domain/vocabulary/postcode.ts'
import { postcodeRows, streetCodes } from '#app/domain/vocabulary/postcodes.ts'

test('98 municipalities have codes and names of their own and a region before and after 2027', () => {
  expect(new Set(municipalities.map((one) => one.code)).size).toBe(98)
  expect(new Set(municipalities.map((one) => one.name)).size).toBe(98)
  expect(new Set(municipalities.map((one) => one.region)).size).toBe(5)
  expect(new Set(municipalities.map((one) => one.regionFrom2027)).size).toBe(4)
  expect(regionNames[findMunicipality('0265')!.regionFrom2027]).toBe('Region Østdanmark')
})

test.each([
  ['0101', 'København'],
  ['265', 'Roskilde'],
  [' 0860 ', 'Hjørring'],
  ['0411', undefined],
  ['', undefined],
  ['9999', undefined],
])('municipality %s is %s', (code, name) => {
  expect(findMunicipality(code)?.name).toBe(name)
})

test.each([
  ['0000', undefined, undefined],
  ['0999', undefined, undefined],
  ['1000', 'København K', 'København'],
  ['1050', 'København K', 'København'],
  ['1499', 'København K', 'København'],
  ['1500', 'København V', 'København'],
  ['1799', 'København V', 'København'],
  ['1800', 'Frederiksberg C', 'Frederiksberg'],
  ['1999', 'Frederiksberg C', 'Frederiksberg'],
  ['2000', 'Frederiksberg', 'Frederiksberg'],
  ['2001', undefined, undefined],
  ['3700', 'Rønne', 'Bornholm'],
  ['8000', 'Aarhus C', 'Aarhus'],
  [' 4000 ', 'Roskilde', 'Roskilde'],
  ['9990', 'Skagen', 'Frederikshavn'],
  ['9999', undefined, undefined],
  ['10500', undefined, undefined],
  ['105', undefined, undefined],
  ['10 50', undefined, undefined],
  ['10a0', undefined, undefined],
  ['', undefined, undefined],
])('postcode %s is %s in %s', (code, name, municipality) => {
  expect(findPostcode(code)?.name).toBe(name)
  expect(municipalityOf(code)?.name).toBe(municipality)
})

test('every code is there once, in order, and names municipalities that exist', () => {
  const codes = postcodeRows.map(([code]) => code)
  expect(codes).toEqual([...new Set(codes)].toSorted())
  for (const area of postcodeAreas())
    for (const code of area.municipalities) expect(findMunicipality(code)?.code, area.code).toBe(code)
  for (const [from, to, , municipality] of streetCodes) {
    expect(from < to).toBe(true)
    expect(findMunicipality(municipality)).not.toBeNull()
  }
})

test('every municipality has a postcode', () => {
  const main = new Set(postcodeAreas().map((area) => area.municipalities[0]))
  expect(municipalities.filter((one) => !main.has(one.code))).toEqual([])
})

test('every point lies in Denmark', () => {
  for (const { code, lat, lon } of [...postcodeAreas(), findPostcode('1000')!, findPostcode('1999')!]) {
    expect(lat > 54.5 && lat < 57.8, code).toBe(true)
    expect(lon > 8 && lon < 15.2, code).toBe(true)
  }
})

test.each([
  ['5000', 'Fyn'],
  ['4900', 'Lolland'],
  ['4800', 'Falster'],
  ['4780', 'Møn'],
  ['4793', 'Bogø'],
  ['5700', 'Svendborg with Tåsinge and Thurø'],
  ['5900', 'Langeland'],
  ['6400', 'Als'],
  ['6792', 'Rømø, by a causeway'],
  ['7900', 'Mors'],
  ['2770', 'Amager'],
  ['9690', 'north of the Limfjord'],
])('%s (%s) is joined to the rest by a fixed link', (code) => {
  expect(findPostcode(code)?.land).toBe('fastland')
})

test('an island without a fixed link is a land of its own', () => {
  const apart = postcodeAreas().filter(({ land }) => land !== 'fastland')
  const codesOf = (island: string) => apart.filter(({ land }) => land === island).map(({ code }) => code)
  expect(Object.fromEntries(apart.map(({ land }) => [land, codesOf(land)]))).toEqual({
    bornholm: ['3700', '3720', '3730', '3740', '3751', '3760', '3770', '3782', '3790'],
    agersoe: ['4244'],
    omoe: ['4245'],
    oroe: ['4305'],
    sejeroe: ['4592'],
    askoe: ['4942'],
    fejoe: ['4944'],
    femoe: ['4945'],
    lyoe: ['5601'],
    avernakoe: ['5602'],
    bjoernoe: ['5603'],
    strynoe: ['5943'],
    aeroe: ['5960', '5970', '5985'],
    birkholm: ['5965'],
    barsoe: ['6210'],
    fanoe: ['6720'],
    fur: ['7884'],
    samsoe: ['8305'],
    anholt: ['8592'],
    endelave: ['8789'],
    tunoe: ['8799'],
    laesoe: ['9940'],
  })
})
