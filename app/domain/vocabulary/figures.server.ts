/**
 * `npm run --silent vocabulary`: how much there is of everything that ships with the product, and how its postcodes agree
 * with public geodata. These are no part of the product: they are looked for in $GEO_DATA, else in ../shared/data/geo,
 * and where they are absent that is said. Fails when a border or a municipality speaks against what ships.
 */
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { areaLines, vocabularyFigures } from './figures.ts'
import { compareAreas, compareLand, compareMunicipalities } from './geography.ts'

const folder = process.env.GEO_DATA ?? fileURLToPath(new URL('../../../../shared/data/geo', import.meta.url))
const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8')
const say = (line: string) => process.stdout.write(`${line}\n`)

for (const [what, count] of Object.entries(vocabularyFigures())) say(`${String(count).padStart(6)}  ${what}`)
say('')
if (existsSync(`${folder}/dk_postnumre.csv`)) {
  const areas = compareAreas(read('dk_postnumre.csv'))
  for (const line of areaLines(areas)) say(line)
  const wrong = [
    ...compareMunicipalities(read('dk_kommuner.csv')),
    ...compareLand(JSON.parse(read('dk_postnumre.topo.json'))),
  ]
  say(
    wrong.length > 0
      ? `wrong: ${wrong.join('; ')}`
      : 'municipalities, regions until and from 2027, and land parts: all agree',
  )
  process.exitCode = wrong.length + areas.missing.length + areas.joined.length > 0 ? 1 : 0
} else say('No geodata to compare the postcodes with: name their folder in GEO_DATA.')
