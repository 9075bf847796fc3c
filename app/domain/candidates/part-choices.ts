import { competenceGroups, competenceLevels, competences } from '#app/domain/vocabulary/competence.ts'
import { licences } from '#app/domain/vocabulary/licences.ts'
import { findOccupation, searchOccupations } from '#app/domain/vocabulary/occupation.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { weekdayNames, weekdays } from '#app/domain/vocabulary/week.ts'
import type { ProfileRecord } from './candidate.ts'
import { type NeedItem, needItems } from './need-items.ts'
import type { ProfilePart } from './profile-part.ts'

/** One thing that can be chosen, in the reader's language. */
export interface Item {
  readonly id: string
  readonly label: string
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
  if (part.group) return { kind: 'needs', items: needItems(part.group, locale) }
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

function competenceChoices(locale: Locale): CompetenceChoices {
  const groups = competenceGroups.map(({ id, label }) => ({
    id,
    label: label[locale],
    items: competences.filter((one) => one.group === id).map((one) => ({ id: one.id, label: one.label[locale] })),
  }))
  const levels = competenceLevels.map(({ level, label }) => ({ id: String(level), label: label[locale] }))
  return { groups, levels }
}
