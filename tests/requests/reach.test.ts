import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { DESCRIPTIONS_A_DAY } from '#app/domain/reach/budget.server.ts'
import { takeNight } from '#app/domain/reach/night.server.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { auditEntries, auditSubjects, candidates, introductions, reachAsked, roles } from '#db/schema/index.ts'
import { aConsultant, anEmployer, aRole } from '#db/seed/factories.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'
import { aFittingCandidate } from '#tests/support/introductions.ts'
import { aRoleForm } from '#tests/support/role-form.ts'

const NIGHT = new Date('2026-11-24T00:30:00Z')
const WEEK = { mon: ['09:00', '15:00'], wed: ['09:00', '15:00'] } as const
const always = async () => true
const cards = { cardWanted: true, cardReleased: true }
const aboutHer = (id: string) => and(eq(auditSubjects.entryId, auditEntries.id), eq(auditSubjects.candidateId, id))
const statements = (response: Response) => Number(response.headers.get('x-queries'))

/** A verified employer with a job, and people whom it fits, counted last night. */
async function aPlace(db: Db, people = 12, over: Partial<typeof candidates.$inferInsert> = {}) {
  const { employer, workplace, actor: as } = await anEmployer(db)
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id, week: WEEK })
  const made = []
  for (let at = 0; at < people; at++) made.push(await aFittingCandidate(db, { ...cards, ...over }))
  await takeNight(db, NIGHT, always)
  const page = `/virksomhed/stillinger/${role.id}`
  return { employer, workplace, as, role, made, page, kort: `${page}/kort` }
}

test('an employer’s own page tells a band and never the number, in twelve statements; nobody else’s is there', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { as, page } = await aPlace(db)
  const answer = await app.get(page, { as })
  expect(statements(answer)).toBeLessThanOrEqual(12)
  const html = await answer.text()
  expect(html).toContain('Inden for rækkevidde')
  expect(html).toMatch(/figure num">10–19</)
  const { actor: other } = await anEmployer(db)
  expect((await app.get(page, { as: other })).status).toBe(404)
  expect((await app.get(`${page}/kort`, { as: other })).status).toBe(404)
  expect((await app.post(`${page}/kort`, { intent: 'open', formId: v7() }, { as: other })).status).toBe(404)
})

test.each(['unverified', 'refused'] as const)('an employer that is %s learns nothing, in no way', async (status) => {
  const db = await testDb()
  const app = await testApp(db)
  await aPlace(db)
  const { employer, workplace, actor: as } = await anEmployer(db, { status })
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id, week: WEEK })
  const page = await app.get(`/virksomhed/stillinger/${role.id}`, { as })
  expect(await page.text()).not.toContain('Inden for rækkevidde')
  const live = await app.post('/virksomhed/raekkevidde', { ...aRoleForm, workplaceId: workplace.id }, { as })
  expect(await live.json()).toBeNull()
  const kort = `/virksomhed/stillinger/${role.id}/kort`
  await app.post(kort, { intent: 'open', formId: v7() }, { as })
  expect(await (await app.get(kort, { as })).text()).toContain('Kommunen skal ringe til jer først')
  expect(await db.read((q) => q.$count(reachAsked))).toBe(0)
  expect((await app.post('/virksomhed/raekkevidde', aRoleForm)).status).toBe(302)
  expect((await app.get(kort)).status).toBe(302)
})

test('a half-filled form has a reach; faulty and missing answers are unknown', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { as, workplace } = await aPlace(db)
  const ask = async (fields: Record<string, string>) =>
    (await (await app.post('/virksomhed/raekkevidde', fields, { as })).json()) as { figure: string }
  expect((await ask({})).figure).toBe('10–19')
  const faulty = { hoursMin: 'ti', hoursMax: '12', 'conditions.fys-loeft.value': 'meget', 'tasks[0].name': 'xyzzy' }
  expect((await ask({ ...faulty, workplaceId: workplace.id, 'competences[0].name': 'xyzzy' })).figure).toBe('10–19')
  expect((await ask({ hoursMin: '30', hoursMax: '37', workplaceId: workplace.id })).figure).toBe('færre end 5')
})

test('the forty-first description of a day waits for tomorrow; the same again is free and everything still saves', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { as, workplace, page, role } = await aPlace(db)
  const ask = async (hoursMax: number) => {
    const fields = { ...aRoleForm, workplaceId: workplace.id, hoursMin: '8', hoursMax: String(hoursMax / 4) }
    return (await (await app.post('/virksomhed/raekkevidde', fields, { as })).json()) as { figure: string | null }
  }
  const asked = Array.from({ length: DESCRIPTIONS_A_DAY }, (_, at) => 40 + at)
  const answers = []
  for (const hours of asked) answers.push((await ask(hours)).figure)
  expect(answers).toEqual(asked.map(() => '10–19'))
  expect(await ask(140)).toMatchObject({ figure: null, people: 'Tallet opdateres i morgen.' })
  expect((await ask(40)).figure).toBe('10–19')
  const own = await (await app.get(page, { as })).text()
  expect(own).toContain('Tallet opdateres i morgen.')
  const form = { ...aRoleForm, workplaceId: workplace.id, intent: 'save', version: '1', hoursMax: '14' }
  expect((await app.post(`${page}/rediger`, form, { as })).status).toBe(302)
  const [saved] = await db.read((q) => q.select().from(roles).where(eq(roles.id, role.id)))
  expect(saved?.hoursMax).toBe(14 * 60)
  const tomorrow = await testApp(db, { now: () => new Date('2026-11-25T08:00:00Z') })
  expect(await (await tomorrow.get(page, { as })).text()).toContain('10–19')
})

test('cards open at five, tell nothing of who it is, and are logged as readings of those shown', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { as, kort, made } = await aPlace(db, 12)
  expect(await (await app.get(kort, { as })).text()).toContain('Vis kort for dette job')
  expect((await app.post(kort, { intent: 'open', formId: v7() }, { as })).status).toBe(302)
  const page = await app.get(kort, { as })
  expect(statements(page)).toBeLessThanOrEqual(12)
  const html = await page.text()
  expect(html.match(/name="card"/g)).toHaveLength(10)
  for (const { candidate } of made) {
    expect(html).not.toContain(candidate.id)
    expect(html).not.toContain(candidate.name)
  }
  const seen = await db.read((q) => q.select().from(auditSubjects))
  expect(new Set(seen.map(({ candidateId }) => candidateId)).size).toBe(10)
  expect(seen.every(({ groups }) => groups.join() === 'card')).toBe(true)
  expect(await (await app.get(kort, { as })).text()).toContain(/value="([0-9a-f]{32})"/.exec(html)![1])
})

test('a card that is taken back is gone on the next request, and four are none', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { as, kort, made } = await aPlace(db, 9)
  await app.post(kort, { intent: 'open', formId: v7() }, { as })
  const shown = async () => ((await (await app.get(kort, { as })).text()).match(/name="card"/g) ?? []).length
  expect(await shown()).toBe(5)
  const off = (at: number, set: Partial<typeof candidates.$inferInsert>) =>
    db.tx((tx) => tx.update(candidates).set(set).where(eq(candidates.id, made[at]!.candidate.id)))
  await off(0, { cardWanted: false })
  await off(1, { cardReleased: false })
  await off(2, { protectedIdentity: true })
  await off(3, { status: 'paused' })
  const html = await (await app.get(kort, { as })).text()
  expect(html.match(/name="card"/g)).toHaveLength(5)
  await off(4, { cardWanted: false })
  expect(await shown()).toBe(0)
  expect(await (await app.get(kort, { as })).text()).toContain('mindst fem')
})

test('cards are of one job a week: another, or the same one changed, waits', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { as, kort, employer, workplace, role } = await aPlace(db)
  await app.post(kort, { intent: 'open', formId: v7() }, { as })
  const second = await aRole(db, {
    employerId: employer.id,
    workplaceId: workplace.id,
    week: WEEK,
    conditions: { 'tid-hvile': 'no' },
  })
  const other = `/virksomhed/stillinger/${second.id}/kort`
  await app.post(other, { intent: 'open', formId: v7() }, { as })
  expect(await (await app.get(other, { as })).text()).toContain('Fra 1. december 2026')
  await db.tx((tx) =>
    tx
      .update(roles)
      .set({ conditions: { 'tid-hvile': 'no' } })
      .where(eq(roles.id, role.id)),
  )
  expect(await (await app.get(kort, { as })).text()).not.toContain('name="card"')
})

test('a wish for a card reaches her consultant once, and neither her nor anybody else before it is approved', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const consultant = await aConsultant(db)
  const { as, kort, made, role } = await aPlace(db, 9, { consultantId: consultant.userId })
  await app.post(kort, { intent: 'open', formId: v7() }, { as })
  const html = await (await app.get(kort, { as })).text()
  const wish = { intent: 'wish', formId: v7(), card: /value="([0-9a-f]{32})"/.exec(html)![1]! }
  expect((await app.post(kort, wish, { as })).status).toBe(302)
  expect((await app.post(kort, wish, { as })).status).toBe(302)
  expect((await app.post(kort, { ...wish, formId: v7() }, { as })).status).toBe(302)
  expect((await app.post(kort, { ...wish, formId: v7(), card: '0'.repeat(32) }, { as })).status).toBe(409)
  const rows = await db.read((q) => q.select().from(introductions))
  expect(rows.map(({ status, roleId }) => [status, roleId])).toEqual([['wished', role.id]])
  const her = made.find(({ candidate }) => candidate.id === rows[0]?.candidateId)!
  const path = `/formidlinger/${rows[0]!.id}`
  expect((await app.get(path, { as: consultant })).status).toBe(200)
  expect((await app.get(path, { as: her.self })).status).toBe(404)
  expect((await app.get(path, { as })).status).toBe(404)
  expect(await (await app.get('/formidlinger', { as: her.self })).text()).not.toContain(rows[0]!.id)
  expect(await (await app.get('/job', { as: her.self })).text()).not.toContain(rows[0]!.id)
  expect(await (await app.get('/formidlinger', { as })).text()).not.toContain(rows[0]!.id)
  // That her card was seen is hers to know; that somebody wished is not, yet.
  const log = await db.read((q) => q.select().from(auditEntries).innerJoin(auditSubjects, aboutHer(her.candidate.id)))
  const byFirm = log.filter((row) => row.audit_entries.actorId === as.userId)
  expect([...new Set(byFirm.map((row) => row.audit_entries.kind))]).toEqual(['reading'])
  const own = await app.post('/job', { roleId: role.id, formId: v7() }, { as: her.self })
  expect(own.headers.get('location')).toBe(path)
  expect((await app.get(path, { as: her.self })).status).toBe(200)
})
