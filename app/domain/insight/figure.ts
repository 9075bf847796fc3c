/** A number that singles nobody out: exact from five, else only that it is small, or that nearly all are meant. */
export type Figure =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'few' }
  | { readonly kind: 'nearlyAll' }

/** Below this a number could point to persons (DESIGN 4 and 6: bands begin at five). */
export const LEAST = 5

/**
 * A count as a leader may see it. Where it is a part of a whole that is shown too, the rest must not be told either:
 * a rest of one to four makes it "nearly all".
 */
export function figure(value: number, whole?: number): Figure {
  if (value < LEAST) return { kind: 'few' }
  const rest = whole === undefined ? 0 : whole - value
  return rest > 0 && rest < LEAST ? { kind: 'nearlyAll' } : { kind: 'exact', value }
}
