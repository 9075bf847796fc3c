import { existsSync } from 'node:fs'
import type { ServerBuild } from '@remix-run/node'
import type { Hono } from 'hono'
import { pino } from 'pino'
import { startSession } from '#app/auth/session.server.ts'
import type { Actor } from '#app/domain/accounts/account.ts'
import { type Env, readEnv } from '#app/env.server.ts'
import { createApp } from '#app/http/app.server.ts'
import type { Db } from '#db/client.server.ts'

const ORIGIN = 'http://localhost:3000'
const BUILD = new URL('../../build/server/index.js', import.meta.url)

type Fields = Readonly<Record<string, string | readonly string[]>>
interface Options {
  readonly as?: Actor
  readonly headers?: Readonly<Record<string, string>>
}

/** The whole product in this process, answering real requests over a database of its own. Needs `npm run build`. */
export interface TestApp {
  readonly hono: Hono
  get(path: string, options?: Options): Promise<Response>
  /** Posts a form as a browser does: same origin, urlencoded. */
  post(path: string, fields: Fields, options?: Options): Promise<Response>
  /** The Cookie header of a fresh session. */
  cookieOf(actor: Actor): Promise<string>
}

/** Starts the app over `db`. The clock stands at Tuesday 24 November 2026, nine o'clock, unless told otherwise. */
export async function testApp(db: Db, over: Partial<Env> & { now?: () => Date } = {}): Promise<TestApp> {
  if (!existsSync(BUILD)) throw new Error('Run `npm run build` first: request tests talk to the built product')
  const build = (await import(/* @vite-ignore */ BUILD.href)) as ServerBuild
  const { now = () => new Date('2026-11-24T08:00:00Z'), ...env } = over
  const hono = createApp({
    db,
    now,
    build,
    env: { ...readEnv({ APP_MODE: 'test', ORIGIN, DATABASE_URL: process.env.DATABASE_URL }), ...env },
    log: pino({ level: 'silent' }),
  })
  const cookies = new Map<string, Promise<string>>()
  const cookieOf = async (actor: Actor) => (await startSession(db, actor.userId)).split(';')[0]!
  async function headersFor({ as, headers }: Options) {
    if (as && !cookies.has(as.userId)) cookies.set(as.userId, cookieOf(as))
    const own = as ? await cookies.get(as.userId)! : ''
    const cookie = [own, headers?.cookie].filter(Boolean).join('; ')
    return { ...headers, ...(cookie ? { cookie } : {}) }
  }
  return {
    hono,
    cookieOf,
    get: async (path, options = {}) =>
      hono.fetch(new Request(ORIGIN + path, { headers: await headersFor(options), redirect: 'manual' })),
    post: async (path, fields, options = {}) => {
      const body = new URLSearchParams()
      for (const [name, value] of Object.entries(fields))
        for (const one of typeof value === 'string' ? [value] : value) body.append(name, one)
      const headers = { host: new URL(ORIGIN).host, origin: ORIGIN, ...(await headersFor(options)) }
      return hono.fetch(new Request(ORIGIN + path, { method: 'POST', body, headers, redirect: 'manual' }))
    },
  }
}
