import { createContext, useContext } from 'react'
import type { Text, Translate } from './translate.ts'
import { translate } from './translate.ts'
import { useLocale } from './use-text.ts'

/**
 * The texts of one area in the reader's language, as the loader has sent them: a page with many words then carries them
 * once, and its script none.
 */
export const SentTexts = createContext<Readonly<Record<string, Text>>>({})

/** Those texts in a component, named by the type of their area alone: `useSentText<(typeof matchPage)['da']>()`. */
export function useSentText<D extends Record<string, Text>>(): Translate<D> {
  const sent = useContext(SentTexts) as D
  return translate<D>({ da: sent, en: sent }, useLocale())
}
