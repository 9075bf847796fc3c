import { expect, test } from 'vitest'
import { auditPayloads, auditSubjects, savedViews } from '#db/schema/index.ts'
import { aCandidate, aConsultant, anEmployer, anIntroduction, aRole, aUser } from '#db/seed/factories.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'

const FORM = '0190c0de-0000-7000-8000-00000000000'

async function lejre() {
  const db = await testDb()
  const app = await testApp(db)
  const as = await aConsultant(db)
  const { employer, workplace, actor } = await anEmployer(db, { name: 'Sømandens Net' })
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id, title: 'Net og tov' })
  const { candidate } = await aCandidate(db, {
    name: 'Åse Sørensen',
    email: '=aase@example.dk',
    consultantId: as.userId,
  })
  return { db, app, as, employer, role, candidate, firm: actor }
}

test('lists, files and search are for those whom the policy names, and cost at most twelve statements', async () => {
  const { db, app, as, firm } = await lejre()
  const leader = await aUser(db, { role: 'leader' })
  const admin = await aUser(db, { role: 'admin' })
  const may: Record<string, number[]> = {
    '/kandidater': [200, 403, 403, 403],
    '/kandidater/liste.csv': [200, 403, 403, 403],
    '/virksomheder': [200, 200, 403, 403],
    '/virksomheder/liste.csv': [200, 200, 403, 403],
    '/jobliste': [200, 200, 403, 403],
    '/jobliste/liste.csv': [200, 200, 403, 403],
    '/formidlinger': [200, 403, 403, 200],
    '/formidlinger/liste.csv': [200, 403, 403, 403],
    '/visninger': [200, 200, 403, 403],
    '/find?q=a': [200, 403, 403, 403],
    '/find/forslag?q=net': [200, 403, 403, 403],
    '/kandidater/import': [200, 403, 403, 403],
    '/virksomheder/import/skabelon.csv': [200, 403, 403, 403],
  }
  for (const [path, statuses] of Object.entries(may)) {
    const answers = []
    for (const actor of [as, leader, admin, firm]) answers.push(await app.get(path, { as: actor }))
    expect([path, answers.map(({ status }) => status)]).toEqual([path, statuses])
    for (const answer of answers) expect(Number(answer.headers.get('x-queries'))).toBeLessThanOrEqual(12)
  }
})

test('the file of candidates is neutral, leaves protected identities and needs out, and every person is a reading', async () => {
  const { db, app, as, candidate } = await lejre()
  const { candidate: secret } = await aCandidate(db, { name: 'Skjult Ravn', protectedIdentity: true })
  await aCandidate(db, { name: 'Fremmed Person', municipalityCode: '0265' })
  await aCandidate(db, { name: 'Bo Dam' }, { needs: [{ item: 'tid-hvile', strength: 'must' }] })
  const answer = await app.get('/kandidater/liste.csv', { as })
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(bytes.subarray(0, 3)).toEqual(Buffer.of(0xef, 0xbb, 0xbf))
  const lines = bytes.toString('utf8').slice(1).trim().split('\r\n')
  expect(lines[0]).toMatch(/^navn;kommune;postnr;telefon;email;timer_min;timer_max;transport;rejse_min;/)
  expect(lines.slice(1).map((line) => line.split(';')[0])).toEqual(['Bo Dam', 'Åse Sørensen'])
  expect(lines[2]).toContain(";'=aase@example.dk;8;12;")
  expect(bytes.toString('utf8')).not.toMatch(/tid-hvile|Skjult|Fremmed/)
  const seen = await db.read((q) => q.select().from(auditSubjects))
  expect(seen.map(({ candidateId }) => candidateId)).toContain(candidate.id)
  expect(seen).toHaveLength(2)
  expect(seen.map(({ candidateId }) => candidateId)).not.toContain(secret.id)
  const filtered = await app.get('/kandidater/liste.csv?q=sorensen', { as })
  expect((await filtered.text()).trim().split('\r\n')).toHaveLength(2)
})

test('introductions of a protected identity are in no file, and another municipality’s candidate has no name', async () => {
  const { db, app, as, employer, role } = await lejre()
  const far = await aConsultant(db, { municipalityCode: '0265' })
  const { candidate: secret } = await aCandidate(db, { name: 'Skjult Ravn', protectedIdentity: true })
  const { candidate: foreign } = await aCandidate(db, { name: 'Fremmed Person', municipalityCode: '0265' })
  const pair = { roleId: role.id, employerId: employer.id }
  await anIntroduction(db, { ...pair, candidateId: secret.id })
  await anIntroduction(db, { ...pair, candidateId: foreign.id, status: 'presented' })
  const file = await (await app.get('/formidlinger/liste.csv', { as })).text()
  expect(file).not.toMatch(/Skjult|Fremmed/)
  expect(file.trim().split('\r\n')).toHaveLength(2)
  const own = await (await app.get('/formidlinger/liste.csv', { as: far })).text()
  expect(own).toContain('Fremmed Person')
  const found = await (await app.get('/find?q=Fremmed', { as })).text()
  expect(found).not.toContain('Fremmed Person')
})

test('a list is sorted by its heads and says so, and keeps its filters on every link', async () => {
  const { db, app, as } = await lejre()
  for (let at = 0; at < 30; at++) await aCandidate(db, { name: `Borger ${at}`, consultantId: as.userId })
  const html = await (await app.get('/kandidater?hvis=mine&orden=-navn', { as })).text()
  expect(html).toMatch(/<th[^>]*aria-sort="descending"[^>]*><a[^>]*href="\/kandidater\?hvis=mine">/)
  expect(html).toContain('href="/kandidater?hvis=mine&amp;orden=kontakt"')
  expect(html).toContain('href="/kandidater?hvis=mine&amp;orden=-navn&amp;side=2"')
  expect(html).toContain('href="/kandidater/liste.csv?hvis=mine&amp;orden=-navn"')
  expect(html).toContain('31 borgere')
})

test('a view is kept once, stands above its list, is nobody else’s, and a deleted one comes back', async () => {
  const { db, app, as } = await lejre()
  const form = { intent: 'save', list: 'candidates', query: 'status=any&side=3&ukendt=1', formId: `${FORM}1` }
  for (const name of ['Alle mine', 'Alle mine']) {
    const answer = await app.post('/visninger', { ...form, name }, { as })
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/kandidater?status=any'])
  }
  const views = await db.read((q) => q.select().from(savedViews))
  expect(views).toMatchObject([{ name: 'Alle mine', query: 'status=any', userId: as.userId }])
  const taken = await app.post('/visninger', { ...form, formId: `${FORM}2`, name: 'alle MINE' }, { as })
  expect(taken.status).toBe(400)
  expect(await taken.text()).toContain('Du har en visning med det navn')
  const html = await (await app.get('/kandidater?status=any', { as })).text()
  expect(html).toMatch(/aria-current="page"[^>]*>Alle mine/)
  const colleague = await aConsultant(db)
  expect(await (await app.get('/kandidater', { as: colleague })).text()).not.toContain('Alle mine')
  const id = views[0]!.id
  await app.post('/visninger', { intent: 'delete', id }, { as: colleague })
  expect(await db.read((q) => q.$count(savedViews))).toBe(1)
  const deleted = await app.post('/visninger', { intent: 'delete', id }, { as })
  expect(await deleted.text()).toContain('Visningen ”Alle mine” er slettet.')
  expect(await db.read((q) => q.$count(savedViews))).toBe(0)
  await app.post('/visninger', { ...form, intent: 'restore', formId: `${FORM}3`, name: 'Alle mine' }, { as })
  expect(await db.read((q) => q.$count(savedViews))).toBe(1)
  const log = await db.read((q) => q.select().from(auditPayloads))
  expect(log.filter(({ body }) => body.entity === 'saved_view').map(({ body }) => body.action)).toEqual([
    'created',
    'deleted',
    'created',
  ])
})

test('the search finds what she may see in any spelling, notes the names, and hints at nobody else', async () => {
  const { db, app, as, candidate, employer, role } = await lejre()
  const pair = { roleId: role.id, employerId: employer.id }
  await anIntroduction(db, { ...pair, candidateId: candidate.id })
  const { candidate: foreign } = await aCandidate(db, { name: 'Aase Sørup', municipalityCode: '0265' })
  for (const words of ['aase', 'ÅSE', 'sorensen', 'soerensen', 'Åse Sø']) {
    const groups = await (await app.get(`/find/forslag?q=${encodeURIComponent(words)}`, { as })).json()
    expect([words, groups.map(({ group, total }: { group: string; total: number }) => [group, total])]).toEqual([
      words,
      [
        ['candidates', 1],
        ['introductions', 1],
      ],
    ])
  }
  const seen = await db.read((q) => q.select().from(auditSubjects))
  expect(new Set(seen.map(({ candidateId }) => candidateId))).toEqual(new Set([candidate.id]))
  const page = await app.get('/find?q=net', { as })
  const html = await page.text()
  expect(html).toContain('Sømandens Net')
  expect(html).toContain('Net og tov')
  expect(Number(page.headers.get('x-queries'))).toBeLessThanOrEqual(12)
  const nobody = await (await app.get('/find?q=S%C3%B8rup', { as })).text()
  expect(nobody).toContain('Vi fandt ikke noget')
  expect(nobody).not.toContain(foreign.id)
  expect(await (await app.get('/find/forslag?q=a', { as })).json()).toEqual([])
})

test('what she has said no to is in no row of a list or a file', async () => {
  const { db, app, as, employer, role, candidate } = await lejre()
  const before = await (await app.get('/kandidater/liste.csv', { as })).text()
  const rows = async () => (await (await app.get('/kandidater', { as })).text()).match(/<tbody[\s\S]*<\/tbody>/)?.[0]
  const list = await rows()
  const pair = { roleId: role.id, employerId: employer.id, candidateId: candidate.id }
  await anIntroduction(db, { ...pair, status: 'declined' })
  expect(await (await app.get('/kandidater/liste.csv', { as })).text()).toBe(before)
  expect(await rows()).toBe(list)
})
