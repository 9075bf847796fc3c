import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/account.ts'
import { v7 } from '#db/id.ts'
import { auditSubjects, candidateProfiles, candidates, consents, introductions } from '#db/schema/index.ts'
import { aCandidate, aCandidateWithAccount, aConsultant, aUser } from '#db/seed/factories.ts'
import { type TestApp, testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'
import { aPair, here, walk } from '#tests/support/introductions.ts'

/** Terms and values of a page's lists, in order. */
async function factsOn(app: TestApp, as: Actor, path: string, after: string) {
  const answer = await app.get(path, { as })
  expect([path, answer.status]).toEqual([path, 200])
  expect(Number(answer.headers.get('x-queries')), path).toBeLessThanOrEqual(12)
  const html = (await answer.text()).replace(/<script[\s\S]*?<\/script>/g, '')
  const list = /<dl[\s\S]*?<\/dl>/.exec(html.slice(html.indexOf(after)))?.[0] ?? ''
  return [...list.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, term, value]) => `${term}: ${value}`)
}

async function aPairWithNeeds() {
  const db = await testDb()
  const pair = await aPair(db)
  const needs = [
    { item: 'fys-loeft', strength: 'nice' as const, limit: 5 },
    { item: 'kog-rutine', strength: 'nice' as const },
  ]
  await db.tx((tx) =>
    tx.update(candidateProfiles).set({ needs }).where(eq(candidateProfiles.candidateId, pair.candidate.id)),
  )
  return { db, app: await testApp(db), pair }
}

test('what she is shown as "how the employer sees you" is what the employer’s page says', async () => {
  const { db, app, pair } = await aPairWithNeeds()
  const id = await walk(db, pair, 'approved')
  const fields = ['name', 'week', 'presentation', 'need.fys-loeft']
  const query = fields.map((field) => `fields=${field}`).join('&')
  const before = await factsOn(app, pair.self, `/formidlinger/${id}/svar?${query}`, 'id="saadan"')
  expect(before).toHaveLength(4)
  await app.post(`/formidlinger/${id}/svar`, { intent: 'yes', version: '1', formId: v7(), fields }, { as: pair.self })
  const { version } = await here(db, id)
  const form = { intent: 'present', version: String(version), formId: v7() }
  await app.post(`/formidlinger/${id}`, form, { as: pair.consultant })
  expect(await here(db, id)).toMatchObject({ status: 'presented' })
  const real = await factsOn(app, pair.boss, `/formidlinger/${id}`, 'id="ses"')
  expect(before).toEqual(real)
  expect(await factsOn(app, pair.self, '/om-mig/set-udefra', 'id="nu"')).toEqual(real)
  const theirs = `/kandidater/${pair.candidate.id}/set-udefra`
  expect(await factsOn(app, pair.consultant, theirs, 'id="nu"')).toEqual(real)
})

test('another candidate’s sheet, preview, card, receipt and consents are not there for anybody else', async () => {
  const { db, app, pair } = await aPairWithNeeds()
  const id = await walk(db, pair, 'presented')
  const [consent] = await db.read((q) => q.select().from(consents).where(eq(consents.introductionId, id)))
  const at = `/kandidater/${pair.candidate.id}`
  const pages = ['/samtaleark', '/samtaleark?tomt=ja', '/set-udefra', '/kort', '/profil'].map((page) => at + page)
  const own = [`/samtykker/${consent!.id}`, `/samtykker?borger=${pair.candidate.id}`]
  const { actor: other } = await aCandidateWithAccount(db)
  const elsewhere = await aConsultant(db, { municipalityCode: '0265' })
  const leader = await aUser(db, { role: 'leader' })
  for (const path of [...pages, ...own]) {
    expect([path, (await app.get(path, { as: pair.consultant })).status]).toEqual([path, 200])
    expect([path, (await app.get(path, { as: elsewhere })).status]).toEqual([path, 404])
    for (const actor of [pair.boss, leader]) expect([403, 404]).toContain((await app.get(path, { as: actor })).status)
  }
  for (const path of [...pages, own[0]!])
    expect([path, (await app.get(path, { as: other })).status]).toEqual([path, 404])
  // Her own page whatever the address asks for: another's id changes nothing.
  expect(await (await app.get(own[1]!, { as: other })).text()).not.toContain('Havnens Byggecenter')
  const seen = and(eq(auditSubjects.candidateId, pair.candidate.id))
  const before = await db.read((q) => q.$count(auditSubjects, seen))
  for (const path of pages) await app.get(path, { as: elsewhere })
  expect(await db.read((q) => q.$count(auditSubjects, seen))).toBe(before)
})

test('card and confirmation are moved by herself and her own municipality alone', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { candidate, actor: self } = await aCandidateWithAccount(db)
  const { actor: other } = await aCandidateWithAccount(db)
  const lone = await aConsultant(db)
  const elsewhere = await aConsultant(db, { municipalityCode: '0265' })
  const leader = await aUser(db, { role: 'leader' })
  const at = `/kandidater/${candidate.id}`
  const said = { way: 'phone', saidOn: '2026-11-24' }
  const forms = [
    [`${at}/kort`, { intent: 'wish', wanted: 'yes', ...said }],
    [`${at}/kort`, { intent: 'release', released: 'yes', version: '1' }],
    [`${at}/profil`, said],
  ] as const
  for (const [path, form] of forms)
    for (const actor of [other, elsewhere, leader]) {
      const { status } = await app.post(path, { formId: v7(), ...form }, { as: actor })
      expect([403, 404], `${path} ${actor.role}`).toContain(status)
    }
  expect(await db.read((q) => q.select().from(candidates).where(eq(candidates.id, candidate.id)))).toMatchObject([
    { cardWanted: false, cardReleased: false, version: 1 },
  ])
  // Nor can she release her own card.
  const release = { formId: v7(), intent: 'release', released: 'yes', version: '1' }
  expect((await app.post('/om-mig/kort', release, { as: self })).status).toBe(403)
  await app.post('/om-mig/kort', { formId: v7(), intent: 'wish', wanted: 'yes' }, { as: self })
  const page = await (await app.get(`${at}/kort`, { as: lone })).text()
  const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
  const freed = await app.post(`${at}/kort`, { ...release, formId: v7(), version }, { as: lone })
  expect(freed.status).toBe(302)
  expect(await (await app.get('/om-mig/kort', { as: self })).text()).toContain('Dit kort kan ses nu')
  const back = await app.post('/om-mig/kort', { formId: v7(), intent: 'wish', wanted: 'no' }, { as: self })
  expect(back.headers.get('location')).toBe('/om-mig/kort')
})

test('a card of protected identity is refused with a sentence', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const lone = await aConsultant(db)
  const { candidate } = await aCandidate(db, { protectedIdentity: true, cardWanted: true })
  const form = { formId: v7(), intent: 'release', released: 'yes', version: '1' }
  const answer = await app.post(`/kandidater/${candidate.id}/kort`, form, { as: lone })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('Kortet kan aldrig frigives.')
})

test('"Det passer stadig" from her start page is one click, and a consultant says how it was said', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { candidate, actor: self } = await aCandidateWithAccount(db)
  const lone = await aConsultant(db)
  await db.tx((tx) => tx.update(candidateProfiles).set({ lastConfirmedAt: new Date('2026-08-01T08:00:00Z') }))
  const home = await (await app.get('/min-side', { as: self })).text()
  expect(home).toContain('Sidst bekræftet den 1. august 2026.')
  expect(home.replace(/<script.*?<\/script>/gs, '')).toContain('Passer det stadig?')
  const path = `/kandidater/${candidate.id}/profil`
  const unsaid = await app.post(path, { formId: v7() }, { as: lone })
  expect(unsaid.status).toBe(400)
  expect(await unsaid.text()).toContain('Skriv den dag, det blev sagt.')
  const click = await app.post('/om-mig', { formId: v7(), from: 'home' }, { as: self })
  expect(click.headers.get('location')).toBe('/min-side')
  // The page's data hold the words; they are on the screen no more.
  const after = (await (await app.get('/min-side', { as: self })).text()).replace(/<script.*?<\/script>/gs, '')
  expect(after).not.toContain('Passer det stadig?')
  expect(await (await app.get(`/kandidater/${candidate.id}`, { as: lone })).text()).toContain('24. november 2026')
})

test('a no is answered with what becomes of it, and can be taken back on the same page', async () => {
  const { db, app, pair } = await aPairWithNeeds()
  const id = await walk(db, pair, 'approved')
  const path = `/formidlinger/${id}/svar`
  const no = await app.post(path, { intent: 'no', version: '1', formId: v7() }, { as: pair.self })
  expect(no.headers.get('location')).toBe(path)
  const page = await (await app.get(path, { as: pair.self })).text()
  expect(page).toContain('Vi sletter det efter seks måneder.')
  expect((await app.get(path, { as: pair.consultant })).status).toBe(302)
  const { version } = await here(db, id)
  const back = await app.post(path, { intent: 'undo', version: String(version), formId: v7() }, { as: pair.self })
  expect(back.headers.get('location')).toBe(path)
  const [row] = await db.read((q) => q.select().from(introductions).where(eq(introductions.id, id)))
  expect(row?.status).toBe('approved')
})

test('from a job she finds its employer to hide from, and the job is gone from her list', async () => {
  const { app, pair } = await aPairWithNeeds()
  const list = await (await app.get('/job', { as: pair.self })).text()
  expect(list).toContain(`/om-mig/skjul?job=${pair.role.id}`)
  const page = await (await app.get(`/om-mig/skjul?job=${pair.role.id}`, { as: pair.self })).text()
  expect(page).toContain('Virksomheden bag jobbet')
  await app.post('/om-mig/skjul', { intent: 'hide', employerId: pair.employer.id }, { as: pair.self })
  expect(await (await app.get('/job', { as: pair.self })).text()).not.toContain(`/om-mig/skjul?job=${pair.role.id}`)
})
