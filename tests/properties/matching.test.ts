import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explain } from '#app/domain/matching/explain.ts'
import {
  type Explanation,
  PARTS,
  type PartName,
  partsOf,
  STATUSES,
  scoreOf,
  statusOf,
} from '#app/domain/matching/findings.ts'
import { readInput } from '#app/domain/matching/input.ts'
import { minutes } from '#app/domain/matching/minutes.ts'
import { rankCandidates } from '#app/domain/matching/rank.ts'
import { makeSetting } from '#app/domain/matching/setting.ts'
import {
  type Candidate,
  type Condition,
  type Role,
  STRENGTHS,
  WEEKDAYS,
  type Week,
} from '#app/domain/matching/types.ts'
import { bestDays, commonMinutes } from '#app/domain/matching/week.ts'
import { WEIGHTS } from '#app/domain/matching/weights.ts'
import { setting, vocabulary } from '#tests/support/matching-pairs.ts'
import { arbitraryCandidate, arbitraryRole, arbitraryWorld } from '#tests/support/matching-worlds.ts'

const RUNS = { numRuns: 300 }

function forPairs(claim: (candidate: Candidate, role: Role) => void): void {
  fc.assert(fc.property(arbitraryCandidate, arbitraryRole, claim), RUNS)
}

function expectNotWorse(before: Explanation, after: Explanation): void {
  expect(STATUSES.indexOf(after.status)).toBeLessThanOrEqual(STATUSES.indexOf(before.status))
  expect(after.score).toBeGreaterThanOrEqual(before.score)
}

test('the score is the sum of its parts, each between nothing and its weight', () => {
  forPairs((candidate, role) => {
    const { score, parts } = explain(candidate, role, setting)
    expect(score).toBe(PARTS.reduce((sum, part) => sum + parts[part], 0))
    for (const part of PARTS) {
      expect(Number.isInteger(parts[part])).toBe(true)
      expect(parts[part]).toBeGreaterThanOrEqual(0)
      expect(parts[part]).toBeLessThanOrEqual(WEIGHTS.parts[part])
    }
  })
})

test('status, score and parts follow from the findings alone, in any order of them', () => {
  forPairs((candidate, role) => {
    const { findings, ...rest } = explain(candidate, role, setting)
    const read = JSON.parse(JSON.stringify(findings)).reverse()
    expect({ status: statusOf(read), score: scoreOf(read), parts: partsOf(read) }).toEqual(rest)
  })
})

test('the points of a part are what its credits say, and add up to its weight', () => {
  forPairs((candidate, role) => {
    const { findings, parts } = explain(candidate, role, setting)
    for (const part of PARTS) {
      const facts = findings.filter(({ code }) => code === `score.${part}` || code.startsWith(`score.${part}.`))
      let [n, d, weights] = [0n, 1n, 0n]
      for (const { values, points } of facts) {
        const [credit, of] = Array.isArray(values.credit) ? values.credit : [1, 1]
        const weight = BigInt(Number(values.weight ?? 1))
        n = n * BigInt(of) + weight * BigInt(credit) * d
        d *= BigInt(of)
        weights += weight
        expect(Math.min(points.won, points.lost)).toBeGreaterThanOrEqual(0)
        if (credit === of) expect(points.lost).toBe(0)
        if (credit === 0) expect(points.won).toBe(0)
      }
      expect(BigInt(parts[part])).toBe((BigInt(WEIGHTS.parts[part]) * n) / (d * weights))
      expect(facts.reduce((sum, { points }) => sum + points.won + points.lost, 0)).toBe(WEIGHTS.parts[part])
    }
  })
})

test('the order of the input changes nothing', () => {
  const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length })
  const worlds = arbitraryWorld().chain((world) =>
    fc.tuple(
      fc.constant(world),
      shuffled(world.candidates),
      shuffled(world.nearSkills.map(([a, b]) => [b, a] as const)),
      shuffled(vocabulary),
    ),
  )
  fc.assert(
    fc.property(worlds, ([world, candidates, near, items]) => {
      for (const role of world.roles) {
        const plain = rankCandidates(role, world.candidates, makeSetting(vocabulary, world.nearSkills))
        expect(rankCandidates(backwards(role), candidates, makeSetting(items, near))).toEqual(plain)
      }
    }),
    RUNS,
  )
  forPairs((candidate, role) => {
    expect(explain(backwards(candidate), backwards(role), setting)).toEqual(explain(candidate, role, setting))
  })
})

test('a list is in order, and holds everybody but the blocked once', () => {
  fc.assert(
    fc.property(arbitraryWorld(8, 2), ({ candidates, roles, nearSkills }) => {
      const world = makeSetting(vocabulary, nearSkills)
      for (const role of roles) {
        const all = rankCandidates(role, candidates, world, { blocked: true })
        expect(all.map(({ id }) => id).sort()).toEqual(candidates.map(({ id }) => id).sort())
        expect(rankCandidates(role, candidates, world)).toEqual(all.filter(({ status }) => status !== 'blocked'))
        const keys = all.map(({ id, status, score }) => {
          const seen = candidates.find((candidate) => candidate.id === id)?.exposure ?? 0
          return `${STATUSES.indexOf(status)} ${String(100 - score).padStart(3, '0')} ${seen} ${id}`
        })
        expect(keys).toEqual([...keys].sort())
      }
    }),
    RUNS,
  )
})

test('unknown is neither yes nor no: on a must it is a question, explicit or not', () => {
  const item = fc.constantFrom(...vocabulary)
  fc.assert(
    fc.property(arbitraryCandidate, arbitraryRole, item, (anybody, anything, { id, kind }) => {
      const need = { item: id, strength: 'must' as const, ...(kind === 'flag' ? {} : { limit: 5 }) }
      const candidate = { ...anybody, needs: [need] }
      const { [id]: _, ...others } = anything.conditions ?? {}
      for (const conditions of [others, { ...others, [id]: 'unknown' as const }]) {
        const { findings, status } = explain(candidate, { ...anything, conditions }, setting)
        expect(findings.find(({ code }) => code === `need.${id}`)?.kind).toBe('question')
        expect(status).not.toBe('fits')
      }
    }),
    RUNS,
  )
})

test('a must never changes the score, whatever the role answers', () => {
  forPairs((candidate, role) => {
    const needs = candidate.needs ?? []
    const soft = needs.filter(({ strength }) => strength !== 'must')
    const plain = explain({ ...candidate, needs: soft }, role, setting)
    expect(explain(candidate, role, setting)).toMatchObject({ score: plain.score, parts: plain.parts })
  })
})

/** Every answer of a role to an item, none worse than the one before. */
function improvements(condition: Condition | undefined, kind: string): Condition[] {
  if (kind === 'flag') {
    const order: Condition[] = ['no', 'unknown', 'partly', 'yes']
    return order.slice(order.indexOf(condition ?? 'unknown'))
  }
  const best = { value: kind === 'atMost' ? -1000 : 1000 }
  if (condition === undefined || condition === 'unknown') return [{ value: -best.value, adaptableTo: best.value }, best]
  if (typeof condition === 'string') return []
  return [{ ...condition, adaptableTo: best.value }, best]
}

test('a better offer never makes a pair worse', () => {
  fc.assert(
    fc.property(arbitraryCandidate, arbitraryRole, fc.constantFrom(...vocabulary), (candidate, role, { id, kind }) => {
      let before = explain(candidate, role, setting)
      for (const condition of improvements(role.conditions?.[id], kind)) {
        const after = explain(candidate, { ...role, conditions: { ...role.conditions, [id]: condition } }, setting)
        expectNotWorse(before, after)
        before = after
      }
    }),
    RUNS,
  )
})

const betterRoles: [name: string, better: (role: Role) => Role][] = [
  ['work from home', (role) => ({ ...role, remote: 100 })],
  ['no fixed days', (role) => ({ ...role, fixedDays: [] })],
  ['no licences', (role) => ({ ...role, licences: [] })],
  ['no last day to start', ({ latestStart: _, ...role }) => role],
  ['wider hours', (role) => ({ ...role, hours: { min: 0, max: role.hours.max + 1 } })],
  ['no shortest shift', (role) => ({ ...role, minShift: 0 })],
  [
    'competences at the lowest level',
    (role) => ({ ...role, competences: role.competences?.map((asked) => ({ ...asked, level: 1 })) }),
  ],
]

test.each(betterRoles)('%s never makes a pair worse', (_, better) => {
  forPairs((candidate, role) => {
    expectNotWorse(explain(candidate, role, setting), explain(candidate, better(role), setting))
  })
})

/** One level more of everything that she holds already. */
function trained({ competences = {}, ...candidate }: Candidate): Candidate {
  const raised = Object.entries(competences).map(([id, level]) => [id, level > 0 ? Math.min(4, level + 1) : level])
  return { ...candidate, competences: Object.fromEntries(raised) }
}

const betterCandidates: [name: string, better: (candidate: Candidate) => Candidate][] = [
  ['every licence', (one) => ({ ...one, licences: { B: true, truck: true, crane: true } })],
  ['a level more of what she can', trained],
  ['a list that is not complete', (one) => ({ ...one, complete: false })],
  ['longer travel', (one) => (one.travel?.minutes ? { ...one, travel: { ...one.travel, minutes: 500 } } : one)],
  ['no rest day', (one) => ({ ...one, restDay: false })],
  ['longer days', ({ perDay: _, ...one }) => one],
  ['nothing unwanted', (one) => ({ ...one, unwanted: [] })],
  ['an earlier start', ({ availableFrom: _, ...one }) => one],
  ['several small jobs', (one) => ({ ...one, combine: true })],
  [
    'fewer needs that are a must',
    (one) => ({ ...one, needs: one.needs?.filter(({ strength }) => strength !== 'must') }),
  ],
]

test.each(betterCandidates)('%s: the pair is never worse', (_, better) => {
  forPairs((candidate, role) => {
    expectNotWorse(explain(candidate, role, setting), explain(better(candidate), role, setting))
  })
})

const ALL_DAY = ['00:00', '24:00'] as const
const opened = (week: Week | undefined) => week && Object.fromEntries(WEEKDAYS.map((day) => [day, ALL_DAY]))

/** One day a week at most, and a week that is answered wherever the role's is. */
function onADay(candidate: Candidate, role: Role): Candidate {
  return { ...candidate, maxDays: 1, restDay: false, week: candidate.week ?? role.week }
}

function learnt({ competences = {} }: Candidate, role: Role): Candidate['competences'] {
  const asked = (role.competences ?? []).map(({ id }) => [id, Math.max(1, competences[id] ?? 0)])
  return { ...competences, ...Object.fromEntries(asked) }
}

type Pair = [Candidate, Role]

/** The README's two surprises: each can lower one part of the score, and neither the status nor another part. */
const surprising: [name: string, part: PartName, beforeAndAfter: (...pair: Pair) => [Pair, Pair]][] = [
  [
    'open days of hers',
    'days',
    (one, role) => [
      [one, role],
      [{ ...one, week: opened(one.week) }, role],
    ],
  ],
  [
    'open days of the role',
    'days',
    (one, role) => [
      [one, role],
      [one, { ...role, week: opened(role.week) }],
    ],
  ],
  [
    'days a week',
    'days',
    (one, role) => [
      [onADay(one, role), role],
      [{ ...onADay(one, role), maxDays: 7 }, role],
    ],
  ],
  [
    'competences learnt',
    'competences',
    (one, role) => [
      [one, role],
      [{ ...one, competences: learnt(one, role) }, role],
    ],
  ],
]

test.each(surprising)('more %s can lower the points for %s, and nothing else', (_, lowered, beforeAndAfter) => {
  let better = 0
  forPairs((candidate, role) => {
    const [before, after] = beforeAndAfter(candidate, role)
    const was = explain(...before, setting)
    const is = explain(...after, setting)
    expect(STATUSES.indexOf(is.status)).toBeLessThanOrEqual(STATUSES.indexOf(was.status))
    for (const part of PARTS) if (part !== lowered) expect(is.parts[part]).toBe(was.parts[part])
    if (is.status !== was.status || is.score > was.score) better++
  })
  expect(better).toBeGreaterThan(0)
})

test('the week is judged as when every set of days is tried', () => {
  const sets: number[][] = [[]]
  for (const day of WEEKDAYS.keys()) sets.push(...sets.map((set) => [...set, day]))
  expect(sets).toHaveLength(128)
  forPairs((candidate, role) => {
    const common = commonMinutes(candidate, role)
    const finding = explain(candidate, role, setting).findings[1]
    expect(finding?.code).toBe('week')
    if (!common) {
      expect(finding?.kind).toBe('question')
      return
    }
    const permitted = sets.filter(
      (set) =>
        set.every((day) => (common[day] ?? 0) > 0) &&
        (role.fixedDays ?? []).every((name) => set.includes(WEEKDAYS.indexOf(name))) &&
        set.length <= (candidate.maxDays ?? 7) &&
        !(candidate.restDay && set.some((day) => set.includes(day + 1))),
    )
    const lengths = permitted.map((set) => set.reduce((sum, day) => sum + (common[day] ?? 0), 0))
    expect(finding?.kind).toBe(lengths.some((length) => length >= minutes(role.hours.min)) ? 'for' : 'conflict')
    expect(bestDays(common, candidate, role)?.minutes ?? -1).toBe(Math.max(-1, ...lengths))
  })
})

test('every world is good input and comes back as it was', () => {
  fc.assert(
    fc.property(arbitraryWorld(), (world) => {
      const json = JSON.stringify(world)
      expect(readInput(JSON.parse(json), [])).toEqual({ input: JSON.parse(json), faults: null })
    }),
    RUNS,
  )
})

test('whatever comes, the check answers, with faults of one line', () => {
  const damage = fc.tuple(arbitraryWorld(2, 2), fc.nat({ max: 150 }), fc.jsonValue())
  fc.assert(
    fc.property(
      fc.oneof(
        fc.jsonValue(),
        damage.map(([world, at, junk]) => damaged(world, at, junk)),
      ),
      (json) => {
        for (const fault of readInput(json, vocabulary).faults ?? []) {
          expect(fault).toMatch(/^\S.*: \S/)
          expect(fault).not.toMatch(/[\r\n]/)
        }
      },
    ),
    RUNS,
  )
})

/** The same JSON with the value at some place replaced. */
function damaged(world: unknown, at: number, junk: unknown): unknown {
  let left = at
  return JSON.parse(JSON.stringify(world), (_, value: unknown) => (left-- === 0 ? junk : value))
}

/** The same record with every list and the fields of every object the other way round; intervals stay. */
function backwards<T>(record: T): T {
  return JSON.parse(JSON.stringify(record), (_, value: unknown) => {
    if (Array.isArray(value)) return value.some((entry) => /^\d\d:/.test(String(entry))) ? value : value.toReversed()
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).reverse())
  })
}

test('the strengths of a need are the three that the score knows', () => {
  expect([...STRENGTHS].sort()).toEqual(['must', ...Object.keys(WEIGHTS.need)].sort())
})
