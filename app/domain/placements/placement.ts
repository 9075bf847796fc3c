import type { FleksjobKind } from '#app/domain/agreements/agreement.ts'
import { addMonths } from '#app/domain/rules/calendar.ts'

export const FOLLOW_UP_KINDS = ['follow_up', 'status', 'end'] as const
export type FollowUpKind = (typeof FOLLOW_UP_KINDS)[number]

export interface FollowUp {
  readonly kind: FollowUpKind
  /** YYYY-MM-DD. */
  readonly on: string
}

/** Months from the start (DOMAIN 1.3): a talk every 2½ years; in a temporary job a status after 4½ years. */
const EVERY = 30
const STATUS = 54
/** How far ahead the talks of a job without an end are shown. */
const AHEAD = 60

/** The days of a placement that the law or the agreement fixes, in order. */
export function followUps(job: { kind: FleksjobKind; startsOn: string; endsOn: string | null }): readonly FollowUp[] {
  const { kind, startsOn, endsOn } = job
  const talks: FollowUp[] = []
  for (let months = EVERY; months <= AHEAD; months += EVERY)
    talks.push({ kind: 'follow_up', on: addMonths(startsOn, months) })
  if (kind === 'temporary') talks.push({ kind: 'status', on: addMonths(startsOn, STATUS) })
  const within = talks.filter(({ on }) => endsOn === null || on < endsOn)
  if (endsOn !== null) within.push({ kind: 'end', on: endsOn })
  return within.sort((a, b) => (a.on < b.on ? -1 : 1))
}
