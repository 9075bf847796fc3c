/** The Danish letters as typed on a keyboard without them; Swedish and German ä and ö are read as æ and ø. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/a\u030a|\u00e5/g, 'aa'],
  [/a\u0308|\u00e6/g, 'ae'],
  [/o\u0308|\u00f8/g, 'oe'],
  [/\u00df/g, 'ss'],
  [/\p{M}/gu, ''],
]

/**
 * One spelling for what means the same: lower case, æ ø å as ae oe aa, no accents, composed or decomposed alike. Folding
 * twice changes nothing.
 */
export function fold(text: string): string {
  return letters.reduce((folded, [letter, plain]) => folded.replace(letter, plain), decomposed(text))
}

/** Some capitals only come apart after they have become small, and some small letters only then. */
function decomposed(text: string): string {
  const once = text.normalize('NFKD').toLowerCase().normalize('NFKD')
  return once.toLowerCase()
}

/** Folded text without the Danish letters' second half: what "truckforer" and "truckfører" share. */
export function bare(folded: string): string {
  return folded.replace(/aa|ae/g, 'a').replaceAll('oe', 'o')
}
