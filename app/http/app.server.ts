import { randomBytes } from 'node:crypto'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Logger } from 'pino'
import { ReadingLog, Readings } from '#app/domain/audit/readings.server.ts'
import type { Env } from '#app/env.server.ts'
import type { Db } from '#db/client.server.ts'
import type { RequestContext } from './context.server.ts'
import { isSecure, securityHeaders } from './headers.server.ts'
import { isOwnOrigin } from './origin.server.ts'
import { plainPage } from './plain-page.server.ts'

/** No form of ours comes near this. */
const MAX_BODY_BYTES = 1024 * 1024

export interface AppParts {
  readonly db: Db
  readonly env: Env
  readonly now: () => Date
  readonly log: Logger
  /** Remix's server build, or a function that loads the present one (development). */
  readonly build: ServerBuild | (() => Promise<ServerBuild>)
}

/**
 * The web server around Remix: headers, body limit, the log of readings before the answer, and in test mode the number
 * of statements. Static files are added by server.ts.
 */
export function createApp({ db, env, now, log, build }: AppParts): Hono {
  const app = new Hono()
  const remix = createRequestHandler(build, env.mode === 'development' ? 'development' : 'production')
  const readingLog = new ReadingLog(db)

  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (c) => answer(plainPage('tooLarge'), newNonce(), c.req.path) }))

  // No address of ours holds a null character, and PostgreSQL can neither store nor compare one.
  app.use(async (c, next) => (/%00/i.test(c.req.url) ? answer(plainPage('badAddress'), newNonce(), '/') : next()))

  app.all('*', async (c) => {
    const nonce = newNonce()
    const readings = new Readings()
    const context: RequestContext = {
      db,
      env,
      now,
      readings,
      nonce,
      address: c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() ?? 'local',
      report: (error, request) =>
        log.error({ error: whereOf(error), route: new URL(request.url).pathname }, 'unforeseen'),
    }
    const request = ownRequest(c.req.raw, env)
    if (!request) return answer(plainPage('foreignOrigin'), nonce, c.req.path)
    const { value: response, queries } = await db.counted(() => remix(request, { ...context }))
    const logged = await readingLog.write(readings).then(
      () => true,
      (error: unknown) => {
        log.error({ error: whereOf(error) }, 'the log of readings could not be written')
        return false
      },
    )
    if (env.mode === 'test') response.headers.set('x-queries', String(queries))
    return answer(logged ? response : plainPage('notLogged'), nonce, c.req.path)
  })

  app.onError((error, c) => {
    log.error({ error: whereOf(error) }, 'unforeseen')
    return answer(plainPage('failed'), newNonce(), c.req.path)
  })

  function answer(response: Response, nonce: string, path: string): Response {
    for (const [name, value] of Object.entries(securityHeaders(nonce, isSecure(env)))) response.headers.set(name, value)
    if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-store')
    log.info({ status: response.status, path: path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, ':id') }, 'request')
    return response
  }
  return app
}

/**
 * The request as Remix may have it, or null for a change from a foreign origin. Remix compares the origin with the
 * host that it was asked under, which a proxy may have rewritten: it is told the one that was checked here.
 */
function ownRequest(request: Request, env: Env): Request | null {
  const headers = new Headers(request.headers)
  headers.delete('x-forwarded-host')
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    if (!isOwnOrigin(request, env.ORIGIN ? env.origin : null)) return null
    headers.set('x-forwarded-host', new URL(request.headers.get('origin') ?? env.origin).host)
  }
  return new Request(request, { headers })
}

const newNonce = () => randomBytes(16).toString('base64')

/** What an error may say in the log: its kind and where, never the values it was about. */
function whereOf(error: unknown): string {
  return error instanceof Error
    ? `${error.name}: ${error.stack?.split('\n').slice(1, 4).join(' ') ?? ''}`
    : typeof error
}
