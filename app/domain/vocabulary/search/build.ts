import MiniSearch from 'minisearch'
import { type KnownWords, learnWords } from './compound.ts'
import type { SearchEntry, SearchKind } from './entry.ts'
import { type Name, type NamedEntry, stemKey, type Word, Words } from './named.ts'

/** The words of one entry, as the index of words takes them in; a space between them. */
export interface Document {
  readonly id: number
  readonly label: string
  readonly names: string
  /** Parts of compounds, and words without their Danish letters. */
  readonly parts: string
}

export interface LabelAt {
  readonly key: string
  readonly at: number
}

/** What an index is made of. Entries are named by their place. */
export interface IndexParts {
  readonly entries: readonly NamedEntry[]
  readonly known: KnownWords
  /** Every whole name by its stems. */
  readonly wholes: ReadonlyMap<string, readonly number[]>
  /** Every label by its first letter, in the order of their keys. */
  readonly labels: ReadonlyMap<string, readonly LabelAt[]>
  readonly words: MiniSearch<Document>
}

const idOf = (kind: SearchKind, id: string) => `${kind} ${id}`

/**
 * Builds an index in short steps, so that whoever runs it can let others work between two of them. The order of what is
 * given shows in no answer; of two entries with one id the last counts.
 */
export function* buildSteps(given: readonly SearchEntry[]): Generator<void, IndexParts> {
  const words = new Words()
  const byId = new Map<string, NamedEntry>()
  for (const entry of given) {
    byId.set(idOf(entry.kind, entry.id), words.entry(entry))
    yield
  }
  const entries = [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, named]) => named)
  yield
  const known = yield* learnWords(words.known.keys(), danishWords(entries))
  for (const word of [...words.known.values()]) {
    words.split(word, known)
    yield
  }
  const labels = new Map<string, LabelAt[]>()
  const wholes = new Map<string, number[]>()
  const index = emptyIndex()
  for (const [at, one] of entries.entries()) {
    for (const { key } of [one.da, one.en]) listIn(labels, key.slice(0, 1)).push({ key, at })
    for (const name of [one.da, one.en, ...one.others]) {
      const same = listIn(wholes, stemKey(name.words))
      if (same.at(-1) !== at) same.push(at)
    }
    index.add(documentOf(one, at))
    yield
  }
  for (const list of labels.values()) {
    list.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.at - b.at))
    yield
  }
  return { entries, known, wholes, labels, words: index }
}

function emptyIndex(): MiniSearch<Document> {
  return new MiniSearch<Document>({
    fields: ['label', 'names', 'parts'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term || null,
    searchOptions: { boost: { label: 4, names: 2 } },
  })
}

function* danishWords(entries: readonly NamedEntry[]): Generator<string> {
  for (const { da } of entries) for (const word of da.words) yield word.text
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key)
  if (known) return known
  const list: T[] = []
  lists.set(key, list)
  return list
}

function documentOf(one: NamedEntry, id: number): Document {
  const label = wordsIn([one.da, one.en])
  const names = wordsIn(one.others)
  const parts = [...label, ...names].flatMap((word) => [
    ...word.parts.map(({ text }) => text),
    ...(word.bare === word.text ? [] : [word.bare]),
  ])
  const text = (of: Iterable<Word>) => [...of].map((word) => word.text).join(' ')
  return { id, label: text(label), names: text(names), parts: [...new Set(parts)].join(' ') }
}

function wordsIn(names: readonly Name[]): Set<Word> {
  return new Set(names.flatMap(({ words, joined }) => [...words, ...joined]))
}
