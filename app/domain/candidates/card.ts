import { type CompetenceGroup, competenceGroups, findCompetence } from '#app/domain/vocabulary/competence.ts'
import type { CandidateRecord, Profile } from './candidate.ts'

/** The hours a week that a card tells: a band, never the number. `21+` is open upwards. */
export const HOURS_BANDS = ['1-5', '6-10', '11-15', '16-20', '21+'] as const
export type HoursBand = (typeof HOURS_BANDS)[number]

/** The last whole hour of each band but the open one, in the bands' order. */
const BAND_ENDS = [5, 10, 15, 20] as const

/** All that an anonymous card may tell of a candidate (DESIGN 4). The two fixed sentences are the screen's. */
export interface AnonymousCard {
  /** Ids of the groups in which she has said that she can do something, in the order of the screens. */
  readonly groups: readonly CompetenceGroup[]
  /** Of the most hours that she can work; null while she has not answered. */
  readonly hoursBand: HoursBand | null
}

/**
 * A profile as an anonymous card shows it: never a need, limit, place or date. A "no" to a competence counts for
 * nothing, and an imported competence without a group is left out. Six and a half hours are in the band of 6–10.
 */
export function cardOf(profile: Pick<Profile, 'competences' | 'hoursMax'>): AnonymousCard {
  const held = new Set<string>()
  for (const [id, level] of Object.entries(profile.competences)) {
    const group = level > 0 ? findCompetence(id)?.group : undefined
    if (group) held.add(group)
  }
  return {
    groups: competenceGroups.filter(({ id }) => held.has(id)).map(({ id }) => id),
    hoursBand: profile.hoursMax === null ? null : bandOf(profile.hoursMax),
  }
}

/** The band of a week's minutes. More than five hours are in the next band, so that no card promises too little. */
function bandOf(minutes: number): HoursBand {
  const place = BAND_ENDS.findIndex((end) => minutes <= end * 60)
  return HOURS_BANDS[place < 0 ? HOURS_BANDS.length - 1 : place] ?? '21+'
}

/** Where her card stands. Both she and her consultant must want it, and protected identity never has one. */
export type CardState = 'off' | 'wanted' | 'shown' | 'protected'

export function cardState(
  candidate: Pick<CandidateRecord, 'cardWanted' | 'cardReleased' | 'protectedIdentity'>,
): CardState {
  if (candidate.protectedIdentity) return 'protected'
  if (!candidate.cardWanted) return 'off'
  return candidate.cardReleased ? 'shown' : 'wanted'
}
