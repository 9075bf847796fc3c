import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import {
  auditEntries,
  auditSubjects,
  candidateProfiles,
  candidates,
  hiddenEmployers,
  outbox,
} from '#db/schema/index.ts'
import { aCandidate, aCandidateWithAccount, aConsultant, anEmployer, aUser } from '#db/seed/factories.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'

const mette = {
  formId: '0190c0de-0000-7000-8000-000000000001',
  name: 'Mette Ravn',
  email: '',
  phone: '12345678',
  postcode: '4330',
  approvedOn: '2026-10-01',
  approvalMunicipality: '0350',
  approvalKind: 'first',
  ledighedsydelseFrom: '',
}

test('a consultant makes a candidate, and a double post makes no second one', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const as = await aConsultant(db)
  const first = await app.post('/kandidater/ny', mette, { as })
  const second = await app.post('/kandidater/ny', mette, { as })
  expect([first.status, second.status]).toEqual([302, 302])
  expect(second.headers.get('location')).toBe(first.headers.get('location'))
  expect(await db.read((q) => q.$count(candidates))).toBe(1)
  const file = await app.get(first.headers.get('location')!, { as })
  expect(file.status).toBe(200)
  expect(await file.text()).toContain('12 34 56 78')
})

test('an approval in the future is refused with everything that was typed', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const as = await aConsultant(db)
  const answer = await app.post('/kandidater/ny', { ...mette, approvedOn: '2026-11-25' }, { as })
  expect(answer.status).toBe(400)
  const html = await answer.text()
  expect(html).toContain('Datoen ligger i fremtiden')
  expect(html).toContain('value="Mette Ravn"')
})

test('a CPR number is refused in every text of the profile', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { actor } = await aCandidateWithAccount(db)
  const form = { version: '1', presentation: 'Mit nummer er 010190-1234' }
  const answer = await app.post('/om-mig/med-egne-ord', form, { as: actor })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('Skriv ikke CPR-numre her')
})

test('another municipality’s candidate answers like one that never existed, by address and by form', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const as = await aConsultant(db)
  const { candidate } = await aCandidate(db, { municipalityCode: '0265', email: 'x@example.dk' })
  const bodies = []
  for (const id of [candidate.id, '0190c0de-0000-7000-8000-00000000dead']) {
    const pages = ['', '/rediger', '/profil', '/profil/timer', '/skjul']
    for (const page of pages) {
      const answer = await app.get(`/kandidater/${id}${page}`, { as })
      expect([page, answer.status]).toEqual([page, 404])
      bodies.push((await answer.text()).replaceAll(id, 'id').replace(/nonce="[^"]*"/g, ''))
    }
    const posts = [
      ['', { intent: 'invite' }],
      ['/rediger', { ...mette, status: 'active', version: '1' }],
      ['/profil', { formId: '0190c0de-0000-7000-8000-0000000000aa' }],
      ['/profil/timer', { version: '1', hoursMin: '8', hoursMax: '12' }],
      ['/skjul', { intent: 'hide', employerId: 'e' }],
    ] as const
    for (const [page, form] of posts)
      expect([page, (await app.post(`/kandidater/${id}${page}`, form, { as })).status]).toEqual([page, 404])
  }
  expect(bodies.slice(0, 5)).toEqual(bodies.slice(5))
  expect(await db.read((q) => q.$count(auditSubjects, eq(auditSubjects.candidateId, candidate.id)))).toBe(0)
})

test.each(['employer', 'leader', 'admin', 'candidate'] as const)(
  'the pages of candidates are closed for %s',
  async (role) => {
    const db = await testDb()
    const app = await testApp(db)
    const { candidate } = await aCandidate(db)
    const as = await aUser(db, { role, municipalityCode: role === 'candidate' || role === 'employer' ? null : '0350' })
    for (const page of ['/kandidater', '/kandidater/ny', `/kandidater/${candidate.id}`]) {
      const { status } = await app.get(page, { as })
      expect([403, 404]).toContain(status)
    }
  },
)

test('a candidate fills in her profile part by part without JavaScript and can stop after each', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { candidate, actor: as } = await aCandidateWithAccount(db)
  const hours = { version: '1', hoursMin: '7,4', hoursMax: '12', combine: 'unknown', goOn: 'next' }
  const saved = await app.post('/om-mig/timer', hours, { as })
  expect(saved.headers.get('location')).toBe('/om-mig/uge')
  const paused = await app.post('/om-mig/uge', { version: '2', decided: 'no', goOn: 'pause' }, { as })
  expect(paused.headers.get('location')).toBe('/om-mig')
  const needs = { version: '3', 'need.fys-loeft.strength': 'must', 'need.fys-loeft.limit': '5' }
  expect((await app.post('/om-mig/hensyn-krop', needs, { as })).status).toBe(302)
  const [profile] = await db.read((q) => q.select().from(candidateProfiles))
  expect(profile).toMatchObject({
    candidateId: candidate.id,
    hoursMin: 444,
    combine: null,
    week: null,
    settled: ['hours?combine', 'week'],
    needs: [{ item: 'fys-loeft', strength: 'must', limit: 5 }],
    version: 4,
  })
  const overview = await (await app.get('/om-mig', { as })).text()
  expect(overview).toContain('3 af 13 dele er besvaret')
  expect(overview).toContain('Skal: Jeg kan løfte op til 5 kg')
})

test('wrong hours come back at their fields, with everything that was typed', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { actor: as } = await aCandidateWithAccount(db)
  const form = { version: '1', hoursMin: '0', hoursMax: '38', hoursWish: 'ti', perDay: '12,3456', combine: 'no' }
  const answer = await app.post('/om-mig/timer', form, { as })
  expect(answer.status).toBe(400)
  const html = await answer.text()
  const errorAt = (field: string) => new RegExp(`id="${field}-error"[^>]*>(.*?)</p>`, 's').exec(html)?.[1] ?? ''
  expect(errorAt('hoursMin')).toContain('Skriv timer om ugen fra 1 til 37.')
  expect(errorAt('hoursMax')).toContain('Skriv timer om ugen fra 1 til 37.')
  expect(errorAt('hoursWish')).toContain('Skriv timer som et tal, fx 7,4 eller 12.')
  expect(errorAt('perDay')).toContain('Rund timerne af, fx til 7,4 eller 12,25.')
  for (const [field, value] of Object.entries(form).slice(1, 5)) {
    expect(html).toMatch(new RegExp(`<input[^>]*name="${field}"[^>]*value="${value}"`))
    expect(html).toContain(`href="#${field}"`)
  }
  expect(html).toMatch(/<input[^>]*name="combine"[^>]*checked=""[^>]*value="no"|value="no"[^>]*checked/)
})

test('a group is closed without JavaScript, keeps what was chosen when both are sent, and opens again', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { actor: as } = await aCandidateWithAccount(db)
  const settled = async () => (await db.read((q) => q.select().from(candidateProfiles)))[0]?.settled
  await app.post('/om-mig/hensyn-sanser', { version: '1', answer: 'none', goOn: 'next' }, { as })
  expect(await settled()).toEqual(['needs.senses'])
  expect(await (await app.get('/om-mig', { as })).text()).toContain('Ingen behov her')
  const page = await (await app.get('/om-mig/hensyn-sanser', { as })).text()
  expect(page).toMatch(/<input[^>]*name="answer"[^>]*checked=""[^>]*value="none"|value="none"[^>]*checked/)
  const both = { version: '2', answer: 'none', 'need.san-stoej.strength': 'must', 'need.san-stoej.limit': '55' }
  const refused = await app.post('/om-mig/hensyn-sanser', both, { as })
  expect(refused.status).toBe(400)
  const html = await refused.text()
  expect(html).toContain('href="#answer"')
  expect(html).toContain('Slet svarene herunder')
  expect(html).toMatch(/<input[^>]*name="need\.san-stoej\.limit"[^>]*value="55"/)
  expect(html).not.toContain('group-has')
  await app.post('/om-mig/hensyn-sanser', { ...both, answer: 'unknown', clear: 'on' }, { as })
  expect(await settled()).toEqual(['needs.senses?all'])
  await app.post('/om-mig/hensyn-sanser', { ...both, version: '3', answer: 'needs' }, { as })
  const [profile] = await db.read((q) => q.select().from(candidateProfiles))
  expect(profile).toMatchObject({ settled: [], needs: [{ item: 'san-stoej', strength: 'must', limit: 55 }] })
})

test('the second of two tabs is told what changed, keeps what it typed, and can save again', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { candidate, actor } = await aCandidateWithAccount(db)
  const as = await aConsultant(db)
  const page = `/kandidater/${candidate.id}/profil/timer`
  await app.post('/om-mig/timer', { version: '1', hoursMin: '10', hoursMax: '12' }, { as: actor })
  const late = { version: '1', hoursMin: '8', hoursMax: '15' }
  const refused = await app.post(page, late, { as })
  expect(refused.status).toBe(409)
  const html = await refused.text()
  for (const words of ['Mette Ravn rettede', 'fra 8 til 12 timer', 'fra 10 til 12 timer', 'value="15"'])
    expect(html).toContain(words)
  expect(html).toMatch(/name="version" value="2"/)
  expect((await app.post(page, { ...late, version: '2' }, { as })).status).toBe(302)
  const [profile] = await db.read((q) => q.select().from(candidateProfiles))
  expect(profile).toMatchObject({ hoursMin: 480, hoursMax: 900, version: 3 })
})

test('an invitation goes out once she has an e-mail, and a taken one is told without a name', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const as = await aConsultant(db)
  await aUser(db, { email: 'taken@example.dk', name: 'Karen Holm', role: 'employer', municipalityCode: null })
  const { candidate } = await aCandidate(db, { email: 'mette@example.dk' })
  const { candidate: unlucky } = await aCandidate(db, { email: 'taken@example.dk' })
  expect((await app.post(`/kandidater/${candidate.id}`, { intent: 'invite' }, { as })).status).toBe(302)
  expect(await db.read((q) => q.$count(outbox))).toBe(1)
  const refused = await app.post(`/kandidater/${unlucky.id}`, { intent: 'invite' }, { as })
  expect(refused.status).toBe(409)
  const html = await refused.text()
  expect(html).toContain('E-mailen bruges allerede')
  expect(html).not.toContain('Karen Holm')
})

test('a candidate hides from an employer and shows herself again', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { actor: as } = await aCandidateWithAccount(db)
  const { employer } = await anEmployer(db, { name: 'Sunds Apotek' })
  expect(await (await app.get('/om-mig/skjul?soeg=sunds', { as })).text()).toContain('Sunds Apotek')
  await app.post('/om-mig/skjul', { intent: 'hide', employerId: employer.id }, { as })
  expect(await db.read((q) => q.$count(hiddenEmployers))).toBe(1)
  await app.post('/om-mig/skjul', { intent: 'show', employerId: employer.id }, { as })
  expect(await db.read((q) => q.$count(hiddenEmployers))).toBe(0)
})

test('each role’s start page is its own, and every page stays within twelve statements', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const consultant = await aConsultant(db)
  const { candidate, actor } = await aCandidateWithAccount(db, { consultantId: consultant.userId })
  const { actor: employer } = await anEmployer(db)
  const led = await aUser(db, { role: 'leader' })
  const admin = await aUser(db, { role: 'admin' })
  const to = async (as: typeof admin) => (await app.get('/min-side', { as })).headers.get('location')
  expect(await to(employer)).toBe('/virksomhed')
  expect(await to(led)).toBe('/overblik')
  expect(await to(admin)).toBe('/brugere')
  const file = `/kandidater/${candidate.id}`
  const pages = [
    [actor, '/min-side', 'Hej Mette'],
    [actor, '/om-mig', 'Om mig'],
    [actor, '/om-mig/oensker?soeg=lager', 'Det fandt vi'],
    [consultant, '/min-side', 'Godmorgen, Lone.'],
    [consultant, '/kandidater', 'Mette Ravn'],
    [consultant, file, 'Kommunens bevilling'],
    [consultant, `${file}/rediger`, 'Ret oplysninger'],
    [consultant, `${file}/profil/det-kan-jeg`, 'Regneark'],
    [led, '/overblik', 'Skjult'],
  ] as const
  for (const [as, page, words] of pages) {
    const answer = await app.get(page, { as })
    expect([page, answer.status]).toEqual([page, 200])
    expect(await answer.text()).toContain(words)
    expect(Number(answer.headers.get('x-queries')), page).toBeLessThanOrEqual(12)
  }
})

test('opening a file is one reading, with the groups that were shown', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const as = await aConsultant(db)
  const { candidate } = await aCandidate(db)
  await app.get(`/kandidater/${candidate.id}`, { as })
  const entries = await db.read((q) => q.select().from(auditEntries).where(eq(auditEntries.kind, 'reading')))
  expect(entries).toMatchObject([{ actorId: as.userId, purpose: 'candidate.read', route: '/kandidater/:id' }])
  const [subject] = await db.read((q) => q.select().from(auditSubjects))
  expect(subject).toMatchObject({
    candidateId: candidate.id,
    groups: ['approval', 'contact', 'identity', 'introduction', 'needs', 'profile', 'talk'],
  })
})

test('an unknown part of the profile and an unknown act are refused', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { candidate, actor } = await aCandidateWithAccount(db)
  const as = await aConsultant(db)
  expect((await app.get('/om-mig/findes-ikke', { as: actor })).status).toBe(404)
  expect((await app.post(`/kandidater/${candidate.id}`, { intent: 'slet' }, { as })).status).toBe(400)
  expect((await app.post('/om-mig/skjul', { intent: 'slet', employerId: 'e' }, { as: actor })).status).toBe(400)
  expect((await app.get('/om-mig', { as })).status).toBe(404)
})

test('facts that somebody else has changed meanwhile are told before they are saved over', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const as = await aConsultant(db)
  const { candidate } = await aCandidate(db)
  const path = `/kandidater/${candidate.id}/rediger`
  const form = { ...mette, status: 'active', version: '1' }
  expect((await app.post(path, { ...form, phone: '87654321' }, { as })).status).toBe(302)
  const late = await app.post(path, { ...form, phone: '11223344' }, { as })
  const html = await late.text()
  expect(late.status).toBe(409)
  for (const words of ['Profilen er rettet imens', '87 65 43 21', 'value="11223344"']) expect(html).toContain(words)
})
