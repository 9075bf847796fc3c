import {
  type AccommodationGroup,
  accommodationGroups,
  findAccommodation,
} from '#app/domain/vocabulary/accommodation.ts'
import type { Profile, ProfileRecord } from './candidate.ts'
import { unknownIn } from './settled.ts'

/** One page of the profile, saved by itself, so that a tired person can stop and go on another day. */
export interface ProfilePart {
  readonly id: PartId
  /** In the address. */
  readonly slug: string
  /** The fields that the page shows and writes. `settled` goes with every part. */
  readonly fields: readonly (keyof Profile)[]
  /** Only for the seven pages about needs. */
  readonly group?: AccommodationGroup
  /** Nice to have: not counted in the progress. */
  readonly optional?: boolean
}

export type PartId =
  | 'hours'
  | 'week'
  | `needs.${AccommodationGroup}`
  | 'competences'
  | 'licences'
  | 'travel'
  | 'wishes'
  | 'presentation'

const groupSlugs: Record<AccommodationGroup, string> = {
  body: 'krop',
  senses: 'sanser',
  cognition: 'overblik',
  social: 'samvaer',
  time: 'tid',
  access: 'adgang',
  support: 'stoette',
}

/** The pages in the order in which one walks through them. */
export const profileParts: readonly ProfilePart[] = [
  {
    id: 'hours',
    slug: 'timer',
    fields: ['hoursMin', 'hoursMax', 'hoursWish', 'perDay', 'maxDays', 'restDay', 'combine'],
  },
  { id: 'week', slug: 'uge', fields: ['week', 'availableFrom'] },
  { id: 'travel', slug: 'vej', fields: ['travelModes', 'travelMinutes'] },
  ...accommodationGroups.map(
    ({ id }): ProfilePart => ({ id: `needs.${id}`, slug: `hensyn-${groupSlugs[id]}`, fields: ['needs'], group: id }),
  ),
  { id: 'competences', slug: 'det-kan-jeg', fields: ['competences', 'competencesComplete'] },
  { id: 'licences', slug: 'beviser', fields: ['licences'] },
  { id: 'wishes', slug: 'oensker', fields: ['wishes', 'unwanted'] },
  { id: 'presentation', slug: 'med-egne-ord', fields: ['presentation'], optional: true },
]

/** The page of an address, or null. */
export function findPart(slug: string): ProfilePart | null {
  return profileParts.find((part) => part.slug === slug) ?? null
}

/** The page after this one, or null after the last. */
export function nextPart(part: ProfilePart): ProfilePart | null {
  return profileParts[profileParts.indexOf(part) + 1] ?? null
}

/** Whether an item of the vocabulary belongs to a group. */
export function isInGroup(item: string, group: AccommodationGroup): boolean {
  return findAccommodation(item)?.group === group
}

/** Whether the page's question has an answer, "nothing here" and "don't know" included. */
export function isAnswered(part: ProfilePart, profile: ProfileRecord): boolean {
  if (profile.settled?.includes(part.id)) return true
  const unknown = unknownIn(profile, part.id)
  if (part.group) return unknown.length > 0 || profile.needs.some((need) => isInGroup(need.item, part.group!))
  switch (part.id) {
    case 'hours':
      return unknown.includes('hours') || (profile.hoursMin !== null && profile.hoursMax !== null)
    case 'week':
      return profile.week !== null
    case 'travel':
      return (
        (profile.travelModes !== null || unknown.includes('travelModes')) &&
        (profile.travelMinutes !== null || unknown.includes('travelMinutes'))
      )
    case 'competences':
      return profile.competencesComplete || unknown.length + Object.keys(profile.competences).length > 0
    case 'licences':
      return unknown.length > 0 || Object.keys(profile.licences).length > 0
    case 'wishes':
      return unknown.length + profile.wishes.length + profile.unwanted.length > 0
    default:
      return profile.presentation !== ''
  }
}

/** How far the profile has come, in pages, and the first page that is still open. */
export function progressOf(profile: ProfileRecord): { answered: number; of: number; next: ProfilePart | null } {
  const counted = profileParts.filter((part) => !part.optional)
  const open = counted.filter((part) => !isAnswered(part, profile))
  return { answered: counted.length - open.length, of: counted.length, next: open[0] ?? null }
}
