import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { importFolder, undoImport } from '#app/domain/vocabulary/esco/change.server.ts'
import { findPresent, listImports } from '#app/domain/vocabulary/esco/imports.server.ts'
import { readImported } from '#app/domain/vocabulary/esco/load.server.ts'
import { readFolder } from '#app/domain/vocabulary/esco/read.server.ts'
import { type Db, openDb } from '#db/client.server.ts'
import { vocabularyConcepts as concepts, leases } from '#db/schema/index.ts'
import { testDb } from '#tests/support/database.ts'
import { escoFolder, escoId, escoSample } from '#tests/support/esco-folder.ts'
import { watchTransactions } from '#tests/support/only-database.ts'

const NOW = new Date('2026-11-24T08:00:00Z')

async function bring(db: Db, sample: Parameters<typeof escoSample>[0], signal?: AbortSignal) {
  return importFolder(db, await readFolder(escoSample(sample)), { now: NOW, ...(signal && { signal }) })
}

/** What a server that starts now would know. */
async function known(db: Db) {
  const { vocabulary } = (await readImported(db, null))!
  const labels = [...vocabulary.occupations, ...vocabulary.competences].map(([id, { label }]) => [id, label.da])
  return {
    generation: vocabulary.generation,
    offered: vocabulary.entries.map(({ id }) => Number(id.slice(-3))).sort((a, b) => a - b),
    labels: Object.fromEntries(labels) as Record<string, string>,
  }
}

const states = async (db: Db) => (await db.read(listImports)).map(({ number, status }) => `${number} ${status}`)
const rowsOf = (db: Db, number: number) => db.read((q) => q.$count(concepts, eq(concepts.importNumber, number)))

test('an import offers what the files hold, and the same files again change nothing', async () => {
  const db = await testDb()
  expect(await known(db)).toEqual({ generation: 0, offered: [], labels: {} })
  const first = await bring(db, 'first')
  expect(first).toEqual({
    number: 1,
    difference: {
      occupation: { added: 3, changed: 0, same: 0, retired: 0 },
      skill: { added: 5, changed: 0, same: 0, retired: 0 },
    },
  })
  const after = await known(db)
  expect(after.generation).toBe(1)
  expect(after.offered).toEqual([1, 2, 3, 11, 12, 13, 14, 15])
  expect(after.labels[escoId(3)]).toBe('Pillow airer (engelsk)')
  const present = await db.read(findPresent)
  expect(present).toMatchObject({ number: 1, previous: null, startedAt: NOW, presentAt: NOW })
  expect(present?.counts).toEqual({ occupations: 3, skills: 5, relations: 6, withoutDanish: 1 })
  expect(present?.files).toHaveLength(8)

  const again = await bring(db, 'first')
  expect([again.number, again.difference.occupation.same, again.difference.skill.same]).toEqual([null, 3, 5])
  expect(await states(db)).toEqual(['1 present'])
})

test('a later version takes the place of the earlier one, and what it no longer has stays readable', async () => {
  const db = await testDb()
  await bring(db, 'first')
  const { number, difference } = await bring(db, 'second')
  expect(number).toBe(2)
  expect(difference).toEqual({
    occupation: { added: 1, changed: 1, same: 0, retired: 2 },
    skill: { added: 1, changed: 4, same: 0, retired: 1 },
  })
  const { generation, offered, labels } = await known(db)
  expect(generation).toBe(2)
  expect(offered).toEqual([2, 4, 11, 12, 13, 14, 16])
  expect([labels[escoId(1)], labels[escoId(2)], labels[escoId(15)]]).toEqual([
    'Reolmester',
    'Tårnkagepynter',
    'Kageteori (cake geometry)',
  ])
  expect(await states(db)).toEqual(['2 present', '1 former'])
})

test('an undo goes back to the import before, then to none; every id that was ever offered stays readable', async () => {
  const db = await testDb()
  await bring(db, 'first')
  const before = await known(db)
  await bring(db, 'second')

  expect(await undoImport(db)).toEqual({ undone: 2, present: 1 })
  const back = await known(db)
  expect([back.generation, back.offered]).toEqual([1, before.offered])
  expect(back.labels).toEqual({ ...before.labels, [escoId(4)]: 'Spejlpudser', [escoId(16)]: 'Pudse spejle' })
  // Only what no other import has is kept of the one that was taken back.
  expect(await rowsOf(db, 2)).toBe(2)

  expect(await undoImport(db)).toEqual({ undone: 1, present: null })
  const none = await known(db)
  expect([none.generation, none.offered]).toEqual([0, []])
  expect(none.labels).toEqual({ ...back.labels, [escoId(2)]: 'Kagepynter, høj' })
  expect(await states(db)).toEqual(['2 undone', '1 undone'])
  expect(await rowsOf(db, 1)).toBe(8)
  await expect(undoImport(db)).rejects.toThrow('There is no import to undo.')

  expect((await bring(db, 'second')).number).toBe(3)
  expect((await known(db)).offered).toEqual([2, 4, 11, 12, 13, 14, 16])
  expect(await undoImport(db)).toEqual({ undone: 3, present: null })
})

test('an import that is killed leaves everything as it was, and the next one clears what is left of it', async () => {
  const db = await testDb()
  await bring(db, 'first')
  const before = await known(db)
  const { signal, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('./process.ts', import.meta.url)), escoSample('second')],
    { env: { ...process.env, DATABASE_URL: db.url }, encoding: 'utf8' },
  )
  expect([signal, stderr]).toEqual(['SIGKILL', ''])
  expect(await states(db)).toEqual(['2 staging', '1 present'])
  expect(await rowsOf(db, 2)).toBe(7)
  expect(await known(db)).toEqual(before)

  await expect(bring(db, 'second')).rejects.toThrow('If it was killed, try again in 30 seconds.')
  await db.tx((tx) => tx.update(leases).set({ until: new Date(0) }))
  const { number } = await bring(db, 'second')
  expect(number).toBe(2)
  expect(await states(db)).toEqual(['2 present', '1 former'])
  expect(await rowsOf(db, 2)).toBe(7)
})

test('whoever imports or undoes while another import runs is told so', async () => {
  const db = await testDb()
  await using other = await another(db.url)
  const [first, second] = [await readFolder(escoSample('first')), await readFolder(escoSample('second'))]
  const told: string[] = []
  await importFolder(db, first, {
    now: NOW,
    async progress() {
      for (const change of [() => importFolder(other.db, second, { now: NOW }), () => undoImport(other.db)]) {
        await change().catch((error: Error) => told.push(error.message))
      }
    },
  })
  const busy = 'Another import or undo is running. If it was killed, try again in 30 seconds.'
  expect(told).toEqual([busy, busy])
  expect(await states(db)).toEqual(['1 present'])
})

test('an import that the operator ends, or that loses its right, leaves nothing behind', async () => {
  const db = await testDb()
  await bring(db, 'first')
  const ended = new AbortController()
  const folder = await readFolder(escoSample('second'))
  const ending = importFolder(db, folder, { now: NOW, signal: ended.signal, progress: () => ended.abort() })
  await expect(ending).rejects.toThrow('Stopped. The vocabulary is as it was.')
  expect(await states(db)).toEqual(['1 present'])

  // As if it had slept for so long that somebody else began.
  const robbed = importFolder(db, folder, {
    now: NOW,
    progress: () => void db.tx((tx) => tx.update(leases).set({ holder: 'other', until: new Date('2999-01-01') })),
  })
  await expect(robbed).rejects.toMatchObject({ code: 'BUSY' })
  expect((await known(db)).generation).toBe(1)
  expect(await db.read((q) => q.$count(leases, eq(leases.holder, 'other')))).toBe(1)
})

test('nothing but the database is awaited in the transactions of an import and an undo', async () => {
  const db = await testDb()
  const [first, second] = [await readFolder(escoSample('first')), await readFolder(escoSample('second'))]
  const watch = watchTransactions()
  await importFolder(db, first, { now: NOW })
  await importFolder(db, second, { now: NOW })
  await undoImport(db)
  expect(watch.stop()).toEqual([])
})

test('files without a single concept replace nothing', async () => {
  const db = await testDb()
  await bring(db, 'first')
  const empty = await readFolder(escoFolder({ 'skills_da.csv': 'conceptUri,preferredLabel\n' }))
  await expect(importFolder(db, empty, { now: NOW })).rejects.toThrow('The files hold no concept that can be used.')
  expect((await known(db)).generation).toBe(1)
})

async function another(url: string) {
  const db = await openDb(url)
  return { db, [Symbol.asyncDispose]: () => db.close() }
}
