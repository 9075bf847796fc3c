import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFolder } from '#app/domain/vocabulary/esco/read.server.ts'
import { escoFolder, escoId, escoSample } from '#tests/support/esco-folder.ts'

const HEADING = 'conceptType,conceptUri,preferredLabel,altLabels,status'
const SKILL = 'KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/00000000-0000-4000-8000-000000000011'

test('both languages of a download become one concept each, with names, group and relations', async () => {
  const { concepts, counts, files, refused } = await readFolder(escoSample('first'))
  expect(counts).toEqual({ occupations: 3, skills: 5, relations: 6, withoutDanish: 1 })
  expect(refused).toBe(0)
  expect(files.map(({ name, rows }) => [name, rows])).toContainEqual(['occupations_da.csv', 2])
  expect(files.find(({ name }) => name === 'skills_da.csv')?.sha256).toMatch(/^[\da-f]{64}$/)
  const byId = new Map(concepts.map((one) => [one.id, one]))
  expect(byId.get(escoId(1))).toMatchObject({
    kind: 'occupation',
    uri: 'http://data.europa.eu/esco/occupation/00000000-0000-4000-8000-000000000001',
    isco: '9334',
    labels: { da: 'reolmester', en: 'shelf master' },
    names: { da: ['hyldeplukker', 'reolmestr', 'reolplukker'], en: ['shelf picker'] },
    relations: { essential: [escoId(14)], optional: [] },
  })
  expect(byId.get(escoId(2))?.labels.da).toBe('kagepynter, høj')
  expect(byId.get(escoId(3))?.labels).toEqual({ da: null, en: 'pillow airer' })
  expect(byId.get(escoId(12))).toMatchObject({ kind: 'skill', isco: null, group: '0721' })
  expect(byId.get(escoId(11))?.group).toBe('S1.8')
  expect(byId.get(escoId(15))?.group).toBeNull()
  expect(byId.get(escoId(13))?.relations).toEqual({ essential: [], optional: [escoId(15)] })
})

test('semicolons, Windows line ends and relations without a language are read as well', async () => {
  const { concepts, counts } = await readFolder(escoSample('second'))
  expect(counts).toEqual({ occupations: 2, skills: 5, relations: 3, withoutDanish: 0 })
  expect(concepts.find(({ id }) => id === escoId(4))).toMatchObject({
    labels: { da: 'spejlpudser', en: null },
    names: { da: ['vinduespudser, spejle'] },
  })
})

test('a row that cannot be used is refused with its file, its first line and the reason, the others are taken', async () => {
  const { concepts, firstRefused, refused, namesLeftOut } = await readFolder(escoSample('hostile'))
  expect(concepts.map(({ id }) => id)).toEqual([1, 10, 12, 13].map(escoId))
  expect(refused).toBe(firstRefused.length)
  expect(firstRefused.map(({ file, line, reason }) => `${file} ${line} ${reason}`)).toEqual([
    'occupations_da.csv 4 is marked "obsolete", so it is not offered',
    'occupations_da.csv 6 has the address of line 2',
    'occupations_da.csv 8 has a name that begins like a formula',
    'occupations_da.csv 10 holds what looks like a CPR number',
    'occupations_da.csv 12 has a name with characters that cannot be seen or read',
    'occupations_da.csv 14 has no ISCO-08 group of four digits: "75"',
    'occupations_da.csv 16 has no name',
    'occupations_da.csv 18 is of the type "ISCOGroup", not Occupation',
    'occupations_da.csv 20 has 5 cells where the heading has 14',
    `occupations_da.csv 21 has no address of an ESCO occupation: "http://example.dk/occupation/00000000-0000-4000-8000-0000000…"`,
    'occupations_da.csv 28 has a name of 201 characters, more than 200',
    `skills_da.csv 4 has the id of an occupation: ${escoId(10)}`,
    'occupationSkillRelations_da.csv 4 relates something that is not among the occupations and skills that were taken',
    'occupationSkillRelations_da.csv 5 has the relation "sometimes", not essential or optional',
    'occupationSkillRelations_da.csv 6 relates something that is not among the occupations and skills that were taken',
    'skillSkillRelations_da.csv 2 relates a skill to itself',
  ])
  expect(namesLeftOut).toBe(2)
  // Essential and optional at once is essential.
  expect(concepts[0]?.relations).toEqual({ essential: [escoId(12)], optional: [] })
  expect(concepts.find(({ id }) => id === escoId(10))?.names.da).toEqual([
    '<script>alert(1)</script>',
    'binder af kager',
  ])
})

test('only the first twenty refused rows are kept, all are counted', async () => {
  const rows = Array.from({ length: 30 }, () => `${SKILL},,,released`)
  const folder = escoFolder({ 'skills_da.csv': [HEADING, ...rows, `${SKILL},lufte puder,,released`, ''].join('\n') })
  const { refused, firstRefused, counts } = await readFolder(folder)
  expect([refused, firstRefused.length, counts.skills]).toEqual([30, 20, 1])
})

test('the two downloads may lie in a folder each, and progress ends at one', async () => {
  const file = (name: string) => readFileSync(join(escoSample('first'), name))
  const folder = escoFolder({
    'ESCO da/skills_da.csv': file('skills_da.csv'),
    'ESCO en/skills_en.csv': file('skills_en.csv'),
    'ESCO en/readme.txt': 'not for us',
  })
  const parts: number[] = []
  const { counts } = await readFolder(folder, (part) => parts.push(part))
  expect(counts).toMatchObject({ occupations: 0, skills: 5, withoutDanish: 0 })
  expect(parts.at(-1)).toBe(1)
  expect(parts).toEqual(parts.toSorted((a, b) => a - b))
})

test.each([
  ['no files', {}, /There is no ESCO download in .*: none of occupations_da.csv/],
  ['a missing column', { 'skills_da.csv': 'conceptUri,label\nx,y\n' }, 'skills_da.csv has no column preferredLabel.'],
  ['an empty file', { 'skills_da.csv': '' }, 'skills_da.csv is empty.'],
  [
    'a quote that is never closed',
    { 'skills_da.csv': `${HEADING}\n${SKILL},"lufte puder,,released\n` },
    /skills_da.csv cannot be read from line 2 on: CSV_QUOTE_NOT_CLOSED/,
  ],
  [
    'a row without end',
    { 'skills_da.csv': `${HEADING}\n${SKILL},"${'x'.repeat(300_000)}",,released\n` },
    /skills_da.csv cannot be read from line 2 on: CSV_MAX_RECORD_SIZE/,
  ],
  ['one file twice', { 'a/skills_da.csv': HEADING, 'b/skills_da.csv': HEADING }, /skills_da.csv is in .* twice/],
])('a folder with %s is not used at all', async (_, files, message) => {
  await expect(readFolder(escoFolder(files))).rejects.toThrow(message)
})

test('a folder that is not there is told', async () => {
  await expect(readFolder('nowhere/at/all')).rejects.toThrow(/nowhere\/at\/all cannot be read/)
})

test('text that is not UTF-8 is refused, accents written apart are put together', async () => {
  const bad = Buffer.concat([
    Buffer.from(`${HEADING}\n${SKILL},lufte `),
    Buffer.from([0xe5]),
    Buffer.from(`,,released\n${SKILL},la\u030asesmed,,released\n`),
  ])
  const { firstRefused, concepts } = await readFolder(escoFolder({ 'skills_da.csv': bad }))
  expect(firstRefused.map(({ reason }) => reason)).toEqual(['has a name with characters that cannot be seen or read'])
  expect(concepts.map(({ labels }) => labels.da)).toEqual(['l\u00e5sesmed'])
})

test('a byte order mark is no part of the first column', async () => {
  const text = `\uFEFF"conceptUri",preferredLabel\n${SKILL.split(',')[1]},lufte puder\n`
  expect((await readFolder(escoFolder({ 'skills_da.csv': text }))).counts.skills).toBe(1)
})

test('the order of rows and of names does not count as a change, another name does', async () => {
  const one = `${HEADING}\n${SKILL},lufte puder,"banke puder\nryste puder",released\n`
  const other = `${HEADING}\n${SKILL},lufte puder,"ryste puder\nbanke puder",released\n`
  const fewer = `${HEADING}\n${SKILL},lufte puder,"ryste puder",released\n`
  const folders = [one, other, fewer].map((text) => readFolder(escoFolder({ 'skills_da.csv': text })))
  const [a, b, c] = (await Promise.all(folders)).map(({ concepts }) => concepts.map(({ hash }) => hash))
  expect(a).toEqual(b)
  expect(a).not.toEqual(c)
})
