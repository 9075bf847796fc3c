import { expect, test } from 'vitest'
import { employers, municipalitySettings } from '#db/schema/index.ts'
import { aCandidateWithAccount, aConsultant, anEmployer, aRole, aWorkplace } from '#db/seed/factories.ts'
import { type TestApp, testApp } from '#tests/support/app.ts'
import { type TestDb, testDb } from '#tests/support/database.ts'

const INFORMING = ['/fleksjob', '/hvad-koster-det', '/hensyn', '/spoergsmaal', '/saadan-virker-det', '/kontakt']

async function aFirm(db: TestDb) {
  const { employer, workplace, actor } = await anEmployer(db)
  return { at: { employerId: employer.id, workplaceId: workplace.id }, employer, actor }
}

const htmlOf = async (app: TestApp, path: string) => (await app.get(path)).text()
const main = (html: string) => /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''

test('each page that informs has an h1, its address, words for search engines, a picture, and is reached from the front', async () => {
  const app = await testApp(await testDb())
  const front = await htmlOf(app, '/')
  const sitemap = await htmlOf(app, '/sitemap.xml')
  for (const path of INFORMING) {
    const html = await htmlOf(app, path)
    expect([path, html.match(/<h1[ >]/g)?.length]).toEqual([path, 1])
    expect(html).toContain(`<link rel="canonical" href="http://localhost:3000${path}"`)
    expect(html).toContain('property="og:image" content="http://localhost:3000/og.png"')
    expect(html).toMatch(/property="og:locale" content="da_DK"/)
    expect(html).toMatch(/<meta name="description" content="[^"]{40,}"/)
    expect(front).toContain(`href="${path}"`)
    expect(sitemap).toContain(`<loc>http://localhost:3000${path}</loc>`)
  }
})

test('the calculator answers by GET, keeps what was typed, and tells what cannot be used at the field', async () => {
  const app = await testApp(await testDb())
  const first = await htmlOf(app, '/hvad-koster-det')
  expect(first).toContain('10 timer om ugen')
  const asked = await app.get('/hvad-koster-det?timer=20&intensitet=50&loen=30.000&per=maaned')
  const html = main(await asked.text())
  for (const words of ['8.108 kr.', '17.520 kr.', '25.628 kr.', 'satser fra 2024', 'Vejledende'])
    expect(html).toContain(words)
  const hourly = main(await htmlOf(app, '/hvad-koster-det?timer=10&intensitet=100&loen=150&per=time'))
  expect(hourly).toContain('6.500 kr.')
  const wrong = await app.get('/hvad-koster-det?timer=38&intensitet=0&loen=x&per=maaned')
  const told = main(await wrong.text())
  expect(wrong.status).toBe(400)
  for (const field of ['timer', 'intensitet', 'loen']) {
    expect(told).toContain(`href="#${field}"`)
    expect(told).toContain(`id="${field}-error"`)
  }
  expect(told).toContain('value="38"')
  expect(told).not.toContain('pay-result')
})

test('the list is narrowed by its address, shows what it is narrowed to, and lets go of one thing at a time', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { at, employer } = await aFirm(db)
  const away = await aWorkplace(db, { employerId: employer.id, postcode: '8000', municipalityCode: '0751' })
  await aRole(db, { ...at, title: 'Nær ved' })
  await aRole(db, { ...at, workplaceId: away.id, title: 'Langt væk' })
  const answer = await app.get('/stillinger?postnr=4330&km=25&timer=6-10')
  const html = main(await answer.text())
  expect(html).toContain('Nær ved')
  expect(html).not.toContain('Langt væk')
  expect(html).toContain('(ca. 1 km)')
  expect(html).toContain('href="/stillinger?postnr=4330&amp;timer=6-10"')
  expect(html).toContain('href="/stillinger?postnr=4330&amp;km=25"')
  expect(html).toMatch(/<option value="25" selected="">/)
  expect(Number(answer.headers.get('x-queries'))).toBeLessThanOrEqual(12)
  const none = main(await htmlOf(app, '/stillinger?postnr=8000&km=5&timer=21-'))
  expect(none).toContain('Ingen job passer til søgningen')
  expect(none).toContain('Se alle timetal')
  expect(main(await htmlOf(app, '/stillinger?postnr=99'))).toContain('Postnummeret findes ikke')
  const filtered = await htmlOf(app, '/stillinger?q=nær')
  expect(filtered).toContain('<link rel="canonical" href="http://localhost:3000/stillinger"/>')
  expect(filtered).toMatch(/type="application\/atom\+xml" href="\/stillinger\.atom\?q=n%C3%A6r"/)
})

test('the feed holds what everybody may see, escaped and dated, whoever asks', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { at } = await aFirm(db)
  const waiting = await anEmployer(db, { status: 'unverified' })
  const role = await aRole(db, { ...at, title: 'Tag & pak <alt>' })
  await aRole(db, { ...at, status: 'draft', title: 'Kladden' })
  await aRole(db, { employerId: waiting.employer.id, workplaceId: waiting.workplace.id, title: 'Venter' })
  const as = await aConsultant(db)
  for (const reader of [undefined, as]) {
    const answer = await app.get('/stillinger.atom', reader ? { as: reader } : {})
    const xml = await answer.text()
    expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    expect(xml).toContain(`<id>urn:uuid:${role.id}</id><title>Tag &amp; pak &lt;alt&gt;</title>`)
    expect(xml).toContain('<updated>2026-09-01T08:00:00.000Z</updated>')
    expect(xml.match(/<entry>/g)).toHaveLength(1)
  }
  expect(await htmlOf(app, '/stillinger.atom?q=findesikke')).not.toContain('<entry>')
})

test('an open job tells search engines all that the page tells, until when, and never the address', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { at } = await aFirm(db)
  const facts = {
    description: 'Du rydder op.\nDu vander.',
    tasks: [{ id: 'varemodtagelse', core: true }],
    conditions: { 'soc-fast': 'yes' as const },
    startsOn: '2026-12-01',
    expiresOn: '2026-12-24',
    peer: true,
  }
  const role = await aRole(db, { ...at, ...facts })
  const html = await htmlOf(app, `/stillinger/${role.id}`)
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
  expect(JSON.parse(json)).toMatchObject({
    description: expect.stringMatching(/^<p>Du rydder op\.<\/p><p>Du vander\.<\/p><ul><li>/),
    datePosted: '2026-09-01',
    validThrough: '2026-12-24T22:59:00.000Z',
    employmentType: 'PART_TIME',
    workHours: '8–12 timer om ugen',
    jobStartDate: '2026-12-01',
    hiringOrganization: { name: 'Havnens Byggecenter' },
    jobLocation: { address: { addressCountry: 'DK', postalCode: '4330', addressRegion: 'Lejre' } },
    jobBenefits: expect.stringContaining('fast'),
  })
  expect(json).not.toContain('Søndergade')
  expect(main(html)).toContain('egne erfaringer')
})

test('a job that is gone says so with 410 and others like it, a draft and a stranger’s id are 404', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { at } = await aFirm(db)
  await aRole(db, { ...at, title: 'En anden' })
  const closed = await aRole(db, { ...at, status: 'closed', title: 'Den gamle' })
  const answer = await app.get(`/stillinger/${closed.id}`)
  const html = await answer.text()
  expect(answer.status).toBe(410)
  for (const words of [
    'Jobbet er ikke ledigt mere',
    'Den gamle i Hvalsø',
    'En anden',
    'name="robots" content="noindex"',
  ])
    expect(html).toContain(words)
  expect(html).not.toContain('application/ld+json')
  expect((await app.get(`/stillinger/${(await aRole(db, { ...at, status: 'paused' })).id}`)).status).toBe(404)
  const draft = await aRole(db, { ...at, status: 'draft', title: 'Hemmelig' })
  const hidden = await app.get(`/stillinger/${draft.id}`)
  expect([hidden.status, (await hidden.text()).includes('Hemmelig')]).toEqual([404, false])
  const sitemap = await htmlOf(app, '/sitemap.xml')
  expect(sitemap).toMatch(/<loc>[^<]+\/stillinger\/[0-9a-f-]{36}<\/loc><lastmod>2026-09-01<\/lastmod>/)
  expect(sitemap).not.toContain(closed.id)
})

test('the contact page names her own consultant, or the one that the municipality has named for employers', async () => {
  const db = await testDb()
  const app = await testApp(db, { MAIL_FROM: 'Fleksbro <drift@fleksbro.example.dk>' })
  const consultant = await aConsultant(db, { name: 'Anne Lund', phone: '46 00 00 01' })
  const { actor: her } = await aCandidateWithAccount(db, { consultantId: consultant.userId })
  const { actor: boss, employer } = await aFirm(db)
  const nobody = main(await htmlOf(app, '/kontakt'))
  expect(nobody).toContain('drift@fleksbro.example.dk')
  expect(nobody).not.toContain('Anne Lund')
  const hers = main(await (await app.get('/kontakt', { as: her })).text())
  for (const words of ['46 00 00 01', 'Svaret kommer inden for 2 hverdage.']) expect(hers).toContain(words)
  expect(main(await (await app.get('/kontakt', { as: boss })).text())).toContain('Der er ikke sat navn på endnu')
  const own = { code: employer.municipalityCode, contactUserId: consultant.userId, updatedAt: new Date() }
  await db.tx((tx) => tx.insert(municipalitySettings).values(own))
  const named = main(await (await app.get('/kontakt', { as: boss })).text())
  expect(named).toContain('Anne Lund')
  expect(await db.read((q) => q.$count(employers))).toBe(1)
})

test('what went wrong is told with ways on: jobs, help, and signing in for a stranger', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const missing = await app.get('/findes-ikke')
  const html = main(await missing.text())
  expect(missing.status).toBe(404)
  for (const href of ['/stillinger', '/kontakt', '/log-ind?til=%2Ffindes-ikke'])
    expect(html).toContain(`href="${href}"`)
  const { actor: as } = await aFirm(db)
  const forbidden = await app.get('/kandidater', { as })
  const told = main(await forbidden.text())
  expect(forbidden.status).toBe(403)
  expect(told).toContain('Du har ikke adgang')
  expect(told).not.toContain('/log-ind')
})
