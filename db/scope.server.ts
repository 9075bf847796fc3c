import { AsyncLocalStorage } from 'node:async_hooks'
import { DatabaseError } from './errors.ts'
import type { Writer } from './handles.ts'
import { Mutex } from './queue.ts'

/** One connection in one hand. What is asked of it runs in the order of asking. */
export interface Connection {
  /** Runs BEGIN, COMMIT, SAVEPOINT and the like; these are not counted. */
  control(sql: string): Promise<void>
  /** Runs ROLLBACK. Never throws: the error that led to it matters more. */
  undo(sql: string): Promise<void>
  /** Query builders on this connection, whose statements run only while the scope admits them. */
  handle(scope: Scope): Writer
}

/**
 * One read snapshot, transaction or savepoint while its callback runs. Every statement asks `admit()` first, so that a
 * handle, builder or prepared query that outlives its transaction throws instead of joining somebody else's.
 */
export class Scope {
  readonly depth: number
  /** Savepoints of one connection must nest, so nested transactions take turns. */
  readonly #turns = new Mutex()
  #unfinished = 0
  #running = false
  #over = false
  #failure: unknown

  constructor(
    readonly owner: object,
    readonly kind: 'read' | 'tx',
    readonly connection: Connection,
    readonly parent?: Scope,
  ) {
    this.depth = parent ? parent.depth + 1 : 0
  }

  get open(): boolean {
    return !this.#over && (this.parent?.open ?? true)
  }

  /** Throws unless a statement may run now. */
  admit(): void {
    if (!this.open) throw new DatabaseError('TRANSACTION_OVER', 'The transaction of this handle is over.')
    if (this.#running) {
      throw new DatabaseError('TRANSACTION_NESTED', 'A nested transaction is running: use its handle or await it.')
    }
    if (this.#failure) throw this.#spoiled()
  }

  /** A failed statement spoils its transaction. PostgreSQL insists; SQLite would hide the mistake until production. */
  fail(error: unknown): void {
    this.#failure ??= error
  }

  /** Runs one nested transaction after those that were asked for before it. */
  nest<T>(fn: (child: Scope) => Promise<T>): Promise<T> {
    this.#unfinished++
    const result = this.#turns.run(async () => {
      try {
        this.admit()
        this.#running = true
        return await fn(new Scope(this.owner, 'tx', this.connection, this))
      } finally {
        this.#running = false
        this.#unfinished--
      }
    })
    // Whoever does not await it has the outer transaction fail in settle(): no unhandled rejection besides.
    result.catch(() => undefined)
    return result
  }

  /** From now on nothing runs in it. */
  end(): void {
    this.#over = true
  }

  /** Ends it before its commit; throws when there is a reason not to commit. */
  settle(): void {
    this.end()
    if (this.#unfinished > 0) {
      throw new DatabaseError('TRANSACTION_NESTED', 'A nested transaction was not awaited; nothing is saved.')
    }
    if (this.#failure && this.kind === 'tx') throw this.#spoiled()
  }

  #spoiled(): DatabaseError {
    const message =
      'A statement of this transaction has failed, so nothing of it is saved. Nest a db.tx around the risk.'
    return new DatabaseError('TRANSACTION_FAILED', message, this.#failure)
  }
}

const current = new AsyncLocalStorage<Scope>()

/** The innermost scope of `owner` around the caller that is still open. */
export function scopeOf(owner: object): Scope | undefined {
  let scope = current.getStore()
  while (scope && !(scope.owner === owner && scope.open)) scope = scope.parent
  return scope
}

/** True while the caller runs inside the callback of a write transaction. */
export function insideTransaction(): boolean {
  const scope = current.getStore()
  return scope?.kind === 'tx' && scope.open
}

/** Runs `fn` inside the scope. */
export function within<T>(scope: Scope, fn: () => Promise<T>): Promise<T> {
  return current.run(scope, async () => await fn())
}
