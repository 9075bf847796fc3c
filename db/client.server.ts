import { DatabaseError } from './errors.ts'
import type { Db } from './handles.ts'
import { dialect, dialectOf } from './kit.ts'
import { openPostgres } from './postgres.server.ts'
import { openSqlite } from './sqlite.server.ts'

export { DatabaseError, isConflict, isUniqueViolation } from './errors.ts'
export type { Db, Reader, Writer } from './handles.ts'
export { insideTransaction } from './scope.server.ts'

/**
 * Opens the database that `url` names: `file:<path>` or `postgres://…`. It has to be of the engine that the process's
 * DATABASE_URL names, because the schema's columns are built for that one. Throws DatabaseError with code
 * DATABASE_FOLDER_MISSING or DATABASE_URL_INVALID, or what the engine says when it cannot be reached.
 */
export async function openDb(url: string): Promise<Db> {
  if (dialectOf(url) !== dialect) {
    throw new DatabaseError(
      'DATABASE_URL_INVALID',
      `The schema is built for ${dialect}: set DATABASE_URL to this database.`,
    )
  }
  return dialect === 'pg' ? openPostgres(url) : openSqlite(url)
}
