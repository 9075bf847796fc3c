import type { CandidateStatus, ProfileRecord } from './candidate.ts'
import { progressOf } from './profile-part.ts'

/** After this many days it is time to ask whether the profile still holds. */
export const CONFIRM_AFTER_DAYS = 90

const DAY_MS = 86_400_000

/** What the municipality does next for a candidate. */
export type NextStep =
  | { readonly kind: 'hours' | 'confirm' | 'find' | 'paused' | 'placed' | 'closed' }
  | { readonly kind: 'profile'; readonly answered: number; readonly of: number }
  | { readonly kind: 'introduction'; readonly count: number }

/** Whether nobody has said for a long time that the profile still holds. */
export function needsConfirming(profile: Pick<ProfileRecord, 'lastConfirmedAt'>, now: Date): boolean {
  const { lastConfirmedAt } = profile
  return lastConfirmedAt === null || now.getTime() - lastConfirmedAt.getTime() > CONFIRM_AFTER_DAYS * DAY_MS
}

/** The one next step. Without hours nothing can be matched, so they come first; what is under way comes before polish. */
export function nextStep(
  status: CandidateStatus,
  profile: ProfileRecord,
  openIntroductions: number,
  now: Date,
): NextStep {
  if (status !== 'active') return { kind: status }
  if (profile.hoursMin === null || profile.hoursMax === null) return { kind: 'hours' }
  if (openIntroductions > 0) return { kind: 'introduction', count: openIntroductions }
  const { answered, of } = progressOf(profile)
  if (answered < of) return { kind: 'profile', answered, of }
  return { kind: needsConfirming(profile, now) ? 'confirm' : 'find' }
}
