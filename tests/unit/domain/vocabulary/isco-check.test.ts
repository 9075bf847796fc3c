import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { occupations } from '#app/domain/vocabulary/occupation.ts'

// The official groups beside the project, for this comparison alone; where they are absent there is nothing to compare with.
const file = new URL('../../../../../shared/data/esco/isco08_da_en.tsv', import.meta.url)

test('every ISCO group of the lists is a unit group of ISCO-08', () => {
  if (!existsSync(file)) return
  const lines = readFileSync(file, 'utf8').split('\n').slice(1)
  const groups = new Set(lines.map((line) => line.split('\t')[0]!).filter((code) => code.length === 4))
  expect(groups.size).toBeGreaterThan(400)
  expect(occupations.filter(({ isco }) => !groups.has(isco)).map(({ id, isco }) => `${id} ${isco}`)).toEqual([])
})
