import { readFileSync } from 'node:fs'
import { expect, test } from './browser.ts'
import { pageRoutes } from './plan.ts'

interface Row {
  readonly route: string
  readonly role: string
  readonly lang: string
  readonly width: number
}

const rowsOf = <T>(file: string) =>
  readFileSync(`test-results/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

test('every page of routes.ts has a row for each role that may see it, in each language, at each width', () => {
  const seen = new Set(rowsOf<Row>('axe.jsonl').map((row) => `${row.route} ${row.role} ${row.lang} ${row.width}`))
  const wanted = pageRoutes().flatMap(({ pattern, readers }) =>
    readers.flatMap((reader) => ['da 390', 'da 1280', 'en 390', 'en 1280'].map((how) => `${pattern} ${reader} ${how}`)),
  )
  expect(wanted.length).toBeGreaterThan(100)
  expect(wanted.filter((one) => !seen.has(one))).toEqual([])
})

test('first-load JavaScript keeps to its budget on every page', () => {
  const weighed = rowsOf<{ route: string; bytes: number }>('javascript.jsonl').sort((a, b) => b.bytes - a.bytes)
  const largest = weighed[0]
  console.log(`first-load JavaScript: at most ${((largest?.bytes ?? 0) / 1000).toFixed(1)} kB, on ${largest?.route}`)
  const routes = new Set(weighed.map(({ route }) => route))
  const pages = pageRoutes().filter(({ pattern }) => !pattern.startsWith('/udvikling/'))
  expect(pages.filter(({ pattern }) => !routes.has(pattern))).toEqual([])
  expect(weighed.filter(({ bytes }) => bytes > 110_000)).toEqual([])
})
