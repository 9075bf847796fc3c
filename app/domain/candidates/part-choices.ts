import { gradeWords, isMeasured, storedAccommodations } from '#app/domain/vocabulary/accommodation.ts'
import { unitLabel } from '#app/domain/vocabulary/accommodation-text.ts'
import { competenceGroups, competenceLevels, competences } from '#app/domain/vocabulary/competence.ts'
import { licences } from '#app/domain/vocabulary/licences.ts'
import { findOccupation, searchOccupations } from '#app/domain/vocabulary/occupation.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { weekdayNames, weekdays } from '#app/domain/vocabulary/week.ts'
import type { ProfileRecord } from './candidate.ts'
import type { ProfilePart } from './profile-part.ts'

/** One thing that can be chosen, in the reader's language. */
export interface Item {
  readonly id: string
  readonly label: string
}

export interface NeedItem extends Item {
  readonly explanation: string
  /** How the limit is asked for: a number with its unit, one of a few words, or not at all. */
  readonly limit:
    | { readonly kind: 'number'; readonly unit: string }
    | { readonly kind: 'words'; readonly words: Item[] }
    | null
}

export interface CompetenceChoices {
  readonly groups: readonly (Item & { readonly items: readonly Item[] })[]
  readonly levels: readonly Item[]
}

export interface WishChoices {
  readonly words: string
  readonly chosen: readonly Item[]
  readonly found: readonly Item[]
}

/** What a page needs of the vocabulary, in words: the screens never load the vocabulary itself. */
export type PartChoices =
  | { readonly kind: 'hours' | 'travel' | 'presentation' }
  | { readonly kind: 'week'; readonly days: readonly Item[] }
  | { readonly kind: 'needs'; readonly items: readonly NeedItem[] }
  | ({ readonly kind: 'competences' } & CompetenceChoices)
  | { readonly kind: 'licences'; readonly items: readonly Item[] }
  | ({ readonly kind: 'wishes' } & WishChoices)

/** `words` is what was searched for on the page of wishes. */
export function partChoices(part: ProfilePart, profile: ProfileRecord, locale: Locale, words: string): PartChoices {
  if (part.group) {
    const items = storedAccommodations().filter(({ group }) => group === part.group)
    return { kind: 'needs', items: items.map((item) => needItem(item, locale)) }
  }
  switch (part.id) {
    case 'week':
      return { kind: 'week', days: weekdays.map((id) => ({ id, label: weekdayNames[id][locale] })) }
    case 'competences':
      return { kind: 'competences', ...competenceChoices(locale) }
    case 'licences':
      return { kind: 'licences', items: licences.map(({ id, label }) => ({ id, label: label[locale] })) }
    case 'wishes': {
      const chosen = [...profile.wishes, ...profile.unwanted]
      const found = searchOccupations(words, 20).filter(({ id }) => !chosen.includes(id))
      return {
        kind: 'wishes',
        words,
        chosen: chosen.map((id) => ({ id, label: findOccupation(id)?.label[locale] ?? id })),
        found: found.map(({ id, label }) => ({ id, label: label[locale] })),
      }
    }
    case 'hours':
    case 'travel':
      return { kind: part.id }
    default:
      return { kind: 'presentation' }
  }
}

function needItem(item: ReturnType<typeof storedAccommodations>[number], locale: Locale): NeedItem {
  const words = { id: item.id, label: item.label[locale], explanation: item.explanation[locale] }
  if (!isMeasured(item)) return { ...words, limit: null }
  if (item.unit !== 'grade') return { ...words, limit: { kind: 'number', unit: unitLabel(item.unit, locale) } }
  const grades = gradeWords.map((word, grade) => ({ id: String(grade), label: word[locale] }))
  return { ...words, limit: { kind: 'words', words: grades.slice(item.min, item.max + 1) } }
}

function competenceChoices(locale: Locale): CompetenceChoices {
  const groups = competenceGroups.map(({ id, label }) => ({
    id,
    label: label[locale],
    items: competences.filter((one) => one.group === id).map((one) => ({ id: one.id, label: one.label[locale] })),
  }))
  const levels = competenceLevels.map(({ level, label }) => ({ id: String(level), label: label[locale] }))
  return { groups, levels }
}
