import { and, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { fold } from '#app/domain/vocabulary/search/fold.ts'
import { dialect } from '#db/kit.ts'

/**
 * What a database has to be told of letters: SQLite lowers only a to z, PostgreSQL as its server was set up. One
 * spelling for "Åse", "Aase" and "aase", and for "Sørensen", "Soerensen" and "Sorensen".
 */
const LETTERS: readonly (readonly [letters: string, plain: string])[] = [
  ['ÆæÄä', 'a'],
  ['ØøÖö', 'o'],
  ['Åå', 'a'],
  ['ÉéÈèÊêËë', 'e'],
  ['ÁáÀàÂâÃã', 'a'],
  ['ÓóÒòÔôÕõ', 'o'],
  ['ÚúÙùÛûÜü', 'u'],
  ['ÍíÌìÎîÏï', 'i'],
  ['Çç', 'c'],
  ['Ññ', 'n'],
  ['Ýý', 'y'],
]

/** After the letters, in this order, in SQL and here alike. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['aa', 'a'],
  ['ae', 'a'],
  ['oe', 'o'],
]

/** Words as they are looked for in `searched` columns. */
export function asSearched(words: string): string {
  const folded = fold(words).replace(/\s+/g, ' ').trim()
  return PAIRS.reduce((text, [pair, plain]) => text.replaceAll(pair, plain), folded)
}

const SEARCHED = wrapped(
  LETTERS.flatMap(([all, plain]) => [...all].map((letter) => [letter, plain] as const)),
  PAIRS,
)

/** A text column in the spelling of `asSearched`. */
export function searched(column: SQLWrapper): SQL {
  return sql`${SEARCHED.before}${column}${SEARCHED.after}`
}

/** Whether each of these words stands somewhere in the texts; nothing to ask for without words. */
export function saysAll(texts: readonly SQLWrapper[], words: string): SQL | undefined {
  const asked = asSearched(words).split(' ').filter(Boolean).slice(0, 6)
  if (asked.length === 0) return undefined
  const text = searched(
    sql.join(
      texts.map((one) => sql`coalesce(${one}, '')`),
      sql` || ' ' || `,
    ),
  )
  return and(...asked.map((word) => sql`${text} like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`} escape '\\'`))
}

/** Signs that stand after z in the order of both engines. */
const AFTER_Z: readonly (readonly [letters: string, plain: string])[] = [
  ['ÆæÄä', '{'],
  ['ØøÖö', '|'],
  ['Åå', '}'],
  ['Éé', 'e'],
  ['Üü', 'y'],
]

const ORDERED = wrapped(
  AFTER_Z.flatMap(([all, plain]) => [...all].map((letter) => [letter, plain] as const)),
  [['aa', '}']],
)

/** Danish order of names: æ, ø and å (and aa) after z, whatever the engine thinks. */
export function danishOrder(column: SQLWrapper): SQL {
  const ordered = sql`${ORDERED.before}${column}${ORDERED.after}`
  return dialect === 'pg' ? sql`(${ordered}) collate "C"` : ordered
}

/** Counts every row of a limited statement. */
export const everyRow = sql<number>`count(*) over ()`.mapWith(Number)

/**
 * What stands before and after a column to have letters replaced, then all lowered, then pairs replaced. The letters are
 * our own, so they may stand in the statement; put together once, because a statement of nested pieces is slow to build.
 */
function wrapped(
  letters: readonly (readonly [string, string])[],
  pairs: readonly (readonly [string, string])[],
): { readonly before: SQL; readonly after: SQL } {
  const closing = (list: typeof letters) => list.map(([from, to]) => `, '${from}', '${to}')`).join('')
  return {
    before: sql.raw(`${'replace('.repeat(pairs.length)}lower(${'replace('.repeat(letters.length)}`),
    after: sql.raw(`${closing(letters)})${closing(pairs)}`),
  }
}
