import { createContext, useContext } from 'react'
import type { frame } from './texts/frame.ts'
import { type Translate, translate } from './translate.ts'
import { useLocale } from './use-text.ts'

type FrameTexts = (typeof frame)['da']

/**
 * The words around every page in the reader's language. The document brings them in a `meta`, so that the script holds
 * none and they are there when no loader has answered: without a network, or after an error.
 */
export const FrameWords = createContext({} as (typeof frame)['da' | 'en'])

/** The name of that `meta`. */
export const FRAME_WORDS = 'frame-words'

/** The words around the page in a component. */
export function useFrameText(): Translate<FrameTexts> {
  const words = useContext(FrameWords) as FrameTexts
  return translate<FrameTexts>({ da: words, en: words }, useLocale())
}
