import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { v7 } from '#db/id.ts'
import { municipalitySettings, users } from '#db/schema/index.ts'
import { aCandidate, aConsultant, anEmployer, aRole, aUser } from '#db/seed/factories.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'

const typed = (over: Record<string, string> = {}) => ({
  formId: v7(),
  version: '0',
  unitName: '',
  contactUserId: '',
  contactWeeks: '',
  answerDays: '',
  stepDays: '',
  roleDays: '',
  ...over,
})

test('only admin and leader reach the settings, and only an admin saves them', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const admin = await aUser(db, { role: 'admin' })
  const leader = await aUser(db, { role: 'leader' })
  const consultant = await aConsultant(db)
  const { actor: employer } = await anEmployer(db)
  const path = '/indstillinger'
  for (const as of [consultant, employer]) {
    expect((await app.get(path, { as })).status).toBe(403)
    expect((await app.post(path, typed(), { as })).status).toBe(403)
  }
  expect((await app.get(path)).headers.get('location')).toContain('/log-ind')
  const read = await app.get(path, { as: leader })
  expect([read.status, (await read.text()).includes('<form method="post" action="/indstillinger"')]).toEqual([
    200,
    false,
  ])
  expect((await app.post(path, typed(), { as: leader })).status).toBe(403)
  const saved = await app.post(path, typed({ contactWeeks: '6' }), { as: admin })
  expect([saved.status, saved.headers.get('location')]).toEqual([302, path])
  const page = await app.get(path, { as: admin })
  expect(await page.text()).toContain('value="6"')
  expect(Number(page.headers.get('x-queries'))).toBeLessThanOrEqual(12)
})

test('what cannot be saved keeps what was typed, and the second admin is told what holds now', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const [ane, bo] = [await aUser(db, { role: 'admin' }), await aUser(db, { role: 'admin' })]
  const wrong = await app.post('/indstillinger', typed({ answerDays: '99', unitName: 'Job og Erhverv' }), { as: ane })
  const html = await wrong.text()
  expect(wrong.status).toBe(400)
  for (const words of ['Skriv et helt tal fra 1 til 20.', 'value="99"', 'value="Job og Erhverv"'])
    expect(html).toContain(words)
  await app.post('/indstillinger', typed({ answerDays: '3' }), { as: ane })
  const late = await app.post('/indstillinger', typed({ answerDays: '4' }), { as: bo })
  const told = await late.text()
  expect(late.status).toBe(409)
  for (const words of ['Det gælder nu', '3 arbejdsdage', 'value="4"', 'name="version" value="1"'])
    expect(told).toContain(words)
})

test('a setting changes what the pages say on the next request', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const admin = await aUser(db, { role: 'admin' })
  const lone = await aConsultant(db, { name: 'Lone Bækgaard', phone: '12 34 56 78' })
  const { actor: boss } = await anEmployer(db)
  const own = async () => (await app.get('/virksomhed', { as: boss })).text()
  expect(await own()).toContain('spørg efter virksomhedsindgangen')
  await app.post('/indstillinger', typed({ contactUserId: lone.userId, answerDays: '1' }), { as: admin })
  const page = await own()
  for (const words of ['Lone Bækgaard', 'href="tel:12345678"', 'får du svar senest onsdag.'])
    expect(page).toContain(words)
})

test('the named contact stands on each of an employer’s pages, and never on staff’s', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const lone = await aConsultant(db, { name: 'Lone Bækgaard', phone: '12 34 56 78' })
  const { employer, workplace, actor: boss } = await anEmployer(db, { consultantId: lone.userId })
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id })
  for (const path of ['/virksomhed', `/virksomhed/stillinger/${role.id}`]) {
    const page = await app.get(path, { as: boss })
    expect(await page.text()).toContain('href="tel:12345678"')
    expect(Number(page.headers.get('x-queries'))).toBeLessThanOrEqual(12)
  }
  expect(await (await app.get(`/virksomhed/stillinger/${role.id}`, { as: lone })).text()).not.toContain('tel:12345678')
  const path = `/virksomheder/${employer.id}`
  const file = await app.get(path, { as: lone })
  expect(await file.text()).toContain('Ret, hvem virksomheden ringer til')
  expect(Number(file.headers.get('x-queries'))).toBeLessThanOrEqual(12)
  const form = { intent: 'contact', version: '1', contactId: '' }
  expect((await app.post(path, form, { as: lone })).status).toBe(302)
  expect((await app.post(path, form, { as: lone })).status).toBe(409)
  expect(await (await app.get('/virksomhed', { as: boss })).text()).not.toContain('tel:12345678')
  expect(await (await app.get('/opret/tak?kommune=0350')).text()).toContain('Jeres kontakt i kommunen')
})

test('a colleague who is shut out is out at her next request, and her citizens are on the others’ day', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const admin = await aUser(db, { role: 'admin' })
  const [lone, bo] = [await aConsultant(db), await aConsultant(db)]
  await aCandidate(db, { consultantId: bo.userId, name: 'Ida Dam' })
  expect((await app.get('/min-side', { as: bo })).status).toBe(200)
  const path = `/brugere/${bo.userId}`
  const page = await app.get(path, { as: admin })
  const html = await page.text()
  expect(html).toContain('Én borger har Lone Bækgaard som fast kontakt.')
  expect(html).not.toContain('Ida Dam')
  expect(Number(page.headers.get('x-queries'))).toBeLessThanOrEqual(12)
  expect((await app.post(path, { intent: 'disable', formId: v7() }, { as: admin })).status).toBe(302)
  expect((await app.get('/min-side', { as: bo })).headers.get('location')).toContain('/log-ind')
  const day = await app.get('/min-side', { as: lone })
  expect(await day.text()).toContain('Den faste kontakt er holdt op.')
  expect(Number(day.headers.get('x-queries'))).toBeLessThanOrEqual(12)
})

test('an admin of another municipality finds neither colleague nor unit nor settings', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const stranger = await aUser(db, { role: 'admin', municipalityCode: '0265', name: 'Nana Friis' })
  const lone = await aConsultant(db, { name: 'Lone Bækgaard' })
  const path = `/brugere/${lone.userId}`
  expect((await app.get(path, { as: stranger })).status).toBe(404)
  const change = { intent: 'change', formId: v7(), role: 'admin', unitId: '', phone: '' }
  expect((await app.post(path, change, { as: stranger })).status).toBe(404)
  const [row] = await db.read((q) => q.select().from(users).where(eq(users.id, lone.userId)))
  expect(row?.role).toBe('consultant')
  expect(await (await app.get('/brugere', { as: stranger })).text()).not.toContain('Lone Bækgaard')
  await app.post('/indstillinger', typed({ unitName: 'Vores' }), { as: stranger })
  expect((await db.read((q) => q.select().from(municipalitySettings))).map(({ code }) => code)).toEqual(['0265'])
})

test('an admin makes units, gives one to a colleague, and finds her by it; consultants see no such page', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const admin = await aUser(db, { role: 'admin', name: 'Ane Admin' })
  const lone = await aConsultant(db)
  expect((await app.get('/enheder', { as: lone })).status).toBe(403)
  const add = { intent: 'add', formId: v7(), name: 'Team Nord', parentId: '' }
  for (const _ of [1, 2]) expect((await app.post('/enheder', add, { as: admin })).status).toBe(302)
  const page = await (await app.get('/enheder', { as: admin })).text()
  const [, id = ''] = /name="id" value="([^"]+)"/.exec(page) ?? []
  expect(page.match(/name="id"/g)).toHaveLength(1)
  const again = await app.post('/enheder', { ...add, formId: v7() }, { as: admin })
  expect([again.status, (await again.text()).includes('Der er allerede en enhed')]).toEqual([409, true])
  const change = { intent: 'change', formId: v7(), role: 'consultant', unitId: id, phone: '22334455' }
  expect((await app.post(`/brugere/${lone.userId}`, change, { as: admin })).status).toBe(302)
  const found = await (await app.get(`/brugere?enhed=${id}`, { as: admin })).text()
  expect([found.includes('Lone Bækgaard'), found.includes(admin.email)]).toEqual([true, false])
})

test('the overview is at most twelve statements, and its file says the same', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const leader = await aUser(db, { role: 'leader' })
  const lone = await aConsultant(db)
  for (let at = 0; at < 6; at++) await aCandidate(db, { consultantId: lone.userId, name: 'Mette Ravn' })
  const page = await app.get('/overblik?aar=2', { as: leader })
  const html = await page.text()
  expect(html).toContain('6 søger job.')
  expect(html).not.toContain('Mette')
  expect(Number(page.headers.get('x-queries'))).toBeLessThanOrEqual(12)
  const file = await app.get('/overblik/tal.csv', { as: leader })
  expect(file.headers.get('content-type')).toContain('text/csv')
  expect(await file.text()).toContain('Hele kommunen;6;')
  for (const path of ['/overblik', '/overblik/tal.csv']) expect((await app.get(path, { as: lone })).status).toBe(403)
})
