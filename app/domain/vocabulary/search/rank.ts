import type { Locale } from '../text.ts'
import type { Name, NamedEntry, Word } from './named.ts'
import { stemKey } from './named.ts'
import type { Query, QueryWord } from './query.ts'
import { slipsBetween } from './typo.ts'

/** How an entry answers to a search, the best first: this order is the ranking. */
export const TIERS = [
  'label',
  'labelStem',
  'labelStart',
  'synonym',
  'synonymStem',
  'labelWords',
  'synonymWords',
  'spread',
  'labelParts',
  'synonymParts',
  'compound',
  'compoundPart',
  'bare',
  'slip',
  'slipInPart',
  'slips',
  'slipsInPart',
  'someWords',
] as const
export type Tier = (typeof TIERS)[number]

/** What is tried beyond the words themselves: the words without Danish letters, slips, or known pieces of a word. */
export type Try = 'words' | 'bare' | 'slips' | 'pieces'

export interface Answer {
  /** Smaller is better. */
  readonly rank: number
  readonly tier: Tier
  /** The name that answers best. */
  readonly name: Name
}

/** Whether `tier` is as good as `worst`. */
export const isWithin = (tier: Tier, worst: Tier) => TIERS.indexOf(tier) <= TIERS.indexOf(worst)

/** How a word of a search is met by a name, the best first. */
const MET = ['word', 'part', 'compound', 'compoundPart', 'bare', 'slip', 'slipInPart', 'slips', 'slipsInPart'] as const
type Met = (typeof MET)[number]
const worse = (a: Met, b: Met) => (MET.indexOf(a) > MET.indexOf(b) ? a : b)

/**
 * How an entry answers to a search, or null. The label is that of the reader's language; the other one counts as a name.
 */
export function answerOf(one: NamedEntry, query: Query, locale: Locale, beyond: Try = 'words'): Answer | null {
  const answers: Answer[] = []
  const met = query.words.map((): { how: Met; name: Name } | null => null)
  for (const name of [one[locale], one[locale === 'da' ? 'en' : 'da'], ...one.others]) {
    const isLabel = name === one[locale]
    const ways = query.words.map((word) => metBy(word, name, beyond))
    for (const [at, how] of ways.entries()) {
      const before = met[at]
      if (how && !(before && worse(before.how, how) === how)) met[at] = { how, name }
    }
    const tier = wholeTier(name, query, isLabel) ?? tierOf(ways, isLabel)
    if (tier) answers.push(answer(tier, name, isLabel, query))
  }
  const found = met.filter((way) => way !== null)
  const name = (found.find((way) => way.name !== one[locale]) ?? found[0])?.name
  if (name && answers.length === 0) {
    const worst = found.map(({ how }) => how).reduce(worse)
    const together = worst === 'word' || worst === 'part' ? 'spread' : worst
    if (found.length === met.length) answers.push(answer(together, name, false, query))
    else if (worst === 'word') answers.push(answer('someWords', name, false, query))
  }
  return answers.reduce<Answer | null>((best, next) => (best && best.rank <= next.rank ? best : next), null)
}

function answer(tier: Tier, name: Name, isLabel: boolean, query: Query): Answer {
  return { rank: TIERS.indexOf(tier) * 4 + placeOf(tier, name, isLabel, query), tier, name }
}

/**
 * The place within a tier, 0 to 3. Of two forms of a word the closer one comes first ("supportere": supporter, support);
 * far from the words of the search, a label of no other words, other labels, then names.
 */
function placeOf(tier: Tier, name: Name, isLabel: boolean, query: Query): number {
  if (tier === 'labelStem' || tier === 'synonymStem') return Math.abs(name.key.length - query.key.length) > 2 ? 1 : 0
  if (isWithin(tier, 'synonymParts')) return 0
  return (isLabel ? 0 : 2) + (name.words.length === query.words.length ? 0 : 1)
}

function wholeTier(name: Name, query: Query, isLabel: boolean): Tier | null {
  if (name.key === query.key) return isLabel ? 'label' : 'synonym'
  if (stemKey(name.words) === query.stems) return isLabel ? 'labelStem' : 'synonymStem'
  return isLabel && name.key.startsWith(query.key) ? 'labelStart' : null
}

function tierOf(ways: readonly (Met | null)[], isLabel: boolean): Tier | null {
  const met = ways.filter((how) => how !== null)
  if (met.length < ways.length) return null
  const worst = met.reduce(worse)
  if (worst === 'word') return isLabel ? 'labelWords' : 'synonymWords'
  return worst === 'part' ? (isLabel ? 'labelParts' : 'synonymParts') : worst
}

/** The best way in which a word is met by any word of a name. */
function metBy(wanted: QueryWord, name: Name, beyond: Try): Met | null {
  let best: Met | null = null
  for (const words of [name.words, name.joined])
    for (const word of words) {
      const how = meets(wanted, word, beyond)
      if (how && !(best && worse(best, how) === how)) best = how
    }
  return best ?? meetsPieces(beyond === 'pieces' ? wanted.pieces : wanted.parts, name)
}

function meets(wanted: QueryWord, word: Word, beyond: Try): Met | null {
  if (word.text.startsWith(wanted.text) || word.stem === wanted.stem) return 'word'
  if (wanted.text.length > 4 && word.text.endsWith(wanted.text)) return 'part'
  if (word.parts.some((part) => part.stem === wanted.stem || isStart(wanted, part, 3))) return 'part'
  if (beyond === 'bare') return word.bare.startsWith(wanted.bare) ? 'bare' : null
  if (beyond !== 'slips' || wanted.slips === 0) return null
  const slipsTo = ({ text }: Word) => slipsBetween(wanted.text, text, wanted.slips) ?? Number.POSITIVE_INFINITY
  const whole = slipsTo(word)
  const inPart = Math.min(...word.parts.map(slipsTo))
  if (whole <= inPart) return whole === 1 ? 'slip' : whole === 2 ? 'slips' : null
  return inPart === 1 ? 'slipInPart' : 'slipsInPart'
}

const isStart = ({ text }: { text: string }, word: Word, shortest: number) =>
  text.length >= shortest && word.text.startsWith(text)

function meetsPieces(pieces: QueryWord['parts'], name: Name): Met | null {
  const met = pieces.filter((piece) =>
    name.words.some(
      (word) =>
        word.stem === piece.stem || isStart(piece, word, 4) || word.parts.some((part) => part.stem === piece.stem),
    ),
  )
  if (met.length === 0) return null
  return met.length === pieces.length ? 'compound' : 'compoundPart'
}
