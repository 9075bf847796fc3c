import { expect, test } from 'vitest'
import { readEnv } from '#app/env.server.ts'

const strong = 'kQ8vZr2mX5wTn1yLb7cJd0sHf4gPa9eU'

test('production refuses to start without a secret, and says what to set', () => {
  expect(() => readEnv({})).toThrow(/SESSION_SECRET is not set.*32 random characters/)
})

test.each([
  'short',
  'a'.repeat(64),
  'ababababababababababababababababab',
  'this-secret-is-long-enough-but-a-word-9f3k',
  'changeme-changeme-changeme-changeme-42',
])('production refuses the weak secret %s', (SESSION_SECRET) => {
  expect(() => readEnv({ SESSION_SECRET })).toThrow(/SESSION_SECRET is too weak/)
})

test('production starts with a strong secret and nothing else', () => {
  const env = readEnv({ SESSION_SECRET: strong })
  expect(env).toMatchObject({ mode: 'production', PORT: 3000, origin: 'http://localhost:3000' })
  expect(env.DATABASE_URL).toBe('file:./data/fleksbro.db')
})

test('production refuses a shifted clock', () => {
  expect(() => readEnv({ SESSION_SECRET: strong, NOW: '+3d' })).toThrow(/NOW/)
})

test('an unknown mode is production, the strictest', () => {
  expect(() => readEnv({ APP_MODE: 'prod' })).toThrow(/SESSION_SECRET/)
})

test.each([
  [{ PORT: 'ti' }, /PORT/],
  [{ DATABASE_URL: 'mysql://x' }, /DATABASE_URL/],
  [{ ORIGIN: 'fleksbro' }, /ORIGIN/],
  [{ SMTP_URL: 'http://x' }, /SMTP_URL/],
])('a malformed setting %o is named', (source, message) => {
  expect(() => readEnv({ APP_MODE: 'test', ...source })).toThrow(message)
})

test('demo, development and tests need no secret', () => {
  for (const mode of ['demo', 'development', 'test']) expect(readEnv({ APP_MODE: mode }).mode).toBe(mode)
})
