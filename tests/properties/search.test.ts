import fc from 'fast-check'
import { expect, test } from 'vitest'
import { learnWords, splitCompound } from '#app/domain/vocabulary/search/compound.ts'
import { SEARCH_KINDS, type SearchEntry } from '#app/domain/vocabulary/search/entry.ts'
import { fold } from '#app/domain/vocabulary/search/fold.ts'
import { searchIn, searchVocabulary } from '#app/domain/vocabulary/search/search.ts'
import { shippedEntries } from '#app/domain/vocabulary/search/shipped.ts'
import { stem } from '#app/domain/vocabulary/search/stem.ts'
import { slipsBetween } from '#app/domain/vocabulary/search/typo.ts'
import { VocabularyIndex } from '#app/domain/vocabulary/search/vocabulary-index.ts'
import { wordsOf } from '#app/domain/vocabulary/search/words.ts'

const shipped = shippedEntries()
const names = shipped.flatMap(({ labels, names }) => [labels.da, labels.en, ...names])

const letters = fc.string({ unit: fc.constantFrom(...'abdefgiklmnoprstuvyæøå'), minLength: 1, maxLength: 14 })
const aName = fc.constantFrom(...names)
/** What people and machines may write: names, pieces of them, words run together, and anything else. */
const anything = fc.oneof(
  aName,
  fc.tuple(aName, fc.nat(12)).map(([name, cut]) => name.slice(0, cut)),
  fc.tuple(aName, fc.nat(30), letters).map(([name, at, put]) => name.slice(0, at) + put + name.slice(at + 1)),
  fc.array(letters, { maxLength: 12 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)
const options = fc.record({
  locale: fc.constantFrom('da' as const, 'en' as const),
  limit: fc.integer({ min: -2, max: 120 }),
  kinds: fc.subarray([...SEARCH_KINDS]),
})

test('no search throws, and what it finds is bounded, of the kinds asked for, and there once', () => {
  fc.assert(
    fc.property(anything, options, (text, wanted) => {
      const hits = searchVocabulary(text, wanted)
      expect(hits.length).toBeLessThanOrEqual(Math.max(0, Math.min(100, wanted.limit)))
      expect(hits.every(({ kind }) => wanted.kinds.includes(kind))).toBe(true)
      expect(new Set(hits.map(({ kind, id }) => `${kind} ${id}`)).size).toBe(hits.length)
      expect(searchVocabulary(text, wanted)).toEqual(hits)
    }),
    { numRuns: 500 },
  )
})

test('the order in which entries are given changes no answer', () => {
  const sample = shipped.filter((_, at) => at % 3 === 0)
  const one = VocabularyIndex.build(sample)
  const others = [sample.toReversed(), sample.toSorted((a, b) => (fold(a.id) + a.kind < fold(b.id) ? 1 : -1))].map(
    (entries) => VocabularyIndex.build(entries),
  )
  fc.assert(
    fc.property(anything, options, (text, wanted) => {
      const found = searchIn(one, text, wanted)
      for (const other of others) expect(searchIn(other, text, wanted)).toEqual(found)
    }),
    { numRuns: 250 },
  )
})

test('a smaller limit gives the beginning of what a larger one gives', () => {
  fc.assert(
    fc.property(anything, options, fc.nat(40), (text, wanted, more) => {
      const few = searchVocabulary(text, wanted)
      const many = searchVocabulary(text, { ...wanted, limit: Math.max(0, wanted.limit) + more })
      expect(many.slice(0, few.length)).toEqual(few)
    }),
    { numRuns: 300 },
  )
})

test('every name finds its own entry, and so does it in capitals, without Danish letters and decomposed', () => {
  const index = VocabularyIndex.build(shipped)
  const find = (text: string, entry: SearchEntry) =>
    searchIn(index, text, { locale: 'da', limit: 100 }).some(({ kind, id }) => kind === entry.kind && id === entry.id)
  const missed = shipped.flatMap((entry) =>
    [entry.labels.da, entry.labels.en, ...entry.names].filter(
      (name) =>
        ![name, name.toUpperCase(), fold(name), name.normalize('NFD'), `  ${name} `].every((text) => find(text, entry)),
    ),
  )
  expect(missed).toEqual([])
})

test('folding twice changes nothing, and every way of writing a letter folds alike', () => {
  fc.assert(
    fc.property(fc.oneof(anything, fc.string({ unit: 'grapheme-composite' })), (text) => {
      const once = fold(text)
      expect(fold(once)).toBe(once)
      expect(fold(text.normalize('NFD'))).toBe(once)
      expect(fold(text.normalize('NFC'))).toBe(once)
      expect(wordsOf(once)).toEqual(wordsOf(text))
    }),
    { numRuns: 2000 },
  )
})

test('a stem begins its word, has three letters if the word has, and compounds are made of what they hold', () => {
  const known = (() => {
    const steps = learnWords(names.flatMap(wordsOf), names.flatMap(wordsOf))
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  })()
  fc.assert(
    fc.property(fc.oneof(letters, aName), (text) => {
      for (const word of wordsOf(text)) {
        expect(word.startsWith(stem(word))).toBe(true)
        expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(3, word.length))
        const parts = splitCompound(word, known)
        let at = 0
        for (const part of parts) {
          const next = word.indexOf(part, at)
          expect(next - at).toBeLessThanOrEqual(at === 0 ? 0 : 1)
          at = next + part.length
        }
        expect(parts.length === 0 || at === word.length).toBe(true)
        expect(parts.length).not.toBe(1)
      }
    }),
    { numRuns: 1000 },
  )
})

/** The same count by trying every way: slow and plain. */
function slips(a: string, b: string): number {
  if (!a || !b) return a.length + b.length
  const least = Math.min(
    slips(a.slice(1), b) + 1,
    slips(a, b.slice(1)) + 1,
    slips(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
  )
  return a[0] === b[1] && a[1] === b[0] ? Math.min(least, slips(a.slice(2), b.slice(2)) + 1) : least
}

test('slips are counted as by trying every way', () => {
  const short = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 })
  fc.assert(
    fc.property(short, short, fc.constantFrom(1, 2), (a, b, most) => {
      const all = slips(a, b)
      expect(slipsBetween(a, b, most)).toBe(all <= most ? all : null)
    }),
    { numRuns: 1000 },
  )
})
