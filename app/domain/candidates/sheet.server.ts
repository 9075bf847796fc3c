import type { OpenVisit } from '#app/auth/authorize.server.ts'
import type { Reader } from '#db/client.server.ts'
import type { ProfileRecord } from './candidate.ts'
import { loadCandidate } from './candidates.server.ts'
import { type Sheet, sheetOf } from './sheet.ts'

/** A profile in which nothing is answered. */
const EMPTY: Omit<ProfileRecord, 'candidateId'> = {
  hoursMin: null,
  hoursMax: null,
  hoursWish: null,
  perDay: null,
  maxDays: null,
  restDay: false,
  combine: null,
  week: null,
  needs: [],
  competences: {},
  competencesComplete: false,
  licences: {},
  travelModes: null,
  travelMinutes: null,
  wishes: [],
  unwanted: [],
  availableFrom: null,
  presentation: '',
  settled: null,
  lastConfirmedAt: null,
  version: 1,
}

/** A candidate's sheet: her answers filled in, or with nothing but the questions (then without her name too). */
export async function getSheet(
  q: Reader,
  visit: OpenVisit,
  id: string,
  blank: boolean,
): Promise<{ name: string; sheet: Sheet }> {
  const { candidate, profile } = await loadCandidate(q, visit, id, 'candidate.read')
  visit.saw(id, blank ? ['identity'] : ['identity', 'profile', 'needs'])
  return { name: candidate.name, sheet: sheetOf(blank ? { ...EMPTY, candidateId: id } : profile, visit.locale) }
}
