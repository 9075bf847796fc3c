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

/** Clauses as one sentence without a final stop: "8–12 timer, helst 10". */
export function joined(parts: readonly (string | null)[]): string {
  return capital(parts.filter((part) => part !== null).join(', '))
}

/** Clauses as sentences without a final stop: "Mandag 09.00–15.00. Højst 4 timer om dagen". */
export function sentences(parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null)
    .map(capital)
    .join('. ')
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
