import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Db } from '#db/client.server.ts'
import {
  auditSubjects,
  candidateProfiles,
  employers,
  introductionEvents,
  introductions,
  roles,
} from '#db/schema/index.ts'
import { aCandidate, aConsultant, anIntroduction, aUser } from '#db/seed/factories.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'
import { aFittingCandidate, aPair, type PairOf } from '#tests/support/introductions.ts'

const REST = { item: 'tid-hvile', strength: 'must' } as const
const rest = (db: Db) => db.tx((tx) => tx.update(candidateProfiles).set({ needs: [REST], travelMinutes: 3 }))
const matchOf = ({ role, candidate }: Pick<PairOf, 'role' | 'candidate'>) => `/match/${role.id}/${candidate.id}`
const TICKS = {
  'tick-need-tid-hvile': 'need.tid-hvile',
  'tick-travel': 'travel',
  'why-travel': 'arranged',
}

/** What differs between two answers by itself: the nonce of the policy and the ids that were asked for. */
async function bare(response: Response, ...ids: string[]): Promise<string> {
  const html = (await response.text()).replace(/nonce="[^"]*"|nonce-[\w+/=-]+/g, 'nonce')
  return ids.reduce((text, id) => text.replaceAll(id, 'id'), html)
}

test('a consultant of another municipality gets the page that an invented id gets, and nothing is logged', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db)
  const as = await aConsultant(db, { municipalityCode: '0265' })
  const { role, candidate } = pair
  const invented = randomUUID()
  for (const [real, unreal] of [
    [matchOf(pair), `/match/${role.id}/${invented}`],
    [`/kandidater/${candidate.id}/stillinger`, `/kandidater/${invented}/stillinger`],
  ] as const) {
    const [there, nowhere] = [await app.get(real, { as }), await app.get(unreal, { as })]
    expect([there.status, nowhere.status]).toEqual([404, 404])
    expect(await bare(there, candidate.id)).toBe(await bare(nowhere, invented))
    const [posted, void_] = [
      await app.post(real, { formId: randomUUID() }, { as }),
      await app.post(unreal, { formId: randomUUID() }, { as }),
    ]
    expect(posted.status).toBe(void_.status)
    expect(await bare(posted, candidate.id)).toBe(await bare(void_, invented))
  }
  expect(await db.read((q) => q.$count(auditSubjects))).toBe(0)
  expect(await db.read((q) => q.$count(introductions))).toBe(0)
})

test('the candidate, the employer and the leader may not open a match or a ranking of people', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db)
  const leader = await aUser(db, { role: 'leader' })
  for (const as of [pair.self, pair.boss, leader])
    for (const path of [matchOf(pair), `/stillinger/${pair.role.id}/kandidater`]) {
      const page = await app.get(path, { as })
      expect([as.role, path, page.status]).toEqual([as.role, path, 403])
      expect(await page.text()).not.toContain('Jeg har brug for')
    }
  for (const as of [pair.boss, leader]) {
    expect((await app.get('/job', { as })).status).toBe(403)
    expect((await app.get(`/kandidater/${pair.candidate.id}/stillinger`, { as })).status).toBe(403)
  }
  const answer = await app.post(matchOf(pair), { formId: randomUUID() }, { as: pair.self })
  expect(answer.status).toBe(403)
})

test('a missing tick is a 400 that says which, and keeps what was ticked and chosen', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db)
  await rest(db)
  const { 'tick-need-tid-hvile': _, ...ticks } = TICKS
  const answer = await app.post(matchOf(pair), { formId: randomUUID(), ...ticks }, { as: pair.consultant })
  const html = await answer.text()
  expect(answer.status).toBe(400)
  expect(html).toMatch(/<a href="#tick-need-tid-hvile">Sæt flueben ved ”Hvilerum eller liggeplads”\.<\/a>/)
  expect(html).not.toContain('href="#tick-travel"')
  expect(html).toMatch(/<input[^>]*name="tick-travel"[^>]*checked/)
  expect(html).not.toMatch(/<input[^>]*name="tick-need-tid-hvile"[^>]*checked/)
  expect(html).toMatch(/<option value="arranged" selected/)
  expect(await db.read((q) => q.$count(introductions))).toBe(0)
})

test('a conflict takes a reason, and one of ours', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db)
  await rest(db)
  for (const why of ['', 'because']) {
    const form = { formId: randomUUID(), ...TICKS, 'why-travel': why }
    const answer = await app.post(matchOf(pair), form, { as: pair.consultant })
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('Vælg, hvorfor du godkender trods ”Vejen til arbejde er for lang”.')
  }
})

test('with every tick the pair is on its way, once, and the page leads there', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db)
  await rest(db)
  const form = { formId: randomUUID(), ...TICKS }
  const first = await app.post(matchOf(pair), form, { as: pair.consultant })
  const second = await app.post(matchOf(pair), form, { as: pair.consultant })
  expect([first.status, second.status]).toEqual([302, 302])
  expect(second.headers.get('location')).toBe(first.headers.get('location'))
  const [made, ...more] = await db.read((q) => q.select().from(introductions))
  expect(more).toEqual([])
  expect(first.headers.get('location')).toBe(`/formidlinger/${made?.id}`)
  expect(made).toMatchObject({ status: 'approved', roleId: pair.role.id, candidateId: pair.candidate.id })
  const [event] = await db.read((q) => q.select().from(introductionEvents))
  expect(event?.details).toEqual({ acknowledged: { 'need.tid-hvile': null, travel: 'arranged' } })
  const page = await (await app.get(matchOf(pair), { as: pair.consultant })).text()
  expect(page).toContain('Parret er allerede på vej')
  expect(page).toContain(`href="/formidlinger/${made?.id}"`)
  expect(page).not.toContain('id="beslut"')
})

test('two browsers approving at once make one introduction', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db)
  const post = () => app.post(matchOf(pair), { formId: randomUUID() }, { as: pair.consultant })
  const answers = await Promise.all([post(), post()])
  expect(answers.map(({ status }) => status).sort()).toEqual([302, 409])
  expect(await db.read((q) => q.$count(introductions))).toBe(1)
})

test('a wish is approved on the same page', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db)
  const ids = { roleId: pair.role.id, employerId: pair.employer.id, candidateId: pair.candidate.id }
  const { id } = await anIntroduction(db, { ...ids, status: 'wished' })
  const page = await (await app.get(matchOf(pair), { as: pair.consultant })).text()
  expect(page).toContain('Jobbet er ønsket.')
  expect(page).toContain('id="beslut"')
  const answer = await app.post(matchOf(pair), { formId: randomUUID() }, { as: pair.consultant })
  expect(answer.headers.get('location')).toBe(`/formidlinger/${id}`)
  const [row] = await db.read((q) => q.select().from(introductions))
  expect(row?.status).toBe('approved')
})

test('a job that has closed meanwhile is said in words', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db)
  await db.tx((tx) => tx.update(roles).set({ status: 'closed' }))
  const answer = await app.post(matchOf(pair), { formId: randomUUID() }, { as: pair.consultant })
  expect(answer.status).toBe(409)
  const html = await answer.text()
  expect(html).toContain('Jobbet er ikke åbent længere.')
  expect(html).toContain('Se andre job til Mette')
})

test('the lists show the blocked on request only, and lead to the match', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db)
  const far = { hoursMin: 1200, hoursMax: 1800, combine: false, week: { sun: ['09:00', '12:00'] as const } }
  const { candidate: blocked } = await aFittingCandidate(db, { name: 'Dorte Skov' }, far)
  await aCandidate(db, { name: 'Ole Skov' }, { hoursMin: null, hoursMax: null })
  const path = `/stillinger/${pair.role.id}/kandidater`
  const as = pair.consultant
  const first = await (await app.get(path, { as })).text()
  expect(first).toContain('Mette Ravn')
  expect(first).toContain(`href="${matchOf(pair)}"`)
  expect(first).not.toContain('Dorte Skov')
  expect(first).toContain('Vis også den ene, der ikke passer')
  expect(first).toContain('Ole Skov')
  expect(await (await app.get(`${path}?vis=alle`, { as })).text()).toContain('Dorte Skov')
  const jobs = await (await app.get(`/kandidater/${blocked.id}/stillinger`, { as })).text()
  expect(jobs).toContain('Ingen passer endnu')
  expect(jobs).toContain('?vis=alle')
})

test('her own page speaks to her, and her wish is told to the municipality once', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { role, self: as, candidate, consultant } = await aPair(db)
  await rest(db)
  await db.tx((tx) => tx.update(candidateProfiles).set({ travelMinutes: 60 }))
  const page = await (await app.get('/job', { as })).text()
  expect(page).toContain('Vi spørger: Er der et sted, man kan ligge ned?')
  expect(page).toContain('Jeg vil gerne høre mere')
  expect(page).toContain(`href="/stillinger/${role.id}"`)
  expect(page).not.toContain('/match/')
  const form = { formId: randomUUID(), roleId: role.id }
  const [first, second] = [await app.post('/job', form, { as }), await app.post('/job', form, { as })]
  const [made, ...more] = await db.read((q) => q.select().from(introductions))
  expect([first.status, first.headers.get('location'), more]).toEqual([302, `/formidlinger/${made?.id}`, []])
  expect(second.headers.get('location')).toBe(first.headers.get('location'))
  expect(made).toMatchObject({ status: 'wished', candidateId: candidate.id })
  expect(await (await app.get('/job', { as })).text()).toContain('Se, hvor langt det er')
  expect((await app.get(`/kandidater/${candidate.id}/stillinger`, { as })).headers.get('location')).toBe('/job')
  expect((await app.post('/job', form, { as: consultant })).status).toBe(403)
})

test('a wish that cannot be granted says why, and an invented job is not there', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { role, employer, self: as } = await aPair(db)
  await db.tx((tx) => tx.update(employers).set({ status: 'unverified' }).where(eq(employers.id, employer.id)))
  const answer = await app.post('/job', { formId: randomUUID(), roleId: role.id }, { as })
  expect(answer.status).toBe(409)
  expect(await answer.text()).toContain('Kommunen har ikke ringet til virksomheden endnu.')
  expect((await app.post('/job', { formId: randomUUID(), roleId: randomUUID() }, { as })).status).toBe(404)
  expect((await app.post('/job', { formId: 'x', roleId: 'y' }, { as })).status).toBe(400)
})

test('without answered hours she is shown the way to her profile', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { self: as } = await aFittingCandidate(db, {}, { hoursMin: null, hoursMax: null })
  const page = await (await app.get('/job', { as })).text()
  expect(page).toContain('Hvor mange timer kan du arbejde?')
  expect(page).toContain('href="/om-mig"')
})

test('only a consultant is told with exact numbers what would open a job to more, and nobody is read for it', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db)
  const need = { needs: [REST] }
  for (const name of ['Dorte Skov', 'Ole Skov', 'Ida Skov']) await aFittingCandidate(db, { name }, need)
  await db.tx((tx) => tx.update(roles).set({ conditions: { 'tid-hvile': 'no' } }))
  const path = `/stillinger/${pair.role.id}/flere`
  const page = await app.get(path, { as: pair.consultant })
  const html = await page.text()
  expect(page.status).toBe(200)
  expect(html).toContain('Hvis virksomheden kan svare ”Der er et sted at ligge ned”, kan 3 borgere mere passe.')
  expect(html).not.toContain('Skov')
  expect(Number(page.headers.get('x-queries'))).toBeLessThanOrEqual(12)
  expect(await db.read((q) => q.$count(auditSubjects))).toBe(0)
  for (const as of [pair.self, pair.boss, await aUser(db, { role: 'leader' })])
    expect((await app.get(path, { as })).status).toBe(403)
  expect((await app.get(`/stillinger/${randomUUID()}/flere`, { as: pair.consultant })).status).toBe(404)
  const list = await (await app.get(`/stillinger/${pair.role.id}/kandidater`, { as: pair.consultant })).text()
  expect(list).toContain(`href="${path}"`)
})

test('a consultant reads on a ranking what blocks a person; she herself reads only what she could gain', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db)
  await db.tx((tx) => tx.update(candidateProfiles).set({ licences: { B: false }, needs: [REST] }))
  await db.tx((tx) => tx.update(roles).set({ licences: ['B'] }))
  const theirs = await app.get(`/kandidater/${pair.candidate.id}/stillinger`, { as: pair.consultant })
  const html = await theirs.text()
  expect(html).toContain('Ingen åbne job kan passe Mette lige nu.')
  expect(html).toContain('Hvis Mette har kørekort til bil, kan 1 job mere passe.')
  expect(Number(theirs.headers.get('x-queries'))).toBeLessThanOrEqual(12)
  const own = await app.get('/job', { as: pair.self })
  const hers = await own.text()
  expect(hers).toContain('Hvis du har kørekort til bil, kan 1 job mere passe.')
  expect(hers).not.toContain('Ingen åbne job kan passe')
  expect(hers).not.toMatch(/Hvis virksomheden kan svare|Hvis jobbet ikke kræver/)
  expect(Number(own.headers.get('x-queries'))).toBeLessThanOrEqual(12)
})

test('two small jobs are put together for her and for her consultant, unless she wants one only', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const shape = (day: 'mon' | 'wed') => ({ hoursMin: 240, hoursMax: 300, week: { [day]: ['09:00', '13:00'] as const } })
  const pair = await aPair(db, shape('mon'))
  await aPair(db, { ...shape('wed'), title: 'Post og kaffe' })
  const pages = [
    [`/kandidater/${pair.candidate.id}/stillinger`, pair.consultant],
    ['/job', pair.self],
  ] as const
  await db.tx((tx) => tx.update(candidateProfiles).set({ combine: true }))
  for (const [path, as] of pages) {
    const html = await (await app.get(path, { as })).text()
    expect(html).toContain('To job, der kan passe sammen')
    expect(html).toContain('8 timer om ugen i alt')
  }
  await db.tx((tx) => tx.update(candidateProfiles).set({ combine: false }))
  for (const [path, as] of pages)
    expect(await (await app.get(path, { as })).text()).not.toContain('To job, der kan passe sammen')
})

test('the match page says what to ask whom, and every other finding from both sides', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db)
  await rest(db)
  await db.tx((tx) => tx.update(roles).set({ licences: ['B'] }))
  const html = await (await app.get(matchOf(pair), { as: pair.consultant })).text()
  for (const words of [
    'Spørgsmål at stille',
    'Er der et sted, man kan ligge ned?',
    'Har du det her: Kørekort til bil?',
    'Spørgsmålene til virksomheden handler kun om jobbet. De siger intet om Mette.',
    'Alt det andet, ét for ét',
    'Jobbet kræver det',
    'Timer om ugen',
  ])
    expect(html).toContain(words)
})
