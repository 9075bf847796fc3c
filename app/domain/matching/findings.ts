export const PARTS = ['competences', 'needs', 'hours', 'travel', 'wishes', 'days'] as const
export const STATUSES = ['fits', 'ask', 'near', 'blocked'] as const

export type PartName = (typeof PARTS)[number]
export type Parts = { readonly [part in PartName]: number }
export type Status = (typeof STATUSES)[number]
export type Outcome = 'met' | 'question' | 'conflict'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }
export type Values = { readonly [key: string]: Json | undefined }

/**
 * One line of an explanation. Criteria carry the codes of README section 3, no points, and are the only ones of kind
 * `question` or `conflict`. Scored facts carry `score.<part>` or `score.<part>.<id>`, whole points, and are `for` when
 * at least half of the fact's credit is won, else `against`.
 */
export interface Finding {
  readonly code: string
  readonly kind: 'for' | 'against' | 'question' | 'conflict'
  readonly values: Values
  readonly points: { readonly won: number; readonly lost: number }
  readonly close?: true
}

export interface Explanation {
  readonly status: Status
  readonly score: number
  readonly parts: Parts
  readonly findings: readonly Finding[]
}

const NO_POINTS = { won: 0, lost: 0 }
const KIND = { met: 'for', question: 'question', conflict: 'conflict' } as const

/** The finding of one hard criterion. */
export function criterion(code: string, outcome: Outcome, values: Values, close = false): Finding {
  const kind = KIND[outcome]
  return close ? { code, kind, values, points: NO_POINTS, close } : { code, kind, values, points: NO_POINTS }
}

/** The status that follows from the findings alone (README section 4). */
export function statusOf(findings: readonly Finding[]): Status {
  let conflicts = 0
  let questions = 0
  for (const { kind } of findings) {
    if (kind === 'conflict') conflicts++
    else if (kind === 'question') questions++
  }
  if (conflicts > 1) return 'blocked'
  if (conflicts === 1) return 'near'
  return questions > 0 ? 'ask' : 'fits'
}

/** Whether nothing known stands in the way (README section 4). */
export function isOpen(status: Status): boolean {
  return status === 'fits' || status === 'ask'
}

/** The score that follows from the findings alone: all points won, 0–100 (README section 6). */
export function scoreOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, finding) => sum + finding.points.won, 0)
}

/** The six parts that follow from the findings alone: the points won under each `score.<part>`. */
export function partsOf(findings: readonly Finding[]): Parts {
  const parts = { competences: 0, needs: 0, hours: 0, travel: 0, wishes: 0, days: 0 }
  for (const { code, points } of findings) {
    const part = PARTS.find((name) => code === `score.${name}` || code.startsWith(`score.${name}.`))
    if (part) parts[part] += points.won
  }
  return parts
}
