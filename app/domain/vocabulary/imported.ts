import type { Competence } from './competence.ts'
import type { Occupation } from './occupation.ts'
import type { SearchEntry } from './search/entry.ts'

/** What this process knows of the imported vocabulary. Never changed: a new import is a new object. */
export interface ImportedVocabulary {
  /** Number of the import that is present; 0 when there is none. */
  readonly generation: number
  /** Everything that was ever offered, so that what people have chosen stays readable. */
  readonly occupations: ReadonlyMap<string, Occupation>
  readonly competences: ReadonlyMap<string, Competence>
  /** What is offered now. */
  readonly entries: readonly SearchEntry[]
}

const NOTHING: ImportedVocabulary = { generation: 0, occupations: new Map(), competences: new Map(), entries: [] }

declare global {
  /**
   * On the global object, because a server holds two copies of this module: its own, which reads the database, and the
   * one in the bundle, which answers requests.
   */
  var fleksbroImported: ImportedVocabulary | undefined
}

/** The imported vocabulary as it is now; empty in the browser. Compare the object to see that it was replaced. */
export function importedVocabulary(): ImportedVocabulary {
  return globalThis.fleksbroImported ?? NOTHING
}

/** From now on this is the imported vocabulary of the process. Only the server calls it, when it has read the database. */
export function replaceImported(vocabulary: ImportedVocabulary): void {
  globalThis.fleksbroImported = vocabulary
}
