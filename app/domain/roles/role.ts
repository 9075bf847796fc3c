import type { Interval, Weekday } from '#app/domain/vocabulary/week.ts'
import type { Conditions } from './condition.ts'

export type { Conditions } from './condition.ts'

/** A role as its employer sees it. `filled` is entered when no position is left. */
export const ROLE_STATUSES = ['draft', 'published', 'paused', 'filled', 'closed'] as const
export type RoleStatus = (typeof ROLE_STATUSES)[number]

/** One interval a weekday, "HH:MM" local time; a missing day is closed. */
export type Week = Partial<Readonly<Record<Weekday, Interval>>>

export interface WantedCompetence {
  readonly id: string
  readonly level: number
  readonly required: boolean
}

export interface RoleTask {
  readonly id: string
  readonly core: boolean
  /** A week; absent is not answered. */
  readonly minutes?: number
}

/** How much of a week one task can take. */
export const TASK_MINUTES = { min: 5, max: 37 * 60 } as const

/** Characters of a title at most. */
export const TITLE_LENGTH = 100

/** How many people one role can be for. */
export const POSITIONS = { min: 1, max: 50 } as const

/** What the employer writes: all that a form changes. Hours are minutes, a week null when it is not decided. */
export interface RoleContent {
  readonly title: string
  readonly description: string
  readonly workplaceId: string
  readonly positions: number
  readonly hoursMin: number
  readonly hoursMax: number
  readonly week: Week | null
  readonly fixedDays: readonly Weekday[]
  readonly maxPerDay: number | null
  readonly minShift: number | null
  readonly conditions: Conditions
  /** What makes a "no" hard, by accommodation id: for consultants and the employer itself, never for anybody else. */
  readonly conditionReasons: Readonly<Record<string, string>> | null
  /** For somebody who has been a patient or user herself: a fact of the job, never a filter on people. */
  readonly peer: boolean
  readonly competences: readonly WantedCompetence[]
  readonly licences: readonly string[]
  readonly tasks: readonly RoleTask[]
  /** Per cent of the hours that can be worked at home. */
  readonly remote: number
  readonly startsOn: string | null
  readonly endsOn: string | null
  readonly latestStart: string | null
}

/** What a person or the platform can do to a role, and what it becomes. */
export const ROLE_ACTS = {
  publish: { from: ['draft', 'paused'], to: 'published' },
  /** Stays open for as long again, from today. */
  renew: { from: ['published'], to: 'published' },
  pause: { from: ['published'], to: 'paused' },
  /** By the day after the last on which it is open (decision 0021). */
  expire: { from: ['published'], to: 'paused' },
  close: { from: ['draft', 'published', 'paused', 'filled'], to: 'closed' },
  reopen: { from: ['closed'], to: 'draft' },
  /** By the placement that takes the last position, and by the form that lowers the number of positions. */
  fill: { from: ['published', 'paused'], to: 'filled' },
  /** A position has become free again. */
  free: { from: ['filled'], to: 'published' },
} as const satisfies Record<string, { from: readonly RoleStatus[]; to: RoleStatus }>

export type RoleAct = keyof typeof ROLE_ACTS

/** The acts that are buttons; the others follow from placements, positions and the calendar. */
export const ROLE_BUTTONS = ['publish', 'renew', 'pause', 'close', 'reopen'] as const satisfies readonly RoleAct[]
export type RoleButton = (typeof ROLE_BUTTONS)[number]

/** What the state table needs to know of a role. */
export interface RoleState {
  readonly status: RoleStatus
  readonly description: string
  readonly positions: number
  readonly placed: number
}

/** Why an act cannot be done now; null when it can. An employer that was refused keeps her drafts but posts nothing. */
export function hindranceOf(
  act: RoleAct,
  role: RoleState,
  employerStatus: 'unverified' | 'verified' | 'refused',
): 'status' | 'employer' | 'description' | 'positions' | null {
  const from: readonly RoleStatus[] = ROLE_ACTS[act].from
  if (!from.includes(role.status)) return 'status'
  if (act !== 'publish' && act !== 'renew') return null
  if (employerStatus === 'refused') return 'employer'
  if (role.description.trim() === '') return 'description'
  return role.placed >= role.positions ? 'positions' : null
}

/** Closed roles are history: they are reopened as a draft before anything is written. */
export function isEditable(status: RoleStatus): boolean {
  return status !== 'closed'
}

/** The status after the number of positions has changed: full roles are filled, freed ones are open again. */
export function statusForPositions(role: Pick<RoleState, 'status' | 'positions' | 'placed'>): RoleStatus {
  if (role.status === 'filled' && role.placed < role.positions) return ROLE_ACTS.free.to
  const open = role.status === 'published' || role.status === 'paused'
  return open && role.placed >= role.positions ? ROLE_ACTS.fill.to : role.status
}

/** Whether a role is on pause because its time has run out: its last open day is past (decision 0021). */
export function isExpired(
  role: Pick<RoleState, 'status'> & { readonly expiresOn?: string | null },
  today: string,
): boolean {
  return role.status === 'paused' && role.expiresOn != null && role.expiresOn < today
}

/** What the role waits for, as its employer is told: never anything about candidates. */
export function waitsFor(
  role: Pick<RoleState, 'status'> & { readonly expiresOn?: string | null },
  employerStatus: 'unverified' | 'verified' | 'refused',
  today?: string,
): 'you' | 'renewal' | 'verification' | 'refused' | 'municipality' | 'nothing' {
  if (today && isExpired(role, today)) return 'renewal'
  if (role.status === 'draft' || role.status === 'paused') return 'you'
  if (role.status !== 'published') return 'nothing'
  if (employerStatus === 'verified') return 'municipality'
  return employerStatus === 'refused' ? 'refused' : 'verification'
}
