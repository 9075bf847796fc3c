import type { Network } from './network.ts'
import { makeQueue } from './queue.ts'

/** Who is where so far, and the prices that prove it. All changed in place by `assignment.ts`. */
export interface State {
  /** The role of each candidate, pinned or chosen; -1 for none. */
  readonly roleOf: Int32Array
  /** The chosen candidates of each role, pinned ones apart. */
  readonly chosen: readonly number[][]
  readonly candidatePrice: Float64Array
  readonly rolePrice: Float64Array
}

export interface Search {
  /** The least loss at which a change that starts with the candidate (or the role) can end at the node. */
  readonly fromCandidate: (candidate: number, goal: number) => number
  readonly fromRole: (role: number, goal: number) => number
  /** Of the last search: the loss up to each node that was reached, and the roles that were passed, in order. */
  readonly distance: Float64Array
  readonly passed: readonly number[]
  /** By which candidate each role was reached, where the search began with one and ended outside. */
  readonly reachedBy: Int32Array
  /** How the last search came outside: who leaves the plan, or, where that is -1, the role that has room. */
  readonly last: () => { readonly leaves: number; readonly room: number }
}

/**
 * Shortest ways through all that could change: a candidate moves to another role or leaves the plan, a role moves one
 * of its chosen on or has room, somebody outside comes in. Nodes are the roles and, as number `roles`, the outside. The
 * length of a step is what it loses after prices (candidate's + role's - weight, never below 0), so Dijkstra's way is
 * right. A pinned candidate never moves unless the search starts there.
 */
export function makeSearch(network: Network, state: State): Search {
  const { start, role, weight, free } = network
  const { roleOf, chosen, candidatePrice, rolePrice } = state
  const outside = free.length
  const distance = new Float64Array(outside + 1)
  const reachedBy = new Int32Array(outside + 1)
  const queue = makeQueue(outside + 1, distance)
  const passed: number[] = []
  let goal = outside
  let leaves = -1
  let room = -1
  return { fromCandidate, fromRole, distance, passed, reachedBy, last: () => ({ leaves, room }) }

  function fromCandidate(candidate: number, to: number): number {
    begin(to)
    passCandidate(candidate, 0)
    return run()
  }

  function fromRole(from: number, to: number): number {
    begin(to)
    reach(from, 0)
    return run()
  }

  function begin(to: number): void {
    goal = to
    distance.fill(Number.POSITIVE_INFINITY)
    passed.length = 0
    queue.clear()
  }

  function run(): number {
    for (let node = queue.take(); node >= 0 && node !== goal; node = queue.take()) {
      passed.push(node)
      if (node === outside) passOutside(distance[node]!)
      else passRole(node, distance[node]!)
    }
    return distance[goal]!
  }

  function passCandidate(candidate: number, so: number): void {
    const price = candidatePrice[candidate]!
    for (let edge = start[candidate]!; edge < start[candidate + 1]!; edge++) {
      const to = role[edge]!
      if (to === roleOf[candidate]) continue
      if (reach(to, so + price + rolePrice[to]! - weight[edge]!)) reachedBy[to] = candidate
    }
    if (reach(outside, so + price)) leaves = candidate
  }

  function passRole(from: number, so: number): void {
    const here = chosen[from]!
    if (here.length < free[from]! && reach(outside, so)) {
      leaves = -1
      room = from
    }
    for (const candidate of here) passCandidate(candidate, so)
  }

  function passOutside(so: number): void {
    for (let to = 0; to < outside; to++) reach(to, so + rolePrice[to]!)
    for (let candidate = 0; candidate < roleOf.length; candidate++) {
      if (roleOf[candidate] === -1) passCandidate(candidate, so)
    }
  }

  /** Whether the node has come nearer; what is not nearer than the goal cannot lead to it on a shorter way. */
  function reach(node: number, so: number): boolean {
    if (so >= distance[node]! || so >= distance[goal]!) return false
    distance[node] = so
    queue.put(node)
    return true
  }
}
