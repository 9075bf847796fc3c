import { expect, test } from 'vitest'
import { isOwnOrigin } from '#app/http/origin.server.ts'

const post = (headers: Record<string, string>) =>
  new Request('http://localhost:3000/log-ind', { method: 'POST', headers })

test.each([
  [{ origin: 'https://fleksbro.dk' }, true],
  [{ origin: 'http://fleksbro.dk' }, false],
  [{ origin: 'https://fleksbro.dk.example.com' }, false],
  [{ origin: 'https://fleksbro.dk:8443' }, false],
  [{ origin: 'null' }, false],
  [{ origin: '' }, false],
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{ 'sec-fetch-site': 'same-site' }, false],
  [{ origin: 'https://example.com', 'sec-fetch-site': 'same-origin' }, false],
  [{}, false],
])('with a configured address, %o is ours: %s', (headers, expected) => {
  expect(isOwnOrigin(post(headers as Record<string, string>), 'https://fleksbro.dk')).toBe(expected)
})

test('without a configured address the host that was asked counts', () => {
  expect(isOwnOrigin(post({ origin: 'http://localhost:3000' }), null)).toBe(true)
  expect(isOwnOrigin(post({ origin: 'http://localhost:4000' }), null)).toBe(false)
  expect(isOwnOrigin(post({ origin: 'null' }), null)).toBe(false)
  expect(isOwnOrigin(post({ origin: 'http://example.com' }), null)).toBe(false)
})
