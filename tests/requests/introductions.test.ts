import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/accounts/account.ts'
import { v7 } from '#db/id.ts'
import { auditSubjects, candidateProfiles, consents, introductions, placements } from '#db/schema/index.ts'
import { aCandidate, aConsultant, anEmployer, aUser } from '#db/seed/factories.ts'
import { type TestApp, testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'
import { aFittingCandidate, aPair, here, walk } from '#tests/support/introductions.ts'

const decision = { decisionOn: '2026-11-23', decisionSystem: 'Fasit', decisionReference: 'A-1' }
const terms = {
  hours: '10',
  intensity: '75',
  'week.mon.from': '9',
  'week.mon.to': '14',
  tasks: 'Tage imod varer.',
  'responsible.fys-loeft': 'Lagerchefen',
  'value.fys-loeft': '5',
  pay: '9.500',
  fullTimePay: '28.000,50',
  kind: 'temporary',
  startsOn: '2027-01-04',
  endsOn: '2032-01-03',
}

/** Posts one of the forms of a page as it stands there now; follows nothing. */
async function send(
  app: TestApp,
  actor: Actor,
  path: string,
  intent: string,
  fields: Record<string, string | string[]> = {},
) {
  const page = await (await app.get(path, { as: actor })).text()
  const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? '0'
  return app.post(path, { intent, version, formId: v7(), ...fields }, { as: actor })
}

async function words(app: TestApp, actor: Actor, path: string) {
  const answer = await app.get(path, { as: actor })
  const html = await answer.text()
  expect(html.match(/<h1[ >]/g), path).toHaveLength(1)
  expect(Number(answer.headers.get('x-queries')), path).toBeLessThanOrEqual(12)
  return html.replace(/<script[\s\S]*?<\/script>/g, '')
}

async function aPairWithNeed() {
  const db = await testDb()
  const pair = await aPair(db)
  await db.tx((tx) =>
    tx
      .update(candidateProfiles)
      .set({ needs: [{ item: 'fys-loeft', strength: 'nice', limit: 5 }] })
      .where(eq(candidateProfiles.candidateId, pair.candidate.id)),
  )
  return { db, app: await testApp(db), ...pair }
}

test('from approved to placed by the forms of the pages, each party in its turn', async () => {
  const { db, app, ...pair } = await aPairWithNeed()
  const { consultant, boss, self } = pair
  const id = await walk(db, pair, 'approved')
  const at = `/formidlinger/${id}`
  const mine = await words(app, self, at)
  expect(mine).toContain('Dit svar bruges kun til at finde noget bedre. Det er ikke et afslag på et job.')
  expect(mine).toMatch(/<button[^>]*>Sig ja tak<\/button>/)
  expect(mine).toMatch(/<button[^>]*>Nej tak<\/button>/)
  expect((await app.get(at, { as: boss })).status).toBe(404)

  const yes = await send(app, self, `${at}/svar`, 'yes', { fields: ['name', 'hours', 'need.fys-loeft'] })
  expect([yes.status, yes.headers.get('location')]).toEqual([302, at])
  expect(await words(app, consultant, at)).toMatch(/<button[^>]*>Præsentér<\/button>/)
  expect((await send(app, consultant, at, 'present')).status).toBe(302)

  const seen = await words(app, boss, at)
  expect(seen).toContain('Mette Ravn')
  expect(seen).toContain('Jeg kan løfte op til 5 kg')
  expect(seen).not.toContain('Har styr på varer')
  expect(seen).not.toContain('09:00')
  expect((await send(app, boss, at, 'meet', { day: '2026-12-01', clock: '9.30', place: 'Butikken' })).status).toBe(302)
  expect(await words(app, self, at)).toContain('1. december 2026 kl. 09.30')

  const draft = 'Udkast. Gælder først, når kommunen har bevilget fleksjobbet.'
  expect(await words(app, consultant, `${at}/aftale`)).toContain(draft)
  expect((await send(app, consultant, `${at}/aftale`, 'start', terms)).status).toBe(302)
  const paper = await words(app, boss, `${at}/aftale`)
  expect(paper).toContain(draft)
  expect(paper).toContain('75 %, det er 7,5 effektive timer om ugen')
  expect(paper).toContain('Ansvarlig: Lagerchefen.')
  expect(paper).toContain('28.000,50')
  for (const [actor, party] of [
    [boss, 'employer'],
    [self, 'candidate'],
    [consultant, 'municipality'],
  ] as const)
    expect((await send(app, actor, `${at}/aftale`, 'sign', { party, agreementVersion: '1' })).status).toBe(302)

  expect(await words(app, consultant, at)).toMatch(/<button[^>]*>Bekræft ansættelse<\/button>/)
  const placed = await send(app, consultant, at, 'place', decision)
  const [placement] = await db.read((q) => q.select().from(placements))
  expect(placed.headers.get('location')).toBe(`/ansaettelser/${placement?.id}`)
  for (const actor of [boss, self, consultant]) {
    expect(await words(app, actor, `/ansaettelser/${placement?.id}`)).toContain('mandag 4. januar 2027')
    expect(await words(app, actor, `${at}/aftale`)).not.toContain(draft)
    expect(await words(app, actor, at)).toContain('Se ansættelsen')
    await words(app, actor, '/formidlinger?vis=placed')
  }
})

test('"Træk samtykke tilbage": the employer’s next request shows nothing of her', async () => {
  const { db, app, ...pair } = await aPairWithNeed()
  const { boss, self, consultant } = pair
  const at = `/formidlinger/${await walk(db, pair, 'agreement')}`
  expect(await words(app, boss, at)).toContain('Mette Ravn')
  const page = await words(app, self, '/samtykker')
  expect(page).toMatch(/<button[^>]*>Træk samtykke tilbage/)
  expect(page).toContain('24. maj 2027')
  const [consent] = await db.read((q) => q.select().from(consents))
  const taken = await send(app, self, '/samtykker', 'withdrawConsent', { consentId: consent!.id })
  expect(taken.headers.get('location')).toBe('/samtykker')
  for (const path of [at, '/formidlinger', '/virksomhed']) {
    const html = await (await app.get(path, { as: boss })).text()
    expect([path, /Mette|Ravn/.test(html)]).toEqual([path, false])
  }
  expect(await words(app, boss, at)).toContain('Formidlingen er på pause')
  expect((await app.get(`${at}/aftale`, { as: boss })).status).toBe(404)
  expect(await words(app, self, '/samtykker')).toContain('trak det tilbage 24. november 2026')
  expect(await words(app, consultant, at)).toContain('Ring til borgeren')
  expect(await words(app, self, `${at}/svar`)).toMatch(/<button[^>]*>Sig ja tak<\/button>/)
})

test('a consultant writes down an answer for somebody without an account, field by field', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db)
  const { candidate } = await aCandidate(
    db,
    {},
    { combine: true, week: pair.role.week, travelModes: ['car'], travelMinutes: 60 },
  )
  const path = `/formidlinger/${await walk(db, { ...pair, candidate: { ...pair.candidate, ...candidate } }, 'approved')}/svar`
  const each = {
    'answer-name': 'yes',
    'answer-contact': 'no',
    'answer-hours': 'yes',
    'answer-week': 'no',
    'answer-competences': 'no',
  }
  const heard = { way: 'phone', saidOn: '2026-11-24', present: 'Mette og Lone', wording: 'Må de se dit navn?' }
  const missing = await send(app, pair.consultant, path, 'recordYes', { ...heard, ...each })
  expect(missing.status).toBe(400)
  const html = await missing.text()
  expect(html).toMatch(/<title>Fejl: /)
  expect(html).toContain('href="#answer-presentation"')
  expect(html).toContain('value="Mette og Lone"')
  const done = await send(app, pair.consultant, path, 'recordYes', { ...heard, ...each, 'answer-presentation': 'no' })
  expect(done.status).toBe(302)
  expect(await db.read((q) => q.select().from(consents))).toMatchObject([{ fields: ['name', 'hours'], way: 'phone' }])
  expect(await words(app, pair.consultant, path.replace('/svar', ''))).toContain('onsdag 25. november 2026')
})

test('everybody else gets 404 on every page and act; nobody is sent to sign in', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db)
  const at = `/formidlinger/${await walk(db, pair, 'placed')}`
  const [placement] = await db.read((q) => q.select().from(placements))
  const { actor: otherBoss } = await anEmployer(db)
  const { self: otherCandidate } = await aFittingCandidate(db)
  const elsewhere = await aConsultant(db, { municipalityCode: '0265' })
  for (const actor of [otherBoss, otherCandidate, elsewhere])
    for (const path of [at, `${at}/svar`, `${at}/aftale`, `/ansaettelser/${placement?.id}`])
      expect([path, (await app.get(path, { as: actor })).status]).toEqual([path, 404])
  for (const role of ['leader', 'admin'] as const)
    expect((await app.get(at, { as: await aUser(db, { role }) })).status).toBe(403)
  expect((await app.get(at)).headers.get('location')).toContain('/log-ind?til=')
  expect((await app.post(at, { intent: 'withdraw' })).headers.get('location')).toContain('/log-ind')
  expect((await app.post(at, { intent: 'nonsense' }, { as: pair.consultant })).status).toBe(400)
  const act = { intent: 'place', version: '1', formId: v7(), ...decision }
  expect((await app.post(at, act, { as: elsewhere })).status).toBe(404)
  expect((await app.post(at, act, { as: pair.boss })).status).toBe(403)
})

test('a page that was open while another acted says so, keeps what was typed, and shows what happened', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db)
  const id = await walk(db, pair, 'presented')
  const at = `/formidlinger/${id}`
  const { version } = await here(db, id)
  const meet = { intent: 'meet', version: String(version), day: '2026-12-01', clock: '9', place: 'Kantinen' }
  expect((await app.post(at, { ...meet, formId: v7() }, { as: pair.boss })).status).toBe(302)
  const stale = await app.post(at, { ...meet, formId: v7(), place: 'Kontoret' }, { as: pair.consultant })
  expect(stale.status).toBe(409)
  const html = await stale.text()
  expect(html).toContain('En anden har rettet imens.')
  expect(html).toContain('Kontoret')
  expect(html).toContain('Karen Holm aftalte en samtale')
})

test('what an employer sees of a candidate is in the log, with the groups of fields', async () => {
  const { db, app, ...pair } = await aPairWithNeed()
  const at = `/formidlinger/${await walk(db, pair, 'presented')}`
  await app.get(at, { as: pair.boss })
  const rows = await db.read((q) =>
    q.select().from(auditSubjects).where(eq(auditSubjects.candidateId, pair.candidate.id)),
  )
  expect(rows.map(({ groups }) => groups)).toContainEqual(['contact', 'identity', 'introduction', 'profile'])
})

test('words for an illness are refused where the employer can read them', async () => {
  const { db, app, ...pair } = await aPairWithNeed()
  const id = await walk(db, pair, 'meeting')
  const answer = await send(app, pair.consultant, `/formidlinger/${id}/aftale`, 'start', {
    ...terms,
    support: 'Har depression.',
  })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('ikke en sygdom')
  expect(await db.read((q) => q.select({ status: introductions.status }).from(introductions))).toEqual([
    { status: 'meeting' },
  ])
})
