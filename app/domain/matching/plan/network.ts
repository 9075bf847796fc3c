import { type Edge, type Problem, personWeight } from './problem.ts'

/** The problem by numbers: candidates and roles are their places in the problem's lists; -1 is none. */
export interface Network {
  /** K of README section 9: one person more outweighs all points together. */
  readonly perPerson: number
  /** The edges of candidate c are those from `start[c]` up to `start[c + 1]`, ascending by role. */
  readonly start: Int32Array
  readonly role: Int32Array
  /** K + score. */
  readonly weight: Float64Array
  readonly pinnedTo: Int32Array
  /** Positions of each role that no pin takes. */
  readonly free: readonly number[]
  readonly candidateAt: ReadonlyMap<string, number>
  readonly roleAt: ReadonlyMap<string, number>
}

/** Numbers a problem's candidates, roles and edges. */
export function networkOf(problem: Problem): Network {
  const { candidates, roles, edges, pins } = problem
  const candidateAt = new Map(candidates.map((id, at) => [id, at]))
  const roleAt = new Map(roles.map(({ id }, at) => [id, at]))
  const perPerson = personWeight(problem)
  const start = new Int32Array(candidates.length + 1)
  for (const { candidate } of edges) start[place(candidateAt, candidate) + 1]!++
  for (let at = 0; at < candidates.length; at++) start[at + 1]! += start[at]!
  const pinnedTo = new Int32Array(candidates.length).fill(-1)
  const free = roles.map(({ positions }) => positions)
  for (const pin of pins) {
    const role = place(roleAt, pin.role)
    pinnedTo[place(candidateAt, pin.candidate)] = role
    free[role]!--
  }
  return {
    perPerson,
    start,
    role: Int32Array.from(edges, (edge) => place(roleAt, edge.role)),
    weight: Float64Array.from(edges, ({ score }) => perPerson + score),
    pinnedTo,
    free,
    candidateAt,
    roleAt,
  }
}

/** The number of an id; throws where the problem lacks it. */
export function place(places: ReadonlyMap<string, number>, id: Edge['candidate']): number {
  const at = places.get(id)
  if (at === undefined) throw new RangeError(`${id} is not in the problem`)
  return at
}
