import type { NodePgDatabase } from 'drizzle-orm/node-postgres'
import type { Dialect } from './kit.ts'

type Full = NodePgDatabase
type With = Full['with']

/** What reads. Typed as PostgreSQL's; on SQLite the same builders, awaited in the same way. */
export type Reader = Pick<Full, 'select' | 'selectDistinct' | '$with' | '$count'> & {
  with(...queries: Parameters<With>): Pick<ReturnType<With>, 'select' | 'selectDistinct'>
}

/** What writes as well. A Writer may be passed where a Reader is wanted. */
export type Writer = Pick<
  Full,
  'select' | 'selectDistinct' | '$with' | '$count' | 'insert' | 'update' | 'delete' | 'with'
>

/** One open database. Everything in it throws DatabaseError when it is used against its rules. */
export interface Db {
  dialect: Dialect
  /**
   * One read snapshot for the length of the callback. Nested: the same snapshot. Inside `tx` it is refused, because it
   * would not see the rows of that transaction: the tx reads too.
   */
  read<T>(fn: (db: Reader) => Promise<T>): Promise<T>
  /**
   * One write transaction: all of it or nothing. Nested: a savepoint; those started side by side take turns. Inside
   * `read` it is a transaction of its own, whose rows that snapshot does not see. A statement that fails spoils its
   * transaction. PostgreSQL may run the callback again after a conflict, so it has no side effects but the database's.
   */
  tx<T>(fn: (tx: Writer) => Promise<T>): Promise<T>
  /** Counts the statements of `fn`, without those that begin and end transactions; repeated attempts count again. */
  counted<T>(fn: () => Promise<T>): Promise<{ value: T; queries: number }>
  /** Waits for what is running, then closes. */
  close(): Promise<void>
}
