import {
  competenceGroupLabel,
  competenceGroups,
  competenceLevels,
  competences,
  findCompetence,
} from '#app/domain/vocabulary/competence.ts'
import { findOccupation } from '#app/domain/vocabulary/occupation.ts'
import type { SearchKind } from '#app/domain/vocabulary/search/entry.ts'
import { searchVocabulary } from '#app/domain/vocabulary/search/search.ts'
import type { Locale } from '#app/domain/vocabulary/text.ts'
import type { ProfileRecord } from './candidate.ts'
import type { Item } from './part-choices.ts'
import { unknownIn } from './settled.ts'

/** What the page of competences or of wishes was asked, beyond showing what is stored. */
export interface AskedWork {
  /** What was searched for. */
  readonly words: string
  /** What is answered in the form as it was sent, stored or not. */
  readonly ids: readonly string[]
}

/** What a sent form of one of the two pages asks: the words in its search field, and what it has answers about. */
export function askedWork(payload: Readonly<Record<string, unknown>>): AskedWork {
  const words = payload.find === undefined ? undefined : (payload.competenceSearch ?? payload.wishSearch)
  const answers = payload.level ?? payload.occupation
  return {
    words: typeof words === 'string' ? words.trim().slice(0, 100) : '',
    ids: Object.entries(typeof answers === 'object' && answers ? answers : {})
      .filter(([, answer]) => typeof answer === 'string' && answer !== '')
      .map(([id]) => id),
  }
}

interface WorkChoices {
  /** What is answered: stored, or typed and not yet saved. */
  readonly chosen: readonly Item[]
  /** What a search found; null when nothing was searched for. */
  readonly find: { readonly text: string; readonly hits: readonly Item[] } | null
}

export interface CompetenceChoices extends WorkChoices {
  readonly groups: readonly (Item & { readonly items: readonly Item[] })[]
  readonly levels: readonly Item[]
}

export type WishChoices = WorkChoices

const MOST_FOUND = 20

/** The competences of the page: what is answered and found, and all that ship with the product, by group. */
export function competenceChoices(profile: ProfileRecord, locale: Locale, asked: AskedWork): CompetenceChoices {
  const labelOf = (id: string) => findCompetence(id)?.label[locale] ?? null
  const stored = [...Object.keys(profile.competences), ...unknownIn(profile, 'competences')]
  const groups = competenceGroups.map(({ id }) => ({
    id,
    label: competenceGroupLabel(id)[locale],
    items: competences.filter((one) => one.group === id).map((one) => ({ id: one.id, label: one.label[locale] })),
  }))
  const levels = competenceLevels.map(({ level, label }) => ({ id: String(level), label: label[locale] }))
  return { ...workChoices(stored, labelOf, ['competence'], locale, asked), groups, levels }
}

/** The occupations and tasks of the page of wishes. */
export function wishChoices(profile: ProfileRecord, locale: Locale, asked: AskedWork): WishChoices {
  const labelOf = (id: string) => findOccupation(id)?.label[locale] ?? null
  return workChoices([...profile.wishes, ...profile.unwanted], labelOf, ['occupation', 'task'], locale, asked)
}

function workChoices(
  stored: readonly string[],
  labelOf: (id: string) => string | null,
  kinds: readonly SearchKind[],
  locale: Locale,
  { words, ids }: AskedWork,
): WorkChoices {
  // What is stored stands there whatever has become of its name; what is only typed must be a thing that there is.
  const chosen = [...new Set([...stored, ...ids.filter((id) => labelOf(id) !== null)])]
    .map((id) => ({ id, label: labelOf(id) ?? id }))
    .sort((a, b) => a.label.localeCompare(b.label, 'da'))
  if (!words) return { chosen, find: null }
  const hits = searchVocabulary(words, { kinds, limit: MOST_FOUND, locale })
  return { chosen, find: { text: words, hits: hits.map(({ id, label }) => ({ id, label })) } }
}
