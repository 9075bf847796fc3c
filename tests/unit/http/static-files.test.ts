import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { serveFiles } from '#app/http/static-files.server.ts'

async function aSite(secure = false) {
  const root = await mkdtemp(join(tmpdir(), 'files-'))
  await mkdir(join(root, 'assets'))
  for (const file of ['assets/a-1.js', 'og.png', 'favicon.svg', 'plain.css']) await writeFile(join(root, file), 'x')
  const app = new Hono()
  serveFiles(app, relative(process.cwd(), root), secure)
  app.all('*', (c) => c.text('the product', 404))
  return app
}

test('a file is what it says, runs nothing when it is opened alone, and is kept as long as its name holds', async () => {
  const app = await aSite()
  const script = await app.request('/assets/a-1.js')
  expect(script.status).toBe(200)
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  for (const path of ['/assets/a-1.js', '/favicon.svg', '/plain.css']) {
    const { headers } = await app.request(path)
    expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff'])
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('strict-transport-security')).toBeNull()
  }
  expect((await app.request('/plain.css')).headers.get('cache-control')).toBe('public, max-age=3600')
})

test('others may show the picture of a link and the icon, and nothing else of ours', async () => {
  const app = await aSite(true)
  const policy = async (path: string) => (await app.request(path)).headers.get('cross-origin-resource-policy')
  expect(await policy('/og.png')).toBe('cross-origin')
  expect(await policy('/assets/a-1.js')).toBe('same-origin')
  expect((await app.request('/og.png')).headers.get('strict-transport-security')).toMatch(/^max-age=/)
})

test('what is no file is answered by the product, without a file’s headers', async () => {
  const answer = await (await aSite()).request('/findes-ikke')
  expect([answer.status, await answer.text()]).toEqual([404, 'the product'])
  expect(answer.headers.get('cache-control')).toBeNull()
})
