import { expect, test } from 'vitest'
import { ACCOUNT_ROLES } from '#app/domain/accounts/account.ts'
import { aUser } from '#db/seed/factories.ts'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'
import { builtRoutes } from '#tests/support/routes.ts'

/** Pages that anybody may open. All others send a stranger to the sign-in page. */
const PUBLIC = [
  /^routes\/site\//,
  /^routes\/account\/(sign-in|sign-up|ask-in|forgotten|reset|invitation|sign-out)/,
  /^routes\/roles\/(list|public|role|index|open|keep-draft|feed)/,
  /^routes\/vocabulary\//,
]
const isPublic = (id: string) => PUBLIC.some((pattern) => pattern.test(id))

test('a stranger is sent to sign in by every loader and action that is not public', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const routes = (await builtRoutes()).filter(({ id }) => !isPublic(id))
  expect(routes.length).toBeGreaterThan(15)
  for (const { id, path, hasLoader, hasAction } of routes) {
    if (hasLoader) {
      const page = await app.get(path)
      expect([id, page.status, page.headers.get('location')]).toEqual([
        id,
        302,
        `/log-ind?til=${encodeURIComponent(path)}`,
      ])
    }
    if (hasAction) {
      const answer = await app.post(path, { name: 'x' })
      expect([id, answer.status, answer.headers.get('location')]).toEqual([id, 302, '/log-ind'])
    }
    expect([id, hasLoader || hasAction]).toEqual([id, true])
  }
})

test('a change from a foreign origin is refused by every action, and so is one without an origin', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const consultant = await aUser(db)
  for (const { id, path, hasAction } of await builtRoutes()) {
    if (!hasAction) continue
    const foreign = await app.post(path, { name: 'x' }, { as: consultant, headers: { origin: 'https://example.com' } })
    expect([id, foreign.status]).toEqual([id, 403])
    const silent = await app.post(path, { name: 'x' }, { as: consultant, headers: { origin: '' } })
    expect([id, silent.status]).toEqual([id, 403])
  }
})

test('an invented id, for every role, is a page that is not there or not for her, never a fault', async () => {
  const db = await testDb()
  const app = await testApp(db)
  for (const role of ACCOUNT_ROLES) {
    const staff = role !== 'candidate' && role !== 'employer'
    const actor = await aUser(db, { role, municipalityCode: staff ? '0350' : null })
    for (const { id, path, hasLoader } of await builtRoutes()) {
      if (!hasLoader) continue
      const page = await app.get(path, { as: actor })
      expect([id, role, page.status < 500]).toEqual([id, role, true])
    }
  }
})

test('a malformed body is a clear 400 or a refusal, never a fault', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const consultant = await aUser(db)
  const cookie = await app.cookieOf(consultant)
  for (const { id, path, hasAction } of await builtRoutes()) {
    if (!hasAction) continue
    const request = new Request(`http://localhost:3000${path}`, {
      method: 'POST',
      body: '--x\r\nContent-Disposition: form-data; name="a',
      headers: { origin: 'http://localhost:3000', cookie, 'content-type': 'multipart/form-data; boundary=x' },
    })
    const answer = await app.hono.fetch(request)
    expect([id, answer.status >= 500]).toEqual([id, false])
  }
})

test('a body of ten megabytes is refused with a Danish page', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const answer = await app.post('/log-ind', { email: 'x'.repeat(10 * 1024 * 1024) })
  expect(answer.status).toBe(413)
  expect(await answer.text()).toContain('Gør teksten kortere')
})

test('every page carries the security headers, and its scripts the nonce of its policy', async () => {
  const db = await testDb()
  const app = await testApp(db)
  const page = await app.get('/')
  const policy = page.headers.get('content-security-policy') ?? ''
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
  expect(nonce).toBeTruthy()
  expect(policy).toContain("frame-ancestors 'none'")
  expect(page.headers.get('x-content-type-options')).toBe('nosniff')
  expect(page.headers.get('cache-control')).toBe('no-store')
  const html = await page.text()
  const scripts = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
  expect((await app.get('/')).headers.get('content-security-policy')).not.toBe(policy)
})
