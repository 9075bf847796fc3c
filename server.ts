import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { serve } from '@hono/node-server'
import type { ServerBuild } from '@remix-run/node'
import { Hono } from 'hono'
import { pino } from 'pino'
import { startBackground } from '#app/domain/notifications/background.server.ts'
import { keepImported } from '#app/domain/vocabulary/esco/keep.server.ts'
import { type Mode, readEnv } from '#app/env.server.ts'
import { createApp } from '#app/http/app.server.ts'
import { clockFrom } from '#app/http/clock.ts'
import { isSecure } from '#app/http/headers.server.ts'
import { serveFiles } from '#app/http/static-files.server.ts'
import { openDb } from '#db/client.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { type DemoSize, prepareDemo } from '#db/seed/demo.server.ts'

/** Starts the product: environment, database, background work, web server. Any fault is one sentence and exit 1. */
async function main() {
  const env = readEnv()
  const log = pino({ level: env.mode === 'production' ? 'info' : 'warn' })
  const now = clockFrom(env.NOW)
  await makeDefaultFolder(env.DATABASE_URL)
  await migrate(env.DATABASE_URL)
  const db = await openDb(env.DATABASE_URL)
  const seed = demoSize(env.mode, process.env.SEED_DEMO)
  if (seed) await prepareDemo(db, now(), seed)

  const app = new Hono()
  const vite = env.mode === 'development' ? await startVite() : null
  if (!vite) serveFiles(app, './build/client', isSecure(env))
  const build = vite
    ? () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
    : ((await import(new URL('./build/server/index.js', import.meta.url).href)) as ServerBuild)
  app.route('/', createApp({ db, env, now, log, build }))
  // The bundle builds its search index when it is asked: not first by somebody who waits.
  const replaced = async () => void (await app.request('/soeg/forslag?q=job'))
  const vocabulary = await keepImported({ db, log, replaced })

  const background = startBackground({ db, env, now, log })
  const server = serve(
    { fetch: app.fetch, port: env.PORT, ...(vite ? { createServer: vite.createServer } : {}) },
    ({ port }) => {
      process.stdout.write(`Fleksbro: ${env.ORIGIN ?? `http://localhost:${port}`}\n`)
      process.send?.({ ready: port })
    },
  )
  const stop = async () => {
    server.close()
    await Promise.all([background.stop(), vocabulary.stop()])
    await vite?.close()
    await db.close()
    process.exit(0)
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

/** Visitors meet the whole demo; tests ask for the part that they are about. Null: no invented people here. */
function demoSize(mode: Mode, wanted: string | undefined): DemoSize | null {
  if (mode === 'demo') return wanted === 'named' ? 'named' : 'whole'
  if (mode !== 'test' || !wanted) return null
  return wanted === 'whole' ? 'whole' : 'named'
}

/** Only the default folder is made for the operator; another one that is missing is a mistake to be told. */
async function makeDefaultFolder(url: string) {
  if (url === 'file:./data/fleksbro.db') await mkdir(dirname(url.slice('file:'.length)), { recursive: true })
}

async function startVite() {
  const { createServer } = await import('vite')
  const http = await import('node:http')
  const vite = await createServer({ server: { middlewareMode: true } })
  return {
    ssrLoadModule: vite.ssrLoadModule,
    close: () => vite.close(),
    createServer: ((_options: unknown, listener: import('node:http').RequestListener) =>
      http.createServer((request, response) =>
        vite.middlewares(request, response, () => listener(request, response)),
      )) as typeof http.createServer,
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
