import type { Party } from './introduction.ts'

/** Why a candidate says no. `none`: she need not say (look, section 4). */
export const CANDIDATE_REASONS = ['tasks', 'hours', 'travel', 'workplace', 'timing', 'other_job', 'none'] as const

/** Why an employer says no. None of them is about health. */
export const EMPLOYER_REASONS = ['chose_other', 'competences', 'hours', 'role_changed', 'timing'] as const

/** Why a consultant takes an introduction back. */
export const CONSULTANT_REASONS = [
  'candidate_asked',
  'employer_asked',
  'other_job',
  'needs_unmet',
  'role_changed',
  'mistake',
] as const

/** Why a consultant approves although something speaks against it. */
export const APPROVAL_REASONS = ['arranged', 'candidate_wants', 'training_only', 'will_be_settled', 'checked'] as const

/** The reasons that somebody may give for a no or for taking back, by whose no it is. */
export function reasonsOf(party: Party): readonly string[] {
  switch (party) {
    case 'candidate':
      return CANDIDATE_REASONS
    case 'employer':
      return EMPLOYER_REASONS
    case 'consultant':
      return CONSULTANT_REASONS
    default:
      return []
  }
}

/** What is noted on an introduction without a new status. */
export const NOTES = [
  'consent_withdrawn',
  'consent_renewed',
  'other_placed',
  'kept_second_job',
  'signed',
  'terms',
] as const
export type Note = (typeof NOTES)[number]

/** Form fields of an acknowledgement: codes hold dots and vocabulary ids, which form libraries read as paths. */
export function tickField(code: string): string {
  return `tick-${code.replaceAll('.', '-')}`
}
export function whyField(code: string): string {
  return `why-${code.replaceAll('.', '-')}`
}
