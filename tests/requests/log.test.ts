import { inArray } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Db } from '#db/client.server.ts'
import { auditEntries, auditSubjects, candidates } from '#db/schema/index.ts'
import { prepareDemo } from '#db/seed/demo.server.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'
import { demoActors } from '#tests/support/demo-actors.ts'
import { realPaths } from '#tests/support/real-paths.ts'

const NOW = new Date('2026-11-24T08:00:00Z')

test('whoever is named on a page is named in the log entry of that reading, on every page and for every role', async () => {
  const db = await testDb()
  await prepareDemo(db, NOW)
  const app = await testApp(db, { now: () => NOW })
  const people = await db.read((q) => q.select().from(candidates))
  const paths = await db.read((q) => realPaths(q))
  let named = 0
  for (const actor of await demoActors(db)) {
    // A person's own name is in the head of her pages; it is hers.
    const others = people.filter(({ id }) => id !== actor.candidateId)
    for (const { path } of paths) {
      const before = new Set(
        (await db.read((q) => q.select({ id: auditEntries.id }).from(auditEntries))).map(({ id }) => id),
      )
      const page = await app.get(path, { as: actor })
      const html = await page.text()
      const shown = others.filter(({ name }) => html.includes(name)).map(({ id }) => id)
      if (shown.length === 0) continue
      named++
      const entries = (await db.read((q) => q.select().from(auditEntries))).filter(({ id }) => !before.has(id))
      expect([path, actor.role, entries.map(({ kind, actorId }) => [kind, actorId])]).toEqual([
        path,
        actor.role,
        [['reading', actor.userId]],
      ])
      const subjects = await db.read((q) =>
        q
          .select()
          .from(auditSubjects)
          .where(
            inArray(
              auditSubjects.entryId,
              entries.map(({ id }) => id),
            ),
          ),
      )
      const logged = subjects.map(({ candidateId }) => candidateId)
      expect([path, actor.role, shown.filter((id) => !logged.includes(id))]).toEqual([path, actor.role, []])
    }
  }
  expect(named).toBeGreaterThan(20)
}, 240_000)

test('every page takes at most twelve statements, for every role', async () => {
  const db = await testDb()
  await prepareDemo(db, NOW)
  const app = await testApp(db, { now: () => NOW })
  const tooMany: string[] = []
  for (const actor of await demoActors(db))
    for (const { path } of await db.read((q) => realPaths(q))) {
      const page = await app.get(path, { as: actor })
      expect([path, actor.role, page.status < 500]).toEqual([path, actor.role, true])
      const queries = Number(page.headers.get('x-queries'))
      if (!(queries <= 12)) tooMany.push(`${path} as ${actor.role}: ${queries}`)
    }
  expect(tooMany).toEqual([])
}, 240_000)

test('a page about people is not sent when its reading cannot be written', async () => {
  const db = await testDb()
  await prepareDemo(db, NOW)
  const broken: Db = {
    ...db,
    tx: () => Promise.reject(new Error('disk full')),
    read: (fn) => db.read(fn),
    counted: (fn) => db.counted(fn),
  }
  const [consultant] = (await demoActors(db)).filter(({ role }) => role === 'consultant')
  const cookie = await (await testApp(db)).cookieOf(consultant!)
  const app = await testApp(broken, { now: () => NOW })
  const page = await app.get('/kandidater', { headers: { cookie } })
  expect(page.status).toBe(503)
  expect(await page.text()).not.toContain('Mette Ravn')
})
