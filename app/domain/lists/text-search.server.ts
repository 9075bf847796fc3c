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

/** A text column in the spelling of `asSearched`. */
export function searched(column: SQLWrapper): SQL {
  const letters = LETTERS.flatMap(([all, plain]) => [...all].map((letter) => [letter, plain] as const))
  const lowered = letters.reduce((text, [letter, plain]) => replaced(text, letter, plain), sql`${column}`)
  return PAIRS.reduce((text, [pair, plain]) => replaced(text, pair, plain), sql`lower(${lowered})`)
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

/** Danish order of names: æ, ø and å (and aa) after z, whatever the engine thinks. */
export function danishOrder(column: SQLWrapper): SQL {
  const AFTER_Z = [
    ['Æ', '{'],
    ['æ', '{'],
    ['Ä', '{'],
    ['ä', '{'],
    ['Ø', '|'],
    ['ø', '|'],
    ['Ö', '|'],
    ['ö', '|'],
    ['Å', '}'],
    ['å', '}'],
    ['É', 'e'],
    ['é', 'e'],
    ['Ü', 'y'],
    ['ü', 'y'],
  ] as const
  const text = AFTER_Z.reduce((rest, [letter, sign]) => replaced(rest, letter, sign), sql`${column}`)
  const ordered = replaced(sql`lower(${text})`, 'aa', '}')
  return dialect === 'pg' ? sql`(${ordered}) collate "C"` : ordered
}

// Letters of our own, so they may stand in the statement: parameters would be some dozens a column.
const replaced = (text: SQL, letter: string, plain: string) =>
  sql`replace(${text}, ${sql.raw(`'${letter}'`)}, ${sql.raw(`'${plain}'`)})`
