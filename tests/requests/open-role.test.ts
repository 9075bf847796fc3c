import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { v7 } from '#db/id.ts'
import { roleDrafts, roles } from '#db/schema/index.ts'
import { aCvr, anEmployer } from '#db/seed/factories.ts'
import { type TestApp, testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'

const job = {
  workplaceId: 'ny',
  version: '1',
  title: 'Varemodtagelse',
  description: 'Tage imod varer og tælle op.',
  'place.name': 'Lageret',
  'place.address': 'Havnegade 3',
  'place.postcode': '4330',
  hoursMin: '8',
  hoursMax: '12',
}
const account = () => ({
  formId: v7(),
  name: 'Karen Holm',
  email: 'karen@example.dk',
  password: 'tre blå både',
  phone: '20304050',
  employerName: 'Havnens Byggecenter',
  cvr: aCvr(),
  workplaceName: 'Lageret',
  address: 'Havnegade 3',
  postcode: '4330',
})

const cookieOf = (response: Response) => /jobkladde=[^;]*/.exec(response.headers.get('set-cookie') ?? '')?.[0] ?? ''
const withCookie = (cookie: string) => ({ headers: { cookie } })

async function begin(app: TestApp, fields: Readonly<Record<string, string>>) {
  const response = await app.post('/opslag', fields)
  return { response, cookie: cookieOf(response) }
}

test('a job is written, put aside, found again, and follows into an account that is made last', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const empty = await app.get('/opslag')
  expect([empty.status, Number(empty.headers.get('x-queries')) <= 12]).toEqual([200, true])
  const { response, cookie } = await begin(app, { ...job, intent: 'save', hoursMin: 'mange' })
  expect([response.status, response.headers.get('location')]).toEqual([302, '/opslag'])
  expect(response.headers.get('set-cookie')).toMatch(/jobkladde=.*HttpOnly.*SameSite=Lax/)
  const back = await (await app.get('/opslag', withCookie(cookie))).text()
  for (const typed of ['value="Varemodtagelse"', 'value="mange"', 'value="Havnegade 3"']) expect(back).toContain(typed)
  expect(await (await app.get('/opslag')).text()).not.toContain('value="Varemodtagelse"')
  const wrong = await app.post('/opslag', { ...job, intent: 'review', hoursMin: 'mange' }, withCookie(cookie))
  expect([wrong.status, (await wrong.text()).includes('href="#hoursMin"')]).toEqual([400, true])
  const done = await app.post('/opslag', { ...job, intent: 'review' }, withCookie(cookie))
  expect(done.headers.get('location')).toBe('/opret')
  const signUp = await (await app.get('/opret', withCookie(cookie))).text()
  for (const words of ['Jobbet ”Varemodtagelse” følger med', 'value="Lageret"', 'value="4330"'])
    expect(signUp).toContain(words)
  const made = await app.post('/opret', account(), withCookie(cookie))
  expect(made.headers.get('location')).toContain('/opret/tak')
  expect(await db.read((q) => q.select().from(roles))).toMatchObject([{ title: 'Varemodtagelse', status: 'draft' }])
  expect(await db.read((q) => q.$count(roleDrafts))).toBe(0)
})

test('what is kept while it is typed is kept without a word, a CPR number never, and a heap not at all', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const fields = { ...job, description: 'Ring til 010190-1234' }
  const answer = await app.post('/opslag/gem', fields)
  expect([answer.status, await answer.text()]).toEqual([204, ''])
  const [row] = await db.read((q) => q.select().from(roleDrafts))
  expect(row?.body).toMatchObject({ title: ['Varemodtagelse'] })
  expect(JSON.stringify(row)).not.toContain('010190')
  expect((await app.post('/opslag/gem', { description: 'x'.repeat(70_000) })).status).toBe(400)
  const { response } = await begin(app, { ...fields, intent: 'review' })
  expect([response.status, (await response.text()).includes('href="#description"')]).toEqual([400, true])
  expect(JSON.stringify(await db.read((q) => q.select().from(roleDrafts)))).not.toContain('010190')
})

test('whoever has an account signs in and goes on with what she wrote, which the saved job uses up', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { workplace, actor: as } = await anEmployer(db)
  const { cookie } = await begin(app, { ...job, intent: 'save' })
  const own = { as, ...withCookie(cookie) }
  expect((await app.get('/opslag', own)).headers.get('location')).toBe('/virksomhed/stillinger/ny')
  const before = (await (await app.get('/virksomhed', own)).text()).replace(/<script.*?<\/script>/gs, '')
  expect(before).toContain('Fortsæt, hvor I slap')
  const form = await (await app.get('/virksomhed/stillinger/ny', own)).text()
  expect(form).toContain('value="Varemodtagelse"')
  const fields = { ...job, intent: 'review', workplaceId: workplace.id, formId: v7() }
  expect((await app.post('/virksomhed/stillinger/ny', fields, own)).status).toBe(302)
  expect(await db.read((q) => q.$count(roleDrafts))).toBe(0)
  // The page's data hold the words; they are on the screen no more.
  const after = (await (await app.get('/virksomhed', own)).text()).replace(/<script.*?<\/script>/gs, '')
  expect(after).not.toContain('Fortsæt, hvor I slap')
})

test('a draft can be thrown away, and a cookie that nobody gave out opens nothing', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { cookie } = await begin(app, { ...job, intent: 'save' })
  const forged = await app.get('/opslag', withCookie('jobkladde=abc'))
  expect([forged.status, (await forged.text()).includes('value="Varemodtagelse"')]).toEqual([200, false])
  const dropped = await app.post('/opslag', { intent: 'drop' }, withCookie(cookie))
  expect(dropped.headers.get('set-cookie')).toContain('jobkladde=;')
  expect(await db.read((q) => q.$count(roleDrafts))).toBe(0)
})

test('nothing about candidates is said before the municipality has called', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { workplace, employer, actor: as } = await anEmployer(db, { status: 'unverified' })
  for (const response of [await app.get('/opslag'), await app.get('/virksomhed/stillinger/ny', { as })])
    expect(await response.text()).not.toMatch(/mennesker inden for|færre end 5|5–9/)
  const made = { workplaceId: workplace.id, intent: 'save', formId: v7() }
  await app.post('/virksomhed/stillinger/ny', { ...job, ...made }, { as })
  const [role] = await db.read((q) => q.select().from(roles).where(eq(roles.employerId, employer.id)))
  const edit = await app.get(`/virksomhed/stillinger/${role!.id}/rediger`, { as })
  expect(await edit.text()).not.toMatch(/mennesker inden for|færre end 5|5–9/)
})
