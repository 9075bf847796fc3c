import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findPostcode } from '#app/domain/vocabulary/postcode.ts'

// Public geodata beside the project, for this comparison alone; where it is absent there is nothing to compare with.
const file = new URL('../../../../../shared/data/geo/dk_postnumre.csv', import.meta.url)

/** Municipalities that are islands without a fixed link: Bornholm with Christiansø, Ærø, Fanø, Samsø, Læsø. */
const islands = new Set(['0400', '0411', '0492', '0563', '0741', '0825'])

interface Reference {
  code: string
  name: string
  main: string
  municipalities: string[]
  area: [lat: number, lon: number]
  town: [lat: number, lon: number] | null
}

function read(): Reference[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n').slice(1)
  return lines.map((line) => {
    const field = line.split(',')
    const [code = '', name = '', main = '', , all = '', , lat, lon, , , townLat, townLon] = field
    const town: [number, number] | null = townLat ? [Number(townLat), Number(townLon)] : null
    return { code, name, main, municipalities: all.split('|'), area: [Number(lat), Number(lon)], town }
  })
}

function kilometres([lat1, lon1]: [number, number], [lat2, lon2]: [number, number]): number {
  const rad = Math.PI / 180
  const a =
    Math.sin(((lat2 - lat1) * rad) / 2) ** 2 +
    Math.cos(lat1 * rad) * Math.cos(lat2 * rad) * Math.sin(((lon2 - lon1) * rad) / 2) ** 2
  return 2 * 6371.0088 * Math.asin(Math.sqrt(a))
}

test('every postcode area of the public geodata is there, close by and in its municipality', () => {
  if (!existsSync(file)) return
  const areas = read()
  const missing = areas.filter(({ code }) => !findPostcode(code)).map(({ code, name }) => `${code} ${name}`)
  expect(missing).toEqual([])

  const misses = areas
    .map((one) => {
      const { lat, lon } = findPostcode(one.code)!
      const toArea = kilometres([lat, lon], one.area)
      return { ...one, toArea, toTown: one.town ? kilometres([lat, lon], one.town) : null }
    })
    .toSorted((a, b) => a.toArea - b.toArea)
  const at = (list: readonly number[], share: number) => list[Math.floor(list.length * share)]!
  const toArea = misses.map((one) => one.toArea)
  const toTown = misses.flatMap((one) => one.toTown ?? []).toSorted((a, b) => a - b)
  const worst = misses.slice(-8).map((one) => `${one.code} ${one.name} ${one.toArea.toFixed(1)} km`)
  console.info(
    `${areas.length} postcodes, all found. To the middle of the area: median ${at(toArea, 0.5).toFixed(2)} km, ` +
      `95 % within ${at(toArea, 0.95).toFixed(2)} km. To the town (${toTown.length}): median ` +
      `${at(toTown, 0.5).toFixed(2)} km, 95 % within ${at(toTown, 0.95).toFixed(2)} km.\nFarthest: ${worst.join(', ')}`,
  )
  expect(at(toArea, 0.5)).toBeLessThan(2)
  expect(at(toArea, 0.95)).toBeLessThan(5)
  expect(at(toTown, 0.95)).toBeLessThan(2)

  const elsewhere = areas.filter((one) => {
    const found = findPostcode(one.code)!.municipalities
    return !found.includes(one.main) || found.some((code) => !one.municipalities.includes(code))
  })
  expect(elsewhere.map(({ code, name }) => `${code} ${name}`)).toEqual([])
})

test('a postcode in an island municipality is never joined to the rest', () => {
  if (!existsSync(file)) return
  const joined = read().filter(({ main, code }) => islands.has(main) && findPostcode(code)?.land === 'fastland')
  expect(joined).toEqual([])
})
