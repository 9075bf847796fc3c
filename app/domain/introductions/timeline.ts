import type { AccountRole } from '#app/domain/accounts/account.ts'
import type { IntroductionStatus, Party } from './introduction.ts'
import { PRESENTED_STATUSES } from './introduction.ts'

/** Who did it, as any reader may know it. */
export type Doer = 'candidate' | 'employer' | 'municipality' | 'platform'

export interface TimelineEvent {
  readonly at: Date
  readonly fromStatus: IntroductionStatus | null
  readonly toStatus: IntroductionStatus
  readonly by: { readonly role: AccountRole; readonly name: string } | null
  readonly onBehalfOf: 'candidate' | 'employer' | null
  readonly way: string | null
  readonly saidOn: string | null
  readonly present: string | null
  readonly reason: string | null
  readonly details: Readonly<Record<string, unknown>>
}

export interface TimelineEntry {
  readonly at: Date
  /** The status that was entered, or what was noted without one. */
  readonly what: string
  readonly by: Doer
  /** The doer's name: staff and people at the employer; a candidate is never named here. */
  readonly byName: string | null
  /** Whose words a consultant wrote down, and how they were heard. */
  readonly heard: {
    readonly from: 'candidate' | 'employer'
    readonly way: string | null
    readonly saidOn: string | null
  } | null
  readonly present: string | null
  readonly reason: string | null
  readonly sentence: string | null
  readonly meeting: { readonly at: string; readonly place: string } | null
}

/** Notes that are between the candidate and her municipality. */
const PRIVATE_NOTES: readonly (string | null)[] = [
  'consent_withdrawn',
  'consent_renewed',
  'other_placed',
  'kept_second_job',
]

/**
 * What happened, oldest first, as one party may know it. The employer's side learns nothing from before she was
 * presented, no note between her and her municipality, and no reason but its own; a reason for her no stays with her
 * and her own consultant (DESIGN 5). While it is not `open` to this party, no time or place of a talk either.
 */
export function timelineFor(party: Party, events: readonly TimelineEvent[], open = true): readonly TimelineEntry[] {
  const own = party === 'candidate' || party === 'consultant'
  const first = events.findIndex(({ toStatus }) => PRESENTED_STATUSES.some((status) => status === toStatus))
  const known = own
    ? events
    : first < 0
      ? []
      : events.slice(first).filter(({ reason }) => !PRIVATE_NOTES.includes(reason))
  return known.map((event) => (open ? asEntry(event, own) : { ...asEntry(event, own), meeting: null }))
}

function asEntry(event: TimelineEvent, own: boolean): TimelineEntry {
  const by = doerOf(event)
  const heard = event.onBehalfOf ? { from: event.onBehalfOf, way: event.way, saidOn: event.saidOn } : null
  const isNote = event.fromStatus === event.toStatus && event.reason !== null
  const theirs = (event.onBehalfOf ?? by) === 'employer'
  const { sentence, at, place } = event.details
  return {
    at: event.at,
    what: isNote ? event.reason! : event.toStatus,
    by,
    byName: by === 'municipality' || by === 'employer' ? (event.by?.name ?? null) : null,
    heard,
    present: own ? event.present : null,
    reason: !isNote && (own || theirs) ? event.reason : null,
    sentence: typeof sentence === 'string' ? sentence : null,
    meeting: typeof at === 'string' && typeof place === 'string' ? { at, place } : null,
  }
}

/** What follows by itself is the platform's, whoever's act it followed from. */
function doerOf({ by, toStatus, details }: TimelineEvent): Doer {
  if (toStatus === 'filled_elsewhere' || details.sentence === 'role_closed') return 'platform'
  if (by?.role === 'candidate' || by?.role === 'employer') return by.role
  return by ? 'municipality' : 'platform'
}
