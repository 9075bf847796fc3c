import { stem } from './stem.ts'
import { GENERAL_WORDS, SMALL_WORDS } from './words.ts'

/** The shortest part that is looked for, and the shortest word that is taken apart. */
const SHORTEST_PART = 3
const SHORTEST_COMPOUND = 6
const MOST_PARTS = 4

/** What Danish puts between two parts. */
const LINKS = ['', 's', 'e'] as const

/** Words that compounds are split against, as they are and as stems. */
export type KnownWords = ReadonlySet<string>

/** The longest first: "medarbejder" before "arbejder". */
const heads = [...GENERAL_WORDS].filter((head) => head.length > 4).sort((a, b) => b.length - a.length)

/**
 * The words that a vocabulary teaches: those of its Danish labels, and what stands before a general head in any of its
 * words ("lagermedarbejder" teaches "lager"). All folded. Pauses after each word.
 */
export function* learnWords(words: Iterable<string>, danish: Iterable<string>): Generator<void, KnownWords> {
  const known = new Set<string>()
  const learn = (word: string) => {
    if (word.length < SHORTEST_PART || SMALL_WORDS.has(word)) return
    known.add(word)
    const shorter = stem(word)
    if (shorter.length > SHORTEST_PART) known.add(shorter)
  }
  for (const word of GENERAL_WORDS) learn(word)
  for (const word of danish) {
    learn(word)
    yield
  }
  for (const word of words) {
    const head = heads.find((one) => word.endsWith(one))
    if (!head || word === head) continue
    const before = word.slice(0, -head.length)
    learn(before)
    if (before.endsWith('s')) learn(before.slice(0, -1))
    yield
  }
  return known
}

/**
 * The parts of a compound ("regnskabsmedarbejder" → regnskab, medarbejder), as few as possible; none when the word does
 * not come apart into known words entirely.
 */
export function splitCompound(word: string, known: KnownWords): readonly string[] {
  if (word.length < SHORTEST_COMPOUND || word.length > 60) return []
  const parts = split(word, known, MOST_PARTS, word.length - 1)
  return parts && parts.length > 1 ? parts : []
}

/** The longest first part is tried first; `longest` keeps the whole word from being its own only part. */
function split(word: string, known: KnownWords, most: number, longest = word.length): string[] | null {
  if (most === 0) return null
  let best: string[] | null = null
  for (let end = Math.min(longest, word.length); end >= SHORTEST_PART; end--) {
    const part = word.slice(0, end)
    if (!known.has(part) && !known.has(stem(part))) continue
    if (end === word.length) return [part]
    for (const link of LINKS) {
      const rest = word.slice(end)
      if (!rest.startsWith(link) || rest.length < link.length + SHORTEST_PART) continue
      const after = split(rest.slice(link.length), known, (best?.length ?? most + 1) - 2)
      if (after) best = [part, ...after]
    }
  }
  return best
}

/** The shortest piece that is told from chance, where the rest of a word is unknown. */
const SHORTEST_PIECE = 4

/** The longest known beginning and the longest known end of a word that does not come apart. */
export function knownPieces(word: string, known: KnownWords): readonly string[] {
  const isKnown = (piece: string) => piece.length >= SHORTEST_PIECE && known.has(piece)
  const lengths = Array.from({ length: Math.max(0, word.length - SHORTEST_PART) }, (_, at) => word.length - 1 - at)
  const first = lengths.map((length) => word.slice(0, length)).find(isKnown)
  const last = lengths.map((length) => word.slice(-length)).find(isKnown)
  return [...new Set([first, last].flatMap((piece) => piece ?? []))]
}
