/** A norm and the day from which it holds, the newest last. */
interface Norm {
  readonly from: string
  /** Weeks without a talk after which a candidate is on her consultant's list. */
  readonly weeks: number
}

/**
 * The product's own default. The law's flexible contact course asks for four talks in the first six months, which is
 * one every six and a half weeks; the practice before it was one every third month (DOMAIN, contact interviews).
 */
const NORMS: readonly Norm[] = [{ from: '2026-01-01', weeks: 8 }]

/** How many weeks may pass without a talk, by the norm of a day (YYYY-MM-DD). */
export function contactNormWeeks(day: string): number {
  return (NORMS.findLast(({ from }) => from <= day) ?? NORMS[0]!).weeks
}

/** Working days within which a candidate who asked for a talk is called: the answer that Fleksbro promises by default. */
export const TALK_ANSWER_WORKING_DAYS = 2

/** A person without an open job for this many days is on her consultant's list (DESIGN 1). */
export const WITHOUT_ROLE_DAYS = 30
