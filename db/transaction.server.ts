import { DatabaseError } from './errors.ts'
import type { Db, Writer } from './handles.ts'
import { type Connection, Scope, scopeOf, within } from './scope.server.ts'

/** What an engine adds to the rules below. */
export interface Engine {
  begin: { read: string; tx: string }
  /** Lends a connection for one read snapshot. */
  lendReader<T>(fn: (connection: Connection) => Promise<T>): Promise<T>
  /** Lends a connection for one write transaction; may do so again when it lost against another transaction. */
  lendWriter<T>(fn: (connection: Connection) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** The rules of `read`, `tx` and `close`, the same on every engine. */
export function transactions(engine: Engine): Pick<Db, 'read' | 'tx' | 'close'> {
  const whole = { commit: 'commit', rollback: 'rollback' }
  const running = new Set<Promise<unknown>>()
  let closed: Promise<void> | undefined

  async function noted<T>(begin: () => Promise<T>): Promise<T> {
    // What was running when the database was told to close may still begin a transaction of its own.
    if (closed && !scopeOf(engine)) throw new DatabaseError('DATABASE_CLOSED', 'The database has been closed.')
    const work = begin()
    running.add(work)
    try {
      return await work
    } finally {
      running.delete(work)
    }
  }

  return {
    async read(fn) {
      const outer = scopeOf(engine)
      if (outer?.kind === 'tx') {
        throw new DatabaseError('READ_IN_TRANSACTION', 'db.read inside db.tx would not see its rows: read with the tx.')
      }
      if (outer) return within(outer, () => fn(outer.connection.handle(outer)))
      const boundary = { begin: engine.begin.read, ...whole }
      return noted(() =>
        engine.lendReader((connection) => bounded(new Scope(engine, 'read', connection), boundary, fn)),
      )
    },
    tx(fn) {
      const outer = scopeOf(engine)
      if (outer?.kind === 'tx') return outer.nest((child) => bounded(child, savepoint(child.depth), fn))
      const boundary = { begin: engine.begin.tx, ...whole }
      return noted(() => engine.lendWriter((connection) => bounded(new Scope(engine, 'tx', connection), boundary, fn)))
    },
    close() {
      closed ??= (async () => {
        while (running.size > 0) await Promise.allSettled(running)
        await engine.close()
      })()
      return closed
    },
  }
}

interface Boundary {
  begin: string
  commit: string
  rollback: string
}

function savepoint(depth: number): Boundary {
  const name = `level_${depth}`
  return {
    begin: `savepoint ${name}`,
    commit: `release savepoint ${name}`,
    rollback: `rollback to savepoint ${name}; release savepoint ${name}`,
  }
}

/** Runs `fn` between begin and commit; whatever goes wrong ends in a rollback and is thrown. */
async function bounded<T>(scope: Scope, boundary: Boundary, fn: (handle: Writer) => Promise<T>): Promise<T> {
  const { connection } = scope
  await connection.control(boundary.begin)
  try {
    const value = await within(scope, () => fn(connection.handle(scope)))
    scope.settle()
    await connection.control(boundary.commit)
    return value
  } catch (error) {
    scope.end()
    // An outer transaction that is over has been rolled back as a whole.
    if (scope.parent?.open ?? true) await connection.undo(boundary.rollback)
    throw error
  }
}
