import { expect, test } from 'vitest'
import { v7 } from '#db/id.ts'
import { workplaces } from '#db/schema/index.ts'
import { aConsultant, anEmployer, aRole, aUser } from '#db/seed/factories.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'

test('a consultant finds who waits for a call, notes it, and the jobs become public', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer, workplace } = await anEmployer(db, { status: 'unverified', name: 'Lejre Cykler' })
  await aRole(db, { employerId: employer.id, workplaceId: workplace.id, title: 'Klargøring af cykler' })
  const as = await aConsultant(db)
  const list = await app.get('/virksomheder?status=unverified', { as })
  expect(await list.text()).toContain('1 virksomhed i Lejre venter på et opkald.')
  expect(Number(list.headers.get('x-queries'))).toBeLessThanOrEqual(12)
  const path = `/virksomheder/${employer.id}`
  const file = await app.get(path, { as })
  expect(await file.text()).toContain('Hvem talte du med?')
  expect(Number(file.headers.get('x-queries'))).toBeLessThanOrEqual(12)
  const empty = await app.post(path, { intent: 'verify', version: '1' }, { as })
  const told = await empty.text()
  expect(empty.status).toBe(400)
  for (const words of ['Skriv, hvem du talte med.', 'Vælg et svar.', 'Skriv, hvilken dag I talte sammen.'])
    expect(told).toContain(words)
  const call = { intent: 'verify', version: '1', spokeWith: 'Bo Lind, ejer', way: 'phone', calledOn: '2026-11-23' }
  expect((await app.post(path, call, { as })).status).toBe(302)
  expect(await (await app.get(path, { as })).text()).toContain('Talte med Bo Lind, ejer 23. november 2026 (telefon).')
  expect(await (await app.get('/stillinger')).text()).toContain('Klargøring af cykler')
})

test('whom the municipality spoke with never reaches the employer; the reason of a refusal does', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer, actor } = await anEmployer(db, { status: 'unverified' })
  const as = await aConsultant(db)
  const path = `/virksomheder/${employer.id}`
  const call = { intent: 'verify', version: '1', spokeWith: 'Bo Lind', way: 'meeting', calledOn: '2026-11-23' }
  await app.post(path, call, { as })
  expect(await (await app.get('/virksomhed', { as: actor })).text()).not.toContain('Bo Lind')
  await app.post(path, { intent: 'refuse', version: '2', reason: 'CVR-nummeret er ophørt.' }, { as })
  const own = await (await app.get('/virksomhed', { as: actor })).text()
  expect(own).toContain('Kommunen har ikke godkendt virksomheden')
  expect(own).toContain('CVR-nummeret er ophørt.')
})

test('other municipalities’ consultants and leaders read the file; neither they nor the employer verify', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer, actor } = await anEmployer(db, { status: 'unverified' })
  const path = `/virksomheder/${employer.id}`
  const elsewhere = await aConsultant(db, { municipalityCode: '0265' })
  const page = await (await app.get(path, { as: elsewhere })).text()
  expect(page).toContain('Kun konsulenter i Lejre kan godkende virksomheden.')
  const refuse = { intent: 'refuse', version: '1', reason: 'Nej' }
  expect((await app.post(path, refuse, { as: elsewhere })).status).toBe(404)
  expect((await app.post(path, refuse, { as: actor })).status).toBe(403)
  expect((await app.post(path, refuse, { as: await aUser(db, { role: 'leader' }) })).status).toBe(403)
})

test('an employer adds a workplace once and what holds there is asked about', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { actor: as } = await anEmployer(db)
  const path = '/virksomhed/arbejdssteder/ny'
  const wrong = await app.post(path, { version: '1', name: 'Lageret', address: 'Havnen 2', postcode: '0001' }, { as })
  expect([wrong.status, (await wrong.text()).includes('Postnummeret findes ikke')]).toEqual([400, true])
  const fields = { version: '1', formId: v7(), name: 'Lageret', address: 'Havnen 2', postcode: '4000' }
  for (const _ of [1, 2]) {
    const made = await app.post(path, { ...fields, 'conditions.tid-hvile': 'no' }, { as })
    expect([made.status, made.headers.get('location')]).toEqual([302, '/virksomhed'])
  }
  expect(await db.read((q) => q.$count(workplaces))).toBe(2)
  expect(await (await app.get('/virksomhed', { as })).text()).toContain('Havnen 2, 4000 Roskilde')
})

test('the second of two tabs on a workplace is told what changed and keeps its words', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { workplace, actor: as } = await anEmployer(db)
  const path = `/virksomhed/arbejdssteder/${workplace.id}`
  const seen = '2026-11-24T07:59:00.000Z'
  const fields = { version: '1', name: 'Butikken', address: 'Søndergade 1', postcode: '4330', seen }
  expect((await app.post(path, { ...fields, address: 'Nørregade 2' }, { as })).status).toBe(302)
  const late = await app.post(path, { ...fields, name: 'Forretningen' }, { as })
  const html = await late.text()
  expect(late.status).toBe(409)
  for (const words of ['Nørregade 2', 'Karen Holm', 'value="Forretningen"', 'name="version" value="2"'])
    expect(html).toContain(words)
})

test('every page of the employer’s and the staff’s is one h1 and opens in English too', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer, workplace, actor } = await anEmployer(db)
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id })
  const consultant = await aConsultant(db)
  const own = ['/virksomhed', '/virksomhed/arbejdssteder/ny', `/virksomhed/arbejdssteder/${workplace.id}`]
  const form = `/virksomhed/stillinger/${role.id}`
  const pages = [
    ...[...own, '/virksomhed/stillinger/ny', form, `${form}/rediger`, `${form}?luk=1`, `${form}?opslaaet=1`].map(
      (path) => [path, actor] as const,
    ),
    ...['/virksomheder', `/virksomheder/${employer.id}`, '/stillinger', `/stillinger/${role.id}`, form].map(
      (path) => [path, consultant] as const,
    ),
  ]
  const changed = await app.post('/sprog', { locale: 'en', til: '/' })
  const english = (changed.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
  for (const [path, as] of pages)
    for (const cookie of ['', english]) {
      const page = await app.get(path, { as, headers: { cookie } })
      const html = await page.text()
      expect([path, page.status, html.match(/<h1/g)?.length]).toEqual([path, 200, 1])
      expect([path, Number(page.headers.get('x-queries')) <= 12]).toEqual([path, true])
      expect(html).toContain(`<html lang="${cookie ? 'en' : 'da'}"`)
    }
})
