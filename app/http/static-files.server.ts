import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, Hono } from 'hono'

/** What other sites may show as a picture of a link to us. */
const FOR_OTHERS = new Set(['/og.png', '/favicon.ico', '/favicon.svg', '/apple-touch-icon.png'])

/** Serves the built files below `root` before anything else is asked. Hashed ones are kept for good, the rest an hour. */
export function serveFiles(app: Hono, root: string, secure: boolean): void {
  const serve = (keep: string) =>
    serveStatic({
      root,
      onFound: (_, c) => setHeaders(c, { ...fileHeaders(c.req.path, secure), 'Cache-Control': keep }),
    })
  app.use('/assets/*', serve('public, max-age=31536000, immutable'))
  app.use('*', serve('public, max-age=3600'))
}

/** A file is what it says, runs nothing when it is opened alone, and is shown by us alone. */
function fileHeaders(path: string, secure: boolean): Record<string, string> {
  return {
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': FOR_OTHERS.has(path) ? 'cross-origin' : 'same-origin',
    ...(secure ? { 'Strict-Transport-Security': 'max-age=63072000; includeSubDomains' } : {}),
  }
}

function setHeaders(c: Context, headers: Record<string, string>) {
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
}
