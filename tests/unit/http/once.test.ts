import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { once } from '#app/http/once.server.ts'
import type { Writer } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { facts } from '#db/schema/index.ts'
import { aConsultant } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'
import { aVisit } from '#tests/support/visit.ts'

const write = (path: string) => async (tx: Writer) => {
  await tx.insert(facts).values({ name: v7(), value: 'effect' })
  return { ok: true as const, path }
}

test('a form handed in again leads to where the first led and has no second effect', async () => {
  const db = await testDb()
  const visit = aVisit(await aConsultant(db))
  const form = v7()
  const answers = await Promise.all([1, 2, 3].map((n) => once(db, visit, form, write(`/${n}`))))
  const late = await once(db, visit, form, write('/late'))
  expect(new Set([...answers, late].map((answer) => answer.ok && answer.path)).size).toBe(1)
  expect(await db.read((q) => q.select().from(facts).where(eq(facts.value, 'effect')))).toHaveLength(1)
})

test('a form that was refused can be handed in again', async () => {
  const db = await testDb()
  const visit = aVisit(await aConsultant(db))
  const form = v7()
  const refused = await once(db, visit, form, async () => ({
    ok: false as const,
    errors: { name: ['errors.required'] },
  }))
  expect(refused.ok).toBe(false)
  expect(await once(db, visit, form, write('/mended'))).toEqual({ ok: true, path: '/mended' })
})

test("somebody else's form is a bad request that tells nothing and changes nothing", async () => {
  const db = await testDb()
  const form = v7()
  await once(db, aVisit(await aConsultant(db)), form, write('/hers'))
  const other = once(db, aVisit(await aConsultant(db)), form, write('/his'))
  await expect(other).rejects.toMatchObject({ init: { status: 400 } })
  expect(await db.read((q) => q.select().from(facts).where(eq(facts.value, 'effect')))).toHaveLength(1)
})

test('without an id a form simply runs', async () => {
  const db = await testDb()
  const visit = aVisit(await aConsultant(db))
  for (const path of ['/1', '/2']) expect(await once(db, visit, undefined, write(path))).toEqual({ ok: true, path })
})
