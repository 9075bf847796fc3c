import { licences } from '#app/domain/vocabulary/licences.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import { weekdayNames, weekdays } from '#app/domain/vocabulary/week.ts'
import type { ProfileRecord } from './candidate.ts'
import { type NeedItem, needItems } from './need-items.ts'
import type { ProfilePart } from './profile-part.ts'
import {
  type AskedWork,
  type CompetenceChoices,
  competenceChoices,
  type WishChoices,
  wishChoices,
} from './work-choices.ts'

/** One thing that can be chosen, in the reader's language. */
export interface Item {
  readonly id: string
  readonly label: string
}

/** What a page needs of the vocabulary, in words: the screens never load the vocabulary itself. */
export type PartChoices =
  | { readonly kind: 'hours' | 'travel' | 'presentation' }
  | { readonly kind: 'week'; readonly days: readonly Item[] }
  | { readonly kind: 'needs'; readonly items: readonly NeedItem[] }
  | ({ readonly kind: 'competences' } & CompetenceChoices)
  | { readonly kind: 'licences'; readonly items: readonly Item[] }
  | ({ readonly kind: 'wishes' } & WishChoices)

/** `asked` is what was searched for and typed, on the pages about competences and wishes. */
export function partChoices(part: ProfilePart, profile: ProfileRecord, locale: Locale, asked: AskedWork): PartChoices {
  if (part.group) return { kind: 'needs', items: needItems(part.group, locale) }
  switch (part.id) {
    case 'week':
      return { kind: 'week', days: weekdays.map((id) => ({ id, label: weekdayNames[id][locale] })) }
    case 'competences':
      return { kind: 'competences', ...competenceChoices(profile, locale, asked) }
    case 'licences':
      return { kind: 'licences', items: licences.map(({ id, label }) => ({ id, label: label[locale] })) }
    case 'wishes':
      return { kind: 'wishes', ...wishChoices(profile, locale, asked) }
    case 'hours':
    case 'travel':
      return { kind: part.id }
    default:
      return { kind: 'presentation' }
  }
}
