import type { ConceptKind } from './concept.ts'

/** How the concepts of one kind differ from the present import. */
export interface KindDifference {
  readonly added: number
  readonly changed: number
  readonly same: number
  /** In the present import and not in the files: no longer offered, still readable. */
  readonly retired: number
}

export type Difference = Readonly<Record<ConceptKind, KindDifference>>

interface Hashed {
  readonly id: string
  readonly kind: ConceptKind
  readonly hash: string
}

/** Compares what is present with what the files say, concept by concept. */
export function differenceOf(present: readonly Hashed[], wanted: readonly Hashed[]): Difference {
  return { occupation: ofKind('occupation'), skill: ofKind('skill') }

  function ofKind(kind: ConceptKind): KindDifference {
    const before = new Map(present.filter((one) => one.kind === kind).map(({ id, hash }) => [id, hash]))
    const count = { added: 0, changed: 0, same: 0, retired: 0 }
    for (const { id, hash } of wanted.filter((one) => one.kind === kind)) {
      const old = before.get(id)
      if (old === undefined) count.added++
      else if (old === hash) count.same++
      else count.changed++
      before.delete(id)
    }
    return { ...count, retired: before.size }
  }
}

/** True when an import would change nothing. */
export function isSame(difference: Difference): boolean {
  return Object.values(difference).every(({ added, changed, retired }) => added + changed + retired === 0)
}
