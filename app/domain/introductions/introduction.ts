/** Every status of an introduction, in the order of DESIGN section 5. The state table below it decides all else. */
export const INTRODUCTION_STATUSES = [
  'wished',
  'approved',
  'accepted',
  'presented',
  'meeting',
  'trial',
  'agreement',
  'placed',
  'declined',
  'withdrawn',
  'expired',
  'filled_elsewhere',
] as const
export type IntroductionStatus = (typeof INTRODUCTION_STATUSES)[number]

/** Nothing follows these. A new introduction of the same pair may be made after a refusal. */
export const CLOSED_STATUSES = [
  'declined',
  'withdrawn',
  'expired',
  'filled_elsewhere',
] as const satisfies readonly IntroductionStatus[]
