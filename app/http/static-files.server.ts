import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono, MiddlewareHandler } from 'hono'

/** What other sites may show as a picture of a link to us. */
const FOR_OTHERS = new Set(['/og.png', '/favicon.ico', '/favicon.svg', '/apple-touch-icon.png'])

/** Serves the built files below `root` before anything else is asked. Hashed ones are kept for good, the rest an hour. */
export function serveFiles(app: Hono, root: string, secure: boolean): void {
  const files = serveStatic({ root })
  const serve = (keep: string): MiddlewareHandler => {
    return async (c, next) => {
      const found = await files(c, next)
      if (!(found instanceof Response)) return found
      for (const [name, value] of Object.entries(fileHeaders(c.req.path, secure))) found.headers.set(name, value)
      found.headers.set('Cache-Control', keep)
      return found
    }
  }
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
