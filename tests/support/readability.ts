import type { Text } from '#app/i18n/translate.ts'

/**
 * LIX (Björnsson, 1968): words per sentence, and long words of a hundred. A word is letters and digits, with the signs
 * inside it; a long one has more than six letters. A sentence ends at a full stop, a question mark or a colon, and at the
 * end of the text, since a paragraph without a stop is one sentence all the same.
 */
export function lix(paragraphs: readonly string[]): number {
  const words = paragraphs.flatMap(wordsOf)
  if (words.length === 0) return 0
  const sentences = paragraphs.flatMap(sentencesOf).length
  const long = words.filter((word) => (word.match(/\p{L}/gu) ?? []).length > 6).length
  return words.length / sentences + (long * 100) / words.length
}

/** Words: letters and digits, with the signs inside them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[-’'.,/][\p{L}\p{N}]+)*/gu) ?? []
}

/** Sentences. "kl. 13.00", "fx", "10/37" and numbers are no ends: a stop counts when space or the end follows, and a new beginning. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(/\b(kl|bl\.a|nr|ca|kr|evt|osv)\./gi, '$1')
    .split(/(?<=[.?:…]["”’)]?)\s+(?=["“”(]?[\p{Lu}\p{N}])/u)
    .filter((part) => wordsOf(part).length > 0)
}

const FEWEST_WORDS = 5

/** Running text of an area: sentences with an end, or of so many words; labels, titles and lists of names are not read. */
export function runningText(texts: Readonly<Record<string, Text>>): string[] {
  return Object.values(texts)
    .flatMap((text) => (typeof text === 'string' ? [text] : [text.other]))
    .map((text) => text.replaceAll('\u00AD', '').replace(/\{\w+\}/g, '7'))
    .filter((text) => wordsOf(text).length >= FEWEST_WORDS && /[.?…]["”’)]?$/.test(text))
}
