import { candidateErrors } from '#app/i18n/texts/candidates-server.ts'
import { errors } from '#app/i18n/texts/errors.ts'
import { importWords } from '#app/i18n/texts/imports-server.ts'
import { type Locale, type Texts, translate } from '#app/i18n/translate.ts'
import type { CellProblem } from './cell.ts'

/** Every message that a cell or the form about a file can need: the forms of one candidate say the same. */
export const importTexts = {
  da: { ...errors.da, ...candidateErrors.da, ...importWords.da },
  en: { ...errors.en, ...candidateErrors.en, ...importWords.en },
} satisfies Texts

/** A problem in words. */
export function problemWords({ key, slots }: CellProblem, locale: Locale): string {
  const say = translate(importTexts as Texts, locale) as (key: string, slots?: object) => string
  return say(key, slots)
}
