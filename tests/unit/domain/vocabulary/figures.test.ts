import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { vocabularyFigures } from '#app/domain/vocabulary/figures.ts'

test('there is as much of everything as the product promises', () => {
  const figures = vocabularyFigures()
  expect(figures.accommodations).toBe(78)
  expect(figures['accommodations that can be a need']).toBe(70)
  expect(figures.occupations + figures.tasks).toBeGreaterThanOrEqual(250)
  expect(figures.competences).toBeGreaterThanOrEqual(300)
  expect(figures['pairs of near competences']).toBeGreaterThanOrEqual(figures.competences / 2)
  expect(figures.sectors).toBeGreaterThanOrEqual(12)
  expect(figures.templates).toBeGreaterThanOrEqual(56)
  expect(figures.municipalities).toBe(98)
  expect(figures['postcode areas']).toBeGreaterThanOrEqual(590)
  for (const [what, count] of Object.entries(figures)) expect(count, what).toBeGreaterThan(0)
})

test('the command prints a line for each, and says so where there are no geodata', () => {
  const script = 'app/domain/vocabulary/figures.server.ts'
  const env = { ...process.env, GEO_DATA: '/nowhere' }
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8', env })
  for (const [what, count] of Object.entries(vocabularyFigures())) expect(printed).toContain(`${count}  ${what}\n`)
  expect(printed).toContain('No geodata to compare the postcodes with')
}, 60_000)
