import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Hit } from '#app/domain/vocabulary/search/search.ts'
import { candidateProfiles } from '#db/schema/index.ts'
import { aCandidateWithAccount, aConsultant, anEmployer, aRole } from '#db/seed/factories.ts'
import { type TestApp, testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'

async function suggestions(app: TestApp, query: string): Promise<Hit[]> {
  const answer = await app.get(`/soeg/forslag?${query}`)
  expect([query, answer.status]).toEqual([query, 200])
  return (await answer.json()) as Hit[]
}

async function inEnglish(app: TestApp) {
  const answer = await app.post('/sprog', { locale: 'en', til: '/' })
  return { headers: { cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' } }
}

test('suggestions are few, of the kinds asked for, in the language asked for', async () => {
  const app = await testApp(await testDb())
  const hits = await suggestions(app, 'q=regneark&sprog=da')
  expect(hits[0]).toEqual({
    kind: 'competence',
    id: 'excel',
    label: 'Regneark',
    also: null,
    group: 'IT og data',
    by: 'label',
  })
  expect((await suggestions(app, 'q=regneark&sprog=en'))[0]).toMatchObject({
    label: 'Spreadsheets',
    group: 'IT and data',
  })
  expect((await suggestions(app, 'q=bogholdre&slags=occupation'))[0]).toMatchObject({ id: 'bogholder', by: 'slip' })
  expect((await suggestions(app, 'q=rengøring&slags=task')).every(({ kind }) => kind === 'task')).toBe(true)
  expect(await suggestions(app, 'q=e')).toHaveLength(8)
  for (const empty of ['', 'q=', 'q=%20', 'slags=task']) expect(await suggestions(app, empty)).toEqual([])
})

test('suggestions asked without a cookie, in a named language, may be kept; a signed-in reader’s never', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const kept = async (query: string, as?: Awaited<ReturnType<typeof aConsultant>>) =>
    (await app.get(`/soeg/forslag?${query}`, as ? { as } : {})).headers.get('cache-control')
  expect(await kept('q=kok&sprog=da')).toBe('public, max-age=300')
  expect(await kept('q=kok')).toBe('no-store')
  expect(await kept('q=kok&sprog=da', await aConsultant(db))).toBe('no-store')
  const answer = await app.get('/soeg/forslag?q=kok&sprog=da')
  expect(answer.headers.get('content-type')).toContain('application/json')
  expect(Number(answer.headers.get('x-queries'))).toBe(0)
})

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; drop table roles; --",
  '%_\\',
  '__proto__ constructor toString',
  '\u202E\u0301\u200D',
  'æøå'.repeat(2000),
  '((((((((((.*)+)+)+)+$',
]

test.each(hostile)('hostile words are words: %s', async (words) => {
  const app = await testApp(await testDb())
  const q = encodeURIComponent(words)
  for (const path of [`/soeg/forslag?q=${q}`, `/soeg?q=${q}`, `/stillinger?q=${q}&arbejde=${q}&kan=${q}`]) {
    const answer = await app.get(path)
    expect([path, answer.status]).toEqual([path, 200])
    const body = await answer.text()
    expect(body).not.toContain('<script>alert(1)')
    expect(body).not.toContain('<img src=x')
  }
  expect((await app.get(`/soeg?q=kok&slags=${q}&sprog=${q}`)).status).toBe(200)
})

test('the page works without scripts: a field, results by kind with a count, and what each leads to', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer, workplace } = await anEmployer(db)
  const at = { employerId: employer.id, workplaceId: workplace.id }
  await aRole(db, { ...at, title: 'Hjælp til tallene', tasks: [{ id: 'bogholder', core: true }] })
  await aRole(db, { ...at, status: 'draft', tasks: [{ id: 'bogholder', core: true }] })
  const html = await (await app.get('/soeg?q=bogholder')).text()
  expect(html).toMatch(/<form[^>]*method="get"[^>]*action="\/soeg"/)
  expect(html).toContain('value="bogholder"')
  expect(html).toContain('href="/stillinger?arbejde=bogholder"')
  expect(html).toContain('Se 1 ledigt job')
  expect(html.match(/Se \d+ ledig/g)).toHaveLength(1)
  expect(html).toMatch(/href="\/soeg\?q=bogholder&amp;slags=competence"/)
  const skills = await (await app.get('/soeg?q=bogholder&slags=competence')).text()
  expect(skills).toContain('>Bogholderi<')
  expect(skills).not.toContain('arbejde=bogholder')
  const list = await (await app.get('/stillinger?arbejde=bogholder')).text()
  expect(list).toContain('Hjælp til tallene')
  expect(list).toMatch(/aria-label="Bogholder: [^"]+"/)
})

test('an empty search says what can be searched for, one without hits what to do, and a slip what was meant', async () => {
  const app = await testApp(await testDb())
  const page = async (path: string) => (await app.get(path)).text()
  expect(await page('/soeg')).toContain('Hvad leder du efter?')
  expect(await page('/soeg?q=xyzzyq')).toContain('Vi fandt ikke ”xyzzyq”')
  const slip = await page('/soeg?q=reng%C3%B8rng')
  expect(slip).toContain('Mente du')
  expect(slip).toMatch(/href="\/soeg\?q=Reng%C3%B8ring"/)
  expect(await page('/soeg?q=reng%C3%B8ring')).not.toContain('Mente du')
})

test('the page and the list speak English too', async () => {
  const app = await testApp(await testDb())
  const en = await inEnglish(app)
  const html = await (await app.get('/soeg?q=kontorassistent', en)).text()
  for (const words of ['<html lang="en"', 'Administrative officer', 'also: kontorassistent'])
    expect(html).toContain(words)
  expect(await (await app.get('/stillinger?kan=excel', en)).text()).toMatch(/aria-label="Spreadsheets: [^"]+"/)
})

test('the open jobs are found by what people call the work, slips and all', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer, workplace } = await anEmployer(db)
  const at = { employerId: employer.id, workplaceId: workplace.id }
  await aRole(db, { ...at, title: 'Orden i bilagene', tasks: [{ id: 'bogholder', core: true }] })
  await aRole(db, {
    ...at,
    title: 'Liv i haven',
    tasks: [{ id: 'lugning', core: true }],
    competences: [{ id: 'excel', level: 2, required: false }],
  })
  const titles = async (query: string) => {
    const html = await (await app.get(`/stillinger?${query}`)).text()
    return ['Orden i bilagene', 'Liv i haven'].filter((title) => html.includes(title))
  }
  expect(await titles('q=bogholdre')).toEqual(['Orden i bilagene'])
  expect(await titles('q=havearbejde')).toEqual(['Liv i haven'])
  expect(await titles('q=exel')).toEqual(['Liv i haven'])
  expect(await titles('q=bilagene')).toEqual(['Orden i bilagene'])
  expect(await titles('arbejde=lugning')).toEqual(['Liv i haven'])
  expect(await titles('kan=excel')).toEqual(['Liv i haven'])
  expect(await titles('kan=exce')).toEqual([])
  expect(await titles('arbejde=lugning&kan=kasse')).toEqual([])
})

test('without scripts a competence is found in the form itself, keeps what was typed, and is saved with its level', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { candidate, actor: as } = await aCandidateWithAccount(db)
  const page = '/om-mig/det-kan-jeg'
  const typed = { version: '1', 'level.kasse': '3', 'level.engelsk': '0', complete: 'on' }
  const found = await app.post(page, { ...typed, competenceSearch: 'exel', find: 'competence' }, { as })
  expect(found.status).toBe(200)
  const html = await found.text()
  expect(html).toContain('Det fandt vi')
  expect(html.match(/name="level\.excel"/g)).toHaveLength(1)
  expect(chosenIn(html, 'level.kasse')).toBe('3')
  expect(chosenIn(html, 'level.engelsk')).toBe('0')
  expect(chosenIn(html, 'level.excel')).toBe('')
  expect(html).toMatch(/<input[^>]*name="complete"[^>]*checked|<input[^>]*checked[^>]*name="complete"/)
  expect(html).toContain('value="exel"')
  expect((await db.read((q) => q.select().from(candidateProfiles)))[0]).toMatchObject({ competences: {}, version: 1 })

  const saved = await app.post(
    page,
    { ...typed, 'level.excel': '2', 'level.opvask': 'unknown', competenceSearch: 'exel' },
    { as },
  )
  expect(saved.status).toBe(302)
  const [profile] = await db.read((q) =>
    q.select().from(candidateProfiles).where(eq(candidateProfiles.candidateId, candidate.id)),
  )
  expect(profile).toMatchObject({
    competences: { kasse: 3, engelsk: 0, excel: 2 },
    competencesComplete: true,
    settled: ['competences?opvask'],
    version: 2,
  })
  const again = await (await app.get(page, { as })).text()
  expect(['kasse', 'engelsk', 'excel', 'opvask'].map((id) => chosenIn(again, `level.${id}`))).toEqual([
    '3',
    '0',
    '2',
    'unknown',
  ])
  expect(await (await app.get('/om-mig', { as })).text()).toContain('Ved ikke')
})

test('without scripts work is found in the form of wishes; what is chosen, refused or put aside is kept', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { actor: as } = await aCandidateWithAccount(db)
  const page = '/om-mig/oensker'
  const typed = { version: '1', 'occupation.gartner': 'wish', 'occupation.kok': 'unwanted' }
  const html = await (await app.post(page, { ...typed, wishSearch: 'lagerarbejde', find: 'wish' }, { as })).text()
  expect(html).toContain('name="occupation.lagermedarbejder"')
  expect(html).toMatch(/name="occupation\.gartner"[^>]*checked=""[^>]*value="wish"/)
  expect(html).toMatch(/name="occupation\.kok"[^>]*checked=""[^>]*value="unwanted"/)
  await app.post(page, { ...typed, 'occupation.lagermedarbejder': 'wish' }, { as })
  await app.post(page, { version: '2', 'occupation.gartner': 'neither' }, { as })
  const [profile] = await db.read((q) => q.select().from(candidateProfiles))
  expect(profile).toMatchObject({ wishes: ['lagermedarbejder'], unwanted: ['kok'] })
  expect(
    (await app.post(page, { version: '3', 'unknown.wishes': 'on', 'occupation.lagermedarbejder': 'neither' }, { as }))
      .status,
  ).toBe(302)
  const [later] = await db.read((q) => q.select().from(candidateProfiles))
  expect(later).toMatchObject({ wishes: [], unwanted: ['kok'], settled: ['wishes?wishes'] })
})

test('a search in a profile refuses a CPR number, and nobody searches in another’s', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { candidate, actor: as } = await aCandidateWithAccount(db)
  const cpr = { version: '1', competenceSearch: '010190-1234', find: 'competence' }
  const refused = await app.post('/om-mig/det-kan-jeg', cpr, { as })
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('id="competenceSearch-error"')
  const elsewhere = await aConsultant(db, { municipalityCode: '0265' })
  const path = `/kandidater/${candidate.id}/profil/det-kan-jeg`
  const foreign = await app.post(path, { ...cpr, competenceSearch: 'excel' }, { as: elsewhere })
  expect(foreign.status).toBe(404)
})

/** The value that a select shows. */
function chosenIn(html: string, name: string): string | undefined {
  const select = new RegExp(`<select[^>]*name="${name.replaceAll('.', '\\.')}"[^>]*>([\\s\\S]*?)</select>`).exec(
    html,
  )?.[1]
  if (select === undefined) return undefined
  return (
    /<option[^>]*value="([^"]*)"[^>]*selected/.exec(select)?.[1] ??
    /selected[^>]*value="([^"]*)"/.exec(select)?.[1] ??
    ''
  )
}
