/** The only numbers about people that an employer may learn: the least of each band (DESIGN 4). */
export const BANDS = [0, 5, 10, 20, 50, 100] as const
export type Band = (typeof BANDS)[number]

/** Fewer than so many people are never told apart from none. */
export const FEW = 5

/** How far a number may be moved either way before its band is told. */
export const OFFSET = 2

/** The band that a number falls in; what is below zero after an offset is few. */
export function bandOf(count: number): Band {
  return BANDS.findLast((least) => count >= least) ?? 0
}
