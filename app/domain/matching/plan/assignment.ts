import type { Network } from './network.ts'
import { makeSearch, type Search, type State } from './search.ts'

/**
 * An optimal state: no edge weighs more than its two prices, and only the placed and the full have prices above 0. The
 * price of a pinned candidate is what she would have to be worth unpinned; the certificate counts it as 0.
 */
export interface Assignment extends State {
  readonly search: Search
}

/**
 * As many people as possible, then the highest sum of scores: shortest augmenting paths with prices. One candidate after
 * the other comes in by the change that loses least: somebody, maybe she herself, stays outside or takes a free position
 * at its end, and those on the way move by one role. Whole numbers only. At most one search through all edges for each
 * candidate: O(candidates × edges × log roles), in practice far less.
 */
export function assign(network: Network): Assignment {
  const { start, role, weight, free, pinnedTo } = network
  const state: State = {
    roleOf: Int32Array.from(pinnedTo),
    chosen: free.map(() => []),
    candidatePrice: new Float64Array(pinnedTo.length),
    rolePrice: new Float64Array(free.length),
  }
  const search = makeSearch(network, state)
  for (let candidate = 0; candidate < pinnedTo.length; candidate++) if (pinnedTo[candidate] === -1) bringIn(candidate)
  for (let candidate = 0; candidate < pinnedTo.length; candidate++) {
    if (pinnedTo[candidate] !== -1) state.candidatePrice[candidate] = bestOffer(candidate)
  }
  return { ...state, search }

  function bringIn(candidate: number): void {
    state.candidatePrice[candidate] = bestOffer(candidate)
    const loss = search.fromCandidate(candidate, free.length)
    reprice(candidate, loss)
    move(candidate)
  }

  /** Her least price that covers every edge of hers. */
  function bestOffer(candidate: number): number {
    let best = 0
    for (let edge = start[candidate]!; edge < start[candidate + 1]!; edge++) {
      best = Math.max(best, weight[edge]! - state.rolePrice[role[edge]!]!)
    }
    return best
  }

  /** Moves points from candidates to roles along the ways shorter than the one taken, so that it costs nothing. */
  function reprice(candidate: number, loss: number): void {
    state.candidatePrice[candidate]! -= loss
    for (const passed of search.passed) {
      const more = loss - search.distance[passed]!
      state.rolePrice[passed]! += more
      for (const member of state.chosen[passed]!) state.candidatePrice[member]! -= more
    }
  }

  /** Walks the way back from its end: each role takes in the candidate by whom it was reached. */
  function move(candidate: number): void {
    const { leaves, room } = search.last()
    let open = leaves < 0 ? room : leave(leaves)
    while (open >= 0) {
      const mover = search.reachedBy[open]!
      const former = leave(mover)
      state.roleOf[mover] = open
      state.chosen[open]!.push(mover)
      open = mover === candidate ? -1 : former
    }
  }

  /** Takes a candidate out of her role and gives the role; -1 where she has none. */
  function leave(candidate: number): number {
    const former = state.roleOf[candidate]!
    if (former < 0) return -1
    const members = state.chosen[former]!
    members.splice(members.indexOf(candidate), 1)
    state.roleOf[candidate] = -1
    return former
  }
}
