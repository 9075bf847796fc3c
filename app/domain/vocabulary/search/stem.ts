/**
 * The Danish stemmer of the Snowball project, over folded words (æ ø å as ae oe aa): plural, definite and genitive
 * endings fall away, "bogholderne" and "bogholder" share a stem. A stem is always a beginning of its word. English words
 * pass through it harmlessly: both sides of a comparison are stemmed.
 * Source: https://snowballstem.org/algorithms/danish/stemmer.html
 */
export function stem(word: string): string {
  const start = regionOf(word)
  let stemmed = word
  const cut = (ending: RegExp, letters = 0) => {
    ending.lastIndex = start
    const found = ending.exec(stemmed)
    if (!found) return false
    stemmed = stemmed.slice(0, letters > 0 ? stemmed.length - letters : found.index)
    return true
  }
  if (!cut(ENDINGS)) cut(/(?<=[a-dfghjklmnoprtvyz])s$/g)
  cut(DOUBLED, 1)
  cut(/(?<=ig)st$/g)
  if (cut(/(?:ig|lig|elig|els)$/g)) cut(DOUBLED, 1)
  cut(/(?<=([b-df-hj-np-tv-z]))\1$/g)
  return stemmed
}

const ENDINGS =
  /(?:hed|ethed|ered|e|erede|ende|erende|ene|erne|ere|en|heden|eren|er|heder|erer|heds|es|endes|erendes|enes|ernes|eres|ens|hedens|erens|ers|ets|erets|et|eret)$/g
const DOUBLED = /(?:gd|dt|gt|kt)$/g

/** Where endings may begin: after the first consonant that follows a vowel, but never within the first three letters. */
function regionOf(word: string): number {
  const found = /[aeiouy][^aeiouy]/.exec(word)
  return found ? Math.max(3, found.index + 2) : word.length
}
