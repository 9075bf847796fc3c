import type { Week } from '#app/domain/roles/role.ts'

/** `placed` and `closed` people are no longer matched. */
export const CANDIDATE_STATUSES = ['active', 'paused', 'placed', 'closed'] as const
export type CandidateStatus = (typeof CANDIDATE_STATUSES)[number]

/** The municipality's decision: everybody's first fleksjob is temporary, a later one may be permanent (DOMAIN 1.3). */
export const APPROVAL_KINDS = ['first', 'permanent'] as const
export type ApprovalKind = (typeof APPROVAL_KINDS)[number]

export const NEED_STRENGTHS = ['must', 'should', 'nice'] as const
export type NeedStrength = (typeof NEED_STRENGTHS)[number]

/** One need. `limit` is in the item's own unit, for all but flags. Never a reason (DESIGN 7). */
export interface Need {
  readonly item: string
  readonly strength: NeedStrength
  readonly limit?: number
}

export const TRAVEL_MODES = ['walk', 'bike', 'public', 'car'] as const
export type TravelMode = (typeof TRAVEL_MODES)[number]

/** What the profile holds, in minutes; a missing answer is null and never counts as no. */
export interface Profile {
  readonly hoursMin: number | null
  readonly hoursMax: number | null
  readonly hoursWish: number | null
  readonly perDay: number | null
  readonly maxDays: number | null
  readonly restDay: boolean
  readonly combine: boolean | null
  readonly week: Week | null
  readonly needs: readonly Need[]
  readonly competences: Readonly<Record<string, number>>
  readonly competencesComplete: boolean
  readonly licences: Readonly<Record<string, boolean>>
  readonly travelModes: readonly TravelMode[] | null
  readonly travelMinutes: number | null
  readonly wishes: readonly string[]
  readonly unwanted: readonly string[]
  readonly availableFrom: string | null
  readonly presentation: string
}
