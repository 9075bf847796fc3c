import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/account.ts'
import { tidyAccounts } from '#app/domain/accounts/tidy.server.ts'
import {
  auditSubjects,
  candidateProfiles,
  candidateResponsibilities,
  candidates,
  csvImports,
  employers,
  workplaces,
} from '#db/schema/index.ts'
import { aCandidate, aConsultant, anEmployer } from '#db/seed/factories.ts'
import { type TestApp, testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'

let forms = 0
const formId = () => `0190c0de-0000-7000-8000-${String(++forms).padStart(12, '0')}`
const HEAD = 'navn;postnr;email;timer_min;timer_max\n'
const TWO = `${HEAD}Eva Ravn;4330;eva@example.dk;7,4;12\nBo Dam;4330;;;\n`
const facts = {
  responsible: 'me',
  approvedOn: '2026-10-01',
  approvalMunicipality: '0350',
  approvalKind: 'first',
  ledighedsydelseFrom: '',
}

/** Hands a file in as a browser does. */
async function upload(
  app: TestApp,
  as: Actor,
  file: string | Uint8Array,
  over: { to?: string; name?: string; id?: string } = {},
) {
  const body = new FormData()
  body.set('formId', over.id ?? formId())
  body.set('file', new File([typeof file === 'string' ? file : Buffer.from(file)], over.name ?? 'borgere.csv'))
  const headers = { origin: 'http://localhost:3000', host: 'localhost:3000', cookie: await app.cookieOf(as) }
  const address = `http://localhost:3000${over.to ?? '/kandidater/import'}`
  return app.hono.fetch(new Request(address, { method: 'POST', body, headers, redirect: 'manual' }))
}

async function staged(app: TestApp, as: Actor, file: string, to = '/kandidater/import'): Promise<string> {
  const answer = await upload(app, as, file, { to })
  expect(answer.status).toBe(302)
  return answer.headers.get('location')!
}

async function lejre() {
  const db = await testDb()
  return { db, app: await testApp(db), as: await aConsultant(db) }
}

test('a file is looked through, taken in once whatever is posted, and its rows are deleted', async () => {
  const { db, app, as } = await lejre()
  const path = await staged(app, as, TWO)
  expect(await db.read((q) => q.$count(candidates))).toBe(0)
  const html = await (await app.get(path, { as })).text()
  expect(html).toContain('2 borgere bliver oprettet')
  const form = { ...facts, intent: 'import', formId: formId() }
  const posts = await Promise.all([1, 2].map(() => app.post(path, form, { as })))
  expect(posts.map(({ status }) => status)).toEqual([302, 302])
  const again = await app.post(path, { ...form, formId: formId() }, { as })
  expect(again.headers.get('location')).toBe(path)
  const made = await db.read((q) => q.select().from(candidates))
  expect(made.map(({ name, consultantId }) => [name, consultantId === as.userId]).sort()).toEqual([
    ['Bo Dam', true],
    ['Eva Ravn', true],
  ])
  const hours = await db.read((q) => q.select({ min: candidateProfiles.hoursMin }).from(candidateProfiles))
  expect(hours.map(({ min }) => min)).toEqual(expect.arrayContaining([null, 444]))
  expect(await db.read((q) => q.$count(candidateResponsibilities))).toBe(2)
  const [row] = await db.read((q) => q.select().from(csvImports))
  expect(row).toMatchObject({ status: 'imported', rows: null, taken: 2 })
  const result = await app.get(path, { as })
  const page = await result.text()
  for (const { id } of made) expect(page).toContain(`href="/kandidater/${id}"`)
  expect(Number(result.headers.get('x-queries'))).toBeLessThanOrEqual(12)
  const subjects = await db.read((q) => q.select().from(auditSubjects))
  expect(new Set(subjects.map(({ candidateId }) => candidateId))).toEqual(new Set(made.map(({ id }) => id)))
})

test('nobody is responsible when nobody is chosen, and the facts are asked for in words', async () => {
  const { db, app, as } = await lejre()
  const path = await staged(app, as, TWO)
  const wrong = await app.post(path, { intent: 'import', formId: formId(), responsible: 'nobody' }, { as })
  expect(wrong.status).toBe(400)
  const html = await wrong.text()
  expect(html).toContain('Skriv, hvornår kommunen bevilgede fleksjobbet.')
  expect(html).toContain('Vælg, om det er første eller varigt fleksjob.')
  const late = { ...facts, approvedOn: '2026-11-25' }
  expect((await app.post(path, { ...late, intent: 'import', formId: formId() }, { as })).status).toBe(400)
  expect(await db.read((q) => q.$count(candidates))).toBe(0)
  await app.post(path, { ...facts, responsible: 'nobody', intent: 'import', formId: formId() }, { as })
  expect(await db.read((q) => q.$count(candidates))).toBe(2)
  expect(await db.read((q) => q.$count(candidateResponsibilities))).toBe(0)
})

test('rows with errors stay out, twins too unless they are ticked, and unticked rows are not taken', async () => {
  const { db, app, as } = await lejre()
  const { candidate } = await aCandidate(db, { name: 'Eva Ravn', postcode: '4330' })
  await aCandidate(db, { name: 'Bo Dam', postcode: '4330', municipalityCode: '0265' })
  const path = await staged(app, as, `${TWO}Uden Sted;0001;;;\nCille Dam;4330;;;\n`)
  const html = await (await app.get(path, { as })).text()
  expect(html).toContain('2 borgere bliver oprettet')
  expect(html).toContain('1 linje har fejl')
  expect(html).toContain('Postnummeret findes ikke.')
  expect(html).toContain(`href="/kandidater/${candidate.id}"`)
  const shown = ['2', '3', '4', '5']
  await app.post(path, { intent: 'choose', formId: formId(), shown, row: ['2', '4', '5'] }, { as })
  await app.post(path, { ...facts, intent: 'import', formId: formId(), shown, row: ['2', '4', '5'] }, { as })
  const names = (await db.read((q) => q.select().from(candidates))).map(({ name }) => name)
  expect(names.sort()).toEqual(['Bo Dam', 'Cille Dam', 'Eva Ravn', 'Eva Ravn'])
})

test('the same file handed in twice makes nobody twice, also when both are taken in at once', async () => {
  const { db, app, as } = await lejre()
  const first = await staged(app, as, TWO)
  const second = await staged(app, as, TWO)
  const answers = await Promise.all(
    [first, second].map((path) => app.post(path, { ...facts, intent: 'import', formId: formId() }, { as })),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([302, 400])
  expect(await db.read((q) => q.$count(candidates))).toBe(2)
})

test.each([
  ['a CPR number in its name', TWO, 'Eva 010190-1234.csv', 'ligner et CPR-nummer'],
  ['a CPR number in its name with underscores', TWO, 'Eva_0101901234_.csv', 'ligner et CPR-nummer'],
  ['a spreadsheet', Uint8Array.of(0x50, 0x4b, 3, 4), 'a.xlsx', 'Det er et regneark'],
  ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x6e, 0), 'a.csv', 'tegn kan ikke læses'],
  ['nothing', '', 'a.csv', 'Vælg en fil.'],
  [
    'too many rows',
    `navn;postnr\n${'A;4330\n'.repeat(10_001)}`,
    'a.csv',
    'Filen har 10.001 linjer. Der kan højst være 10.000.',
  ],
  ['too many bytes', `navn;postnr\n${'A'.repeat(900_001)};4330\n`, 'a.csv', 'Filen er for stor'],
  ['no postcodes', 'navn;alder\nEva;4\n', 'a.csv', 'Filen mangler: postnr.'],
])('a file with %s is refused in words', async (_, file, name, words) => {
  const { db, app, as } = await lejre()
  const answer = await upload(app, as, file, { name })
  expect(answer.status).toBe(400)
  const html = await answer.text()
  expect(html).toContain(words)
  expect(html).not.toMatch(/010190/)
  expect(await db.read((q) => q.$count(csvImports))).toBe(0)
})

test('hostile cells are shown as text and stored as text, and a CPR number nowhere', async () => {
  const { db, app, as } = await lejre()
  const path = await staged(
    app,
    as,
    `${HEAD}<script>alert(1)</script>;4330;;;\n"'=cmd|'' /C calc''!A0";4330;;;\nEva 010190-1234;4330;;;\n`,
  )
  const html = await (await app.get(path, { as })).text()
  expect(html).toContain('&lt;script&gt;')
  expect(html).not.toMatch(/<script>alert|010190/)
  expect(html).toContain('Her stod et CPR-nummer.')
  const [row] = await db.read((q) => q.select().from(csvImports))
  expect(JSON.stringify(row)).not.toContain('010190')
  await app.post(path, { ...facts, intent: 'import', formId: formId() }, { as })
  const file = await (await app.get('/kandidater/liste.csv', { as })).text()
  for (const line of file.slice(1).trim().split('\r\n')) expect(line).not.toMatch(/^"?[=+\-@]/)
})

test('somebody else’s file is not there, to read, to take in, to drop or to undo', async () => {
  const { db, app, as } = await lejre()
  const path = await staged(app, as, TWO)
  const colleague = await aConsultant(db)
  const nothing = await (await app.get('/import/0190c0de-0000-7000-8000-00000000dead', { as: colleague })).text()
  const answer = await app.get(path, { as: colleague })
  expect(answer.status).toBe(404)
  const bare = (html: string) =>
    html
      .replaceAll(path.split('/').at(-1)!, 'id')
      .replaceAll('0190c0de-0000-7000-8000-00000000dead', 'id')
      .replace(/nonce="[^"]*"/g, '')
  expect(bare(await answer.text())).toBe(bare(nothing))
  for (const intent of ['import', 'drop', 'undo', 'choose'])
    expect([intent, (await app.post(path, { ...facts, intent, formId: formId() }, { as: colleague })).status]).toEqual([
      intent,
      404,
    ])
  expect(await db.read((q) => q.select().from(csvImports))).toMatchObject([{ status: 'checked' }])
})

test('undo removes whom nobody has worked with, keeps the others, and finds nothing the second time', async () => {
  const { db, app, as } = await lejre()
  const path = await staged(app, as, TWO)
  await app.post(path, { ...facts, intent: 'import', formId: formId() }, { as })
  await db.tx((tx) => tx.update(candidates).set({ version: 2 }).where(eq(candidates.name, 'Bo Dam')))
  for (const _ of [1, 2]) {
    const answer = await app.post(path, { intent: 'undo', formId: formId() }, { as })
    expect(answer.status).toBe(302)
    expect((await db.read((q) => q.select().from(candidates))).map(({ name }) => name)).toEqual(['Bo Dam'])
  }
  expect(await db.read((q) => q.$count(candidateProfiles))).toBe(1)
  const html = await (await app.get(path, { as })).text()
  expect(html).toContain('1 borger er oprettet')
  expect(html).not.toContain('id="fortryd"')
})

test('a file that nobody took in is gone after a day, and a dropped one at once', async () => {
  const { db, app, as } = await lejre()
  const dropped = await staged(app, as, TWO)
  await app.post(dropped, { intent: 'drop', formId: formId() }, { as })
  const waiting = await staged(app, as, TWO)
  await tidyAccounts(db, new Date('2026-11-25T07:00:00Z'))
  expect(await (await app.get(waiting, { as })).text()).toContain('2 borgere bliver oprettet')
  await tidyAccounts(db, new Date('2026-11-25T09:00:00Z'))
  for (const path of [dropped, waiting]) {
    expect(await (await app.get(path, { as })).text()).toContain('Filen er ikke her mere')
    await app.post(path, { ...facts, intent: 'import', formId: formId() }, { as })
  }
  expect(await db.read((q) => q.$count(candidates))).toBe(0)
  const rows = await db.read((q) => q.select().from(csvImports))
  expect(rows.map((row) => row.rows)).toEqual([null, null])
})

test('employers come in unverified at the municipality of their postcode, with a workplace, and can be undone', async () => {
  const { db, app, as } = await lejre()
  const { employer } = await anEmployer(db)
  const file = `cvr;navn;p_nummer;adresse;postnr;kontakt;email;telefon\n29189846;Net & Tov;1099123456;Havnen 1;4000;Kaj Bo;kaj@example.dk;12345678\n${employer.cvr};Kendt;;Vej 1;4330;;;\n`
  const path = await staged(app, as, file, '/virksomheder/import')
  const html = await (await app.get(path, { as })).text()
  expect(html).toContain('1 virksomhed bliver oprettet')
  expect(html).toContain(`href="/virksomheder/${employer.id}"`)
  await app.post(path, { intent: 'import', formId: formId(), shown: ['2', '3'], row: ['2', '3'] }, { as })
  const [made] = await db.read((q) => q.select().from(employers).where(eq(employers.cvr, '29189846')))
  expect(made).toMatchObject({
    status: 'unverified',
    municipalityCode: '0265',
    phone: '12345678',
    verificationNote: 'Kaj Bo, kaj@example.dk',
  })
  const places = await db.read((q) => q.select().from(workplaces).where(eq(workplaces.employerId, made!.id)))
  expect(places).toMatchObject([{ address: 'Havnen 1', pNumber: '1099123456', municipalityCode: '0265' }])
  await app.post(path, { intent: 'undo', formId: formId() }, { as })
  expect(await db.read((q) => q.$count(employers))).toBe(1)
})
