import { createContext, useContext } from 'react'
import { type Locale, type Text, type Texts, type Translate, translate } from './translate.ts'

/** The reader's language, given once by the root route. */
export const LocaleContext = createContext<Locale>('da')

/** The reader's language in a component. */
export function useLocale(): Locale {
  return useContext(LocaleContext)
}

/** The texts of one area in the reader's language: `const t = useText(roles)`. */
export function useText<D extends Record<string, Text>>(texts: Texts<D>): Translate<D> {
  return translate(texts, useLocale())
}
