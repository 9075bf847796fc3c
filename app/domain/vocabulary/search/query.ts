import { type KnownWords, knownPieces, splitCompound } from './compound.ts'
import { bare } from './fold.ts'
import { stemKey } from './named.ts'
import { stem } from './stem.ts'
import { allowedSlips } from './typo.ts'
import { GENERAL_WORDS, tellingWords, wordsOf } from './words.ts'

/** The longest text that is searched for; what follows is left out. */
export const LONGEST_SEARCH = 100
const MOST_WORDS = 8

interface Piece {
  readonly text: string
  readonly stem: string
}

export interface QueryWord {
  readonly text: string
  readonly stem: string
  readonly bare: string
  /** The telling parts of a compound: "lagerarbejde" → lager. */
  readonly parts: readonly Piece[]
  /** Known words at its beginning and end, where it does not come apart: "kassedame" → kasse. */
  readonly pieces: readonly Piece[]
  readonly slips: 0 | 1 | 2
}

/** A text as it is looked for. */
export interface Query {
  /** All its words with a space between them. */
  readonly key: string
  readonly stems: string
  /** The words that an entry must answer to. */
  readonly words: readonly QueryWord[]
}

/** Reads a search; null when it holds no word. */
export function readQuery(text: string, known: KnownWords): Query | null {
  const all = wordsOf(text.slice(0, LONGEST_SEARCH)).slice(0, MOST_WORDS)
  if (all.length === 0) return null
  const stemmed = all.map((word) => ({ stem: stem(word) }))
  return {
    key: all.join(' '),
    stems: stemKey(stemmed),
    words: [...new Set(tellingWords(all))].map((word) => queryWord(word, known)),
  }
}

function queryWord(text: string, known: KnownWords): QueryWord {
  const parts = splitCompound(text, known)
  const telling = (list: readonly string[]): Piece[] =>
    list.filter((part) => !GENERAL_WORDS.has(part)).map((part) => ({ text: part, stem: stem(part) }))
  return {
    text,
    stem: stem(text),
    bare: bare(text),
    parts: telling(parts),
    pieces: parts.length > 0 ? [] : telling(knownPieces(text, known)),
    slips: allowedSlips(text.length),
  }
}
