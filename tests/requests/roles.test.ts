import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { templates } from '#app/domain/vocabulary/template.ts'
import { v7 } from '#db/id.ts'
import { roles } from '#db/schema/index.ts'
import { aCandidate, aConsultant, anEmployer, anIntroduction, aRole } from '#db/seed/factories.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'
import { aRoleForm } from '#tests/support/role-form.ts'

const statements = (response: Response) => Number(response.headers.get('x-queries'))

test('an employer posts a job from the empty form to the list that everybody reads', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { workplace, actor: as } = await anEmployer(db)
  const formId = v7()
  const fields = { ...aRoleForm, intent: 'review', formId, workplaceId: workplace.id, 'conditions.tid-hvile': 'yes' }
  const made = await app.post('/virksomhed/stillinger/ny', fields, { as })
  const page = made.headers.get('location') ?? ''
  expect([made.status, page]).toEqual([302, expect.stringMatching(/^\/virksomhed\/stillinger\/[0-9a-f-]{36}$/)])
  const again = await app.post('/virksomhed/stillinger/ny', fields, { as })
  expect(again.headers.get('location')).toBe(page)
  const check = await app.get(page, { as })
  expect(await check.text()).toContain('Der er et sted at ligge ned')
  expect(statements(check)).toBeLessThanOrEqual(12)
  const posted = await app.post(page, { act: 'publish', version: '1' }, { as })
  const confirmation = await app.get(posted.headers.get('location') ?? '', { as })
  expect(await confirmation.text()).toContain('Kommunen ser, hvem jobbet passer til')
  const list = await app.get('/stillinger')
  expect(await list.text()).toContain('Varemodtagelse')
  expect(statements(list)).toBeLessThanOrEqual(12)
  expect(await db.read((q) => q.$count(roles))).toBe(1)
})

test('what is wrong is told with the status 400 above the form and at the field, and what was typed is kept', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { workplace, actor: as } = await anEmployer(db)
  const fields = { ...aRoleForm, workplaceId: workplace.id, hoursMin: '38', description: 'Pakke <b>æbler</b>' }
  const answer = await app.post('/virksomhed/stillinger/ny', fields, { as })
  const html = await answer.text()
  expect(answer.status).toBe(400)
  expect(html).toContain('href="#hoursMin"')
  expect(html).toContain('id="hoursMin-error"')
  expect(html).toContain('value="38"')
  expect(html).toContain('Pakke &lt;b&gt;æbler&lt;/b&gt;')
  expect(await db.read((q) => q.$count(roles))).toBe(0)
})

test('the summary tells what is wrong in the order of the page, rows too', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { actor: as } = await anEmployer(db)
  const rows = { 'tasks[1].name': 'trylleri', 'competences[0].name': 'Excel', 'conditions.fys-loeft.value': '31' }
  const answer = await app.post('/virksomhed/stillinger/ny', { intent: 'save', version: '1', ...rows }, { as })
  const summary = /<div class="errorsum[\s\S]*?<\/ul>/.exec(await answer.text())?.[0] ?? ''
  const linked = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, field]) => field)
  const below = ['hoursMin', 'hoursMax', 'conditions.fys-loeft.value']
  expect(linked).toEqual([
    'title',
    'tasks[1].name',
    'workplaceId',
    ...below,
    'competences[0].name',
    'competences[0].level',
  ])
})

test('more rows come without a fault being told and without anything being saved', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { actor: as } = await anEmployer(db)
  const fields = { intent: 'more-competences', version: '1', 'competences[2].name': 'Kasse' }
  const answer = await app.post('/virksomhed/stillinger/ny', fields, { as })
  const html = await answer.text()
  expect(answer.status).toBe(200)
  expect(html).toContain('name="competences[5].name"')
  expect(html).toContain('value="Kasse"')
  expect(html).not.toContain('errorsum')
})

test('a template fills an empty form by its address, and the job is saved as it stands', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { workplace, actor: as } = await anEmployer(db)
  const filled = await app.get('/virksomhed/stillinger/ny?skabelon=pluk-pak', { as })
  const html = await filled.text()
  for (const words of [
    'Skabelonen ”Pluk og pak, let gods” er brugt.',
    'value="Plukke og pakke let gods"',
    'value="7.00"',
  ])
    expect(html).toContain(words)
  expect(html).toMatch(/name="tasks\[0\]\.minutes"[^>]*value="360"/)
  expect(statements(filled)).toBeLessThanOrEqual(12)
  const unknown = await app.get('/virksomhed/stillinger/ny?skabelon=findes-ikke', { as })
  expect([unknown.status, (await unknown.text()).includes('r-used')]).toEqual([200, false])
  const fields = { ...fieldsOf(html), intent: 'review', workplaceId: workplace.id }
  const made = await app.post('/virksomhed/stillinger/ny', fields, { as })
  const check = await (await app.get(made.headers.get('location') ?? '', { as })).text()
  for (const words of ['Plukke og pakke let gods (kerneopgave), 6 timer om ugen', 'Jobbet kræver løft op til 10 kg'])
    expect(check).toContain(words)
})

test('a template that is chosen later fills what is empty, says what it left alone, and saves nothing', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { actor: as } = await anEmployer(db)
  const fields = {
    intent: 'template',
    version: '1',
    templateChoice: 'pluk-pak',
    title: 'Nattevagt',
    'week.mon.from': '22',
  }
  const answer = await app.post('/virksomhed/stillinger/ny', fields, { as })
  const html = await answer.text()
  expect(answer.status).toBe(200)
  for (const words of [
    'value="Nattevagt"',
    'I havde selv skrevet jobbets navn og dagene.',
    'value="22"',
    'Du finder varerne',
  ])
    expect(html).toContain(words)
  expect(html).not.toContain('errorsum')
  const other = await app.post(
    '/virksomhed/stillinger/ny',
    { ...fieldsOf(html), intent: 'template', templateChoice: 'korrektur', title: 'Nattevagt' },
    { as },
  )
  const next = await other.text()
  expect(next).toContain('Du læser tekster, før de trykkes')
  expect(next).not.toContain('Du finder varerne')
  expect(next).toContain('value="Nattevagt"')
  const none = await app.post('/virksomhed/stillinger/ny', { intent: 'template', version: '1', title: 'Kok' }, { as })
  const missing = await none.text()
  expect([none.status, missing.includes('href="#templateChoice"')]).toEqual([400, true])
  expect(missing).toContain('value="Kok"')
  expect(await db.read((q) => q.$count(roles))).toBe(0)
})

test('all templates are on one page, found by words, and lead to the employer’s own form', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer, actor: as } = await anEmployer(db)
  const all = await (await app.get('/virksomhed/skabeloner', { as })).text()
  for (const { id } of templates) expect(all).toContain(`href="/virksomhed/stillinger/ny?skabelon=${id}"`)
  const found = await (await app.get('/virksomhed/skabeloner?q=bogholdre', { as })).text()
  expect(found).toContain('skabelon=bilag-afstemning"')
  expect(found).not.toContain('skabelon=stald"')
  expect(await (await app.get('/virksomhed/skabeloner?q=xyzzyq', { as })).text()).toContain('Ingen skabelon passer')
  const staff = await aConsultant(db)
  const named = await (await app.get(`/virksomhed/skabeloner?virksomhed=${employer.id}`, { as: staff })).text()
  expect(named).toContain(`?skabelon=stald&amp;virksomhed=${employer.id}"`)
  const elsewhere = await aConsultant(db, { municipalityCode: '0265' })
  expect((await app.get(`/virksomhed/skabeloner?virksomhed=${employer.id}`, { as: elsewhere })).status).toBe(404)
})

/** What a browser would post of the form in a page: fields, ticked boxes, chosen options. */
function fieldsOf(html: string): Record<string, string | string[]> {
  const form = /<form[^>]*class="r-form"[\s\S]*?<\/form>/.exec(html)?.[0] ?? ''
  const fields: Record<string, string | string[]> = {}
  const text = (escaped: string) =>
    escaped
      .replace(/&quot;/g, '"')
      .replace(/&#x27;/g, '’')
      .replace(/&lt;/g, '<')
      .replace(/&amp;/g, '&')
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const [name, value] = [/ name="([^"]*)"/.exec(tag)?.[1], / value="([^"]*)"/.exec(tag)?.[1] ?? '']
    if (!name || (/type="(radio|checkbox)"/.test(tag) && !/ checked/.test(tag))) continue
    fields[name] = name === 'licences' ? [...(fields[name] ?? []), value] : text(value)
  }
  for (const [, name, value] of form.matchAll(/<textarea[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g))
    fields[name!] = text(value!)
  for (const [, name, options] of form.matchAll(/<select[^>]* name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g))
    fields[name!] = /<option[^>]* value="([^"]*)"[^>]* selected=""/.exec(options!)?.[1] ?? ''
  return fields
}

test('the second of two tabs gets 409, what changed and by whom, its own words, and the new version', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer, workplace, actor: as } = await anEmployer(db)
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id })
  const path = `/virksomhed/stillinger/${role.id}/rediger`
  const seen = '2026-11-24T07:59:00.000Z'
  const fields = { ...aRoleForm, title: role.title, description: role.description, workplaceId: workplace.id, seen }
  expect((await app.post(path, { ...fields, positions: '4' }, { as })).status).toBe(302)
  const late = await app.post(path, { ...fields, hoursMax: '20' }, { as: await aConsultant(db) })
  const html = await late.text()
  expect(late.status).toBe(409)
  for (const words of ['Antal pladser', 'Karen Holm', 'value="20"', 'name="version" value="2"'])
    expect(html).toContain(words)
})

test('a job of an employer that waits for a call is seen by consultants, as waiting, and by nobody else', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer, workplace, actor } = await anEmployer(db, { status: 'unverified' })
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id, title: 'Klargøring' })
  expect(await (await app.get('/stillinger')).text()).not.toContain('Klargøring')
  expect((await app.get(`/stillinger/${role.id}`)).status).toBe(404)
  const as = await aConsultant(db, { municipalityCode: '0265' })
  expect(await (await app.get('/stillinger', { as })).text()).toContain('Venter på kontrol')
  const seen = await (await app.get(`/stillinger/${role.id}`, { as })).text()
  expect(seen).toContain('Venter på kontrol')
  expect(seen).not.toContain('application/ld+json')
  await aCandidate(db)
  const own = await (await app.get('/virksomhed', { as: actor })).text()
  expect(own).toContain('Kommunen ringer jer op')
  expect(own).not.toMatch(/\d+ (kandidat|menneske|borger)/)
})

test('the public page tells search engines what it tells people, and the town but not the address', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer, workplace } = await anEmployer(db)
  const title = 'Lager </script><script>alert(1)</script>'
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id, title })
  const html = await (await app.get(`/stillinger/${role.id}`)).text()
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? []
  expect(JSON.parse(json ?? '')).toMatchObject({
    '@type': 'JobPosting',
    title,
    jobLocation: { address: { addressLocality: 'Hvalsø' } },
    url: `http://localhost:3000/stillinger/${role.id}`,
  })
  expect(html).toContain(`<link rel="canonical" href="http://localhost:3000/stillinger/${role.id}"`)
  expect(html).toContain('property="og:title"')
  expect(html).not.toContain('<script>alert')
  expect(html).not.toContain(workplace.address)
})

test('an employer learns nothing about somebody on her way who has not been presented', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer, workplace, actor: as } = await anEmployer(db)
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id, positions: 2 })
  const { candidate } = await aCandidate(db, { name: 'Mette Ravn' })
  const pair = { roleId: role.id, employerId: employer.id, candidateId: candidate.id }
  await anIntroduction(db, { ...pair, status: 'accepted' })
  const html = await (await app.get(`/virksomhed/stillinger/${role.id}`, { as })).text()
  expect(html).toContain('Ingen endnu')
  expect(html).not.toContain('Mette Ravn')
})

test('a job is paused, closed after one more question, and its buttons obey the version', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer, workplace, actor: as } = await anEmployer(db)
  const role = await aRole(db, { employerId: employer.id, workplaceId: workplace.id })
  const page = `/virksomhed/stillinger/${role.id}`
  expect((await app.post(page, { act: 'pause', version: '1' }, { as })).status).toBe(302)
  const stale = await app.post(page, { act: 'close', version: '1' }, { as })
  expect([stale.status, (await stale.text()).includes('En anden har rettet imens')]).toEqual([409, true])
  expect(await (await app.get(`${page}?luk=1`, { as })).text()).toContain('Behold jobbet')
  expect((await app.post(page, { act: 'close', version: '2' }, { as })).status).toBe(302)
  const [row] = await db.read((q) => q.select().from(roles).where(eq(roles.id, role.id)))
  expect(row?.status).toBe('closed')
  expect((await app.post(page, { act: 'fly', version: '3' }, { as })).status).toBe(400)
})

test('a consultant writes for an employer that her municipality serves, and no other', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer, workplace } = await anEmployer(db)
  const as = await aConsultant(db)
  const path = `/virksomhed/stillinger/ny?virksomhed=${employer.id}`
  expect((await app.get(path, { as })).status).toBe(200)
  const made = await app.post(path, { ...aRoleForm, workplaceId: workplace.id }, { as })
  expect(made.status).toBe(302)
  const elsewhere = await aConsultant(db, { municipalityCode: '0265' })
  expect((await app.get(path, { as: elsewhere })).status).toBe(404)
  expect((await app.get(made.headers.get('location') ?? '', { as: elsewhere })).status).toBe(404)
  expect((await app.get('/virksomhed/stillinger/ny', { as })).status).toBe(404)
})
