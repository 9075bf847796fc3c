import type { Query as WordQuery } from 'minisearch'
import type { Locale } from '../text.ts'
import { buildSteps, type IndexParts } from './build.ts'
import type { SearchEntry, SearchKind } from './entry.ts'
import type { NamedEntry } from './named.ts'
import { type Query, type QueryWord, readQuery } from './query.ts'
import { type Answer, answerOf, isWithin, type Tier, type Try } from './rank.ts'

export interface Found extends Answer {
  readonly named: NamedEntry
}

export interface Wanted {
  readonly kinds: readonly SearchKind[]
  /** Further ways of being met are only tried while better ones have found fewer. */
  readonly enough: number
  readonly locale: Locale
}

/** How many entries one retrieval may bring to the ranking: the best by the word index's own score. */
const MOST_RANKED = 400
/** How many labels that begin alike are looked at. */
const MOST_STARTS = 1000
/** The shortest word whose beginnings are looked for among all words. */
const SHORTEST_START = 3

/** An index over a set of entries. It never changes: a new set is a new index. */
export class VocabularyIndex {
  readonly #parts: IndexParts

  private constructor(parts: IndexParts) {
    this.#parts = parts
  }

  /** Builds an index at once; about a tenth of a second for the vocabulary that ships with the product. */
  static build(entries: readonly SearchEntry[]): VocabularyIndex {
    const steps = buildSteps(entries)
    for (;;) {
      const step = steps.next()
      if (step.done) return new VocabularyIndex(step.value)
    }
  }

  /** Builds an index while the process answers others: it works at most `slice` milliseconds at a time. */
  static async buildGently(entries: readonly SearchEntry[], slice = 15): Promise<VocabularyIndex> {
    const steps = buildSteps(entries)
    let began = performance.now()
    for (;;) {
      const step = steps.next()
      if (step.done) return new VocabularyIndex(step.value)
      if (performance.now() - began < slice) continue
      await new Promise((resolve) => setTimeout(resolve))
      began = performance.now()
    }
  }

  get size(): number {
    return this.#parts.entries.length
  }

  /** What answers to a search, in no order. */
  search(text: string, { kinds, enough, locale }: Wanted): Found[] {
    const query = readQuery(text, this.#parts.known)
    if (!query) return []
    const found = new Map<number, Found>()
    const take = (places: Iterable<number>, beyond: Try = 'words') => {
      for (const at of places) {
        const named = this.#parts.entries[at]!
        if (!kinds.includes(named.entry.kind)) continue
        const answer = answerOf(named, query, locale, beyond)
        const before = found.get(at)
        if (answer && !(before && before.rank <= answer.rank)) found.set(at, { ...answer, named })
      }
    }
    const has = (worst: Tier) => [...found.values()].filter(({ tier }) => isWithin(tier, worst)).length

    take(this.#parts.wholes.get(query.stems) ?? [])
    take(this.#startingWith(query.key))
    if (has('labelStart') < enough) take(this.#retrieve(query, 'AND', startOf))
    const compound = query.words.some(({ parts }) => parts.length > 0)
    if (compound && has('synonymParts') < enough) take(this.#retrieve(query, 'AND', partsOf))
    if (found.size === 0) take(this.#retrieve(query, 'AND', bareOf), 'bare')
    if (found.size === 0) take(this.#retrieve(query, 'AND', slipsOf), 'slips')
    if (found.size === 0) take(this.#retrieve(query, 'AND', piecesOf), 'pieces')
    if (found.size === 0 && query.words.length > 1) take(this.#retrieve(query, 'OR', startOf))
    return [...found.values()]
  }

  *#startingWith(key: string): Generator<number> {
    const labels = this.#parts.labels.get(key.slice(0, 1)) ?? []
    let low = 0
    let high = labels.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (labels[middle]!.key < key) low = middle + 1
      else high = middle
    }
    for (let at = low; at < low + MOST_STARTS; at++) {
      const label = labels[at]
      if (!label?.key.startsWith(key)) return
      yield label.at
    }
  }

  #retrieve(query: Query, combineWith: 'AND' | 'OR', ask: (word: QueryWord) => WordQuery): number[] {
    const results = this.#parts.words.search({ combineWith, queries: query.words.map(ask) })
    return results.slice(0, MOST_RANKED).map(({ id }) => id as number)
  }
}

/** Words that begin like this one; very short ones must be met whole. */
function startOf({ text, stem }: QueryWord): WordQuery {
  return { queries: [stem.length < SHORTEST_START ? text : stem], prefix: text.length >= SHORTEST_START }
}

/** Any telling part of a compound. */
const partsOf = (word: QueryWord) => anyOf(word, word.parts)
const piecesOf = (word: QueryWord) => anyOf(word, word.pieces)

function anyOf(word: QueryWord, parts: QueryWord['parts']): WordQuery {
  if (parts.length === 0) return startOf(word)
  return { combineWith: 'OR', queries: parts.map(({ stem }) => stem), prefix: true }
}

function bareOf({ bare }: QueryWord): WordQuery {
  return { queries: [bare], prefix: bare.length >= SHORTEST_START }
}

/** The word index counts two neighbours swapped as two slips. */
function slipsOf(word: QueryWord): WordQuery {
  if (word.slips === 0) return startOf(word)
  return { combineWith: 'OR', queries: [startOf(word), { queries: [word.text], fuzzy: word.text.length < 5 ? 1 : 2 }] }
}
