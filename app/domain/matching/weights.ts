import type { Fraction } from './fraction.ts'

/** Everything that a municipality could want to weigh otherwise, as data with a version number. */
export interface Weights {
  readonly version: number
  /** Whole points, 100 together. */
  readonly parts: { readonly [part in 'competences' | 'needs' | 'hours' | 'travel' | 'wishes' | 'days']: number }
  readonly competence: { readonly required: number; readonly other: number; readonly near: Fraction }
  readonly need: { readonly should: number; readonly nice: number }
  readonly verdict: { readonly [verdict in 'met' | 'arrange' | 'unknown' | 'unmet']: Fraction }
  /** Credit of a journey and of a week that cannot be compared. */
  readonly unknown: { readonly travel: Fraction; readonly days: Fraction }
}

/** Version 1 (README section 5). A change is a new version with a decision record behind it. */
export const WEIGHTS: Weights = {
  version: 1,
  parts: { competences: 35, needs: 25, hours: 15, travel: 10, wishes: 10, days: 5 },
  competence: { required: 2, other: 1, near: [1, 2] },
  need: { should: 2, nice: 1 },
  verdict: { met: [1, 1], arrange: [3, 5], unknown: [2, 5], unmet: [0, 1] },
  unknown: { travel: [1, 2], days: [1, 2] },
}
