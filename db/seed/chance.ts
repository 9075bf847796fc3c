import { createHash } from 'node:crypto'

/** Chance that is the same every time for the same name: the demo's crowd can be compared with another day's. */
export interface Chance {
  /** From 0 (included) to 1. */
  next(): number
  /** A whole number, both ends included. */
  int(min: number, max: number): number
  /** True in this share of cases. */
  share(of: number): boolean
  pick<T>(from: readonly T[]): T
  /** Some different ones, in the order of the list. */
  some<T>(from: readonly T[], count: number): T[]
  /** By weight. */
  weighted<T>(from: readonly (readonly [value: T, weight: number])[]): T
}

/** A stream of chance that belongs to a name (mulberry32 from a hash of it). */
export function chanceOf(name: string): Chance {
  let state = createHash('sha256').update(name).digest().readUInt32LE(0)
  function next() {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1))
  const pick = <T>(from: readonly T[]): T => from[int(0, from.length - 1)]!
  return {
    next,
    int,
    pick,
    share: (of) => next() < of,
    some<T>(from: readonly T[], count: number) {
      const left = from.map((_, at) => at)
      const taken: number[] = []
      while (taken.length < count && left.length > 0) taken.push(...left.splice(int(0, left.length - 1), 1))
      return taken.sort((a, b) => a - b).map((at) => from[at]!)
    },
    weighted<T>(from: readonly (readonly [value: T, weight: number])[]) {
      let rest = next() * from.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of from) {
        rest -= weight
        if (rest < 0) return value
      }
      return from.at(-1)![0]
    },
  }
}
