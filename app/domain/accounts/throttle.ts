/** How many attempts are free, the first wait after them, and when an old failure is forgotten. Times in ms. */
export interface ThrottleRule {
  readonly free: number
  readonly firstWait: number
  readonly longestWait: number
  readonly forgetAfter: number
}

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/**
 * What is counted. `account` and `address` are failed sign-ins; many colleagues share one address. `ask` is sign-ups and
 * forgotten passwords from an address, `mail` the letters that these may send to one person,
 * `draft` jobs that an address begins to write without an account.
 */
export const THROTTLES = {
  account: { free: 5, firstWait: 30 * SECOND, longestWait: 15 * MINUTE, forgetAfter: 24 * HOUR },
  address: { free: 30, firstWait: 30 * SECOND, longestWait: 15 * MINUTE, forgetAfter: HOUR },
  ask: { free: 20, firstWait: MINUTE, longestWait: HOUR, forgetAfter: 2 * HOUR },
  draft: { free: 20, firstWait: MINUTE, longestWait: HOUR, forgetAfter: 2 * HOUR },
  mail: { free: 3, firstWait: 10 * MINUTE, longestWait: HOUR, forgetAfter: 2 * HOUR },
} as const satisfies Record<string, ThrottleRule>

export type Throttle = keyof typeof THROTTLES

/** What is remembered about one account or address. */
export interface Attempts {
  readonly count: number
  readonly lastAt: Date
}

/** The attempts that still count at `now`. */
export function stillCounted(rule: ThrottleRule, past: Attempts | null, now: Date): number {
  return past && now.getTime() - past.lastAt.getTime() < rule.forgetAfter ? past.count : 0
}

/** When the next attempt may be made: each one after the free ones doubles the wait. Null: at once. */
export function waitUntil(rule: ThrottleRule, past: Attempts | null, now: Date): Date | null {
  const over = stillCounted(rule, past, now) - rule.free
  if (!past || over < 0) return null
  const wait = Math.min(rule.firstWait * 2 ** Math.min(over, 20), rule.longestWait)
  const until = new Date(past.lastAt.getTime() + wait)
  return until > now ? until : null
}
