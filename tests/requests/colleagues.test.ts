import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { hashPassword } from '#app/auth/password.server.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { employerUsers, outbox, users } from '#db/schema/index.ts'
import { aCandidateWithAccount, aConsultant, anEmployer, aUser } from '#db/seed/factories.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'

const password = 'tre blå både'
const HERE = '/virksomhed/kolleger'

async function aFirm(db: Db) {
  const firm = await anEmployer(db)
  const passwordHash = await hashPassword(password)
  await db.tx((tx) => tx.update(users).set({ passwordHash }).where(eq(users.id, firm.actor.userId)))
  const add = async (name: string): Promise<Actor> => {
    const user = await aUser(db, { role: 'employer', municipalityCode: null, name, passwordHash })
    await db.tx((tx) => tx.insert(employerUsers).values({ userId: user.userId, employerId: firm.employer.id }))
    return { ...user, employerId: firm.employer.id }
  }
  return { ...firm, add }
}
const wordsOf = async (answer: Response) =>
  (await answer.text()).replace(/<script[\s\S]*?<\/script>/g, '').replaceAll('<!-- -->', '')
const invite = (email: string, formId = v7()) => ({ intent: 'invite', formId, name: 'Nina Vang', email })
const mails = (db: Db) => db.read((q) => q.select().from(outbox))

test('an invited colleague chooses a password, sees the firm, and is known to the others', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { actor } = await aFirm(db)
  const form = invite('nina@example.dk')
  const posts = await Promise.all([app.post(HERE, form, { as: actor }), app.post(HERE, form, { as: actor })])
  expect(posts.map((post) => post.headers.get('location'))).toEqual([HERE, HERE])
  const [mail, ...more] = await mails(db)
  expect(more).toEqual([])
  const accepted = await app.post(new URL(mail!.slots.link!).pathname, { password })
  expect(accepted.status).toBe(302)
  const cookie = accepted.headers
    .getSetCookie()
    .find((one) => one.startsWith('fleksbro='))!
    .split(';')[0]!
  const own = await app.get('/virksomhed', { headers: { cookie } })
  expect([own.status, (await wordsOf(own)).includes('Havnens Byggecenter')]).toEqual([200, true])
  const list = await app.get(HERE, { as: actor })
  expect(Number(list.headers.get('x-queries'))).toBeLessThanOrEqual(12)
  const html = await wordsOf(list)
  expect(html).toContain('Luk adgang for Nina Vang')
  expect(html).not.toContain('Inviteret')
})

test('the page of who invites an address with an account elsewhere is the page of who invites a new one', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { actor: candidate } = await aCandidateWithAccount(db)
  const pages: string[] = []
  for (const email of ['nina@example.dk', candidate.email]) {
    const { actor } = await aFirm(db)
    const posted = await app.post(HERE, invite(email), { as: actor })
    const list = await wordsOf(await app.get(HERE, { as: actor }))
    const twice = await app.post(HERE, invite(email), { as: actor })
    const shown = [posted.status, posted.headers.get('location'), list, twice.status, await wordsOf(twice)].join('\n')
    pages.push(
      shown
        .replaceAll(email, 'X')
        .replaceAll(actor.email, 'Y')
        .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'id'),
    )
  }
  expect(pages[1]).toBe(pages[0])
})

test('a removed colleague is out on her next request, and cannot sign in', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { actor, add } = await aFirm(db)
  const other = await add('Nina Vang')
  expect((await app.get(HERE, { as: other })).status).toBe(200)
  const form = { intent: 'remove', formId: v7(), userId: other.userId }
  for (const _ of [1, 2]) expect((await app.post(HERE, form, { as: actor })).headers.get('location')).toBe(HERE)
  const next = await app.get('/virksomhed', { as: other })
  expect([next.status, next.headers.get('location')]).toEqual([302, '/log-ind?til=%2Fvirksomhed'])
  expect((await app.post('/log-ind', { email: other.email, password })).status).toBe(400)
})

test('two who remove each other at once: one stays', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { actor, add } = await aFirm(db)
  const other = await add('Nina Vang')
  await Promise.all([
    app.post(HERE, { intent: 'remove', formId: v7(), userId: other.userId }, { as: actor }),
    app.post(HERE, { intent: 'remove', formId: v7(), userId: actor.userId }, { as: other }),
  ])
  const answers = await Promise.all([actor, other].map((as) => app.get('/virksomhed', { as })))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 302])
})

test('another firm’s users are not there, and other roles may not ask', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { employer, add } = await aFirm(db)
  const nina = await add('Nina Vang')
  const stranger = (await aFirm(db)).actor
  const there = `/virksomheder/${employer.id}/kolleger`
  expect((await app.get(there, { as: stranger })).status).toBe(404)
  for (const path of [HERE, there])
    for (const intent of ['remove', 'again', 'withdraw', 'letIn', 'turnAway'])
      expect([
        intent,
        (await app.post(path, { intent, formId: v7(), userId: nina.userId }, { as: stranger })).status,
      ]).toEqual([intent, 404])
  expect((await app.get(there, { as: await aConsultant(db, { municipalityCode: '0360' }) })).status).toBe(404)
  expect((await app.get(there, { as: await aConsultant(db) })).status).toBe(200)
  for (const role of ['leader', 'admin', 'candidate'] as const)
    expect((await app.get(there, { as: await aUser(db, { role }) })).status).toBe(403)
  expect((await app.get(HERE)).status).toBe(302)
})

test('somebody whose firm is here asks to be let in, is let in by a colleague, and signs in', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const { actor, employer } = await aFirm(db)
  const ask = (over: Record<string, string> = {}) => ({
    formId: v7(),
    cvr: employer.cvr,
    name: 'Nina Vang',
    email: 'nina@example.dk',
    phone: '20 30 40 50',
    password,
    ...over,
  })
  const wrong = await app.post('/opret/kollega', ask({ cvr: '12345678', email: 'nina' }))
  const shown = await wordsOf(wrong)
  expect([wrong.status, shown.includes('Nina Vang'), shown.includes(password)]).toEqual([400, true, false])
  const asked = await app.post('/opret/kollega', ask())
  expect(await wordsOf(asked)).toContain('Nu er der sendt besked.')
  const known = await app.post('/opret/kollega', ask({ email: actor.email }))
  expect(await wordsOf(known)).toContain('Nu er der sendt besked.')
  expect((await app.post('/log-ind', { email: 'nina@example.dk', password })).status).toBe(400)
  expect(await wordsOf(await app.get('/nyt', { as: actor }))).toContain('Nogen beder om adgang til jeres virksomhed.')
  const page = await wordsOf(await app.get(HERE, { as: actor }))
  const userId = /name="userId" value="([^"]+)"/.exec(page)![1]!
  expect(page).toContain('Luk Nina Vang ind')
  await app.post(HERE, { intent: 'letIn', formId: v7(), userId }, { as: actor })
  expect((await app.post('/log-ind', { email: 'nina@example.dk', password })).status).toBe(302)
})
