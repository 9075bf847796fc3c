import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { endAllSessions, endSession, findActor, startSession } from '#app/auth/session.server.ts'
import { sessions, users } from '#db/schema/index.ts'
import { aCandidateWithAccount, anEmployer, aUser } from '#db/seed/factories.ts'
import { testDb } from '#tests/support/database.ts'

const asked = (cookie: string) => new Request('http://localhost:3000/', { headers: { cookie } })
const sent = (setCookie: string) => setCookie.split(';')[0] ?? ''

test('a session is its user with what the rules need, and only the hash of its token is stored', async () => {
  const db = await testDb()
  const { actor: employer } = await anEmployer(db)
  const { actor: candidate } = await aCandidateWithAccount(db)
  for (const actor of [employer, candidate]) {
    const setCookie = await startSession(db, actor.userId)
    expect(setCookie).toMatch(/HttpOnly/)
    expect(setCookie).toMatch(/SameSite=Lax/)
    expect(await findActor(db, asked(sent(setCookie)))).toEqual({ ...actor, unread: 0 })
    const token = sent(setCookie).split('=')[1] ?? ''
    const rows = await db.read((q) => q.select().from(sessions).where(eq(sessions.userId, actor.userId)))
    expect(rows.map(({ id }) => id)).toEqual([expect.stringMatching(/^[0-9a-f]{64}$/)])
    expect(JSON.stringify(rows)).not.toContain(token)
  }
})

test('a tampered, invented or missing cookie is nobody', async () => {
  const db = await testDb()
  const user = await aUser(db)
  const cookie = sent(await startSession(db, user.userId))
  const [row] = await db.read((q) => q.select().from(sessions))
  const last = cookie.endsWith('a') ? 'b' : 'a'
  const tampered = [
    cookie.slice(0, -1) + last,
    'fleksbro=',
    'fleksbro=%F0%9F',
    `fleksbro=${row?.id}`,
    "fleksbro=' or 1=1 --",
    '',
  ]
  for (const wrong of tampered) expect(await findActor(db, asked(wrong))).toBeNull()
  expect(await findActor(db, asked(cookie))).toMatchObject({ userId: user.userId })
})

test('an expired session and a disabled account are nobody', async () => {
  const db = await testDb()
  const user = await aUser(db)
  const cookie = sent(await startSession(db, user.userId))
  await db.tx((tx) => tx.update(users).set({ disabledAt: new Date() }).where(eq(users.id, user.userId)))
  expect(await findActor(db, asked(cookie))).toBeNull()
  await db.tx((tx) => tx.update(users).set({ disabledAt: null }).where(eq(users.id, user.userId)))
  await db.tx((tx) => tx.update(sessions).set({ expiresAt: new Date(Date.now() - 1000) }))
  expect(await findActor(db, asked(cookie))).toBeNull()
})

test('signing out ends this session, and ending all ends the others of this user only', async () => {
  const db = await testDb()
  const user = await aUser(db)
  const other = await aUser(db)
  const [first, second, third] = await Promise.all([1, 2, 3].map(async () => sent(await startSession(db, user.userId))))
  const foreign = sent(await startSession(db, other.userId))
  expect(await endSession(db, asked(first!))).toMatch(/^fleksbro=;/)
  expect(await findActor(db, asked(first!))).toBeNull()
  expect(await findActor(db, asked(second!))).not.toBeNull()
  await endAllSessions(db, user.userId)
  expect(await findActor(db, asked(second!))).toBeNull()
  expect(await findActor(db, asked(third!))).toBeNull()
  expect(await findActor(db, asked(foreign))).not.toBeNull()
})
