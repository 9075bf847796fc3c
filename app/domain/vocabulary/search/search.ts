import { importedVocabulary } from '../imported.ts'
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

interface Built {
  /** What of the import is in it. */
  readonly entries: readonly SearchEntry[]
  readonly index: VocabularyIndex
}

let present: Built | null = null
let coming: { readonly entries: readonly SearchEntry[]; readonly built: Promise<Built> } | null = null

/**
 * The index of this process: the shipped vocabulary, built at first use, and what is imported. When another import has
 * been taken in, the old index answers until the new one is built, which blocks nobody.
 */
export function searchIndex(): VocabularyIndex {
  present ??= { entries: [], index: VocabularyIndex.build(shippedEntries()) }
  // An import that cannot be indexed leaves the old index answering.
  currentIndex().catch(() => null)
  return present.index
}

/** The index once it holds all that is imported now: for whoever must not miss a fresh import. */
export async function currentIndex(): Promise<VocabularyIndex> {
  const { entries } = importedVocabulary()
  if (present && (present.entries === entries || present.entries.length + entries.length === 0)) return present.index
  if (coming?.entries !== entries) coming = { entries, built: buildWith(entries) }
  const mine = coming
  const built = await mine.built
  if (coming !== mine) return currentIndex()
  present = built
  return built.index
}

async function buildWith(entries: readonly SearchEntry[]): Promise<Built> {
  return { entries, index: await VocabularyIndex.buildGently([...entries, ...shippedEntries()]) }
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
 * first, then what ships with the product, then the Danish alphabet, then the id; skilled and unskilled work alike
 * (DOMAIN.md 4.1). Only the first hundred characters count. An empty search finds nothing; no search throws.
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
        Number(isImported(a)) - Number(isImported(b)) ||
        alphabet.compare(labelOf(a), labelOf(b)) ||
        (a.named.entry.id < b.named.entry.id ? -1 : a.named.entry.id > b.named.entry.id ? 1 : 0) ||
        SEARCH_KINDS.indexOf(a.named.entry.kind) - SEARCH_KINDS.indexOf(b.named.entry.kind),
    )
    .slice(0, most)
    .map((found) => hitOf(found, locale))
}

/** Of two that are met alike, what ships with the product comes first. */
const isImported = ({ named }: Found) => named.entry.id.startsWith('esco:')

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
