import type { Edge, Problem } from './problem.ts'

/**
 * The edges that both sides would rather have: a score above what the candidate has (any, where she has nothing) and
 * above the lowest that the role has (any, where it has room). By candidate, then role.
 */
export function blockingPairs({ roles, edges }: Problem, assignments: readonly Edge[]): Edge[] {
  const hers = new Map<string, number>()
  const theirs = new Map<string, number[]>()
  for (const { candidate, role, score } of assignments) {
    hers.set(candidate, score)
    theirs.set(role, [...(theirs.get(role) ?? []), score])
  }
  const lowest = new Map<string, number>()
  for (const { id, positions } of roles) {
    const scores = theirs.get(id) ?? []
    lowest.set(id, scores.length < positions ? -1 : Math.min(...scores))
  }
  return edges.filter(
    ({ candidate, role, score }) => score > (hers.get(candidate) ?? -1) && score > (lowest.get(role) ?? -1),
  )
}
