import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { operate } from '#app/domain/vocabulary/esco/operate.server.ts'
import type { Db } from '#db/client.server.ts'
import { dialect } from '#db/kit.ts'
import { vocabularyConcepts, vocabularyImports } from '#db/schema/index.ts'
import { emptyDatabase, testDb } from '#tests/support/database.ts'
import { escoFolder, escoSample } from '#tests/support/esco-folder.ts'

/** The command without the process around it. */
const esco = (url: string, ...words: string[]) => escoUntil(new AbortController().signal, url, ...words)

async function escoUntil(signal: AbortSignal, url: string, ...words: string[]) {
  const out: string[] = []
  const faults: string[] = []
  const parts: [string, number][] = []
  const status = await operate(words, url, {
    say: (lines) => void out.push(...lines, ''),
    warn: (text) => void faults.push(text, ''),
    progress: (what, part) => void parts.push([what, part]),
    signal,
  })
  return { status, stdout: out.join('\n'), stderr: faults.join('\n'), last: parts.at(-1) }
}

const rows = (db: Db) => db.read(async (q) => [await q.$count(vocabularyImports), await q.$count(vocabularyConcepts)])

test('a preview says what an import would do and writes nothing; an import and an undo do it and say so', async () => {
  const db = await testDb()
  const preview = await esco(db.url, 'preview', escoSample('first'))
  expect(preview).toMatchObject({ status: 0, stderr: '' })
  expect(preview.stdout).toBe(
    [
      'Files',
      '  occupations_da.csv                          2 rows',
      '  skills_da.csv                               5 rows',
      '  occupations_en.csv                          3 rows',
      '  skills_en.csv                               5 rows',
      '  skillGroups_da.csv                          3 rows',
      '  broaderRelationsSkillPillar_da.csv          5 rows',
      '  occupationSkillRelations_da.csv             4 rows',
      '  skillSkillRelations_da.csv                  2 rows',
      '',
      '                     read        new    changed  unchanged    retired',
      'occupations             3          3          0          0          0',
      'skills                  5          5          0          0          0',
      'relations               6',
      '',
      'Languages: Danish, English',
      'Without a Danish name, shown with the English one and marked so: 1',
      '',
      'Preview: nothing was written.',
      '',
    ].join('\n'),
  )
  expect(await rows(db)).toEqual([0, 0])
  expect((await esco(db.url, 'status')).stdout).toBe('Nothing has been imported.\n')

  expect((await esco(db.url, 'import', escoSample('first'))).stdout).toContain('\nImport 1 is present.')
  expect(await rows(db)).toEqual([1, 8])
  const second = (await esco(db.url, 'preview', escoSample('second'))).stdout
  expect(second).toContain('occupations             2          1          1          0          2\n')
  expect(second).toContain('skills                  5          1          4          0          1\n')
  expect(second).toContain('Languages: Danish\n')
  expect(await rows(db)).toEqual([1, 8])

  expect((await esco(db.url, 'status')).stdout).toMatch(
    /^Import 1 of \S+Z: 3 occupations, 5 skills, 6 relations from 8 files; present\.\n$/,
  )
  expect(await esco(db.url, 'undo')).toMatchObject({
    status: 0,
    stdout: 'Import 1 was taken back. There is no import any more. What people have chosen stays readable.\n',
    stderr: '',
  })
})

test('Ctrl+C ends an import while it reads, and nothing is written', async () => {
  const db = await testDb()
  const { status, stderr } = await escoUntil(AbortSignal.abort(), db.url, 'import', escoSample('first'))
  expect([status, stderr]).toEqual([1, 'Stopped. Nothing was written.\n'])
  expect(await rows(db)).toEqual([0, 0])
})

test('refused rows are listed, and what can be used is imported', async () => {
  const db = await testDb()
  const { status, stdout, last } = await esco(db.url, 'import', escoSample('hostile'))
  expect([status, last]).toEqual([0, ['Writing', 1]])
  expect(stdout).toContain('Other names that cannot be used and are left out: 2\nRefused rows: 16\n')
  expect(stdout).toContain('\n  occupations_da.csv line 10 holds what looks like a CPR number\n')
  expect(stdout).not.toContain('010203')
  expect(await rows(db)).toEqual([1, 4])
})

test.each([[[]], [['import']], [['undo', 'everything']], [['import', 'a', 'b']], [['delete']]])(
  'called with %j the command explains itself and ends with 2',
  async (words) => {
    const { status, stdout, stderr } = await esco('file:', ...words)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain('npm run esco -- preview FOLDER')
  },
)

test('what cannot be done is one sentence, and the command ends with 1', async () => {
  const db = await testDb()
  const files = { 'skills_da.csv': 'conceptUri;preferredLabel\n' }
  expect(await esco(db.url, 'import', escoFolder(files))).toMatchObject({
    status: 1,
    stdout: '',
    stderr: 'The files hold no concept that can be used.\n',
  })
  expect(await esco(db.url, 'undo')).toMatchObject({ status: 1, stderr: 'There is no import to undo.\n' })
  const nowhere = await esco(db.url, 'preview', 'no/such/folder')
  expect([nowhere.status, nowhere.stderr]).toEqual([
    1,
    expect.stringMatching(/^no\/such\/folder cannot be read: .*\n$/),
  ])
})

test('a database without our tables is told, not made', async () => {
  const url = await emptyDatabase()
  const { status, stderr } = await esco(url, 'status')
  expect(status).toBe(1)
  const told = dialect === 'pg' ? 'The database is of an older version' : 'There is no database'
  expect(stderr).toMatch(new RegExp(`^${told}[^\\n]*\\n$`))
  expect(existsSync(url.slice('file:'.length))).toBe(false)
})

test('npm run esco is that command: answer and faults apart, its exit code, no progress where there is no terminal', async () => {
  const db = await testDb()
  const file = 'app/domain/vocabulary/esco/command.server.ts'
  const env = { ...process.env, DATABASE_URL: db.url, APP_MODE: undefined }
  const call = (...words: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', file, ...words], { env, encoding: 'utf8' })
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
  expect(scripts.esco).toBe(`node --import tsx ${file}`)
  const done = call('import', escoSample('second'))
  expect([done.status, done.stderr]).toEqual([0, ''])
  expect(done.stdout).toContain('\nImport 1 is present.')
  const wrong = call()
  expect([wrong.status, wrong.stdout]).toEqual([2, ''])
})
