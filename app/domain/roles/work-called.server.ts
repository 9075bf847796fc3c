import { or, type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import { searchVocabulary } from '#app/domain/vocabulary/search/search.ts'
import { roles } from '#db/schema/index.ts'

/** Whether a column of things with ids ([{"id":"lager",…}]) holds this one; both engines write it alike but for spaces. */
export function holdsId(column: SQLWrapper, id: string): SQL {
  const pattern = `%"id":"${id.replace(/[\\%_]/g, '\\$&')}"%`
  return sql`replace(cast(${column} as text), ' ', '') like ${pattern} escape '\\'`
}

/** The shortest search whose words are looked up in the vocabulary, and how many things it may mean. */
const SHORTEST_WORDS = 3
const MOST_MEANT = 8

/** Whether a role consists of work that people call so: "bogholdre" finds the jobs with bookkeeping. */
export function isWorkCalled(words: string): SQL | undefined {
  if (words.length < SHORTEST_WORDS) return undefined
  const meant = searchVocabulary(words, { kinds: ['occupation', 'task'], limit: MOST_MEANT, locale: 'da' })
  return or(...meant.filter(({ by }) => by !== 'part').map(({ id }) => holdsId(roles.tasks, id)))
}
