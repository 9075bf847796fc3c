/** Numbered nodes waiting in the order of their distance: a binary heap in which a node can come nearer. */
export interface Queue {
  /** Puts a node in, or moves it up; its distance has been set before, and is not above its former one. */
  readonly put: (node: number) => void
  /** Takes out the nearest node; -1 when none waits. */
  readonly take: () => number
  readonly clear: () => void
}

/** A queue of the nodes 0 to `size` - 1 by `distance`, which the caller keeps. */
export function makeQueue(size: number, distance: Float64Array): Queue {
  const heap = new Int32Array(size)
  const at = new Int32Array(size).fill(-1)
  let length = 0
  return { put, take, clear }

  function put(node: number): void {
    let hole = at[node]!
    if (hole < 0) hole = length++
    while (hole > 0) {
      const above = (hole - 1) >> 1
      if (distance[heap[above]!]! <= distance[node]!) break
      settle(heap[above]!, hole)
      hole = above
    }
    settle(node, hole)
  }

  function take(): number {
    if (length === 0) return -1
    const nearest = heap[0]!
    at[nearest] = -1
    const last = heap[--length]!
    if (length === 0) return nearest
    let hole = 0
    for (;;) {
      let below = 2 * hole + 1
      if (below >= length) break
      if (below + 1 < length && distance[heap[below + 1]!]! < distance[heap[below]!]!) below++
      if (distance[heap[below]!]! >= distance[last]!) break
      settle(heap[below]!, hole)
      hole = below
    }
    settle(last, hole)
    return nearest
  }

  function clear(): void {
    while (length > 0) at[heap[--length]!] = -1
  }

  function settle(node: number, hole: number): void {
    heap[hole] = node
    at[node] = hole
  }
}
