import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Candidate, Role } from '#app/domain/matching/types.ts'
import { bandOf } from '#app/domain/reach/band.ts'
import { makeCrowd, refusedBy, shareLeft } from '#app/domain/reach/crowd.ts'
import { descriptionOf } from '#app/domain/reach/description.ts'
import { offsetsOf, shiftsOf } from '#app/domain/reach/keyed.server.ts'
import { type Asked, countApart, lossByQuestion, openings, reachBand } from '#app/domain/reach/numbers.ts'
import { aCandidate, aRole, setting } from '#tests/support/matching-pairs.ts'

const lift = (limit: number) => ({ item: 'lift', strength: 'must', limit }) as const
const crowdOf = (people: readonly Candidate[], shift = () => 0) =>
  makeCrowd(
    people.map((person) => ({ person, hidden: [] })),
    'firm',
    shift,
  )
const times = (count: number, own: Partial<Candidate> = {}) =>
  Array.from({ length: count }, (_, at) => aCandidate({ ...own, id: `${JSON.stringify(own)}${at}` }))
const asked = (role: Role, people: readonly Candidate[], offset: Asked['offset'] = () => 0): Asked => ({
  role,
  crowd: crowdOf(people),
  setting,
  offset,
})

test('a number is told as the band that it falls in, borders in the higher one', () => {
  const told = [-2, 0, 4, 5, 9, 10, 19, 20, 49, 50, 99, 100, 1200].map((count) => bandOf(count))
  expect(told).toEqual([0, 0, 0, 5, 5, 10, 10, 20, 20, 50, 50, 100, 100])
})

test('an offset is one of five, each as often, and the same for the same employer, description, night and question', () => {
  const of = (over: Partial<Parameters<typeof offsetsOf>[1]> = {}, secret = 'a secret') =>
    offsetsOf(secret, { employerId: 'firm', description: 'job', night: '2026-11-24', ...over })
  const seen = new Map<number, number>()
  for (let at = 0; at < 10_000; at++) {
    const drawn = of({ description: `job ${at}` })('reach')
    seen.set(drawn, (seen.get(drawn) ?? 0) + 1)
  }
  expect([...seen.keys()].sort((a, b) => a - b)).toEqual([-2, -1, 0, 1, 2])
  // Five standard deviations of a count of 10,000 draws with chance 1/5.
  for (const count of seen.values()) expect(Math.abs(count - 2000)).toBeLessThan(200)
  const few = (offset: ReturnType<typeof of>) => Array.from({ length: 30 }, (_, at) => offset(`about ${at}`)).join()
  const known = few(of())
  expect(few(of())).toBe(known)
  const others = [of({ employerId: 'b' }), of({ description: 'b' }), of({ night: '2026-11-25' }), of({}, 'another')]
  for (const other of others) expect(few(other)).not.toBe(known)
})

test('a description is what decides the reach: order, title, tasks, positions and unknown answers change nothing', () => {
  const role = aRole({
    conditions: { lift: { value: 10, adaptableTo: 5 }, routine: 'no' },
    competences: [{ id: 'till', level: 2, required: true }],
  })
  const same: Role = {
    ...aRole(),
    id: 'another',
    positions: 4,
    tasks: [{ id: 'shelves', core: true }],
    conditions: { routine: 'no', mentor: 'unknown', lift: { adaptableTo: 5, value: 10 } },
    competences: [
      { id: 'excel', level: 1, required: false },
      { id: 'till', level: 2, required: true },
    ],
  }
  expect(descriptionOf(same)).toBe(descriptionOf(role))
  const others: Partial<Role>[] = [
    { hours: { min: 8, max: 11 } },
    { conditions: { ...role.conditions, routine: 'partly' } },
    { conditions: { ...role.conditions, lift: { value: 10 } } },
    { competences: [] },
    { minShift: 2 },
    { latestStart: '2027-01-01' },
    { remote: 0, place: { lat: 55.65, lon: 12.1, land: 'sjaelland' } },
    { licences: ['B'] },
  ]
  const all = others.map((other) => descriptionOf({ ...role, ...other }))
  expect(new Set([descriptionOf(role), ...all]).size).toBe(others.length + 1)
})

test('needs are counted in fives, exact in the mean, and one holder more shows at one of five shifts', () => {
  const counted = (holders: number, shift: number) =>
    crowdOf([...times(holders, { needs: [lift(5)] }), ...times(4)], () => shift).held[0]?.people ?? 0
  const shifts = [0, 1, 2, 3, 4]
  for (let holders = 1; holders < 23; holders++) {
    expect(shifts.reduce((sum, shift) => sum + counted(holders, shift), 0) / 5).toBe(holders)
    expect(shifts.filter((shift) => counted(holders, shift) !== counted(holders + 1, shift))).toHaveLength(1)
  }
  const drawn = Array.from({ length: 1000 }, (_, at) => shiftsOf('a secret')(`need ${at}`))
  expect(new Set(drawn)).toEqual(new Set(shifts))
})

test('who holds a need plays no part: needs dealt out anew give the same numbers', () => {
  const needs = [lift(5), { item: 'routine', strength: 'must' }, lift(10)] as const
  fc.assert(
    fc.property(
      fc.array(fc.record({ max: fc.integer({ min: 8, max: 20 }), needs: fc.subarray([...needs], { maxLength: 1 }) })),
      fc.integer({ min: 1, max: 30 }),
      (people, turn) => {
        const of = (dealt: number) =>
          people.map(({ max }, at) => {
            const { needs: hers } = people[(at + dealt) % people.length]!
            return aCandidate({ id: `k${at}`, hours: { min: 8, max }, needs: hers })
          })
        const role = aRole({ hours: { min: 12, max: 16 }, conditions: { lift: { value: 8 }, routine: 'no' } })
        expect(countApart(asked(role, of(turn)))).toEqual(countApart(asked(role, of(0))))
      },
    ),
  )
})

test('for one need the share is exact; for several between all in one and each for itself', () => {
  expect(shareLeft(new Map([['lift', 30]]), 100)).toBeCloseTo(0.7, 9)
  const two = shareLeft(
    new Map([
      ['lift', 30],
      ['routine', 40],
    ]),
    100,
  )
  expect(two).toBeGreaterThan(0.7 * 0.6)
  expect(two).toBeLessThan(0.6)
  expect(shareLeft(new Map(), 100)).toBe(1)
  expect(shareLeft(new Map([['lift', 100]]), 100)).toBe(0)
  expect(shareLeft(new Map(), 0)).toBe(1)
})

test('a question refuses nobody, and what can be arranged is one', () => {
  const crowd = crowdOf(times(10, { needs: [lift(5)] }))
  const refused = (conditions: Role['conditions']) =>
    refusedBy(crowd, aRole(conditions ? { conditions } : {}), setting).get('lift') ?? 0
  expect(refused({ lift: { value: 10 } })).toBe(10)
  expect(refused({ lift: { value: 10, adaptableTo: 5 } })).toBe(0)
  expect(refused({ lift: 'unknown' })).toBe(0)
  expect(refused({})).toBe(0)
})

test('advice and questions tell of five or more on both sides, and of bands only', () => {
  const people = [...times(20), ...times(10, { needs: [lift(5)] }), ...times(4, { needs: [lift(2)] })]
  const role = aRole({ conditions: { lift: { value: 10 } } })
  const all = asked(role, people)
  expect(reachBand(countApart(all), all)).toBe(20)
  expect(openings(countApart(all), all)).toEqual([{ code: 'condition.lift=5', more: 10 }])
  const few = asked(role, people.slice(20))
  expect(reachBand(countApart(few), few)).toBe(0)
  expect(openings(countApart(few), few)).toEqual([])
  const open = asked(aRole({ conditions: {} }), people)
  expect([...lossByQuestion(countApart(open), open)]).toEqual([['lift', 10]])
  expect([...lossByQuestion(countApart(all), all)]).toEqual([])
})

test('an employer that somebody hides from does not count her', () => {
  const everybody = times(8).map((person, at) => ({ person, hidden: at < 3 ? ['firm'] : [] }))
  expect(makeCrowd(everybody, 'firm', () => 0).people).toHaveLength(5)
  expect(makeCrowd(everybody, 'another', () => 0).people).toHaveLength(8)
})
