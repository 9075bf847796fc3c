import fc from 'fast-check'
import loadHighs from 'highs'
import { expect, test } from 'vitest'
import { checkCertificate } from '#app/domain/matching/plan/certificate.ts'
import { makePlan, planOf } from '#app/domain/matching/plan/plan.ts'
import { rejectionPrice } from '#app/domain/matching/plan/prices.ts'
import { type Problem, personWeight, readProblem } from '#app/domain/matching/plan/problem.ts'
import { solve } from '#app/domain/matching/plan/solve.ts'
import { makeSetting } from '#app/domain/matching/setting.ts'
import { vocabulary } from '#tests/support/matching-pairs.ts'
import { arbitraryWorld } from '#tests/support/matching-worlds.ts'
import { arbitraryProblem, inOrder, tryAll } from '#tests/support/plan-problems.ts'

const small = arbitraryProblem({ candidates: 5, roles: 4 })
const large = arbitraryProblem({ candidates: 30, roles: 20, pins: 5, bans: 5 })
const RUNS = { numRuns: 500 }

function figures({ people, points }: { people: number; points: number }) {
  return { people, points }
}

test('the plan is the best of all permitted ones', () => {
  fc.assert(
    fc.property(small, (problem) => {
      expect(figures(makePlan(problem))).toEqual(tryAll(problem))
    }),
    RUNS,
  )
})

test('the certificate proves every plan', () => {
  fc.assert(
    fc.property(fc.oneof(small, large), (problem) => {
      const plan = makePlan(problem)
      expect(checkCertificate(problem, plan)).toEqual([])
      expect(plan.gap).toBe(0)
      expect(Object.keys(plan.dual.candidates)).toEqual(problem.candidates)
      expect(Object.keys(plan.dual.roles)).toEqual(problem.roles.map(({ id }) => id))
    }),
    RUNS,
  )
})

test('a linear programme of another maker finds the same value', async () => {
  const highs = await loadHighs()
  let planned = 0
  fc.assert(
    fc.property(large, (problem) => {
      const { people, points } = makePlan(problem)
      planned += people
      const free = problem.edges.filter(({ candidate }) => !problem.pins.some((pin) => pin.candidate === candidate))
      const rest = free.length === 0 ? 0 : highs.solve(linear(problem), { output_flag: false }).ObjectiveValue
      const pinned = problem.pins.reduce((sum, { score }) => sum + personWeight(problem) + score, 0)
      expect(Math.abs(rest + pinned - (personWeight(problem) * people + points))).toBeLessThan(1e-3)
    }),
    { numRuns: 200 },
  )
  expect(planned).toBeGreaterThan(100)
})

/** The problem without its pins as a programme in LP format. */
function linear(problem: Problem): string {
  const perPerson = personWeight(problem)
  const pinned = new Map(problem.pins.map((pin) => [pin.candidate, pin.role]))
  const free = problem.edges.filter(({ candidate }) => !pinned.has(candidate))
  const name = ({ candidate, role }: { candidate: string; role: string }) => `${candidate}_${role}`
  const rows = [
    ...problem.candidates.map((id) => ({ of: free.filter(({ candidate }) => candidate === id), most: 1 })),
    ...problem.roles.map(({ id, positions }) => {
      const taken = [...pinned.values()].filter((role) => role === id).length
      return { of: free.filter(({ role }) => role === id), most: positions - taken }
    }),
  ].filter(({ of }) => of.length > 0)
  const total = free.map((edge) => `${perPerson + edge.score} ${name(edge)}`).join('\n + ')
  const limits = rows.map(({ of, most }) => `${of.map(name).join('\n + ')} <= ${most}`).join('\n')
  return `Maximize\n ${total}\nSubject To\n ${limits}\nEnd`
}

test('the prices of pins and bans are what the optimum is without and with them', () => {
  let dear = 0
  fc.assert(
    fc.property(arbitraryProblem({ candidates: 5, roles: 3, positions: 2, pins: 3, bans: 4 }), (problem) => {
      const { prices } = makePlan(problem)
      const now = tryAll(problem)
      expect(prices.map(({ kind, candidate, role }) => ({ kind, candidate, role }))).toEqual([
        ...problem.pins.map(({ candidate, role }) => ({ kind: 'pin', candidate, role })),
        ...problem.bans.map(({ candidate, role }) => ({ kind: 'ban', candidate, role })),
      ])
      for (const { kind, candidate, role, people, points } of prices) {
        const without = tryAll(lifted(problem, kind, candidate, role))
        expect({ people, points }).toEqual({
          people: without.people - now.people,
          points: without.points - now.points,
        })
        if (people !== 0 || points !== 0) dear++
      }
    }),
    RUNS,
  )
  expect(dear).toBeGreaterThan(5)
})

function lifted(problem: Problem, kind: 'pin' | 'ban', candidate: string, role: string): Problem {
  const isIt = (pair: { candidate: string; role: string }) => pair.candidate === candidate && pair.role === role
  if (kind === 'pin') return { ...problem, pins: problem.pins.filter((pin) => !isIt(pin)) }
  const again = problem.bans.flatMap((ban) => (isIt(ban) && ban.score !== null ? [{ ...ban, score: ban.score }] : []))
  return { ...problem, edges: inOrder([...problem.edges, ...again]), bans: problem.bans.filter((ban) => !isIt(ban)) }
}

test('the price of a rejected suggestion is what its ban would cost', () => {
  fc.assert(
    fc.property(fc.oneof(small, arbitraryProblem({ candidates: 20, roles: 8, pins: 3, bans: 3 })), (problem) => {
      const solved = solve(problem)
      const plan = planOf(solved)
      const pinned = new Set(problem.pins.map(({ candidate }) => candidate))
      for (const { candidate, role } of plan.assignments.filter((one) => !pinned.has(one.candidate))) {
        const left = problem.edges.filter((edge) => edge.candidate !== candidate || edge.role !== role)
        const next = makePlan({ ...problem, edges: left })
        expect(rejectionPrice(solved, candidate, role)).toEqual({
          people: plan.people - next.people,
          points: plan.points - next.points,
        })
      }
      expect(planOf(solved)).toEqual(plan)
    }),
    { numRuns: 150 },
  )
})

test('blocking pairs are the edges that both sides would rather have', () => {
  fc.assert(
    fc.property(small, (problem) => {
      const { assignments, blocking } = makePlan(problem)
      const wanted = problem.edges.filter(({ candidate, role, score }) => {
        const hers = assignments.find((one) => one.candidate === candidate)
        const theirs = assignments.filter((one) => one.role === role)
        const positions = problem.roles.find(({ id }) => id === role)?.positions ?? 0
        const better = theirs.length < positions || theirs.some((one) => one.score < score)
        return (!hers || hers.score < score) && better
      })
      expect(blocking).toEqual(wanted)
    }),
    RUNS,
  )
})

test('the order of the file changes nothing, in problem and plan', () => {
  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })
  const worlds = arbitraryWorld(8, 4).chain((world) => {
    const pairs = world.candidates.flatMap(({ id }) => world.roles.map((role) => [id, role.id] as const))
    const some = fc.subarray(pairs, { maxLength: Math.min(3, pairs.length) })
    const plan = some.map((bans) => ({ minScore: 30, pins: [], bans }))
    return fc.tuple(plan, fc.constant(world), shuffled(world.candidates), shuffled(world.roles))
  })
  let edges = 0
  fc.assert(
    fc.property(worlds, ([plan, world, candidates, roles]) => {
      const setting = makeSetting(vocabulary, world.nearSkills)
      const plain = readProblem({ ...world, plan }, setting)
      const bans = plan.bans.toReversed()
      const other = readProblem({ ...world, candidates, roles, plan: { ...plan, bans } }, setting)
      expect(other).toEqual(plain)
      if (plain.faults || other.faults) throw new Error('bans are never refused')
      edges += plain.problem.edges.length
      expect(JSON.stringify(makePlan(other.problem))).toBe(JSON.stringify(makePlan(plain.problem)))
    }),
    { numRuns: 200 },
  )
  expect(edges).toBeGreaterThan(20)
})
