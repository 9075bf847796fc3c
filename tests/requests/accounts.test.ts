import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { hashPassword } from '#app/auth/password.server.ts'
import { createInvitation } from '#app/domain/accounts/links.server.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { employers, outbox, sessions, users } from '#db/schema/index.ts'
import { aCandidateWithAccount, aConsultant, aCvr, anEmployer, aUser } from '#db/seed/factories.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'

const password = 'tre blå både'
const now = new Date('2026-11-24T08:00:00Z')

/** The text that a reader sees, without markup. */
async function wordsOf(response: Response): Promise<string> {
  const html = await response.text()
  return html
    .replace(/<script[\s\S]*?<\/script>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ')
}

const signUpForm = (over: Record<string, string> = {}) => ({
  formId: v7(),
  name: 'Karen Holm',
  email: 'karen@example.dk',
  password,
  phone: '20304050',
  employerName: 'Havnens Byggecenter',
  cvr: aCvr(),
  workplaceName: 'Butikken',
  address: 'Søndergade 1',
  postcode: '4330',
  ...over,
})

async function linkTo(db: Db, email: string): Promise<string> {
  const mails = await db.read((q) => q.select().from(outbox).where(eq(outbox.to, email)))
  return new URL(mails.at(-1)?.slots.link ?? '').pathname
}

test('signing in leads home or to the page that was asked for, never to another site', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const user = await aUser(db, { passwordHash: await hashPassword(password) })
  const locationAfter = async (til: string) => {
    const answer = await app.post('/log-ind', { email: user.email.toUpperCase(), password, til })
    expect(answer.status).toBe(302)
    expect(answer.headers.get('set-cookie')).toMatch(/^fleksbro=.{20,}HttpOnly/)
    return answer.headers.get('location')
  }
  expect(await locationAfter('')).toBe('/min-side')
  expect(await locationAfter('/kandidater?side=2')).toBe('/kandidater?side=2')
  for (const til of ['//evil.example', 'https://evil.example', '/\\evil.example', 'javascript:alert(1)'])
    expect(await locationAfter(til)).toBe('/min-side')
})

test('a wrong and an unknown sign-in read alike, keep the e-mail and drop the password', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const user = await aUser(db, { email: 'lone@example.dk', passwordHash: await hashPassword(password) })
  const wrong = await app.post('/log-ind', { email: user.email, password: 'forkert kode her' })
  const unknown = await app.post('/log-ind', { email: 'ukendt@example.dk', password: 'forkert kode her' })
  expect([wrong.status, unknown.status]).toEqual([400, 400])
  const [first, second] = [await wrong.text(), await unknown.text()]
  expect(first).toContain('E-mail eller adgangskode er forkert')
  expect(first).toContain('value="lone@example.dk"')
  expect(first).not.toContain('forkert kode her')
  const nonces = / nonce="[^"]*"|"nonce":"[^"]*"/g
  expect(first.replace(nonces, '').replaceAll('lone@', 'ukendt@')).toBe(second.replace(nonces, ''))
})

test('too many attempts are 429 with when to try again', async () => {
  const db = await testDb()
  const app = await testApp(db)
  for (let i = 0; i < 5; i += 1) await app.post('/log-ind', { email: 'lone@example.dk', password: 'gæt' })
  const answer = await app.post('/log-ind', { email: 'lone@example.dk', password: 'gæt' })
  expect(answer.status).toBe(429)
  expect(answer.headers.get('retry-after')).toBe('30')
  expect(await wordsOf(answer)).toContain('Prøv igen 24. november 2026 kl. 09.01.')
})

test('who is signed in already is sent home, and signing out takes a post', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const user = await aUser(db)
  for (const path of ['/log-ind', '/opret'])
    expect((await app.get(path, { as: user })).headers.get('location')).toBe('/min-side')
  await app.get('/log-ud', { as: user })
  expect(await db.read((q) => q.$count(sessions))).toBe(1)
  const answer = await app.post('/log-ud', {}, { as: user })
  expect(answer.headers.get('location')).toBe('/')
  expect(await db.read((q) => q.$count(sessions))).toBe(0)
})

test('a tampered cookie is nobody: the page behind the door asks to sign in', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const user = await aUser(db)
  const cookie = (await app.cookieOf(user)).replace(/.$/, '_')
  const answer = await app.get('/log', { headers: { cookie } })
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/log-ind?til=%2Flog'])
})

test('a firm that signs up can sign in at once, and a known e-mail cannot be told from a new one', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const first = await app.post('/opret', signUpForm())
  const again = await app.post('/opret', signUpForm({ password: 'en anden adgang' }))
  expect([first.status, first.headers.get('location')]).toEqual([302, '/opret/tak?kommune=0350'])
  expect([again.status, again.headers.get('location')]).toEqual([302, '/opret/tak?kommune=0350'])
  expect(again.headers.get('set-cookie')).toBe(first.headers.get('set-cookie'))
  const mails = await db.read((q) => q.select().from(outbox))
  expect(mails.map(({ kind }) => kind)).toEqual(['account_exists'])
  expect((await app.post('/log-ind', { email: 'karen@example.dk', password })).status).toBe(302)
})

test.each([
  ['cvr', '12345678', 'Det er ikke et CVR-nummer.', 400],
  ['postcode', '0001', 'Postnummeret findes ikke.', 400],
  ['employerName', 'Vores mand 010190-1234', 'Skriv ikke CPR-numre her.', 400],
  ['address', 'Nygade 3, 0101901234', 'Skriv ikke CPR-numre her.', 400],
  ['password', 'kort', 'Adgangskoden er for kort.', 400],
])('a sign-up with a wrong %s says so at the field and keeps what was typed', async (field, value, message, status) => {
  const db = await testDb()
  const app = await testApp(db)
  const answer = await app.post('/opret', signUpForm({ [field]: value }))
  expect(answer.status).toBe(status)
  const html = await answer.text()
  expect(html).toContain(`href="#${field}"`)
  expect(html).toMatch(new RegExp(`id="${field}-error"[\\s\\S]{0,300}${message.replace('.', '\\.')}`))
  expect(html).toContain('value="Karen Holm"')
  expect(html).not.toContain(password)
  if (field === 'password') expect(html).not.toContain('value="kort"')
  expect(await db.read((q) => q.$count(employers))).toBe(0)
  expect(await db.read((q) => q.$count(users))).toBe(0)
})

test('a known CVR number is refused kindly, and a script in a name stays a text', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer } = await anEmployer(db)
  const answer = await app.post('/opret', signUpForm({ cvr: employer.cvr, name: '<script>alert(1)</script>' }))
  expect(answer.status).toBe(409)
  const html = await answer.text()
  expect(html).toContain('Virksomheden er her allerede. Bed om adgang til den')
  expect(html).not.toContain('<script>alert')
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
})

test('a forgotten password: the same answer for all, a link that works once, then 410 with what to do', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const user = await aUser(db)
  const known = await app.post('/glemt-adgangskode', { email: user.email })
  const unknown = await app.post('/glemt-adgangskode', { email: 'ukendt@example.dk' })
  expect([known.status, unknown.status]).toEqual([200, 200])
  expect(await wordsOf(known)).toBe(await wordsOf(unknown))
  const path = await linkTo(db, user.email)
  expect((await app.get(path)).status).toBe(200)
  expect((await app.post(path, { password: 'kort' })).status).toBe(400)
  const done = await app.post(path, { password })
  expect([done.status, done.headers.get('location')]).toEqual([302, '/log-ind'])
  for (const gone of [await app.get(path), await app.post(path, { password }), await app.get('/ny-adgangskode/x')]) {
    expect(gone.status).toBe(410)
    const words = await wordsOf(gone)
    expect(words).toContain('Linket virker ikke længere')
    expect(words).toContain('Få et nyt link')
  }
})

test('an invitation signs in; reused or too old it is 410', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { userId, email } = await aUser(db)
  const invite = () =>
    db.tx((tx) => createInvitation(tx, { now }, { userId, email, locale: 'da', origin: 'http://localhost:3000' }))
  await invite()
  const path = await linkTo(db, email)
  const done = await app.post(path, { password })
  expect([done.status, done.headers.get('location')]).toEqual([302, '/min-side'])
  expect(done.headers.getSetCookie().some((cookie) => cookie.startsWith('fleksbro='))).toBe(true)
  expect((await app.post(path, { password })).status).toBe(410)
  await invite()
  const late = await testApp(db, { now: () => new Date('2026-12-08T08:00:00Z') })
  expect((await late.get(await linkTo(db, email))).status).toBe(410)
})

test('an admin invites and closes; a consultant is refused; a closed account is out with the next click', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const admin = await aUser(db, { role: 'admin' })
  const consultant = await aConsultant(db)
  const invited = await app.post(
    '/brugere',
    { intent: 'invite', formId: v7(), name: 'Nora Friis', email: 'nora@example.dk', role: 'leader' },
    { as: admin },
  )
  expect([invited.status, invited.headers.get('location')]).toEqual([302, '/brugere'])
  expect(await wordsOf(await app.get('/brugere', { as: admin }))).toContain('Nora Friis')
  const bad = await app.post('/brugere', { intent: 'invite', formId: v7(), name: 'Nora', email: 'nora' }, { as: admin })
  expect(bad.status).toBe(400)
  expect(await wordsOf(bad)).toContain('Vælg, hvad kollegaen er.')
  expect((await app.post('/brugere', { intent: 'andet' }, { as: admin })).status).toBe(400)
  expect((await app.get('/brugere', { as: consultant })).status).toBe(403)
  expect((await app.get('/log', { as: consultant })).status).toBe(200)
  await app.post(`/brugere/${consultant.userId}`, { intent: 'disable', formId: v7() }, { as: admin })
  expect((await app.get('/log', { as: consultant })).status).toBe(302)
})

test('a candidate reads her own log and nobody else’s', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const mette = await aCandidateWithAccount(db)
  await app.post('/log-ind', { email: mette.actor.email, password: 'gæt' })
  const empty = await wordsOf(await app.get('/log', { as: mette.actor }))
  expect(empty).toContain('Hvem har set dine oplysninger?')
  expect(empty).toContain('Her er tomt endnu')
  const answer = await app.get('/log?side=abc', { as: mette.actor })
  expect(answer.status).toBe(200)
})
