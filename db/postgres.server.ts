import { setTimeout } from 'node:timers/promises'
import { DrizzleQueryError } from 'drizzle-orm/errors'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { Counter } from './counter.server.ts'
import { isConflict } from './errors.ts'
import type { Db } from './handles.ts'
import { Mutex } from './queue.ts'
import type { Connection, Scope } from './scope.server.ts'
import { transactions } from './transaction.server.ts'

type DrizzleSession = NodePgDatabase['_']['session']

const CONNECTIONS = 10
const CONFLICT_WAIT_MS = 10_000

/** Opens a `postgres:` URL: serializable transactions, tried again after a conflict, and read-only snapshots. */
export async function openPostgres(url: string): Promise<Db> {
  const counter = new Counter()
  // Two pools, because a transaction may begin inside a read: in one pool all readers could wait for each other.
  const readers = openPool(url)
  const writers = openPool(url)
  try {
    await readers.query('select 1')
  } catch (error) {
    await Promise.all([readers.end(), writers.end()])
    throw error
  }
  return {
    dialect: 'pg',
    ...transactions({
      begin: {
        read: 'begin isolation level repeatable read read only',
        tx: 'begin isolation level serializable',
      },
      lendReader: (fn) => lend(readers, counter, fn),
      lendWriter: (fn) => untilNoConflict(() => lend(writers, counter, fn)),
      async close() {
        await Promise.all([readers.end(), writers.end()])
      },
    }),
    counted: (fn) => counter.counted(fn),
  }
}

function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: CONNECTIONS, connectionTimeoutMillis: 30_000 })
  // A connection lost while it was idle is replaced by the next one that is asked for.
  pool.on('error', () => undefined)
  return pool
}

/** Serializable transactions that lose against another one are run again, for up to 10 s, after a random pause. */
async function untilNoConflict<T>(fn: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + CONFLICT_WAIT_MS
  for (let attempt = 1; ; attempt++) {
    try {
      return await fn()
    } catch (error) {
      if (!isConflict(error) || performance.now() > deadline) throw error
    }
    await setTimeout(Math.random() * Math.min(100, 2 ** attempt))
  }
}

async function lend<T>(pool: pg.Pool, counter: Counter, fn: (connection: Connection) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  const session = new Session(client, counter)
  // Without a listener, a connection that is lost in the middle of a transaction would end the process.
  const lost = (error: Error) => {
    session.broken ??= error
  }
  client.on('error', lost)
  try {
    return await fn(session)
  } finally {
    client.off('error', lost)
    client.release(session.broken)
  }
}

class Session implements Connection {
  broken: Error | undefined
  readonly #line = new Mutex()
  readonly #client: pg.PoolClient
  readonly #counter: Counter

  constructor(client: pg.PoolClient, counter: Counter) {
    this.#client = client
    this.#counter = counter
  }

  control(sql: string): Promise<void> {
    return this.#line.run(async () => void (await this.#client.query(sql)))
  }

  async undo(sql: string): Promise<void> {
    await this.control(sql).catch((error) => {
      this.broken ??= error
    })
  }

  handle(scope: Scope) {
    const query = (...args: unknown[]) =>
      this.#line.run(async () => {
        if (!scope.open) scope.admit()
        this.#counter.hit()
        try {
          return await Reflect.apply(this.#client.query, this.#client, args)
        } catch (error) {
          scope.fail(error)
          throw error
        }
      })
    const handle = drizzle(
      new Proxy(this.#client, { get: (target, key) => (key === 'query' ? query : Reflect.get(target, key, target)) }),
    )
    admitted(handle._.session, scope)
    return handle
  }
}

/** Makes every query of a session ask for admission when it is run, and fail without drizzle's wrapping. */
function admitted(session: DrizzleSession, scope: Scope): void {
  const prepare = session.prepareQuery.bind(session)
  const prepareQuery = (...args: Parameters<DrizzleSession['prepareQuery']>) => {
    const prepared = prepare(...args)
    const execute = prepared.execute.bind(prepared)
    prepared.execute = async (values) => {
      scope.admit()
      try {
        return await execute(values)
      } catch (error) {
        throw withoutValues(error)
      }
    }
    return prepared
  }
  Object.assign(session, { prepareQuery })
}

/** A failed query without its values: they are data about people, and errors end in logs. */
function withoutValues(error: unknown): unknown {
  if (!(error instanceof DrizzleQueryError)) return error
  if (!(error.cause instanceof pg.DatabaseError)) return error.cause
  error.cause.detail = undefined
  return new Error(`Failed query: ${error.query}`, { cause: error.cause })
}
