import * as P from 'drizzle-orm/pg-core'
import * as S from 'drizzle-orm/sqlite-core'

type Values = readonly [string, ...string[]]

const pg = {
  table: P.pgTable,
  text: (name: string) => P.text(name),
  /** Whole number within 32 bits. */
  int: (name: string) => P.integer(name),
  /** Whole number within 53 bits: money in øre, milliseconds. */
  big: (name: string) => P.bigint(name, { mode: 'number' }),
  real: (name: string) => P.doublePrecision(name),
  bool: (name: string) => P.boolean(name),
  /** UTC instant with milliseconds, a Date in JavaScript. */
  time: (name: string) => P.timestamp(name, { withTimezone: true, mode: 'date', precision: 3 }),
  /** Calendar date, 'YYYY-MM-DD'. */
  day: (name: string) => P.date(name, { mode: 'string' }),
  json: <T>(name: string) => P.jsonb(name).$type<T>(),
  /** Text of a closed list. The list is checked by the type only: add a check() constraint. */
  enum: <const T extends Values>(name: string, values: T) => P.text(name, { enum: values }),
  bytes: P.customType<{ data: Buffer }>({ dataType: () => 'bytea' }),
  index: P.index,
  uniqueIndex: P.uniqueIndex,
  primaryKey: P.primaryKey,
  check: P.check,
}

/** Column and table builders that mean the same on both engines, with PostgreSQL's types. */
export type Kit = typeof pg

const sqlite = {
  table: S.sqliteTable,
  text: (name: string) => S.text(name),
  int: (name: string) => S.integer(name),
  big: (name: string) => S.integer(name),
  real: (name: string) => S.real(name),
  bool: (name: string) => S.integer(name, { mode: 'boolean' }),
  time: (name: string) => S.integer(name, { mode: 'timestamp_ms' }),
  day: (name: string) => S.text(name),
  json: <T>(name: string) => S.text(name, { mode: 'json' }).$type<T>(),
  enum: <const T extends Values>(name: string, values: T) => S.text(name, { enum: values }),
  bytes: S.customType<{ data: Buffer }>({ dataType: () => 'blob' }),
  index: S.index,
  uniqueIndex: S.uniqueIndex,
  primaryKey: S.primaryKey,
  check: S.check,
} satisfies Record<keyof Kit, unknown>

export type Dialect = 'sqlite' | 'pg'

/** The engine that a DATABASE_URL names: 'pg' for postgres://… and postgresql://…, otherwise 'sqlite'. */
export function dialectOf(url: string | undefined): Dialect {
  return url?.startsWith('postgres') ? 'pg' : 'sqlite'
}

/** The engine of this process. The schema's columns are built for it when the schema is imported. */
export const dialect: Dialect = dialectOf(process.env.DATABASE_URL)

/** The builders of this process's engine. The one cast of the schema: everything after it is checked by types. */
export const kit: Kit = dialect === 'pg' ? pg : (sqlite as unknown as Kit)
