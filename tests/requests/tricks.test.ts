import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { hashPassword } from '#app/auth/password.server.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import { v7 } from '#db/id.ts'
import { agreementSignatures, candidates, consents, employers, introductions, outbox, users } from '#db/schema/index.ts'
import { aCandidate, aConsultant, aUser } from '#db/seed/factories.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'
import { aPair, DECISION, here, walk } from '#tests/support/introductions.ts'

const password = 'tre blå både'
const EVIL = [
  '//evil.example',
  'https://evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '\\\\evil.example',
  ' //evil.example',
  'javascript:alert(1)',
  '/%0d%0aset-cookie:x=1',
  '/a\r\nset-cookie: x=1',
  '/..//evil.example',
  '/.//evil.example',
  '/@evil.example',
  '///evil.example',
]

test('no form can be made to consent, answer or sign for another', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db)
  const id = await walk(db, pair, 'approved')
  const send = async (as: Actor, path: string, fields: Record<string, string | string[]>) => {
    const { version } = await here(db, id)
    return (await app.post(`/formidlinger/${id}${path}`, { formId: v7(), version: String(version), ...fields }, { as }))
      .status
  }
  const { consultant, self, boss } = pair
  const answers = Object.fromEntries(
    ['name', 'contact', 'hours', 'week', 'competences', 'presentation'].map((field) => [`answer-${field}`, 'yes']),
  )
  const heard = { saidOn: '2026-11-24', present: 'Mette', wording: 'Må de se dit navn?' }
  expect(await send(consultant, '/svar', { intent: 'yes', fields: ['name'] })).toBe(403)
  expect(await send(consultant, '/svar', { intent: 'recordYes', way: 'self', ...heard, ...answers })).toBe(400)
  expect(
    await send(consultant, '/svar', {
      intent: 'recordYes',
      way: 'meeting',
      ...heard,
      saidOn: '2026-11-25',
      ...answers,
    }),
  ).toBe(400)
  expect(
    await send(consultant, '/svar', { intent: 'recordYes', way: 'paper', ...heard, saidOn: '2026-05-01', ...answers }),
  ).toBe(400)
  expect(await send(self, '/svar', { intent: 'recordYes', way: 'meeting', ...heard, ...answers })).toBe(403)
  expect(await send(boss, '/svar', { intent: 'yes', fields: ['name'] })).toBe(403)
  expect(await send(boss, '', { intent: 'meet', day: '2026-12-01', clock: '9', place: 'Her' })).toBe(404)
  expect(await db.read((q) => q.$count(consents))).toBe(0)
  expect((await here(db, id)).status).toBe('approved')

  // Fields that are none of hers are no fields.
  expect(await send(self, '/svar', { intent: 'yes', fields: ['email', 'need.fys-loeft', '__proto__'] })).toBe(400)
  expect(await send(self, '/svar', { intent: 'yes', fields: ['name'] })).toBe(302)
  for (const as of [self, boss]) expect([403, 404]).toContain(await send(as, '', { intent: 'present' }))
  expect(await send(consultant, '', { intent: 'present' })).toBe(302)
  expect(await send(consultant, '', { intent: 'meet', day: '2026-12-01', clock: '9', place: 'Her' })).toBe(302)
  const terms = {
    hours: '10',
    intensity: '75',
    tasks: 'Varer.',
    kind: 'temporary',
    startsOn: '2027-01-04',
    endsOn: '2032-01-03',
  }
  expect(await send(boss, '/aftale', { intent: 'start', ...terms })).toBe(403)
  expect(await send(consultant, '/aftale', { intent: 'start', ...terms })).toBe(302)

  const sign = (as: Actor, party: string, more: Record<string, string> = {}) =>
    send(as, '/aftale', { intent: 'sign', party, agreementVersion: '1', ...more })
  expect(await sign(boss, 'municipality')).toBe(400)
  expect(await sign(boss, 'candidate')).toBe(400)
  expect(await sign(self, 'candidate')).toBe(400)
  expect(await sign(consultant, 'municipality')).toBe(400)
  expect(await sign(consultant, 'employer', { way: 'self', saidOn: '2026-11-24', present: 'Karen' })).toBe(400)
  expect(await sign(boss, 'employer', { agreementVersion: '2' })).toBe(400)
  expect(await sign(boss, 'leader')).toBe(400)
  expect(await db.read((q) => q.$count(agreementSignatures))).toBe(0)
  expect(await sign(boss, 'employer', { way: 'paper', saidOn: '2026-11-24', present: 'x' })).toBe(302)
  const [signature] = await db.read((q) => q.select().from(agreementSignatures))
  expect(signature).toMatchObject({ party: 'employer', way: 'self', byUserId: boss.userId })
  expect(await send(consultant, '', { intent: 'place', ...DECISION })).toBe(400)
  expect(await send(boss, '', { intent: 'place', ...DECISION })).toBe(403)
})

test('a consultant of the employer’s municipality only follows from afar: she signs, answers and places nothing', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db)
  const id = await walk(db, pair, 'agreement')
  const contact = await aConsultant(db, { municipalityCode: '0230', name: 'Anne Dahl' })
  await db.tx((tx) => tx.update(employers).set({ municipalityCode: '0230' }).where(eq(employers.id, pair.employer.id)))
  const { version } = await here(db, id)
  expect((await app.get(`/formidlinger/${id}`, { as: contact })).status).toBe(200)
  const body = await (await app.get(`/formidlinger/${id}.data`, { as: contact })).text()
  for (const word of [pair.candidate.id, 'Har styr på varer'])
    expect([word, body.includes(word)]).toEqual([word, false])
  for (const [path, fields] of [
    ['/aftale', { intent: 'sign', party: 'municipality', agreementVersion: '1' }],
    ['', { intent: 'place', ...DECISION }],
    ['', { intent: 'withdraw', reason: 'other' }],
    ['/svar', { intent: 'recordNo', theirReason: 'other' }],
  ] as const)
    expect(
      (
        await app.post(
          `/formidlinger/${id}${path}`,
          { formId: v7(), version: String(version), ...fields },
          { as: contact },
        )
      ).status,
    ).toBe(404)
  expect((await app.get(`/formidlinger/${id}/svar`, { as: contact })).status).toBe(404)
})

test('a wish for a job that is not there for her reads like one that never was', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { self, role } = await aPair(db, { status: 'draft' })
  for (const path of ['/job', '/job.data']) {
    const real = await app.post(path, { roleId: role.id, formId: v7() }, { as: self })
    const none = await app.post(path, { roleId: v7(), formId: v7() }, { as: self })
    expect([path, real.status, await real.text()].map(bare)).toEqual([path, none.status, await none.text()].map(bare))
  }
  expect(await db.read((q) => q.$count(introductions))).toBe(0)
})

const bare = (text: unknown) =>
  typeof text === 'string' ? text.replace(/nonce="[^"]*"|nonce\\?":\\?"[^"]*"/g, '') : text

test('another’s draft cannot be told from a job that never was, by asking to approve somebody for it', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db, { status: 'draft' })
  const elsewhere = await aConsultant(db, { municipalityCode: '0230' })
  const { candidate } = await aCandidate(db, { municipalityCode: '0230', name: 'Vibeke Holst' })
  for (const end of ['', '.data']) {
    const told = async (roleId: string) => {
      const answer = await app.post(`/match/${roleId}/${candidate.id}${end}`, { formId: v7() }, { as: elsewhere })
      return [end, answer.status, (await answer.text()).replaceAll(roleId, '')].map(bare)
    }
    expect(await told(pair.role.id)).toEqual(await told(v7()))
  }
})

test('an admin shuts out nobody beyond the staff of her own municipality', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const pair = await aPair(db)
  const elsewhere = await aConsultant(db, { municipalityCode: '0230' })
  for (const municipalityCode of ['0350', null]) {
    const as = await aUser(db, { role: 'admin', municipalityCode, name: 'Jens Iversen' })
    for (const { userId } of [pair.boss, pair.self, elsewhere])
      for (const intent of ['disable', 'again', 'enable'])
        expect((await app.post(`/brugere/${userId}`, { intent, formId: v7() }, { as })).status).toBe(404)
  }
})

test('an invitation that went to a wrong address opens nothing once the address is put right', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const as = await aConsultant(db)
  const { candidate } = await aCandidate(db, { email: 'forkert@example.dk', phone: '12 34 56 78' })
  const path = `/kandidater/${candidate.id}`
  expect((await app.post(path, { intent: 'invite' }, { as })).status).toBe(302)
  const link = async (to: string) => {
    const mails = await db.read((q) => q.select().from(outbox).where(eq(outbox.to, to)))
    return mails.at(-1)?.slots.link ? new URL(mails.at(-1)!.slots.link!).pathname : null
  }
  const wrong = (await link('forkert@example.dk'))!
  const facts = {
    name: candidate.name,
    phone: '12345678',
    postcode: '4330',
    approvedOn: '2026-10-01',
    approvalMunicipality: '0350',
    approvalKind: 'first',
    ledighedsydelseFrom: '',
    status: 'active',
    version: '1',
  }
  expect((await app.post(`${path}/rediger`, { ...facts, email: 'mette@example.dk' }, { as })).status).toBe(302)
  expect((await app.post(wrong, { password })).status).toBe(410)
  await app.post('/glemt-adgangskode', { email: 'forkert@example.dk' })
  expect(await link('forkert@example.dk')).toBe(wrong)
  expect((await app.post(path, { intent: 'invite' }, { as })).status).toBe(302)
  const done = await app.post((await link('mette@example.dk'))!, { password })
  expect(done.status).toBe(302)
  const [row] = await db.read((q) =>
    q.select({ email: users.email }).from(candidates).innerJoin(users, eq(users.id, candidates.userId)),
  )
  expect(row).toEqual({ email: 'mette@example.dk' })
})

test('a session is new with each sign-in, and over with sign-out, everywhere the cookie was copied to', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const user = await aUser(db, { passwordHash: await hashPassword(password) })
  const planted = `fleksbro=${'a'.repeat(40)}`
  const signIn = async (cookie: string) => {
    const answer = await app.post('/log-ind', { email: user.email, password, til: '' }, { headers: { cookie } })
    expect(answer.status).toBe(302)
    return answer.headers
      .getSetCookie()
      .find((one) => one.startsWith('fleksbro='))!
      .split(';')[0]!
  }
  const first = await signIn(planted)
  expect(first).not.toBe(planted)
  const statusOf = async (cookie: string) => (await app.get('/min-side', { headers: { cookie } })).status
  expect([await statusOf(first), await statusOf(planted)]).toEqual([200, 302])
  const second = await signIn(planted)
  expect(second).not.toBe(first)
  const out = await app.post('/log-ud', {}, { headers: { cookie: first } })
  expect(out.headers.getSetCookie().some((one) => /^fleksbro=;.*Max-Age=0/.test(one))).toBe(true)
  expect([await statusOf(first), await statusOf(second)]).toEqual([302, 200])
  for (const broken of [
    'fleksbro=',
    `${second}x`,
    second.toUpperCase(),
    `fleksbro=${'x'.repeat(5000)}`,
    'fleksbro=%E0%A4%A',
  ])
    expect([broken.slice(0, 30), await statusOf(broken)]).toEqual([broken.slice(0, 30), 302])
  await db.tx((tx) => tx.update(users).set({ disabledAt: new Date() }).where(eq(users.id, user.userId)))
  expect(await statusOf(second)).toBe(302)
  expect(
    (await app.get('/min-side.data', { headers: { cookie: second } })).headers.get('x-remix-response'),
  ).toBeTruthy()
  expect(await (await app.get('/min-side.data', { headers: { cookie: second } })).text()).toContain('/log-ind')
})

test('where a form leads is always a page of our own, and no header can be written through it', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const user = await aUser(db, { passwordHash: await hashPassword(password) })
  for (const til of EVIL)
    for (const [path, fields] of [
      ['/sprog', { locale: 'en', til }],
      ['/log-ind', { email: user.email, password, til }],
    ] as const) {
      const answer = await app.post(path, fields)
      const where = [path, til, answer.status]
      expect([path, til, 302]).toEqual(where)
      const to = new URL(answer.headers.get('location')!, 'http://localhost:3000')
      expect([...where, to.origin]).toEqual([...where, 'http://localhost:3000'])
      expect([...where, answer.headers.getSetCookie().some((one) => one.startsWith('x='))]).toEqual([...where, false])
    }
  for (const til of EVIL.slice(0, 4)) {
    const html = await (await app.get(`/log-ind?til=${encodeURIComponent(til)}`)).text()
    expect([til, /name="til" value=""/.test(html)]).toEqual([til, true])
  }
})

test.each(['demo', 'production'] as const)('%s mode tells neither statements nor faults', async (mode) => {
  const db = await testDb()
  const app = await testApp(db, { mode })
  const as = await aConsultant(db)
  for (const path of ['/', '/stillinger', '/log-ind'])
    expect((await app.get(path)).headers.has('x-queries')).toBe(false)
  for (const path of ['/min-side', '/min-side.data', '/kandidater', '/log.data']) {
    const answer = await app.get(path, { as })
    expect([path, answer.headers.has('x-queries'), answer.headers.get('cache-control')]).toEqual([
      path,
      false,
      'no-store',
    ])
  }
  await db.close()
  for (const path of ['/stillinger', '/stillinger.data', '/min-side', '/min-side.data']) {
    const answer = await app.get(path, { headers: { cookie: 'fleksbro=abcdefghijklmnopqrstuvwxyz' } })
    const body = await answer.text()
    expect([path, answer.status >= 500]).toEqual([path, true])
    expect([path, /\.tsx?:\d|\bat \w+ \(|node_modules|SQLITE|select "|ECONN/i.test(body)]).toEqual([path, false])
  }
})
