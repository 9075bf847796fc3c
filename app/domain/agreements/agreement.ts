import type { ApprovalKind } from '#app/domain/candidates/candidate.ts'
import type { Week } from '#app/domain/roles/role.ts'
import type { FieldErrors } from '#app/http/form.server.ts'

/** The three who sign, in the order in which they must: the municipality last (DESIGN 5). */
export const SIGNING_PARTIES = ['employer', 'candidate', 'municipality'] as const
export type SigningParty = (typeof SIGNING_PARTIES)[number]

/** Types of fleksjob that the platform makes (DOMAIN 1.2). */
export const FLEKSJOB_KINDS = ['temporary', 'permanent'] as const
export type FleksjobKind = (typeof FLEKSJOB_KINDS)[number]

/** What the three agree on. */
export interface Terms {
  /** Minutes a week at the workplace. */
  readonly hours: number
  /** Per cent, 1–100; assessed in the concrete job. */
  readonly intensity: number
  readonly week: Week | null
  readonly tasks: string
  readonly accommodations: readonly { readonly item: string; readonly value?: number; readonly responsible: string }[]
  readonly support: string
  /** Øre a month, pension included; null when it is not settled. */
  readonly pay: number | null
  readonly fullTimePay: number | null
  readonly kind: FleksjobKind
  /** YYYY-MM-DD. */
  readonly startsOn: string
  readonly endsOn: string | null
}

/** Minutes a week that the employer pays for: hours × intensity, rounded half up to whole minutes. Never stored. */
export function effectiveMinutes({ hours, intensity }: Pick<Terms, 'hours' | 'intensity'>): number {
  return Math.floor((hours * intensity + 50) / 100)
}

/** Whose signature is next; null when all three have signed. */
export function nextSigner(signed: readonly SigningParty[]): SigningParty | null {
  return SIGNING_PARTIES.find((party) => !signed.includes(party)) ?? null
}

/** The terms that differ, by name, in the order of the form. Any one of them voids the signatures. */
export function changedTerms(before: Terms, after: Terms): readonly (keyof Terms)[] {
  const names = Object.keys(after) as (keyof Terms)[]
  return names.filter((name) => JSON.stringify(ordered(before[name])) !== JSON.stringify(ordered(after[name])))
}

/** The same value whatever the order of its keys: a database may give them in its own. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (value === null || typeof value !== 'object') return value ?? null
  const entries = Object.entries(value).filter(([, part]) => part !== undefined && part !== null)
  return entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, ordered(part)])
}

/**
 * What is wrong with the terms: field → text key. Everybody's first fleksjob is temporary (DOMAIN 1.3), a temporary one
 * has an end, and only needs that she lets this employer see stand in a paper that the employer reads.
 */
export function termErrors(terms: Terms, approvalKind: ApprovalKind, consented: readonly string[]): FieldErrors {
  const hidden = terms.accommodations.some(({ item }) => !consented.includes(`need.${item}`))
  return {
    ...(terms.kind === 'permanent' && approvalKind === 'first' && { kind: ['agreements.error.firstIsTemporary'] }),
    ...(terms.kind === 'temporary' && terms.endsOn === null && { endsOn: ['agreements.error.endMissing'] }),
    ...(terms.endsOn !== null && terms.endsOn < terms.startsOn && { endsOn: ['errors.endBeforeStart'] }),
    ...(terms.pay !== null &&
      terms.fullTimePay !== null &&
      terms.pay > terms.fullTimePay && { pay: ['agreements.error.payAboveFullTime'] }),
    ...(hidden && { '': ['agreements.error.notConsented'] }),
  }
}
