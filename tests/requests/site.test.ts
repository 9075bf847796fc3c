import { expect, test } from 'vitest'
import { enqueueMail } from '#app/domain/notifications/outbox.server.ts'
import { users } from '#db/schema/index.ts'
import { anEmployer, aRole, aUser } from '#db/seed/factories.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'

test('each public page has a title, one h1, a description and its one address', async () => {
  const db = await testDb()
  const app = await testApp(db)
  for (const path of ['/', '/saadan-matcher-vi', '/privatliv', '/tilgaengelighed', '/opret']) {
    const answer = await app.get(path)
    expect([path, answer.status]).toEqual([path, 200])
    const html = await answer.text()
    expect(html.match(/<h1[ >]/g)).toHaveLength(1)
    expect(html).toMatch(/<title>[^<]{5,} – Fleksbro<\/title>/)
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}"/)
    expect(html).toContain(`<link rel="canonical" href="http://localhost:3000${path}"`)
    expect(Number(answer.headers.get('x-queries'))).toBeLessThanOrEqual(12)
  }
})

test('the front page shows open jobs of verified firms only, and says so when there are none', async () => {
  const db = await testDb()
  const app = await testApp(db)
  expect(await (await app.get('/')).text()).toContain('Der er ingen åbne job lige nu.')
  const { employer, workplace } = await anEmployer(db)
  const unverified = await anEmployer(db, { status: 'unverified' })
  await aRole(db, { employerId: employer.id, workplaceId: workplace.id, title: 'Bogholderiassistent' })
  await aRole(db, { employerId: unverified.employer.id, workplaceId: unverified.workplace.id, title: 'Ikke endnu' })
  const html = await (await app.get('/')).text()
  expect(html).toContain('Bogholderiassistent')
  expect(html).toContain('Havnens Byggecenter, Hvalsø')
  expect(html).not.toContain('Ikke endnu')
})

test('the rules show the weights that are used', async () => {
  const db = await testDb()
  const html = await (await (await testApp(db)).get('/saadan-matcher-vi')).text()
  expect(html).toContain('Version 1 af reglerne.')
  for (const points of [35, 25, 15, 10, 5]) expect(html).toMatch(new RegExp(`<td[^>]*>${points}</td>`))
})

test('a language is chosen by a post, is remembered, and leads back to an own page only', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const user = await aUser(db)
  const answer = await app.post('/sprog', { locale: 'en', til: '/privatliv' }, { as: user })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/privatliv'])
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const page = await (await app.get('/privatliv', { headers: { cookie } })).text()
  expect(page).toContain('<html lang="en"')
  expect(page).toContain('Your data and rights')
  expect(await db.read((q) => q.select({ locale: users.locale }).from(users))).toEqual([{ locale: 'en' }])
  expect((await app.post('/sprog', { locale: 'en', til: '//evil.example' })).headers.get('location')).toBe('/')
  expect((await app.post('/sprog', { locale: 'xx' })).status).toBe(400)
  expect(await (await app.get('/sprog')).text()).toContain('value="en"')
})

test('the outbox is there in demo and development only', async () => {
  const db = await testDb()
  const slots = { link: 'http://localhost:3000/invitation/x' }
  const at = new Date('2026-11-24T08:00:00Z')
  await db.tx((tx) => enqueueMail(tx, { to: 'a@example.dk', kind: 'invitation', locale: 'da', slots, now: at }))
  for (const mode of ['production', 'test'] as const)
    expect((await (await testApp(db, { mode })).get('/udbakke')).status).toBe(404)
  for (const mode of ['demo', 'development'] as const) {
    const answer = await (await testApp(db, { mode })).get('/udbakke')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('href="http://localhost:3000/invitation/x"')
  }
})

test('the demo logins stand on the sign-in page in demo mode only', async () => {
  const db = await testDb()
  const demo = await (await (await testApp(db, { mode: 'demo' })).get('/log-ind')).text()
  expect(demo).toContain('konsulent@demo.fleksbro.dk')
  expect(demo).toContain('fleksbro-demo')
  for (const mode of ['production', 'test', 'development'] as const)
    expect(await (await (await testApp(db, { mode })).get('/log-ind')).text()).not.toContain('demo.fleksbro.dk')
})

test('health says whether the database answers, and nothing else', async () => {
  const db = await testDb()
  const well = await (await testApp(db)).get('/helbred')
  expect([well.status, await well.json()]).toEqual([200, { status: 'ok' }])
  const down = { ...db, read: () => Promise.reject(new Error('gone')) }
  const ill = await (await testApp(down)).get('/helbred')
  expect([ill.status, await ill.json()]).toEqual([503, { status: 'database' }])
})

test('robots and sitemap: public pages and open roles, and no demo in a search engine', async () => {
  const db = await testDb()
  const app = await testApp(db, { mode: 'production' })
  const { employer, workplace } = await anEmployer(db)
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id })
  const draft = await aRole(db, { employerId: employer.id, workplaceId: workplace.id, status: 'draft' })
  const sitemap = await (await app.get('/sitemap.xml')).text()
  expect(sitemap).toContain(`<loc>http://localhost:3000/stillinger/${role.id}</loc>`)
  expect(sitemap).not.toContain(draft.id)
  expect(await (await app.get('/robots.txt')).text()).toMatch(/Allow: \/\n[\s\S]*Disallow: \/invitation\//)
  const demo = await testApp(db, { mode: 'demo' })
  expect(await (await demo.get('/robots.txt')).text()).toContain('Disallow: /\n')
})

test('the standard address of the accessibility statement leads to it', async () => {
  const db = await testDb()
  const answer = await (await testApp(db)).get('/was')
  expect([answer.status, answer.headers.get('location')]).toEqual([301, '/tilgaengelighed'])
})
