import type { Finding } from '#app/domain/matching/findings.ts'
import type { checkTexts } from '#app/i18n/texts/check-rows-server.ts'
import type { Locale, Translate } from '#app/i18n/translate.ts'

/** What one wording function says of a row; the rest follows from its findings. */
export interface Sides {
  readonly what: string
  readonly hers: string
  readonly jobs: string
  readonly note?: string
  /** There is an answer, and it has to be talked about; without it a question lacks one. */
  readonly settle?: boolean
}

export interface CheckWords {
  readonly say: Translate<(typeof checkTexts)['da']>
  readonly locale: Locale
}

/** The criterion and the scored fact about the same thing; either can be missing. */
export interface Pair {
  readonly hard: Finding | undefined
  readonly soft: Finding | undefined
}

/** Clauses as one sentence without a stop: "8–12 timer, helst 10". */
export function joined(parts: readonly (string | null)[]): string {
  const text = parts.filter((part) => part !== null).join(', ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
