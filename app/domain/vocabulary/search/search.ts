import type { Locale } from '../text.ts'
import { SEARCH_KINDS, type SearchEntry, type SearchKind } from './entry.ts'
import { isWithin, type Tier } from './rank.ts'
import { shippedEntries } from './shipped.ts'
import { type Found, VocabularyIndex } from './vocabulary-index.ts'

/** What explains a hit: the label, another name, a part of a compound, or a slip of the finger. */
export type HitBy = 'label' | 'synonym' | 'part' | 'slip'

/** One thing that was found, in the reader's language. */
export interface Hit {
  readonly kind: SearchKind
  readonly id: string
  readonly label: string
  /** The name that was met, where the label does not explain the hit by itself. */
  readonly also: string | null
  readonly group: string | null
  readonly by: HitBy
}

const MOST_HITS = 100

let shared: VocabularyIndex | null = null
let changes = 0

/** The index of this process: the shipped vocabulary until `replaceEntries` has added to it. Built at first use. */
export function searchIndex(): VocabularyIndex {
  shared ??= VocabularyIndex.build(shippedEntries())
  return shared
}

/**
 * Puts another imported set beside the shipped vocabulary; an empty one takes the import away. The old index answers
 * until the new one is ready; when called again meanwhile, the last call wins.
 */
export async function replaceEntries(imported: readonly SearchEntry[]): Promise<void> {
  const mine = ++changes
  const built = await VocabularyIndex.buildGently([...imported, ...shippedEntries()])
  if (mine === changes) shared = built
}

/** The occupation, task or competence with this id, shipped or imported; null when there is none. */
export function findEntry(kind: SearchKind, id: string): SearchEntry | null {
  return searchIndex().find(kind, id)
}

export interface SearchOptions {
  readonly kinds?: readonly SearchKind[]
  /** At most 100. Default 10. */
  readonly limit?: number
  readonly locale: Locale
}

/**
 * Occupations, tasks and competences by what people call them: labels of both languages and other names, whole, by their
 * beginning, in another form, inside a compound, without Danish letters, or with a slip. The best way of being met comes
 * first, then the Danish alphabet, then the id; skilled and unskilled work alike (DOMAIN.md 4.1). Only the first hundred
 * characters count. An empty search finds nothing; no search throws.
 */
export function searchVocabulary(text: string, options: SearchOptions): Hit[] {
  return searchIn(searchIndex(), text, options)
}

/** The same in a given index. */
export function searchIn(index: VocabularyIndex, text: string, { kinds, limit = 10, locale }: SearchOptions): Hit[] {
  const most = Math.max(0, Math.min(MOST_HITS, Math.trunc(limit) || 0))
  const labelOf = ({ named }: Found) => named.entry.labels[locale]
  return index
    .search(text, { kinds: kinds ?? SEARCH_KINDS, enough: most, locale })
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        alphabet.compare(labelOf(a), labelOf(b)) ||
        (a.named.entry.id < b.named.entry.id ? -1 : a.named.entry.id > b.named.entry.id ? 1 : 0) ||
        SEARCH_KINDS.indexOf(a.named.entry.kind) - SEARCH_KINDS.indexOf(b.named.entry.kind),
    )
    .slice(0, most)
    .map((found) => hitOf(found, locale))
}

const alphabet = new Intl.Collator('da')

function hitOf({ tier, name, named }: Found, locale: Locale): Hit {
  const { kind, id, labels, group } = named.entry
  return {
    kind,
    id,
    label: labels[locale],
    also: name.key === named[locale].key ? null : name.text,
    group: group?.[locale] ?? null,
    by: byOf(tier, name === named[locale]),
  }
}

function byOf(tier: Tier, isLabel: boolean): HitBy {
  if (isWithin(tier, 'synonymWords') || tier === 'someWords') return isLabel ? 'label' : 'synonym'
  return isWithin(tier, 'compoundPart') ? 'part' : 'slip'
}
