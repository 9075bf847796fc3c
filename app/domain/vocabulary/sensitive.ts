import type { WordList } from './sensitive-words.ts'
import { diagnosisWords, excludingWords, harmlessPhrases } from './sensitive-words.ts'
import type { Bilingual } from './text.ts'

/** Where in a text something stands, in UTF-16 units, and the very characters. */
export interface Hit {
  start: number
  text: string
}

/** A word that should be another, with words that do the same work. */
export interface WordHit extends Hit {
  suggestion: Bilingual
}

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

// One separator between day, month and year, the same both times or none; then a dash, a space or nothing.
const cprShape = /(?<!\d)(\d{2})([ ./-]?)(\d{2})\2(\d{2})\s?[\p{Pd}\u2212]?\s?(\d{4})(?!\d)/gu

// The digits of a random id can look like a birthday: one form in some thousands would be refused for its hidden fields.
const uuid = /\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/gi

function isDate(day: number, month: number, year: number): boolean {
  const leapDayElsewhere = day === 29 && month === 2 && year % 4 !== 0
  return day >= 1 && day <= (daysOfMonth[month - 1] ?? 0) && !leapDayElsewhere
}

/**
 * What looks like a CPR number: ten digits of which the first six are a day, a month and a year, written together or
 * with dashes or spaces, anywhere in the text. The check digit is not asked for: numbers without one are given out.
 */
export function findCpr(text: string): Hit[] {
  const hits: Hit[] = []
  const readable = text.replace(uuid, (id) => 'x'.repeat(id.length))
  for (const match of readable.matchAll(cprShape)) {
    if (isDate(Number(match[1]), Number(match[3]), Number(match[4]))) hits.push({ start: match.index, text: match[0] })
  }
  return hits
}

const endings = '(?:e|ede|edes|en|ens|er|ere|ernes|erne|ers|es|et|ets|n|ne|nes|ns|r|rne|rnes|rs|s|t|te|ts)?'

/** The expression of one entry of a word list; the marks are explained at `WordList`. */
function pattern(word: string): RegExp {
  const exact = /^[!=]/.test(word)
  const bare = exact ? word.slice(1) : word
  const source = bare
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/[ -]/g, '[\\s-]+')
    .replaceAll('*', '[\\p{L}]*')
  const ending = exact || bare.endsWith('*') ? '' : endings
  return new RegExp(`(?<![\\p{L}\\d])${source}${ending}(?![\\p{L}\\d])`, word.startsWith('!') ? 'gu' : 'giu')
}

/** The longest piece of an entry that stands in every text it is found in: without it no expression need be tried. */
function piece(word: string): string {
  const pieces = word.toLowerCase().split(/[!=* -]/)
  return pieces.reduce((longest, one) => (one.length > longest.length ? one : longest))
}

interface Rule {
  piece: string
  pattern: RegExp
  suggestion: Bilingual
}

function compile(list: WordList): Rule[] {
  return list.flatMap(({ words, suggestion }) =>
    words.map((word) => ({ piece: piece(word), pattern: pattern(word), suggestion })),
  )
}

const diagnosisRules = compile(diagnosisWords)
const excludingRules = compile(excludingWords)
const harmless = harmlessPhrases.map(pattern)

function find(text: string, rules: readonly Rule[]): WordHit[] {
  const small = text.toLowerCase()
  const found = rules
    .filter((rule) => small.includes(rule.piece))
    .flatMap((rule) =>
      Array.from(text.matchAll(rule.pattern), (m) => ({ start: m.index, text: m[0], suggestion: rule.suggestion })),
    )
  found.sort((a, b) => a.start - b.start || b.text.length - a.text.length)
  let end = 0
  // Of words that overlap the first and longest stands: "kronisk piskesmæld" is one thing.
  return found.filter((hit) => {
    if (hit.start < end) return false
    end = hit.start + hit.text.length
    return true
  })
}

/** The text with its harmless phrases blotted out, every other character in its place. */
function withoutHarmless(text: string): string {
  return harmless.reduce((rest, phrase) => rest.replace(phrase, (found) => '.'.repeat(found.length)), text)
}

/**
 * Words for illnesses and diagnoses, with functional words to write instead (DOMAIN.md 3.1, no. 1). Positions are those
 * of the text in NFC.
 */
export function findDiagnosisWords(text: string): WordHit[] {
  return find(withoutHarmless(text.normalize('NFC')), diagnosisRules)
}

/** Words in a role text that shut people out ("robust", "stresstålig"), with better ones (DOMAIN.md 6.6). */
export function findExcludingWords(text: string): WordHit[] {
  return find(text.normalize('NFC'), excludingRules)
}
