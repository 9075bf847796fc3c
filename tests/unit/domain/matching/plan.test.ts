import { expect, test } from 'vitest'
import { readInput } from '#app/domain/matching/input.ts'
import { makePlan } from '#app/domain/matching/plan/plan.ts'
import { rejectionPrice } from '#app/domain/matching/plan/prices.ts'
import { type Problem, personWeight, readProblem } from '#app/domain/matching/plan/problem.ts'
import { solve } from '#app/domain/matching/plan/solve.ts'
import type { Plan } from '#app/domain/matching/types.ts'
import { aCandidate, aRole, setting, vocabulary } from '#tests/support/matching-pairs.ts'

/** A problem from lines like 'k1 r1 90'; every role has one position unless told. */
function aProblem(lines: string[], positions: { [role: string]: number } = {}): Problem {
  const edges = lines.map((line) => {
    const [candidate = '', role = '', score] = line.split(' ')
    return { candidate, role, score: Number(score) }
  })
  const candidates = [...new Set(edges.map(({ candidate }) => candidate))].sort()
  const roles = [...new Set(edges.map(({ role }) => role))].sort()
  return {
    candidates,
    roles: roles.map((id) => ({ id, positions: positions[id] ?? 1 })),
    edges,
    pins: [],
    bans: [],
  }
}

function lines(pairs: readonly { candidate: string; role: string; score: number }[]): string[] {
  return pairs.map(({ candidate, role, score }) => `${candidate} ${role} ${score}`)
}

test('two people at 60 and 20 are placed rather than one at 90', () => {
  const plan = makePlan(aProblem(['k1 r1 90', 'k1 r2 60', 'k2 r1 20']))
  expect(lines(plan.assignments)).toEqual(['k1 r2 60', 'k2 r1 20'])
  expect(plan).toMatchObject({ people: 2, points: 80, gap: 0 })
  expect(lines(plan.blocking)).toEqual(['k1 r1 90'])
})

test('with as many people the highest sum of scores is taken, not the highest score', () => {
  const plan = makePlan(aProblem(['k1 r1 90', 'k1 r2 80', 'k2 r1 85', 'k2 r2 10']))
  expect(lines(plan.assignments)).toEqual(['k1 r2 80', 'k2 r1 85'])
})

test('a role takes as many as it has positions, and nobody is placed twice', () => {
  const plan = makePlan(aProblem(['k1 r1 50', 'k2 r1 70', 'k3 r1 60', 'k3 r2 0'], { r1: 2 }))
  expect(lines(plan.assignments)).toEqual(['k1 r1 50', 'k2 r1 70', 'k3 r2 0'])
  const scarce = makePlan(aProblem(['k1 r1 50', 'k2 r1 70', 'k3 r1 60'], { r1: 2 }))
  expect(lines(scarce.assignments)).toEqual(['k2 r1 70', 'k3 r1 60'])
  expect(scarce.dual).toEqual({ candidates: { k1: 0, k2: 20, k3: 10 }, roles: { r1: 251 } })
})

test('a chain of moves makes room: each of five is placed only if all move', () => {
  const pairs = [1, 2, 3, 4].flatMap((n) => [`k${n} r${n} 100`, `k${n} r${n + 1} 1`])
  const plan = makePlan(aProblem([...pairs, 'k5 r1 1']))
  expect(plan).toMatchObject({ people: 5, points: 5 })
  expect(plan.blocking).toHaveLength(4)
})

test('nobody, nothing open, and more positions than can be counted', () => {
  const nothing = { assignments: [], people: 0, points: 0, gap: 0, blocking: [], prices: [] }
  const empty = { candidates: [], roles: [], edges: [], pins: [], bans: [] }
  expect(makePlan(empty)).toEqual({ ...nothing, dual: { candidates: {}, roles: {} } })
  const closed = { ...empty, candidates: ['k1'], roles: [{ id: 'r1', positions: 3 }] }
  expect(makePlan(closed)).toEqual({ ...nothing, dual: { candidates: { k1: 0 }, roles: { r1: 0 } } })
  const wide = aProblem(['k1 r1 7', 'k2 r1 9'], { r1: Number.MAX_SAFE_INTEGER })
  expect(makePlan(wide)).toMatchObject({ people: 2, points: 16, gap: 0, dual: { roles: { r1: 0 } } })
})

test('K counts all people and all positions, pinned ones too', () => {
  const problem = aProblem(['k1 r1 50', 'k2 r1 70', 'k3 r2 60'], { r1: 1, r2: 1 })
  expect(personWeight(problem)).toBe(201)
  expect(personWeight({ ...problem, pins: [{ candidate: 'k1', role: 'r1', score: 50 }] })).toBe(201)
  expect(personWeight({ ...problem, roles: [{ id: 'r1', positions: 9 }] })).toBe(301)
  expect(personWeight({ ...problem, roles: [] })).toBe(1)
})

test('a pin is chosen, lies outside the certificate, and its price is told', () => {
  const problem = aProblem(['k1 r1 90', 'k1 r2 60', 'k2 r1 20'])
  const plan = makePlan({ ...problem, pins: [{ candidate: 'k1', role: 'r1', score: 90 }] })
  expect(lines(plan.assignments)).toEqual(['k1 r1 90'])
  expect(plan.dual.candidates).toEqual({ k1: 0, k2: 0 })
  expect(plan.prices).toEqual([{ kind: 'pin', candidate: 'k1', role: 'r1', people: 1, points: -10 }])
  expect(plan.gap).toBe(0)
})

test('a ban has a price, none where the pair would be no edge anyway', () => {
  const problem = aProblem(['k1 r2 60', 'k2 r1 20', 'k2 r2 90'])
  const bans = [
    { candidate: 'k1', role: 'r1', score: 50 },
    { candidate: 'k2', role: 'r9', score: null },
  ]
  const roles = [...problem.roles, { id: 'r9', positions: 1 }]
  expect(makePlan({ ...problem, roles, bans }).prices).toEqual([
    { kind: 'ban', candidate: 'k1', role: 'r1', people: 0, points: 60 },
    { kind: 'ban', candidate: 'k2', role: 'r9', people: 0, points: 0 },
  ])
})

test('a rejected suggestion has a price; what was not suggested costs nothing, what is pinned cannot be rejected', () => {
  const problem = aProblem(['k1 r1 90', 'k1 r2 60', 'k2 r1 20', 'k3 r3 40'])
  const solved = solve({ ...problem, pins: [{ candidate: 'k3', role: 'r3', score: 40 }] })
  expect(rejectionPrice(solved, 'k2', 'r1')).toEqual({ people: 1, points: -10 })
  expect(rejectionPrice(solved, 'k1', 'r2')).toEqual({ people: 1, points: -10 })
  expect(rejectionPrice(solved, 'k1', 'r1')).toEqual({ people: 0, points: 0 })
  expect(() => rejectionPrice(solved, 'k3', 'r3')).toThrow('pinned')
  expect(() => rejectionPrice(solved, 'k9', 'r3')).toThrow('k9 is not in the problem')
})

/** Two people, two roles; k1 has 100 points at both, k2 fits r1 only. */
function aWorld(plan: Partial<Plan>) {
  const input = {
    version: 1,
    candidates: [aCandidate({ id: 'k2', licences: { B: true } }), aCandidate({ id: 'k1', licences: { B: false } })],
    roles: [
      aRole({ id: 'r2', licences: ['B', 'truck'] }),
      aRole({ id: 'r1', tasks: [{ id: 'post', core: true }], positions: 1 }),
      aRole({ id: 'r3', licences: ['truck'] }),
    ],
    plan,
  }
  const read = readInput(JSON.parse(JSON.stringify(input)), vocabulary)
  if (read.faults) throw new Error(read.faults.join('\n'))
  return readProblem(read.input, setting)
}

test('the edges are the open pairs with the least score that are not banned, in the order of the ids', () => {
  const { problem } = aWorld({
    minScore: 100,
    pins: [['k2', 'r3']],
    bans: [
      ['k1', 'r3'],
      ['k1', 'r2'],
      ['k1', 'r3'],
    ],
  }) as {
    problem: Problem
  }
  expect(problem.candidates).toEqual(['k1', 'k2'])
  expect(problem.roles.map(({ id }) => id)).toEqual(['r1', 'r2', 'r3'])
  expect(lines(problem.edges)).toEqual(['k1 r1 100', 'k2 r1 100', 'k2 r2 100', 'k2 r3 100'])
  expect(lines(problem.pins)).toEqual(['k2 r3 100'])
  expect(problem.bans).toEqual([
    { candidate: 'k1', role: 'r2', score: null },
    { candidate: 'k1', role: 'r3', score: 100 },
  ])
})

test.each<[Partial<Plan>, string[]]>([
  [{ pins: [['k1', 'r2']] }, ['plan.pins[0]: "k1" at "r2" is not open but near']],
  [{ pins: [['k1', 'r1']], bans: [['k1', 'r1']] }, ['plan.pins[0]: "k1" at "r1" is banned too']],
  [
    {
      pins: [
        ['k1', 'r1'],
        ['k1', 'r3'],
      ],
    },
    ['plan.pins[1][0]: "k1" is already pinned at [0]'],
  ],
  [
    {
      pins: [
        ['k1', 'r1'],
        ['k1', 'r1'],
      ],
    },
    ['plan.pins[1][0]: "k1" is already pinned at [0]'],
  ],
  [
    {
      pins: [
        ['k1', 'r1'],
        ['k2', 'r1'],
      ],
    },
    ['plan.pins[1][1]: "r1" has more pins than positions (1)'],
  ],
])('the pins of %j are refused: %j', (plan, faults) => {
  expect(aWorld(plan)).toEqual({ problem: null, faults })
})

test('a role that does not say how many it takes has one position for pins', () => {
  const roles = [{ id: 'r1', hours: { min: 8, max: 12 } }]
  const candidates = [aCandidate({ id: 'a' }), aCandidate({ id: 'b' }), aCandidate({ id: 'c' })]
  const plan = { minScore: 0, pins: [['a', 'r1'] as const, ['b', 'r1'] as const, ['c', 'r1'] as const], bans: [] }
  expect(readProblem({ version: 1, vocabulary, nearSkills: [], candidates, roles, plan }, setting).faults).toEqual([
    'plan.pins[1][1]: "r1" has more pins than positions (1)',
    'plan.pins[2][1]: "r1" has more pins than positions (1)',
  ])
})

test('a pin below the least score is refused, one that has it is not', () => {
  const unwanted = [aCandidate({ unwanted: ['post'] })]
  const roles = [aRole({ tasks: [{ id: 'post', core: true }] })]
  const world = { version: 1 as const, vocabulary, nearSkills: [], candidates: unwanted, roles }
  const pins = [['k1', 'r1']] as const
  expect(readProblem({ ...world, plan: { minScore: 91, pins, bans: [] } }, setting).faults).toEqual([
    'plan.pins[0]: "k1" at "r1" has score 90, below minScore 91',
  ])
  expect(readProblem({ ...world, plan: { minScore: 90, pins, bans: [] } }, setting).faults).toBeNull()
})

test('progress is told after each candidate', () => {
  const heard: number[][] = []
  const plan = { minScore: 0, pins: [], bans: [] }
  const candidates = [aCandidate({ id: 'a' }), aCandidate({ id: 'b' })]
  const roles = [aRole({ id: 'x' }), aRole({ id: 'y' }), aRole({ id: 'z' })]
  readProblem({ version: 1, vocabulary, nearSkills: [], candidates, roles, plan }, setting, (...told) =>
    heard.push(told),
  )
  expect(heard).toEqual([
    [3, 6],
    [6, 6],
  ])
})
