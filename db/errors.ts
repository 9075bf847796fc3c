/** What can be wrong with the use of the database itself, apart from what an engine reports. */
export type DatabaseErrorCode =
  | 'DATABASE_URL_INVALID'
  | 'DATABASE_FOLDER_MISSING'
  | 'DATABASE_BUSY'
  | 'DATABASE_CLOSED'
  | 'DATABASE_NEWER'
  | 'MIGRATION_CHANGED'
  | 'MIGRATION_BROKEN'
  | 'TRANSACTION_OVER'
  | 'TRANSACTION_FAILED'
  | 'TRANSACTION_NESTED'
  | 'READ_IN_TRANSACTION'

/** An error of our own making, with a sentence for whoever runs or writes the program. */
export class DatabaseError extends Error {
  readonly code: DatabaseErrorCode
  constructor(code: DatabaseErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'DatabaseError'
    this.code = code
  }
}

const UNIQUE = new Set(['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'])
const CONFLICT = new Set(['40001', '40P01'])

/** True when `error`, or an error it wraps, says that a row with the same unique value exists already. */
export function isUniqueViolation(error: unknown): boolean {
  return codes(error).some((code) => UNIQUE.has(code))
}

/** True when the statement lost against another transaction and the whole transaction may be tried again. */
export function isConflict(error: unknown): boolean {
  return codes(error).some((code) => CONFLICT.has(code))
}

/** True when SQLite says that another connection holds the lock. */
export function isBusy(error: unknown): boolean {
  return codes(error).some((code) => code.startsWith('SQLITE_BUSY'))
}

/** The codes of an error and of every error it wraps, outermost first: drizzle wraps those of PostgreSQL. */
function codes(error: unknown): string[] {
  const found: string[] = []
  for (let at = error, depth = 0; at instanceof Error && depth < 10; at = at.cause, depth++) {
    if ('code' in at && typeof at.code === 'string') found.push(at.code)
  }
  return found
}
