import { expect, test } from 'vitest'
import { checkCertificate } from '#app/domain/matching/plan/certificate.ts'
import { makePlan } from '#app/domain/matching/plan/plan.ts'
import type { Problem } from '#app/domain/matching/plan/problem.ts'

/** k1 is pinned at r2, which has room for one more; k2, k3 and k4 compete for r1 and that; k4 is banned from r1. */
const problem: Problem = {
  candidates: ['k1', 'k2', 'k3', 'k4'],
  roles: [
    { id: 'r1', positions: 1 },
    { id: 'r2', positions: 2 },
  ],
  edges: [
    { candidate: 'k1', role: 'r1', score: 80 },
    { candidate: 'k1', role: 'r2', score: 30 },
    { candidate: 'k2', role: 'r1', score: 70 },
    { candidate: 'k2', role: 'r2', score: 60 },
    { candidate: 'k3', role: 'r1', score: 50 },
    { candidate: 'k4', role: 'r2', score: 40 },
  ],
  pins: [{ candidate: 'k1', role: 'r2', score: 30 }],
  bans: [{ candidate: 'k4', role: 'r1', score: 90 }],
}
const plan = makePlan(problem)

test('the plan that is to be spoilt is good, and its figures are those worked out by hand', () => {
  expect(checkCertificate(problem, plan)).toEqual([])
  expect(plan.assignments).toEqual([problem.edges[1], problem.edges[3], problem.edges[4]])
  expect(plan).toMatchObject({ people: 3, points: 140, gap: 0 })
  expect(plan.dual).toEqual({ candidates: { k1: 0, k2: 20, k3: 0, k4: 0 }, roles: { r1: 351, r2: 341 } })
})

function withDual(candidates: { [id: string]: number }, roles: { [id: string]: number } = {}) {
  const dual = { candidates: { ...plan.dual.candidates, ...candidates }, roles: { ...plan.dual.roles, ...roles } }
  return checkCertificate(problem, { ...plan, dual })
}

test('a price that is lowered leaves an edge uncovered, and the bound below the value', () => {
  expect(withDual({}, { r1: 350 })).toEqual([
    '"k2" at "r1" is covered by 370 only',
    '"k3" at "r1" is covered by 350 only',
    'the value is 712, the bound 711',
    'gap is 0, not 1',
  ])
})

test('an edge that is not covered is found where the sum is right', () => {
  expect(withDual({ k2: 19, k3: 1 })).toEqual([
    '"k2" at "r1" is covered by 370 only',
    '"k2" at "r2" is covered by 360 only',
  ])
  expect(withDual({ k2: 21, k3: -1 })).toEqual(['candidate k3 has price -1', '"k3" at "r1" is covered by 350 only'])
})

test('a price below 0, a fraction, and a price that is missing are found', () => {
  expect(withDual({ k4: -1 })).toContain('candidate k4 has price -1')
  expect(withDual({ k2: 20.5, k3: -0.5 })).toContain('candidate k2 has price 20.5')
  expect(withDual({ k2: Number.NaN })).toContain('candidate k2 has price NaN')
  const { r1: _, ...others } = plan.dual.roles
  const dual = { ...plan.dual, roles: others }
  expect(checkCertificate(problem, { ...plan, dual })).toContain('role r1 has price undefined')
  const inherited = { ...problem, candidates: ['k1', 'k2', 'k3', 'toString'] }
  expect(checkCertificate(inherited, plan)).toContain('candidate toString has price undefined')
})

test('prices that cover all but bound too high prove nothing', () => {
  expect(withDual({ k4: 1 })).toEqual(['the value is 712, the bound 713', 'gap is 0, not -1'])
  const assignments = plan.assignments.filter(({ candidate }) => candidate !== 'k3')
  expect(checkCertificate(problem, { ...plan, assignments, people: 2, points: 90, gap: -351 })).toEqual([
    'the value is 361, the bound 712',
  ])
  expect(checkCertificate(problem, { ...plan, gap: 1 })).toEqual(['gap is 1, not 0'])
})

test('people and points that are not those of the plan are found', () => {
  expect(checkCertificate(problem, { ...plan, people: 4 })).toEqual(['people is 4, not 3'])
  expect(checkCertificate(problem, { ...plan, points: 141 })).toEqual(['points is 141, not 140'])
})

function withPairs(...pairs: [candidate: string, role: string, score: number][]) {
  const assignments = pairs.map(([candidate, role, score]) => ({ candidate, role, score }))
  const points = pairs.reduce((sum, [, , score]) => sum + score, 0)
  return checkCertificate(problem, { ...plan, assignments, people: pairs.length, points })
}

test('a role over its positions is found, pinned people counted', () => {
  const found = withPairs(['k1', 'r2', 30], ['k2', 'r2', 60], ['k4', 'r2', 40], ['k3', 'r1', 50])
  expect(found).toContain('r2 has 3 of 2 positions filled')
})

test('a person placed twice is found', () => {
  const found = withPairs(['k1', 'r2', 30], ['k2', 'r1', 70], ['k2', 'r2', 60])
  expect(found).toContain('k2 is placed twice')
})

test('a banned pair, an invented one, an invented score and a pin that is not kept are found', () => {
  expect(withPairs(['k1', 'r2', 30], ['k2', 'r2', 60], ['k4', 'r1', 90])).toContain('"k4" at "r1" is no edge')
  expect(withPairs(['k1', 'r2', 30], ['k9', 'r1', 90])).toContain('"k9" at "r1" is no edge')
  expect(withPairs(['k1', 'r2', 30], ['k3', 'r1', 99])).toContain('"k3" at "r1" has score 50, not 99')
  expect(withPairs(['k2', 'r2', 60], ['k3', 'r1', 50])).toContain('the pin "k1" at "r2" is not kept')
})

test('a plan for another problem is refused', () => {
  const tighter = { ...problem, edges: problem.edges.filter(({ candidate }) => candidate !== 'k3') }
  expect(checkCertificate(tighter, plan)).toContain('"k3" at "r1" is no edge')
  const wider = { ...problem, edges: [...problem.edges, { candidate: 'k4', role: 'r1', score: 90 }], bans: [] }
  expect(checkCertificate(wider, plan)).toEqual(['"k4" at "r1" is covered by 351 only'])
})
