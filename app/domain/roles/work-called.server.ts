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

/** Whether a role has work or looks for competences that people call so: "bogholdre" finds the jobs with bookkeeping. */
export function isCalled(words: string): SQL | undefined {
  if (words.length < SHORTEST_WORDS) return undefined
  const meant = searchVocabulary(words, { limit: MOST_MEANT, locale: 'da' }).filter(({ by }) => by !== 'part')
  return or(...meant.map(({ kind, id }) => holdsId(kind === 'competence' ? roles.competences : roles.tasks, id)))
}
