import type { Candidate } from '#app/domain/matching/types.ts'
import { findPostcode } from '#app/domain/vocabulary/postcode.ts'
import type { CandidateRecord, Profile } from './candidate.ts'

/**
 * A candidate as the matching knows her: numbers and codes, hours in hours, nothing about who she is. What is not
 * answered is absent, never a no. Null while the hours are not answered: there is nothing to match then, and no value
 * is guessed. `exposure` is MATCHING.md section 1's.
 */
export function asMatchCandidate(
  candidate: Pick<CandidateRecord, 'id' | 'postcode'>,
  profile: Profile,
  exposure: number,
): Candidate | null {
  const { hoursMin, hoursMax } = profile
  if (hoursMin === null || hoursMax === null) return null
  const place = findPostcode(candidate.postcode)
  return {
    id: candidate.id,
    hours: { min: hoursMin / 60, max: hoursMax / 60, ...given('wish', inHours(profile.hoursWish)) },
    ...given('combine', profile.combine),
    ...given('perDay', inHours(profile.perDay)),
    ...given('maxDays', profile.maxDays),
    restDay: profile.restDay,
    ...given('week', profile.week),
    needs: profile.needs,
    competences: profile.competences,
    complete: profile.competencesComplete,
    licences: profile.licences,
    travel: { ...given('modes', profile.travelModes), ...given('minutes', profile.travelMinutes) },
    ...given('place', place && { lat: place.lat, lon: place.lon, land: place.land }),
    wishes: profile.wishes,
    unwanted: profile.unwanted,
    ...given('availableFrom', profile.availableFrom),
    exposure,
  }
}

function inHours(minutes: number | null): number | null {
  return minutes === null ? null : minutes / 60
}

/** The field when it is answered, nothing when it is null: the matching tells an absent field from a false one. */
function given<K extends string, V>(key: K, value: V | null): { [P in K]?: V } {
  return value === null ? {} : ({ [key]: value } as { [P in K]?: V })
}
