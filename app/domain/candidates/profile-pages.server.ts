import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { accommodationGroups } from '#app/domain/vocabulary/accommodation.ts'
import type { Reader } from '#db/client.server.ts'
import { loadCandidate } from './candidates.server.ts'
import { type PartChoices, partChoices } from './part-choices.ts'
import { isAnswered, type ProfilePart, profileParts, progressOf } from './profile-part.ts'
import { type FieldValues, partValues } from './profile-values.ts'
import { type Answer, describePart } from './profile-words.ts'
import type { AskedWork } from './work-choices.ts'

/** One page of a profile as the overview shows it. */
export interface PartSummary {
  readonly id: ProfilePart['id']
  readonly slug: string
  /** The group's label on the seven pages about needs; the other titles are the screen's own. */
  readonly group: string | null
  readonly answered: boolean
  readonly answers: readonly Answer[]
}

/** A profile part by part, in words. */
export async function getProfile(q: Reader, visit: OpenVisit, candidateId: string) {
  const { candidate, profile } = await loadCandidate(q, visit, candidateId, 'candidate.read')
  visit.saw(candidateId, ['identity', 'profile', 'needs'])
  const { answered, of, next } = progressOf(profile)
  const parts = profileParts.map(
    (part): PartSummary => ({
      id: part.id,
      slug: part.slug,
      group: groupLabel(part, visit),
      answered: isAnswered(part, profile),
      answers: describePart(part, profile, visit.locale),
    }),
  )
  return { name: candidate.name, confirmedAt: profile.lastConfirmedAt, answered, of, next: next?.slug ?? null, parts }
}

/** One page of the profile as a form. */
export interface PartPage {
  readonly name: string
  readonly group: string | null
  readonly version: number
  readonly values: FieldValues
  readonly choices: PartChoices
}

/** `asked` is what was searched for and typed, on the pages about competences and wishes. */
export async function getPart(
  q: Reader,
  visit: OpenVisit,
  candidateId: string,
  part: ProfilePart,
  asked: AskedWork,
): Promise<PartPage> {
  const { candidate, profile } = await loadCandidate(q, visit, candidateId, 'candidate.edit')
  visit.saw(candidateId, ['identity', part.group ? 'needs' : 'profile'])
  return {
    name: candidate.name,
    group: groupLabel(part, visit),
    version: profile.version,
    values: partValues(part, profile, visit.locale),
    choices: partChoices(part, profile, visit.locale, asked),
  }
}

function groupLabel(part: ProfilePart, visit: OpenVisit): string | null {
  return accommodationGroups.find(({ id }) => id === part.group)?.label[visit.locale] ?? null
}
