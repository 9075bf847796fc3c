import { fold } from './fold.ts'

/** Words that say nothing of which work it is, in both languages, folded. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    'og i paa til med af for fra ved om som en et den det de der at hos under over eller samt mv jeg kan vil gerne ' +
    'and or of the in on to with for from by at a an as'
  ).split(' '),
)

/**
 * Heads that very many Danish names of work share. They split compounds ("lager|arbejde"), but nobody looks for them:
 * a match on such a word alone is none.
 */
export const GENERAL_WORDS: ReadonlySet<string> = new Set(
  (
    'arbejde arbejder arbejdere arbejdet medarbejder medarbejdere medhjaelper hjaelper hjaelp assistent opgave opgaver ' +
    'job jobs fleksjob stilling fag faget folk mand personale work worker jobber task tasks'
  ).split(' '),
)

/** The words of a text, folded, in their order. "C#" and "C++" keep their signs. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}+#]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** Words that a hyphen, a full stop or an ampersand holds together, also as one: "it-supporter" → "itsupporter". */
export function joinedWords(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}+#.&-]+/u)
    .map((piece) => piece.replace(/[.&-]+/g, ' ').trim())
    .filter((piece) => piece.includes(' '))
    .map((piece) => piece.replaceAll(' ', ''))
}

/** What a search must find: without small words and general ones, unless nothing else was written. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const said = words.filter((word) => !SMALL_WORDS.has(word))
  const telling = said.filter((word) => !GENERAL_WORDS.has(word))
  return telling.length > 0 ? telling : said.length > 0 ? said : words
}
