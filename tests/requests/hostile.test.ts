import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/account.ts'
import type { Db } from '#db/client.server.ts'
import { prepareDemo } from '#db/seed/demo.server.ts'
import { type TestApp, testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'
import { demoActors } from '#tests/support/demo-actors.ts'
import { formsOf, type PageForm } from '#tests/support/forms.ts'
import { realPaths } from '#tests/support/real-paths.ts'

const NOW = new Date('2026-11-24T08:00:00Z')

interface FoundForm {
  readonly form: PageForm
  readonly actor: Actor | null
}

/** Every form of the product that posts text: one of each kind (page pattern and fields), found as each role finds it. */
async function everyForm(db: Db, app: TestApp): Promise<FoundForm[]> {
  const found = new Map<string, FoundForm>()
  const looked = new Map<string, number>()
  const paths = await db.read((q) => realPaths(q))
  for (const actor of [null, ...(await demoActors(db))])
    for (const { route, path } of paths) {
      // Two records of a kind show the same forms.
      const visit = `${route.id} ${actor?.role}`
      if ((looked.get(visit) ?? 0) >= 2) continue
      const page = await app.get(path, actor ? { as: actor } : {})
      if (page.status !== 200 || !page.headers.get('content-type')?.startsWith('text/html')) continue
      looked.set(visit, (looked.get(visit) ?? 0) + 1)
      for (const form of formsOf(await page.text(), path)) {
        if (/^\/(sprog|log-ud)$/.test(form.action)) continue
        const key = `${route.id} ${form.fields.map(({ name }) => name).join(',')} ${actor?.role}`
        if (form.fields.some(({ kind }) => kind === 'text') && !found.has(key)) found.set(key, { form, actor })
      }
    }
  return [...found.values()]
}

/** Fills every text field of a form with the same words and posts it. */
function fill({ form, actor }: FoundForm, words: string, app: TestApp) {
  const fields = Object.fromEntries(form.fields.map(({ name, kind, value }) => [name, kind === 'text' ? words : value]))
  return app.post(form.action, fields, actor ? { as: actor } : {})
}

async function everything(db: Db): Promise<string> {
  const schema = await import('#db/schema/index.ts')
  const { is } = await import('drizzle-orm')
  const { SQLiteTable } = await import('drizzle-orm/sqlite-core')
  const { PgTable } = await import('drizzle-orm/pg-core')
  const tables = Object.values(schema).filter((value) => is(value, SQLiteTable) || is(value, PgTable))
  const rows = await db.read(async (q) => {
    const all: unknown[] = []
    for (const table of tables) all.push(await q.select().from(table as typeof schema.users))
    return all
  })
  return JSON.stringify(rows)
}

test('a CPR number in any text field of any form is refused in Danish and reaches no table', async () => {
  const db = await testDb()
  await prepareDemo(db, NOW)
  const app = await testApp(db, { now: () => NOW })
  const forms = await everyForm(db, app)
  expect(forms.length).toBeGreaterThan(12)
  for (const found of forms) {
    const answer = await fill(found, 'Mit nummer er 010190-1234', app)
    const where = [found.form.action, found.actor?.role]
    expect([...where, answer.status]).toEqual([...where, 400])
    const html = await answer.text()
    expect([...where, html.includes('CPR')]).toEqual([...where, true])
  }
  expect(await everything(db)).not.toContain('010190')
}, 240_000)

const hostile = {
  script: '"><script>alert(1)</script><img src=x onerror=alert(1)>',
  'a null character': 'a\u0000b',
  'prototype words': '__proto__',
  SQL: "'; drop table users; --",
  'a very long text': 'å'.repeat(20_000),
  'numbers that are none': '1e309',
}

test('hostile words in every text field of every form are no fault and never come back alive', async () => {
  const db = await testDb()
  await prepareDemo(db, NOW)
  const app = await testApp(db, { now: () => NOW })
  const forms = await everyForm(db, app)
  for (const [kind, words] of Object.entries(hostile))
    for (const found of forms) {
      const answer = await fill(found, words, app)
      const where = [kind, found.form.action, found.actor?.role]
      expect([...where, answer.status < 500]).toEqual([...where, true])
      expect([...where, isAlive(await answer.text())]).toEqual([...where, false])
    }
  for (const actor of await demoActors(db)) {
    const page = await app.get('/min-side', { as: actor })
    expect([actor.role, page.status < 500, isAlive(await page.text())]).toEqual([actor.role, true, false])
  }
}, 240_000)

const isAlive = (html: string) => /<script>alert|<img src=x/.test(html)

test('a strange address is a clear answer, never a fault', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const [consultant] = await prepareDemo(db, NOW)
    .then(() => demoActors(db))
    .then((all) => all.filter(({ role }) => role === 'consultant'))
  for (const path of [
    '/kandidater/%00',
    '/kandidater?q=%00',
    '/stillinger?side=-1&q=%25',
    '/kandidater?side=999999999999',
    '/kandidater/%E0%A4%A',
    '/stillinger?q[]=x',
    '/match/x/y',
    '/%2e%2e/%2e%2e/etc/passwd',
  ])
    for (const options of [{}, { as: consultant! }]) {
      const page = await app.get(path, options)
      expect([path, page.status < 500]).toEqual([path, true])
    }
})
