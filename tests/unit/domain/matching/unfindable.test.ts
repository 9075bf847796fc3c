import { expect, test } from 'vitest'
import type { Candidate, Role } from '#app/domain/matching/types.ts'
import { findUnfindable } from '#app/domain/matching/unfindable.ts'
import { aCandidate, aRole, officeWeek, setting } from '#tests/support/matching-pairs.ts'

/** One candidate, and each role as often as `times` says. */
function found(candidate: Partial<Candidate>, ...roles: readonly [role: Partial<Role>, times: number][]) {
  const jobs = roles.flatMap(([role, times]) => Array.from({ length: times }, () => role))
  const numbered = jobs.map((role, at) => aRole({ id: `r${at}`, ...role }))
  return findUnfindable([aCandidate(candidate)], numbered, setting)
}

const B = { licences: ['B'] }
const TRUCK = { licences: ['truck'] }
const cannotDrive = { licences: { B: false, truck: false } }

test.each([
  [0, 0, [{ id: 'k1', open: 0, blocker: 'licence.B' }]],
  [2, 0, [{ id: 'k1', open: 2, blocker: 'licence.B' }]],
  [3, 0, []],
  [1, 1, [{ id: 'k1', open: 2, blocker: 'licence.B' }]],
  [1, 2, []],
])('with %s roles that fit and %s that ask', (fits, ask, expected) => {
  expect(found(cannotDrive, [{}, fits], [{ licences: ['crane'] }, ask], [B, 5])).toEqual(expected)
})

test('nobody is blocked by a question, by two conflicts at once, or where there is no role', () => {
  const nothing = [{ id: 'k1', open: 0, blocker: null }]
  expect(found({})).toEqual(nothing)
  expect(found(cannotDrive, [{ licences: ['B', 'truck'] }, 4])).toEqual(nothing)
  expect(found(cannotDrive, [{ licences: ['crane'] }, 2])).toEqual([{ id: 'k1', open: 2, blocker: null }])
})

test('the blocker is what stands alone in the way of most roles', () => {
  expect(found(cannotDrive, [B, 1], [TRUCK, 2])).toMatchObject([{ blocker: 'licence.truck' }])
  expect(found(cannotDrive, [B, 2], [TRUCK, 1], [{ licences: ['B', 'truck'] }, 9])).toMatchObject([
    { blocker: 'licence.B' },
  ])
  expect(found(cannotDrive, [{ licences: ['B', 'crane'] }, 2], [TRUCK, 1])).toMatchObject([{ blocker: 'licence.B' }])
})

/** Each role has one conflict with her, of another kind. */
const kinds: [code: string, role: Partial<Role>][] = [
  ['hours', { hours: { min: 13, max: 14 } }],
  ['week', { week: { sun: officeWeek.mon } }],
  ['need.lift', { conditions: { lift: { value: 9 } } }],
  ['need.routine', { conditions: { lift: { value: 1 }, routine: 'no' } }],
  ['licence.B', B],
  ['licence.truck', TRUCK],
  ['competence.Till', { competences: [{ id: 'Till', level: 1, required: true }] }],
  ['competence.till', { competences: [{ id: 'till', level: 1, required: true }] }],
  ['travel', { remote: 0, place: { lat: 57, lon: 10, land: 'sjaelland' } }],
]

test('of equals the first in the order of the criteria is named, then the lower code', () => {
  const candidate: Partial<Candidate> = {
    ...cannotDrive,
    complete: true,
    needs: [
      { item: 'lift', strength: 'must', limit: 5 },
      { item: 'routine', strength: 'must' },
    ],
  }
  for (const [at, [code]] of kinds.entries()) {
    const left = kinds.slice(at).map(([, role]): [Partial<Role>, number] => [role, 1])
    expect(found(candidate, ...left.toReversed())).toEqual([{ id: 'k1', open: 0, blocker: code }])
    expect(found(candidate, ...left)).toEqual([{ id: 'k1', open: 0, blocker: code }])
  }
})

test('whoever has fewest roles comes first, then the lower id by code unit', () => {
  const ids = ['b', 'a10', 'a9', 'B']
  const people = ids.map((id) => aCandidate({ id, licences: { B: false } }))
  const one = aCandidate({ id: 'A', licences: { B: true } })
  const all = aCandidate({ id: '0', licences: { B: true, truck: true } })
  const roles = [aRole({ id: 'r1', ...B }), aRole({ id: 'r2', ...B }), aRole({ id: 'r3', licences: ['B', 'truck'] })]
  const driver = { ...one, licences: { B: true, truck: false } }
  expect(findUnfindable([driver, all, ...people], roles, setting)).toEqual([
    { id: 'B', open: 0, blocker: 'licence.B' },
    { id: 'a10', open: 0, blocker: 'licence.B' },
    { id: 'a9', open: 0, blocker: 'licence.B' },
    { id: 'b', open: 0, blocker: 'licence.B' },
    { id: 'A', open: 2, blocker: 'licence.truck' },
  ])
})
