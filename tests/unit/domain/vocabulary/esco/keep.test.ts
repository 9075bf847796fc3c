import { setTimeout } from 'node:timers/promises'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { matchSetting } from '#app/domain/introductions/match-setting.ts'
import { findCompetence } from '#app/domain/vocabulary/competence.ts'
import { importFolder, undoImport } from '#app/domain/vocabulary/esco/change.server.ts'
import { keepImported } from '#app/domain/vocabulary/esco/keep.server.ts'
import { readFolder } from '#app/domain/vocabulary/esco/read.server.ts'
import { importedVocabulary, replaceImported } from '#app/domain/vocabulary/imported.ts'
import { findOccupation } from '#app/domain/vocabulary/occupation.ts'
import { testDb } from '#tests/support/database.ts'
import { escoId, escoSample } from '#tests/support/esco-folder.ts'

const NOTHING = importedVocabulary()
const NOW = new Date('2026-11-24T08:00:00Z')
const log = pino({ level: 'silent' })

afterEach(() => replaceImported(NOTHING))

async function until(condition: () => boolean) {
  for (let tries = 0; !condition() && tries < 500; tries++) await setTimeout(10)
  expect(condition()).toBe(true)
}

test('a process knows an import that was there before it, and follows one that comes and one that goes', async () => {
  const db = await testDb()
  await importFolder(db, await readFolder(escoSample('first')), { now: NOW })
  expect(findOccupation(escoId(1))).toBeNull()
  const news: number[] = []
  const replaced = async () => void news.push(importedVocabulary().generation)
  const kept = await keepImported({ db, log, every: 10, replaced })
  expect(findOccupation(escoId(1))).toEqual({
    id: escoId(1),
    kind: 'occupation',
    label: { da: 'Reolmester', en: 'Shelf master' },
    synonyms: ['hyldeplukker', 'reolmestr', 'reolplukker'],
    isco: '9334',
  })
  expect(findCompetence(escoId(12))).toMatchObject({ group: 'kitchen', near: [escoId(13)] })

  await importFolder(db, await readFolder(escoSample('second')), { now: NOW })
  await until(() => importedVocabulary().generation === 2)
  expect(findOccupation(escoId(4))?.label.da).toBe('Spejlpudser')
  // No longer offered; whoever has chosen it still reads it.
  expect(importedVocabulary().entries.map(({ id }) => id)).not.toContain(escoId(1))
  expect(findOccupation(escoId(1))?.label.da).toBe('Reolmester')

  await undoImport(db)
  await until(() => news.length === 3)
  expect(news).toEqual([1, 2, 1])
  expect(findOccupation(escoId(4))?.label.da).toBe('Spejlpudser')
  await kept.stop()
  await undoImport(db)
  await setTimeout(50)
  expect(importedVocabulary().generation).toBe(1)
})

test('without any import nothing is told, and nothing is asked to be made', async () => {
  const news: string[] = []
  const told = pino({ level: 'info' }, { write: (line) => news.push(line) })
  const kept = await keepImported({ db: await testDb(), log: told, replaced: async () => void news.push('replaced') })
  await kept.stop()
  expect([news, importedVocabulary().generation]).toEqual([[], 0])
})

test('an import that came and went between two looks leaves its names behind', async () => {
  const db = await testDb()
  await importFolder(db, await readFolder(escoSample('first')), { now: NOW })
  const kept = await keepImported({ db, log, every: 200 })
  await importFolder(db, await readFolder(escoSample('second')), { now: NOW })
  await undoImport(db)
  await until(() => findOccupation(escoId(4)) !== null)
  expect(importedVocabulary().generation).toBe(1)
  await kept.stop()
})

test('what ESCO relates counts as near in the matching, from the import on', async () => {
  const db = await testDb()
  await importFolder(db, await readFolder(escoSample('first')), { now: NOW })
  const before = matchSetting()
  expect(matchSetting()).toBe(before)
  expect(before.near.has(escoId(13))).toBe(false)
  const kept = await keepImported({ db, log })
  await kept.stop()
  expect(matchSetting().near.get(escoId(13))).toEqual([escoId(12), escoId(15)])
  expect(matchSetting().near.get('kasse')).toEqual(before.near.get('kasse'))
  expect(matchSetting()).toBe(matchSetting())
})

test('a database that cannot be read is told at start, and later logged without its values', async () => {
  const db = await testDb()
  const lines: string[] = []
  const kept = await keepImported({
    db,
    log: pino({ level: 'error' }, { write: (line) => lines.push(line) }),
    every: 10,
  })
  await db.close()
  await until(() => lines.length > 0)
  await kept.stop()
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ job: 'vocabulary', error: 'DatabaseError' })
  await expect(keepImported({ db, log })).rejects.toThrow('The database has been closed.')
})
