/** What can be wrong with a log. */
export const FAULTS = [
  /** A seal says something else than when it was made. */
  'seal-changed',
  /** A seal does not follow the one before it: one was changed, taken out, put in or moved. */
  'chain-broken',
  /** The positions of a seal do not go on where the one before it ended. */
  'range-broken',
  /** A place in the order is missing, or holds what no seal covers. */
  'order-broken',
  /** An entry says something else than when it was sealed. */
  'entry-changed',
  /** A sealed entry is gone. */
  'entry-missing',
  /** An entry is there that no seal covers, although it is old enough to be. */
  'entry-unsealed',
  /** The personal part of an entry says something else than what was sealed. */
  'payload-changed',
  /** The personal part of an entry is gone, and nobody noted that it was erased. */
  'payload-missing',
  /** A personal part without an entry. */
  'payload-alone',
  /** Whom an entry is about is told otherwise than in what was sealed. */
  'subjects-changed',
  /** A whole seal was taken out before its time was over, or not wholly. */
  'drop-wrong',
  /** The seal that was noted outside is not in the chain. */
  'head-missing',
] as const
export type FaultKind = (typeof FAULTS)[number]

/** One fault and where: the number of a seal, a position or the id of an entry. */
export interface Fault {
  readonly kind: FaultKind
  readonly at: string
}

/** What a check of the whole log found. */
export interface Verified {
  readonly faults: readonly Fault[]
  readonly seals: number
  readonly entries: number
  /** Entries that are younger than a minute and wait for their seal. */
  readonly waiting: number
  readonly erased: number
  /** The last seal, to be noted outside; null while there is none. */
  readonly head: Head | null
}

/** A seal as it is noted outside the database. */
export interface Head {
  readonly seal: number
  readonly hash: string
}
