import type { Bilingual } from '../text.ts'

export const SEARCH_KINDS = ['occupation', 'task', 'competence'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

/** One concept that can be searched for: from the shipped vocabulary, or from an import. */
export interface SearchEntry {
  readonly kind: SearchKind
  /** Unique within its kind; what a form stores. */
  readonly id: string
  /** Both languages; an import that lacks one repeats the other. */
  readonly labels: Readonly<Bilingual>
  /** Other names that people search by, in either language, Danish first. */
  readonly names: readonly string[]
  /** ISCO-08 group of an occupation or task, up to four digits. */
  readonly isco?: string
  /** What it stands under on the screens, in words: a competence's group. */
  readonly group?: Readonly<Bilingual>
}
