import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'

const known = new Map<string, number>()

/** The gzipped size in bytes of all script files that a fresh load of this page takes. */
export async function scriptBytes(page: Page): Promise<number> {
  const paths = await page.evaluate(() => {
    const names = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname)
    return [...new Set(names.filter((name) => name.endsWith('.js')))]
  })
  return paths.reduce((sum, path) => sum + gzipped(path), 0)
}

function gzipped(path: string): number {
  const before = known.get(path)
  if (before !== undefined) return before
  const bytes = gzipSync(readFileSync(new URL(`../../build/client${path}`, import.meta.url))).length
  known.set(path, bytes)
  return bytes
}
