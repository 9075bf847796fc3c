export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export const MODES = ['walk', 'bike', 'public', 'car'] as const
export const STRENGTHS = ['must', 'should', 'nice'] as const
export const KINDS = ['atMost', 'atLeast', 'flag'] as const
export const ANSWERS = ['yes', 'partly', 'no', 'unknown'] as const

export type Weekday = (typeof WEEKDAYS)[number]
export type Mode = (typeof MODES)[number]
export type Strength = (typeof STRENGTHS)[number]
export type Answer = (typeof ANSWERS)[number]

/** One interval a weekday, "HH:MM" to "HH:MM" (an end may be "24:00"); a missing day is closed. */
export type Week = { readonly [day in Weekday]?: readonly [string, string] }

/** What a need or a condition is about. `margin`, in the item's own unit, only marks a conflict as close. */
export type VocabularyItem = { readonly id: string; readonly kind: (typeof KINDS)[number]; readonly margin?: number }

/** `limit` in the item's unit for all kinds but flags, which have none. */
export type Need = { readonly item: string; readonly strength: Strength; readonly limit?: number }

export type Measured = { readonly value: number; readonly adaptableTo?: number }

/** What a role says about one item: an answer to a flag, a measure, or an explicit "unknown" for either. */
export type Condition = Answer | Measured

/** `land` names the land mass without a fixed link to the others. */
export type Place = { readonly lat: number; readonly lon: number; readonly land: string }

/** A person as numbers and codes. Hours are hours; whatever is absent is not answered, or no limit where noted. */
export type Candidate = {
  readonly id: string
  /** Present hours a week, never effective ones; `wish` is `max` when absent. */
  readonly hours: { readonly min: number; readonly max: number; readonly wish?: number }
  readonly combine?: boolean
  /** Hours; absent is no limit. */
  readonly perDay?: number
  /** Absent is no limit. */
  readonly maxDays?: number
  /** Absent is no limit. */
  readonly restDay?: boolean
  readonly week?: Week
  readonly needs?: readonly Need[]
  /** Level 1–4; 0 is "no"; unlisted is not answered, or "no" where the list is `complete`. */
  readonly competences?: { readonly [id: string]: number }
  readonly complete?: boolean
  readonly licences?: { readonly [id: string]: boolean }
  readonly travel?: { readonly modes?: readonly Mode[]; readonly minutes?: number }
  readonly place?: Place
  readonly wishes?: readonly string[]
  readonly unwanted?: readonly string[]
  readonly availableFrom?: string
  readonly exposure?: number
}

export type AskedCompetence = { readonly id: string; readonly level: number; readonly required: boolean }

/** A job as numbers and codes, its own answers already put before its workplace's. */
export type Role = {
  readonly id: string
  readonly positions?: number
  readonly hours: { readonly min: number; readonly max: number }
  readonly week?: Week
  readonly fixedDays?: readonly Weekday[]
  /** Hours; absent is no limit. */
  readonly maxPerDay?: number
  /** Hours; 1 when absent. */
  readonly minShift?: number
  readonly conditions?: { readonly [item: string]: Condition }
  readonly competences?: readonly AskedCompetence[]
  readonly licences?: readonly string[]
  readonly place?: Place
  /** Per cent of the hours; 0 when absent. */
  readonly remote?: number
  readonly tasks?: readonly { readonly id: string; readonly core: boolean }[]
  readonly latestStart?: string
}

export type Plan = {
  readonly minScore: number
  readonly pins: readonly (readonly [string, string])[]
  readonly bans: readonly (readonly [string, string])[]
}

export type Input = {
  readonly version: 1
  readonly vocabulary: readonly VocabularyItem[]
  readonly nearSkills: readonly (readonly [string, string])[]
  readonly candidates: readonly Candidate[]
  readonly roles: readonly Role[]
  readonly plan: Plan
}
