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
}

/** The rules of `read` and `tx`, the same on every engine. */
export function transactions(engine: Engine): Pick<Db, 'read' | 'tx'> {
  const whole = { commit: 'commit', rollback: 'rollback' }
  return {
    async read(fn) {
      const outer = scopeOf(engine)
      if (outer?.kind === 'tx') {
        throw new DatabaseError('READ_IN_TRANSACTION', 'db.read inside db.tx would not see its rows: read with the tx.')
      }
      if (outer) return within(outer, () => fn(outer.connection.handle(outer)))
      return engine.lendReader((connection) =>
        bounded(new Scope(engine, 'read', connection), { begin: engine.begin.read, ...whole }, fn),
      )
    },
    tx(fn) {
      const outer = scopeOf(engine)
      if (outer?.kind === 'tx') return outer.nest((child) => bounded(child, savepoint(child.depth), fn))
      return engine.lendWriter((connection) =>
        bounded(new Scope(engine, 'tx', connection), { begin: engine.begin.tx, ...whole }, fn),
      )
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
