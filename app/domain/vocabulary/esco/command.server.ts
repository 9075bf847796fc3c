import { readEnv } from '#app/env.server.ts'
import { operate } from './operate.server.ts'
import { Progress } from './progress.server.ts'

/** `npm run esco`: answers on standard output; faults and, on a terminal, progress on standard error. */
async function main(): Promise<number> {
  const stop = new AbortController()
  const progress = new Progress(process.stderr)
  process.once('SIGINT', () => stop.abort())
  process.once('SIGTERM', () => stop.abort())
  // Of the environment only the database counts here, so no secret is asked for.
  const { DATABASE_URL: url } = readEnv({ APP_MODE: 'demo', DATABASE_URL: process.env.DATABASE_URL })
  return operate(process.argv.slice(2), url, {
    say(lines) {
      progress.clear()
      process.stdout.write(`${lines.join('\n')}\n`)
    },
    warn(text) {
      progress.clear()
      process.stderr.write(`${text}\n`)
    },
    progress: (what, part) => progress.show(what, part),
    signal: stop.signal,
  })
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  },
)
