import fc from 'fast-check'
import { byCodeUnit } from '#app/domain/matching/answer.ts'
import type { Edge, Problem } from '#app/domain/matching/plan/problem.ts'

export interface Sizes {
  readonly candidates: number
  readonly roles: number
  readonly positions?: number
  readonly pins?: number
  readonly bans?: number
}

/** Any problem: scores often equal, roles with room for several, some pins that can be kept, some bans. */
export function arbitraryProblem(sizes: Sizes): fc.Arbitrary<Problem> {
  const { candidates, roles, positions = 3, pins = 2, bans = 2 } = sizes
  return fc
    .record({
      people: fc.integer({ min: 0, max: candidates }),
      places: fc.array(fc.integer({ min: 1, max: positions }), { maxLength: roles }),
      scores: fc.constantFrom([1, 0], [3, 60], [100, 0], [8, 90]),
      density: fc.constantFrom(0.2, 0.5, 0.8, 1),
      seed: fc.integer(),
      pins: fc.nat({ max: pins }),
      bans: fc.nat({ max: bans }),
    })
    .map((drawn) => problemFrom(drawn))
}

interface Drawn {
  people: number
  places: readonly number[]
  scores: readonly number[]
  density: number
  seed: number
  pins: number
  bans: number
}

function problemFrom({ people, places, scores: [spread = 1, least = 0], density, seed, pins, bans }: Drawn): Problem {
  const random = randomFrom(seed)
  const candidates = Array.from({ length: people }, (_, at) => `k${at}`).sort(byCodeUnit)
  const roles = places.map((positions, at) => ({ id: `r${at}`, positions })).sort((a, b) => byCodeUnit(a.id, b.id))
  const edges: Edge[] = []
  for (const candidate of candidates) {
    for (const { id } of roles) {
      if (random() < density) edges.push({ candidate, role: id, score: least + Math.floor(random() * (spread + 1)) })
    }
  }
  const drawnBans = candidates.length * roles.length === 0 ? 0 : bans
  const banned = new Map<string, { candidate: string; role: string; score: number | null }>()
  for (let n = 0; n < drawnBans; n++) {
    const candidate = candidates[Math.floor(random() * candidates.length)] ?? ''
    const role = roles[Math.floor(random() * roles.length)]?.id ?? ''
    const edge = edges.find((one) => one.candidate === candidate && one.role === role)
    banned.set(`${candidate} ${role}`, { candidate, role, score: edge?.score ?? null })
  }
  const left = edges.filter(({ candidate, role }) => !banned.has(`${candidate} ${role}`))
  const pinned: Edge[] = []
  for (let n = 0; n < pins && left.length > 0; n++) {
    const edge = left[Math.floor(random() * left.length)]
    if (!edge || pinned.some(({ candidate }) => candidate === edge.candidate)) continue
    const room = roles.find(({ id }) => id === edge.role)?.positions ?? 0
    if (pinned.filter(({ role }) => role === edge.role).length < room) pinned.push(edge)
  }
  return { candidates, roles, edges: left, pins: inOrder(pinned), bans: inOrder([...banned.values()]) }
}

/** By candidate, then role, as a problem has its lists. */
export function inOrder<T extends { readonly candidate: string; readonly role: string }>(pairs: readonly T[]): T[] {
  return [...pairs].sort((a, b) => byCodeUnit(a.candidate, b.candidate) || byCodeUnit(a.role, b.role))
}

/** The best people and points among all permitted plans, each of them tried. */
export function tryAll({ candidates, roles, edges, pins }: Problem): { people: number; points: number } {
  const pinned = new Map(pins.map((pin) => [pin.candidate, pin.role]))
  const room = new Map(roles.map(({ id, positions }) => [id, positions]))
  let best = { people: -1, points: -1 }
  place(0, 0, 0)
  return best

  function place(at: number, people: number, points: number): void {
    const candidate = candidates[at]
    if (candidate === undefined) {
      if (people > best.people || (people === best.people && points > best.points)) best = { people, points }
      return
    }
    const pin = pinned.get(candidate)
    if (pin === undefined) place(at + 1, people, points)
    for (const { candidate: hers, role, score } of edges) {
      const left = room.get(role) ?? 0
      if (hers !== candidate || left === 0 || (pin !== undefined && pin !== role)) continue
      room.set(role, left - 1)
      place(at + 1, people + 1, points + score)
      room.set(role, left)
    }
  }
}

/** Numbers from 0 up to 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
