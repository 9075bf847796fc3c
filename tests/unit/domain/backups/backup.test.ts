import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { sealEntries } from '#app/domain/audit/sealer.server.ts'
import { readBackup, writeBackup } from '#app/domain/backups/backup-file.server.ts'
import { dump } from '#app/domain/backups/dump.server.ts'
import { load } from '#app/domain/backups/load.server.ts'
import { restore } from '#app/domain/backups/restore.server.ts'
import { tablesInOrder } from '#app/domain/backups/tables.server.ts'
import { type Db, openDb } from '#db/client.server.ts'
import { migrate, migrationNames } from '#db/migrate.server.ts'
import { candidates, users } from '#db/schema/index.ts'
import { aCandidate, aConsultant, anEmployer, anIntroduction, aRole } from '#db/seed/factories.ts'
import { emptyDatabase, type TestDb, testDb } from '#tests/support/database.ts'
import { openRaw } from '#tests/support/raw-sql.ts'
import { aVisit } from '#tests/support/visit.ts'

const NOW = new Date('2026-11-24T08:00:00Z')
const PASSPHRASE = 'five words drawn by chance'
const QUICK = { work: 4 }

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fleksbro-backup-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Something in every kind of column, under a seal. */
async function aFilledDb(): Promise<TestDb> {
  const db = await testDb()
  const lone = await aConsultant(db, { name: 'Åse “Lone” Bækgaard\n\u2028' })
  const { employer, workplace } = await anEmployer(db)
  const role = await aRole(db, {
    employerId: employer.id,
    workplaceId: workplace.id,
    week: { mon: ['08:00', '12:30'] },
    conditions: { 'fys-loeft': { value: 7.5 }, 'tid-hvile': 'unknown' },
  })
  const { candidate } = await aCandidate(db, { consultantId: lone.userId, protectedIdentity: true })
  await anIntroduction(db, { roleId: role.id, employerId: employer.id, candidateId: candidate.id })
  const visit = aVisit(lone, { now: NOW, purpose: 'candidate.read' })
  await db.tx((tx) =>
    recordChange(tx, visit, { entity: 'x', entityId: 'y', action: 'z', candidateIds: [candidate.id] }),
  )
  await sealEntries(db)
  return db
}

async function linesOf(db: Db): Promise<string[]> {
  const lines: string[] = []
  await db.read(async (q) => {
    for await (const line of dump(q, migrationNames('file:'), NOW)) lines.push(line)
  })
  return lines
}

async function backUp(db: TestDb, path: string): Promise<void> {
  await db.read((q) => writeBackup(path, PASSPHRASE, dump(q, migrationNames(db.url), NOW), QUICK))
}

/** What stands in a database that nobody has open. */
async function contentOf(url: string): Promise<string[]> {
  const db = await openDb(url)
  try {
    return await linesOf(db)
  } finally {
    await db.close()
  }
}

/** A database with one person in it that nobody has open. */
async function aClosedDb(): Promise<string> {
  const url = await emptyDatabase()
  await migrate(url)
  const db = await openDb(url)
  await aConsultant(db, { name: 'Was here before' })
  await db.close()
  return url
}

test('a database that was lost comes back from its backup, row for row, with its seals', async () => {
  const path = join(await aFolder(), 'backup.age')
  const db = await aFilledDb()
  await backUp(db, path)
  const saved = await linesOf(db)
  await db.tx((tx) => tx.update(users).set({ name: 'Somebody else' }))
  const url = await aClosedDb()
  expect(await restore(url, readBackup(path, PASSPHRASE))).toMatchObject({ rows: rowsIn(saved), entries: 1 })
  expect(await contentOf(url)).toEqual(saved)
  expect(saved.join()).toContain('Åse “Lone” Bækgaard')
})

test('what was there before a restore is kept beside it', async () => {
  const path = join(await aFolder(), 'backup.age')
  await backUp(await aFilledDb(), path)
  const url = await aClosedDb()
  const before = await contentOf(url)
  const { former } = await restore(url, readBackup(path, PASSPHRASE))
  const place = new URL(url)
  place.searchParams.set('options', '-c search_path=former')
  expect(await contentOf(url.startsWith('file:') ? `file:${former}` : place.href)).toEqual(before)
  expect((await restore(url, readBackup(path, PASSPHRASE))).former).toBe(former)
})

test('a wrong passphrase, a cut or changed file and a foreign file leave what is there as it was', async () => {
  const path = join(await aFolder(), 'backup.age')
  const db = await aFilledDb()
  await backUp(db, path)
  const url = await aClosedDb()
  const before = await contentOf(url)
  const whole = await readFile(path)
  await expect(restore(url, readBackup(path, 'five other words by chance'))).rejects.toThrow('passphrase')
  await expect(restore(url, readBackup(`${path}.none`, PASSPHRASE))).rejects.toThrow('no such file')
  const cuts = [0, 1, 150, ...[0.5, 0.9].map((part) => Math.floor(whole.length * part)), whole.length - 1]
  for (const length of cuts) {
    await writeFile(path, whole.subarray(0, length))
    await expect(restore(url, readBackup(path, PASSPHRASE)), `cut at ${length}`).rejects.toThrow(/backup/i)
  }
  for (let at = 7; at < whole.length; at += Math.ceil(whole.length / 9)) {
    const changed = Buffer.from(whole)
    changed[at]! ^= 1
    await writeFile(path, changed)
    await expect(restore(url, readBackup(path, PASSPHRASE)), `changed at ${at}`).rejects.toThrow()
  }
  await writeFile(path, 'not a backup at all')
  await expect(restore(url, readBackup(path, PASSPHRASE))).rejects.toThrow('no backup')
  expect(await contentOf(url)).toEqual(before)
}, 60_000)

test('lines that lack their end, come from a newer version or are told wrongly are refused', async () => {
  const saved = await linesOf(await aFilledDb())
  const known = migrationNames('file:')
  const refused = async (lines: string[], why: string | RegExp) => {
    const db = await testDb()
    await expect(load(db, known, iterate(lines))).rejects.toThrow(why)
    expect(await db.read((q) => q.$count(users))).toBe(0)
  }
  await refused(saved.slice(0, -1), 'its end is missing')
  await refused([...saved, '[]'], 'goes on after its end')
  await refused([saved[0]!.replace('0000_start', '9999_later'), ...saved.slice(1)], 'newer version')
  await refused(['{"other":1}', ...saved.slice(1)], 'no backup')
  await refused(['{', ...saved], 'none of its own')
  await refused([saved[0]!, '[1]'], 'rows of no table')
  await refused([saved[0]!, '{"table":"later","columns":[]}'], 'a table later')
  const row = saved.findIndex((line) => line.startsWith('[') && line.includes('"approved"'))
  await refused(saved.toSpliced(row, 1), '0 rows of introductions instead of 1')
  const changed = saved.map((line) => line.replace(`"name","phone","role"`, `"title","phone","role"`))
  await refused(changed, 'a column title')
})

test('a backup whose log was touched is refused', async () => {
  const path = join(await aFolder(), 'backup.age')
  const db = await aFilledDb()
  const saved = (await linesOf(db)).map((line) => line.replace('"candidate.read"', '"candidate.edit"'))
  await writeBackup(path, PASSPHRASE, iterate(saved), QUICK)
  const url = await aClosedDb()
  const before = await contentOf(url)
  await expect(restore(url, readBackup(path, PASSPHRASE))).rejects.toThrow('entry-changed')
  expect(await contentOf(url)).toEqual(before)
})

test('nothing is restored under somebody who works with the database', async () => {
  const path = join(await aFolder(), 'backup.age')
  const db = await aFilledDb()
  await backUp(db, path)
  const saved = await linesOf(db)
  await expect(restore(db.url, readBackup(path, PASSPHRASE))).rejects.toThrow('Stop Fleksbro first')
  expect(await linesOf(db)).toEqual(saved)
})

test('a backup that is made while others write is of one instant', async () => {
  const path = join(await aFolder(), 'backup.age')
  const db = await aFilledDb()
  let stop = false
  let written = 0
  const others = (async () => {
    while (!stop) {
      // A person and her consultant: a backup that has one of them only is torn.
      const id = `pair-${written++}`
      await db.tx(async (tx) => {
        const [row] = await tx.select().from(users).limit(1)
        await tx.insert(users).values({ ...row!, id, email: id })
        const [person] = await tx.select().from(candidates).limit(1)
        await tx.insert(candidates).values({ ...person!, id, consultantId: id })
      })
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  })()
  for (let round = 0; round < 3; round++) {
    await backUp(db, path)
    const lines: string[] = []
    for await (const line of readBackup(path, PASSPHRASE)) lines.push(line)
    const { rows } = JSON.parse(lines.at(-1)!) as { rows: Record<string, number> }
    expect(rows.users).toBe(lines.filter((line) => line.startsWith('["pair-')).length / 2 + 2)
  }
  stop = true
  await others
  expect(written).toBeGreaterThan(0)
}, 60_000)

test('a backup that cannot be written leaves the one before it', async () => {
  const folder = await aFolder()
  const path = join(folder, 'backup.age')
  await writeFile(path, 'the one before')
  async function* broken() {
    yield '{}'
    throw new Error('the database went away')
  }
  await expect(writeBackup(path, PASSPHRASE, broken(), QUICK)).rejects.toThrow('the database went away')
  expect(await readdir(folder)).toEqual(['backup.age'])
  expect(await readFile(path, 'utf8')).toBe('the one before')
})

test('tables with more rows than a page and keys of several columns are read whole, once', async () => {
  const db = await testDb()
  const raw = await openRaw(db.url)
  onTestFinished(() => raw.close())
  for (let from = 0; from < 2500; from += 500) {
    const rows = Array.from({ length: 500 }, (_, at) => `('${from + at}', 'x', 'y')`)
    await raw.run(`insert into facts (name, value) select a.column1, a.column2 from (values ${rows.join(',')}) a`)
  }
  const lines = (await linesOf(db)).filter((line) => line.startsWith('["') && line.endsWith('"x"]'))
  expect(new Set(lines).size).toBe(2500)
  expect(lines.length).toBe(2500)
})

test('every table has a key and comes after those that it refers to', () => {
  const tables = tablesInOrder()
  expect(tables.length).toBeGreaterThan(30)
  expect(tables.filter(({ key }) => key.length === 0)).toEqual([])
  const names = tables.map(({ name }) => name)
  expect(names.indexOf('users')).toBeLessThan(names.indexOf('candidates'))
  expect(names.indexOf('candidates')).toBeLessThan(names.indexOf('introductions'))
})

const rowsIn = (lines: readonly string[]) => lines.filter((line) => line.startsWith('[')).length

async function* iterate(lines: readonly string[]) {
  yield* lines
}
