import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safePath } from '#app/http/safe-redirect.ts'

test.each(['/', '/min-side', '/kandidater?side=2', '/formidlinger/1#svar'])('%s is a path of our own', (path) => {
  expect(safePath(path, '/fallback')).toBe(path)
})

test.each([
  '//example.com',
  '/\\example.com',
  'https://example.com',
  'javascript:alert(1)',
  '/\t/example.com',
  '/\n/example.com',
  '\\/example.com',
  'min-side',
  '',
  null,
  undefined,
  7,
  `/${'x'.repeat(600)}`,
])('%j leads to the fallback', (path) => {
  expect(safePath(path, '/fallback')).toBe('/fallback')
})

test('whatever is sent, the browser stays on our own site', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.webUrl(), fc.string({ unit: fc.constantFrom('/', '\\', '\t', '.', ':', 'a', '%') })),
      (sent) => {
        const url = new URL(safePath(sent, '/'), 'https://fleksbro.example.dk')
        expect(url.origin).toBe('https://fleksbro.example.dk')
      },
    ),
  )
})
