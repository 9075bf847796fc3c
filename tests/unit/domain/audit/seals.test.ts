import { asc } from 'drizzle-orm'
import { expect, onTestFinished, test } from 'vitest'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { dropOldSeals, isDropDue } from '#app/domain/audit/drop-seals.server.ts'
import { erasePayloads } from '#app/domain/audit/erase-payloads.server.ts'
import { ReadingLog, Readings } from '#app/domain/audit/readings.server.ts'
import { makeSealer, sealEntries } from '#app/domain/audit/sealer.server.ts'
import { verifyLog } from '#app/domain/audit/verify.server.ts'
import type { Db } from '#db/client.server.ts'
import { auditEntries, auditPayloads, auditSeals } from '#db/schema/index.ts'
import { aCandidate, aConsultant } from '#db/seed/factories.ts'
import { type TestDb, testDb } from '#tests/support/database.ts'
import { openRaw } from '#tests/support/raw-sql.ts'
import { aVisit } from '#tests/support/visit.ts'

const TABLES = ['audit_entries', 'audit_payloads', 'audit_subjects', 'audit_order', 'audit_seals'] as const
/** Every entry of these tests is old enough by then to have been sealed. */
const later = () => new Date(Date.now() + 120_000)
const check = (db: Db, ...heads: { seal: number; hash: string }[]) => db.read((q) => verifyLog(q, later(), heads))

/** Three entries, two readings and a change of two people between them, under two seals. */
async function aSmallLog() {
  const db = await testDb()
  const lone = await aConsultant(db)
  const people = [await aCandidate(db), await aCandidate(db)].map(({ candidate }) => candidate.id)
  const visit = aVisit(lone, { purpose: 'candidate.read' })
  const read = async (ids: string[]) => {
    const readings = new Readings()
    for (const id of ids) readings.saw(visit, id, ['needs', 'identity'])
    await new ReadingLog(db).write(readings)
  }
  await read(people)
  await db.tx((tx) =>
    recordChange(tx, visit, {
      entity: 'profile',
      entityId: people[0]!,
      action: 'changed',
      candidateIds: [people[0]!],
      details: { z: 1.5, a: [true, null, 'Åse “ny”'], now: new Date(0), none: undefined },
    }),
  )
  await sealEntries(db)
  await read([people[1]!])
  await sealEntries(db)
  const entries = await db.read((q) => q.select().from(auditEntries).orderBy(asc(auditEntries.id)))
  return { db, lone, people, visit, read, entries }
}

async function tamperWith(db: TestDb) {
  const raw = await openRaw(db.url, [...TABLES, 'audit_erasures', 'audit_drops'])
  onTestFinished(() => raw.close())
  return raw
}

test('a log that nobody touched is whole, whatever order the engine keeps documents in', async () => {
  const { db } = await aSmallLog()
  expect(await check(db)).toMatchObject({ faults: [], seals: 2, entries: 3, waiting: 0, erased: 0, head: { seal: 2 } })
})

/** Another value of the same type that the column takes. */
function otherThan(value: unknown, at: number): unknown {
  if (value === null) return 'x'
  if (typeof value === 'number') return value + 1
  if (value instanceof Date) return new Date(value.getTime() + 1)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const changed = text.slice(0, at) + (text[at] === 'a' ? 'b' : 'a') + text.slice(at + 1)
  if (typeof value === 'string') return changed
  try {
    JSON.parse(changed)
    return changed
  } catch {
    return JSON.stringify([value, at])
  }
}

test('every byte of every column of a small log that is changed is found', async () => {
  const { db } = await aSmallLog()
  const raw = await tamperWith(db)
  const keys = { audit_entries: 'id', audit_payloads: 'entry_id', audit_order: 'position', audit_seals: 'id' } as const
  const unseen: string[] = []
  let changed = 0
  for (const table of TABLES) {
    for (const row of await raw.run(`select * from ${table}`)) {
      for (const [column, value] of Object.entries(row)) {
        const length = typeof value === 'string' ? value.length : typeof value === 'object' && value ? 40 : 1
        // Over a network each change takes a while: there every seventh byte is enough.
        for (let at = 0; at < length; at += db.dialect === 'pg' ? 7 : 1) {
          const other = otherThan(value, at)
          const stored = (one: unknown) =>
            typeof one === 'object' && one !== null && !(one instanceof Date) ? JSON.stringify(one) : one
          const [which, key] =
            table === 'audit_subjects'
              ? ['entry_id = $2 and candidate_id = $3', [row.entry_id, row.candidate_id]]
              : [`${keys[table]} = $2`, [row[keys[table]]]]
          const afterwards = key.map((one, index) =>
            (table === 'audit_subjects' ? ['entry_id', 'candidate_id'][index] : keys[table as keyof typeof keys]) ===
            column
              ? other
              : one,
          )
          try {
            await raw.run(`update ${table} set ${column} = $1 where ${which}`, [stored(other), ...key])
          } catch {
            // The database itself refuses it: a kind that is none, a key that is taken.
            continue
          }
          changed++
          if ((await check(db)).faults.length === 0) unseen.push(`${table}.${column} at ${at}`)
          await raw.run(`update ${table} set ${column} = $1 where ${which}`, [stored(value), ...afterwards])
        }
      }
    }
  }
  expect(unseen).toEqual([])
  expect(changed).toBeGreaterThan(100)
  expect((await check(db)).faults).toEqual([])
}, 120_000)

test.each([
  ['a sealed entry is taken out', `delete from audit_entries where id = $1`, ['entry-missing']],
  ['a personal part is taken out', `delete from audit_payloads where entry_id = $1`, ['payload-missing']],
  ['whom it is about is taken out', `delete from audit_subjects where entry_id = $1`, ['subjects-changed']],
  [
    'its place is taken out',
    `delete from audit_order where entry_id = $1`,
    ['order-broken', 'seal-changed', 'entry-unsealed'],
  ],
])('%s: found, and named', async (_, sql, kinds) => {
  const { db, entries } = await aSmallLog()
  const raw = await tamperWith(db)
  const { id } = entries[1]!
  await raw.run(sql, [id])
  const { faults } = await check(db)
  for (const kind of kinds) expect(faults.map((fault) => fault.kind)).toContain(kind)
  expect(faults.some(({ at }) => at === id)).toBe(true)
})

test('two entries that change places, an entry that is put in, and a seal that is taken out or moved are found', async () => {
  const { db, entries } = await aSmallLog()
  const raw = await tamperWith(db)
  const [first, second] = await raw.run('select * from audit_order order by position')
  const put = (row: Record<string, unknown>, position: unknown) =>
    raw.run('update audit_order set position = $1 where entry_id = $2', [position, row.entry_id])
  await put(first!, -1)
  await put(second!, first!.position)
  await put(first!, second!.position)
  expect((await check(db)).faults).toContainEqual({ kind: 'seal-changed', at: '1' })
  await put(second!, -1)
  await put(first!, first!.position)
  await put(second!, second!.position)
  expect((await check(db)).faults).toEqual([])

  await raw.run(
    `insert into audit_entries select '00000000-0000-7000-8000-000000000000', at, kind, actor_id, actor_role, municipality_code, purpose, route, commitment from audit_entries where id = $1`,
    [entries[0]!.id],
  )
  expect((await check(db)).faults).toContainEqual({
    kind: 'entry-unsealed',
    at: '00000000-0000-7000-8000-000000000000',
  })
  await raw.run(`delete from audit_entries where id = '00000000-0000-7000-8000-000000000000'`)

  await raw.run('update audit_seals set id = 3 where id = 2')
  expect((await check(db)).faults).toContainEqual({ kind: 'chain-broken', at: '3' })
  await raw.run('update audit_seals set id = 2 where id = 3')
  await raw.run('delete from audit_seals where id = 1')
  expect((await check(db)).faults).toContainEqual({ kind: 'chain-broken', at: '2' })
})

test('an end that is cut off in one piece is found by a seal that was noted outside', async () => {
  const { db, entries } = await aSmallLog()
  const { head } = await check(db)
  expect((await check(db, head!)).faults).toEqual([])
  const raw = await tamperWith(db)
  const { id } = entries.at(-1)!
  for (const [table, column] of [
    ['audit_subjects', 'entry_id'],
    ['audit_payloads', 'entry_id'],
    ['audit_order', 'entry_id'],
    ['audit_entries', 'id'],
  ])
    await raw.run(`delete from ${table} where ${column} = $1`, [id])
  await raw.run('delete from audit_seals where id = 2')
  expect((await check(db)).faults).toEqual([])
  expect((await check(db, head!)).faults).toEqual([{ kind: 'head-missing', at: '2' }])
})

test('the database itself refuses to change or delete anything of the log', async () => {
  const { db } = await aSmallLog()
  const raw = await openRaw(db.url)
  onTestFinished(() => raw.close())
  await raw.run('insert into audit_erasures values ($1, $2)', ['x', db.dialect === 'pg' ? new Date() : 1])
  await raw.run('insert into audit_drops values ($1, $2)', [99, db.dialect === 'pg' ? new Date() : 1])
  for (const table of [...TABLES, 'audit_erasures', 'audit_drops']) {
    const [row] = await raw.run(`select * from ${table}`)
    const column = Object.keys(row!)[0]!
    await expect(raw.run(`update ${table} set ${column} = ${column}`)).rejects.toThrow('the log is never changed')
    await expect(raw.run(`delete from ${table}`)).rejects.toThrow('the log is never changed')
    if (db.dialect === 'pg')
      await expect(raw.run(`truncate ${table} cascade`)).rejects.toThrow('the log is never changed')
  }
})

test('what is erased leaves the chain whole, and says that it was erased', async () => {
  const { db, entries } = await aSmallLog()
  await db.tx((tx) => erasePayloads(tx, [entries[0]!.id, 'unknown'], new Date()))
  await db.tx((tx) => erasePayloads(tx, [entries[0]!.id], new Date()))
  expect(await check(db)).toMatchObject({ faults: [], entries: 3, erased: 1 })
  expect((await db.read((q) => q.select().from(auditPayloads))).map(({ entryId }) => entryId)).not.toContain(
    entries[0]!.id,
  )
})

test('a whole seal goes when its 60 months are over, the next does not, and the chain stays whole', async () => {
  const { db, read, people } = await aSmallLog()
  const goOn = async () => true
  const soon = new Date(Date.now() + 59 * 30 * 86_400_000)
  expect(await db.read((q) => isDropDue(q, soon))).toBe(false)
  expect(await dropOldSeals(db, soon, goOn)).toBe(0)
  const over = new Date(Date.now() + 62 * 31 * 86_400_000)
  expect(await db.read((q) => isDropDue(q, over))).toBe(true)
  expect(await dropOldSeals(db, over, goOn)).toBe(2)
  await read(people)
  await sealEntries(db)
  const { faults, ...whole } = await db.read((q) => verifyLog(q, over))
  expect(faults).toEqual([])
  expect(whole).toMatchObject({ seals: 3, entries: 1 })
})

test.each(['now', 'in a hundred years'])(
  'a seal that was taken out before its time, noted as of %s, is found',
  async (when) => {
    const { db } = await aSmallLog()
    const raw = await tamperWith(db)
    const at = Date.now() + (when === 'now' ? 0 : 100 * 365 * 86_400_000)
    await raw.run('insert into audit_drops values (1, $1)', [db.dialect === 'pg' ? new Date(at) : at])
    const range = 'entry_id in (select entry_id from audit_order where position <= 2)'
    for (const table of ['audit_subjects', 'audit_payloads']) await raw.run(`delete from ${table} where ${range}`, [])
    await raw.run(`delete from audit_entries where ${range.replace('entry_id in', 'id in')}`, [])
    expect((await check(db)).faults).toContainEqual({ kind: 'drop-wrong', at: '1' })
  },
)

test('an entry whose transaction ends after younger ones were sealed goes into a later seal', async () => {
  const db = await testDb()
  if (db.dialect !== 'pg') return
  const visit = aVisit(await aConsultant(db))
  const change = (entityId: string) => ({ entity: 'role', entityId, action: 'changed' })
  let finish = () => {}
  const held = new Promise<void>((resolve) => {
    finish = resolve
  })
  let written = () => {}
  const begun = new Promise<void>((resolve) => {
    written = resolve
  })
  const older = db.tx(async (tx) => {
    await recordChange(tx, visit, change('older'))
    written()
    await held
  })
  await begun
  await db.tx((tx) => recordChange(tx, visit, change('younger')))
  expect(await sealEntries(db)).toBe(1)
  finish()
  await older
  expect(await sealEntries(db)).toBe(1)
  expect(await check(db)).toMatchObject({ faults: [], seals: 2, entries: 2 })
})

test('two sealers at once seal every entry once', async () => {
  const { db, read, people } = await aSmallLog()
  for (let i = 0; i < 5; i++) await read(people)
  const ended = await Promise.allSettled([sealEntries(db), sealEntries(db)])
  expect(ended.some(({ status }) => status === 'fulfilled')).toBe(true)
  await sealEntries(db)
  expect(await check(db)).toMatchObject({ faults: [], entries: 8 })
})

test('the background seals what is new, and an entry of a clock that goes an hour slow', async () => {
  const { db, read, people, entries } = await aSmallLog()
  const sealer = makeSealer(db)
  const goOn = async () => true
  expect(await sealer.due()).toBe(true)
  await sealer.run(goOn)
  expect(await sealer.due()).toBe(false)
  await read(people)
  expect(await sealer.due()).toBe(true)
  await sealer.run(goOn)
  expect(await db.read((q) => q.$count(auditSeals))).toBe(3)
  const slow = '00000000-0001-7000-8000-000000000000'
  await db.tx((tx) => tx.insert(auditEntries).values({ ...entries[0]!, id: slow }))
  expect(await sealer.due()).toBe(false)
  await makeSealer(db).run(goOn)
  expect(await db.read((q) => q.$count(auditSeals))).toBe(4)
})
