import { expect, test } from 'vitest'
import { testApp } from '#tests/support/app.ts'
import { testDb } from '#tests/support/database.ts'

test('anybody fetches the accommodations from any site, and once more only when they have changed', async () => {
  const app = await testApp(await testDb())
  const answer = await app.get('/vocabulary/accommodations.json')
  const etag = answer.headers.get('etag') ?? ''
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(answer.headers.get('cache-control')).toBe('public, max-age=3600')
  const file = (await answer.json()) as { count: number; items: { id: string; label: { da: string } }[] }
  expect([file.count, file.items.length, file.items[0]?.label.da]).toEqual([78, 78, 'Begrænsede løft'])
  for (const known of [etag, `W/${etag}`, `"x", ${etag}`]) {
    const again = await app.get('/vocabulary/accommodations.json', { headers: { 'if-none-match': known } })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
  }
  const other = await app.get('/vocabulary/accommodations.json', { headers: { 'if-none-match': '"x"' } })
  expect(other.status).toBe(200)
})
