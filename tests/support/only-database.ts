import { createHook } from 'node:async_hooks'
import { insideTransaction } from '#db/client.server.ts'

/** What awaiting the database begins: promises, and writes on the connection that is open already. */
const OF_THE_DATABASE = new Set(['PROMISE', 'TickObject', 'Microtask', 'WRITEWRAP'])

/**
 * Watches that nothing but the database is awaited inside `db.tx`: a timer, a file, a request, a worker or a hash that
 * is begun while its callback runs is remembered, with the lines of code that began it. Ends with `stop()`, which
 * returns what was seen.
 */
export function watchTransactions(): { stop(): string[] } {
  const seen: string[] = []
  const hook = createHook({
    init(_id, type) {
      if (OF_THE_DATABASE.has(type) || !insideTransaction()) return
      seen.push(`${type} begun inside a transaction${new Error().stack?.split('\n').slice(2, 12).join('\n')}`)
    },
  }).enable()
  return {
    stop() {
      hook.disable()
      return seen
    },
  }
}
