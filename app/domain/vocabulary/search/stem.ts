/**
 * The Danish stemmer of the Snowball project, over folded words (æ ø å as ae oe aa): plural, definite and genitive
 * endings fall away, "bogholderne" and "bogholder" share a stem. A stem is always a beginning of its word. English words
 * pass through it harmlessly: both sides of a comparison are stemmed.
 * Source: https://snowballstem.org/algorithms/danish/stemmer.html
 */
export function stem(word: string): string {
  if (!MAY_END.test(word)) return word
  const start = regionOf(word)
  const withoutEnding = cut(word, ENDINGS, start)
  let stemmed = withoutEnding === word ? cut(word, GENITIVE, start) : withoutEnding
  stemmed = cutLetter(stemmed, DOUBLED, start)
  stemmed = cut(stemmed, SUPERLATIVE, start)
  const withoutSuffix = cut(stemmed, SUFFIXES, start)
  if (withoutSuffix !== stemmed) stemmed = cutLetter(withoutSuffix, DOUBLED, start)
  return cut(stemmed, TWINS, start)
}

/** Without what the pattern finds from `start` on. */
function cut(word: string, ending: RegExp, start: number): string {
  ending.lastIndex = start
  const found = ending.exec(word)
  return found ? word.slice(0, found.index) : word
}

/** Without the last letter, where the pattern is found. */
function cutLetter(word: string, ending: RegExp, start: number): string {
  return cut(word, ending, start) === word ? word : word.slice(0, -1)
}

/** Whether any of what follows can be found at all: most words and nearly all their beginnings end otherwise. */
const MAY_END = /[degnrst]$|([b-df-hj-np-tv-z])\1$/
const GENITIVE = /(?<=[a-dfghjklmnoprtvyz])s$/g
const SUPERLATIVE = /(?<=ig)st$/g
const SUFFIXES = /(?:ig|lig|elig|els)$/g
const TWINS = /(?<=([b-df-hj-np-tv-z]))\1$/g
const ENDINGS =
  /(?:hed|ethed|ered|e|erede|ende|erende|ene|erne|ere|en|heden|eren|er|heder|erer|heds|es|endes|erendes|enes|ernes|eres|ens|hedens|erens|ers|ets|erets|et|eret)$/g
const DOUBLED = /(?:gd|dt|gt|kt)$/g

/** Where endings may begin: after the first consonant that follows a vowel, but never within the first three letters. */
function regionOf(word: string): number {
  const found = /[aeiouy][^aeiouy]/.exec(word)
  return found ? Math.max(3, found.index + 2) : word.length
}
