import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'

/** Whether a text column contains these words, in capitals or not, æ, ø and å too: SQLite's lower knows only a–z. */
export function contains(column: SQLWrapper, words: string): SQL {
  const pattern = `%${words.toLocaleLowerCase('da').replace(/[\\%_]/g, '\\$&')}%`
  const lower = sql`replace(replace(replace(lower(${column}), 'Æ', 'æ'), 'Ø', 'ø'), 'Å', 'å')`
  return sql`${lower} like ${pattern} escape '\\'`
}
