import type { Actor } from '#app/domain/accounts/account.ts'

/** An employer learns nothing about candidates until a consultant has called back and verified it (DESIGN 4). */
export const EMPLOYER_STATUSES = ['unverified', 'verified', 'refused'] as const
export type EmployerStatus = (typeof EMPLOYER_STATUSES)[number]

/** How a consultant spoke with an employer. */
export const CALL_WAYS = ['phone', 'meeting', 'video'] as const
export type CallWay = (typeof CALL_WAYS)[number]

/** What a consultant notes when she verifies or refuses. A refusal's reason is for the employer to read. */
export type VerificationNote =
  | { readonly kind: 'verified'; readonly spokeWith: string; readonly way: CallWay; readonly calledOn: string }
  | { readonly kind: 'refused'; readonly reason: string }

/** What is stored of a note. */
export function writeNote(note: VerificationNote): string {
  return JSON.stringify(note)
}

/** The note as it was written. Text that no form of ours wrote (an import) counts as whom was spoken with. */
export function readNote(
  text: string | null,
): VerificationNote | { readonly kind: 'text'; readonly text: string } | null {
  if (text === null || text.trim() === '') return null
  try {
    const note = JSON.parse(text) as VerificationNote
    if (note.kind === 'verified' || note.kind === 'refused') return note
  } catch {
    // Plain text, as an import leaves it.
  }
  return { kind: 'text', text }
}

/** What can become of an employer's verification: each may be put right later, as long as it says something new. */
export function mayBecome(status: EmployerStatus, next: 'verified' | 'refused'): boolean {
  return status !== next
}

/** The fields of an employer that the rules here read. */
export interface EmployerRecord {
  readonly status: EmployerStatus
  readonly verifiedBy: string | null
  readonly verificationNote: string | null
}

/**
 * An employer as this actor may see it: whom the municipality spoke with is for staff; the employer itself reads the
 * reason of a refusal, and others nothing of either.
 */
export function asSeenBy<R extends EmployerRecord>(actor: Pick<Actor, 'role'>, employer: R): R {
  if (actor.role === 'consultant' || actor.role === 'leader') return employer
  const note = readNote(employer.verificationNote)
  const shown = actor.role === 'employer' && note?.kind === 'refused' ? employer.verificationNote : null
  return { ...employer, verifiedBy: null, verificationNote: shown }
}
