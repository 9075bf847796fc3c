import { type KnownWords, splitCompound } from './compound.ts'
import type { SearchEntry } from './entry.ts'
import { bare } from './fold.ts'
import { stem } from './stem.ts'
import { joinedWords, wordsOf } from './words.ts'

/** One word of the vocabulary with what it can be recognised by. Words are kept once, however many names hold them. */
export interface Word {
  readonly text: string
  readonly stem: string
  readonly bare: string
  /** Of a compound, and the parts of these. */
  parts: readonly Word[]
}

/** One name of an entry, prepared for comparing. */
export interface Name {
  /** As it is written. */
  readonly text: string
  /** Its words with a space between them. */
  readonly key: string
  readonly words: readonly Word[]
  /** What hyphens hold together, as one word. */
  readonly joined: readonly Word[]
}

export interface NamedEntry {
  readonly entry: SearchEntry
  readonly da: Name
  readonly en: Name
  readonly others: readonly Name[]
}

/** Every word of a vocabulary, once. */
export class Words {
  readonly known = new Map<string, Word>()

  of(text: string): Word {
    const found = this.known.get(text)
    if (found) return found
    const word: Word = { text, stem: stem(text), bare: bare(text), parts: [] }
    this.known.set(text, word)
    return word
  }

  name(text: string): Name {
    const words = wordsOf(text)
    return {
      text,
      key: words.join(' '),
      words: words.map((word) => this.of(word)),
      joined: joinedWords(text).map((word) => this.of(word)),
    }
  }

  entry(entry: SearchEntry): NamedEntry {
    const { labels, names } = entry
    return {
      entry,
      da: this.name(labels.da),
      en: this.name(labels.en),
      others: [...new Set(names)].map((name) => this.name(name)),
    }
  }

  /** Takes a word apart once it is known which words there are; its parts too, as far as they go. */
  split(word: Word, known: KnownWords): void {
    const parts = splitCompound(word.text, known).map((part) => this.of(part))
    for (const part of parts) if (part.parts.length === 0) this.split(part, known)
    word.parts = [...new Set(parts.flatMap((part) => [part, ...part.parts]))]
  }
}

/** The name's words joined by their stems: "bogholderne" and "bogholder" are the same. */
export function stemKey(words: readonly { readonly stem: string }[]): string {
  return words.map((word) => word.stem).join(' ')
}
