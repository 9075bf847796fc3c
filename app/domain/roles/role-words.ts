import { findExcludingWords } from '#app/domain/vocabulary/sensitive.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'

/** A word in a role's text that shuts people out, and words that say what the job asks for. */
export interface ExcludingWord {
  readonly field: 'title' | 'description'
  readonly word: string
  readonly suggestion: string
}

/** The words of a role's text that shut people out (DESIGN 7); what illness people at the workplace have is not asked. */
export function excludingWordsIn(
  role: { readonly title: string; readonly description: string },
  locale: Locale,
): ExcludingWord[] {
  return (['title', 'description'] as const).flatMap((field) =>
    findExcludingWords(role[field]).map((hit) => ({ field, word: hit.text, suggestion: hit.suggestion[locale] })),
  )
}
