import { createHook } from 'node:async_hooks'
import { insideTransaction } from '#db/client.server.ts'

/** What awaiting the database begins: promises, and writes on the open connection. Random bytes are drawn at once. */
const OF_THE_DATABASE = new Set(['PROMISE', 'TickObject', 'Microtask', 'WRITEWRAP', 'RANDOMBYTESREQUEST'])

/**
 * Watches that nothing but the database is awaited inside `db.tx`: a timer, a file, a request, a worker or a hash that
 * is begun while its callback runs is remembered, with the lines of our code that began it. `stop()` ends the watch and
 * returns what was seen.
 */
export function watchTransactions(): { stop(): string[] } {
  const seen: string[] = []
  const hook = createHook({
    init(_id, type) {
      if (!OF_THE_DATABASE.has(type) && insideTransaction()) seen.push(`${type} inside a transaction\n${lines()}`)
    },
  }).enable()
  return {
    stop() {
      hook.disable()
      return seen
    },
  }
}

/** The stack without Node's own lines, which are most of it. */
function lines(): string {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 60
  const stack = new Error().stack ?? ''
  Error.stackTraceLimit = limit
  const ours = stack.split('\n').slice(3)
  return ours.filter((line) => !line.includes('node:')).join('\n')
}
