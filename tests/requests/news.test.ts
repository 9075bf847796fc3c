import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { hashPassword } from '#app/auth/password.server.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import { withdrawConsent } from '#app/domain/consents/withdraw-consent.server.ts'
import { tell } from '#app/domain/notifications/notices.server.ts'
import { v7 } from '#db/id.ts'
import { auditSubjects, candidates, consents, noticeChoices, notices, sessions, users } from '#db/schema/index.ts'
import { aConsultant, anEmployer, aUser } from '#db/seed/factories.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'
import { aPair, walk } from '#tests/support/introductions.ts'
import { aVisit } from '#tests/support/visit.ts'

async function aTown() {
  const db = await testDb()
  const app = await testApp(db)
  const page = async (as: Actor, path: string) => {
    const answer = await app.get(path, { as })
    expect([path, answer.status]).toEqual([path, 200])
    expect([path, Number(answer.headers.get('x-queries')) <= 12]).toEqual([path, true])
    return (await answer.text()).replaceAll('<!-- -->', '').replace(/<script[\s\S]*?<\/script>/g, '')
  }
  return { db, app, page }
}

test('the head says how many are unread, and opening the page of a record reads them', async () => {
  const { db, app, page } = await aTown()
  const pair = await aPair(db)
  const id = await walk(db, pair, 'presented')
  expect(await page(pair.boss, '/virksomhed')).toContain('aria-label="Nyt, 1 ulæst"')
  const news = await page(pair.boss, '/nyt')
  for (const words of ['Mette Ravn er præsenteret for jer', 'Ulæst', 'Jeres tur', `href="/formidlinger/${id}"`])
    expect([words, news.includes(words)]).toEqual([words, true])
  // Fetched in advance by a browser is not read.
  await app.get(`/formidlinger/${id}`, { as: pair.boss, headers: { 'sec-purpose': 'prefetch' } })
  expect(await page(pair.boss, '/virksomhed')).toContain('aria-label="Nyt, 1 ulæst"')
  expect(await page(pair.boss, `/formidlinger/${id}`)).not.toContain('aria-label="Nyt, 1 ulæst"')
  const read = await page(pair.boss, '/nyt')
  expect(read).toContain('Mette Ravn er præsenteret for jer')
  expect(read).not.toContain('Ulæst')
})

test('a name that is read is in the log, and after the consent is taken back it is gone', async () => {
  const { db, page } = await aTown()
  const pair = await aPair(db)
  const id = await walk(db, pair, 'presented')
  const entries = () =>
    db.read((q) => q.select().from(auditSubjects).where(eq(auditSubjects.candidateId, pair.candidate.id)))
  const before = (await entries()).length
  expect(await page(pair.boss, '/nyt')).toContain('Mette Ravn')
  const logged = await entries()
  expect(logged).toHaveLength(before + 1)
  expect(logged.map(({ groups }) => groups.join())).toContain('identity,introduction')
  const [consent] = await db.read((q) => q.select().from(consents).where(eq(consents.introductionId, id)))
  await withdrawConsent(db, aVisit(pair.self), { consentId: consent!.id })
  const news = await page(pair.boss, '/nyt')
  expect(news).not.toContain('Mette')
  expect(news).toContain('En kandidat er præsenteret for jer')
})

test('nobody reads or marks what is another’s, and everybody without news has an empty page', async () => {
  const { db, app, page } = await aTown()
  const pair = await aPair(db)
  const id = await walk(db, pair, 'presented')
  const stranger = (await anEmployer(db)).actor
  const leader = await aUser(db, { role: 'leader' })
  const admin = await aUser(db, { role: 'admin' })
  for (const reader of [stranger, leader, admin]) expect(await page(reader, '/nyt')).toContain('Intet nyt endnu')
  expect((await app.get(`/formidlinger/${id}`, { as: stranger })).status).toBe(404)
  await app.post('/nyt', { seen: '2026-12-24T08:00:00.000Z' }, { as: stranger })
  expect(await page(pair.boss, '/nyt')).toContain('Ulæst')
  expect((await app.get('/nyt')).headers.get('location')).toBe('/log-ind?til=%2Fnyt')
})

test('everything is marked as read by one button, and what came since stays new', async () => {
  const { db, app, page } = await aTown()
  const her = await aConsultant(db)
  const say = (subjectId: string, at: string) =>
    db.tx((tx) =>
      tell(tx, { now: new Date(at), actor: null }, [her.userId], {
        kind: 'verification',
        event: 'waiting',
        subjectId,
        link: '/virksomheder',
      }),
    )
  await say('one', '2026-11-24T07:00:00Z')
  const seen = /name="seen" value="([^"]+)"/.exec(await page(her, '/nyt'))![1]!
  await say('two', '2026-11-24T08:00:01Z')
  const marked = await app.post('/nyt', { seen }, { as: her })
  expect(marked.headers.get('location')).toBe('/nyt')
  const left = await db.read((q) => q.select().from(notices))
  expect(left.filter(({ readAt }) => readAt === null).map(({ subjectId }) => subjectId)).toEqual(['two'])
  for (const wrong of ['', 'yesterday', '2026'])
    expect((await app.post('/nyt', { seen: wrong }, { as: her })).status).toBe(400)
})

test('a page of notices stays under twelve statements with all that can be in it', async () => {
  const { db, page } = await aTown()
  const pair = await aPair(db)
  const own = await aConsultant(db)
  await db.tx((tx) => tx.update(candidates).set({ consultantId: own.userId }))
  await walk(db, pair, 'placed')
  const { employer } = await anEmployer(db)
  for (const [kind, event, subjectId] of [
    ['talk', 'asked', pair.candidate.id],
    ['verification', 'waiting', employer.id],
    ['role', 'filled', pair.role.id],
  ] as const)
    for (const reader of [own, pair.boss])
      await db.tx((tx) =>
        tell(tx, { now: new Date(), actor: null }, [reader.userId], { kind, event, subjectId, link: '/x' } as never),
      )
  for (const reader of [own, pair.boss, pair.self]) await page(reader, '/nyt')
})

test('each role chooses for the kinds that it is told of, and the form keeps what was chosen', async () => {
  const { db, app, page } = await aTown()
  const pair = await aPair(db)
  const form = { introduction: 'daily', talk: 'now', introduction_news: 'never' }
  expect(await page(pair.self, '/nyt/valg')).toContain('Når vi venter på dig')
  const saved = await app.post('/nyt/valg', { ...form, role: 'never' }, { as: pair.self })
  expect(saved.headers.get('location')).toBe('/nyt/valg')
  const rows = await db.read((q) => q.select().from(noticeChoices))
  expect(Object.fromEntries(rows.map(({ kind, pace }) => [kind, pace]))).toEqual(form)
  const again = await page(pair.self, '/nyt/valg')
  expect(again).toMatch(/<input(?=[^>]*name="introduction")(?=[^>]*value="daily")(?=[^>]*checked)[^>]*>/)
  const refused = await app.post('/nyt/valg', { ...form, talk: 'sometimes' }, { as: pair.self })
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('Vælg, hvornår vi skal skrive.')
  const leader = await aUser(db, { role: 'leader' })
  expect(await page(leader, '/nyt/valg')).toContain('Din rolle får ingen mails af den slags.')
})

test('everybody puts her own details right, a candidate not her name', async () => {
  const { db, app, page } = await aTown()
  const pair = await aPair(db)
  const form = () => ({ intent: 'details', formId: v7(), name: 'Karen Holm Bech', phone: '20 30 40 50', locale: 'en' })
  const saved = await app.post('/konto', { ...form(), title: 'Butikschef' }, { as: pair.boss })
  expect(saved.headers.getSetCookie().join()).toContain('sprog=')
  const mine = await page(pair.boss, '/konto')
  for (const words of ['Karen Holm Bech', '20304050', 'Butikschef', pair.boss.email]) expect(mine).toContain(words)
  await app.post('/konto', form(), { as: pair.self })
  const [row] = await db.read((q) => q.select().from(users).where(eq(users.id, pair.self.userId)))
  expect(row).toMatchObject({ name: 'Mette Ravn', phone: null, locale: 'en' })
  for (const [field, value] of [
    ['name', ''],
    ['phone', '123'],
    ['locale', 'fr'],
  ] as const)
    expect((await app.post('/konto', { ...form(), [field]: value }, { as: pair.boss })).status).toBe(400)
})

test('a new password asks for the present one, ends the other sessions and keeps this one', async () => {
  const { db, app } = await aTown()
  const user = await aUser(db, { passwordHash: await hashPassword('den gamle kode her') })
  const [mine, other] = [await app.cookieOf(user), await app.cookieOf(user)]
  const change = (currentPassword: string, password: string, cookie = mine) =>
    app.post('/konto', { intent: 'password', formId: v7(), currentPassword, password }, { headers: { cookie } })
  const wrong = await change('noget helt andet', 'tre blå både nu')
  expect(wrong.status).toBe(400)
  const html = await wrong.text()
  expect(html).toContain('Det er ikke din adgangskode.')
  for (const typed of ['noget helt andet', 'tre blå både nu']) expect(html).not.toContain(typed)
  expect((await change('den gamle kode her', 'kort')).status).toBe(400)
  const done = await change('den gamle kode her', 'tre blå både nu')
  expect(done.headers.get('location')).toBe('/konto')
  const fresh = done.headers
    .getSetCookie()
    .find((one) => one.startsWith('fleksbro='))!
    .split(';')[0]!
  const statusOf = async (cookie: string) => (await app.get('/konto', { headers: { cookie } })).status
  expect([await statusOf(mine), await statusOf(other), await statusOf(fresh)]).toEqual([302, 302, 200])
  expect((await app.post('/log-ind', { email: user.email, password: 'tre blå både nu' })).status).toBe(302)
})

test('guessing the present password is slowed down, and signing out everywhere ends every session', async () => {
  const { db, app } = await aTown()
  const user = await aUser(db, { passwordHash: await hashPassword('den gamle kode her') })
  const guess = () =>
    app.post(
      '/konto',
      { intent: 'password', formId: v7(), currentPassword: 'gæt', password: 'tre blå både nu' },
      { as: user },
    )
  let last = 0
  for (let i = 0; i < 8; i += 1) last = (await guess()).status
  expect(last).toBe(429)
  await app.cookieOf(user)
  const out = await app.post('/konto', { intent: 'signOut' }, { as: user })
  expect(out.headers.get('location')).toBe('/log-ind')
  expect(await db.read((q) => q.select().from(sessions).where(eq(sessions.userId, user.userId)))).toEqual([])
})
