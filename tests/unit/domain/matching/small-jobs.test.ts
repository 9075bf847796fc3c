import { expect, test } from 'vitest'
import { combineJobs } from '#app/domain/matching/small-jobs.ts'
import type { Candidate, Role, Week, Weekday } from '#app/domain/matching/types.ts'
import { aCandidate, aRole, officeWeek, setting } from '#tests/support/matching-pairs.ts'

const EIGHT = ['08:00', '16:00'] as const

/** Eight hours on each of these days. */
function open(...days: readonly Weekday[]): Week {
  return Object.fromEntries(days.map((day) => [day, EIGHT]))
}

/** Roles r1, r2 … of just so many hours. */
function jobs(...roles: readonly [hours: number, own?: Partial<Role>][]): Role[] {
  return roles.map(([hours, own], at) => aRole({ id: `r${at + 1}`, hours: { min: hours, max: hours }, ...own }))
}

/** Each combination as "r1 mon+tue, r2 wed". */
function combined(candidate: Partial<Candidate>, roles: readonly Role[], most?: number): string[] {
  const her = aCandidate({ hours: { min: 8, max: 20 }, ...candidate })
  const found = combineJobs(her, roles, setting, most)
  return found.map(({ jobs }) => jobs.map(({ id, days }) => `${id} ${days.join('+')}`).join(', '))
}

test('two roles of one day each get a day of their own', () => {
  expect(combined({}, jobs([8], [8]))).toEqual(['r1 mon, r2 tue'])
  expect(combineJobs(aCandidate({ hours: { min: 8, max: 16 } }), jobs([7.4], [8]), setting)).toEqual([
    {
      jobs: [
        { id: 'r1', days: ['mon'], minutes: 444 },
        { id: 'r2', days: ['tue'], minutes: 480 },
      ],
      minutes: 924,
      score: 91 + 92,
    },
  ])
})

test('one role is no combination, and no role is taken twice', () => {
  expect(combined({}, [])).toEqual([])
  expect(combined({}, jobs([4]))).toEqual([])
})

test.each([
  [true, 1],
  [undefined, 1],
  [false, 0],
])('several jobs are %s to her', (combine, count) => {
  expect(combined({ combine }, jobs([4], [4]))).toHaveLength(count)
  const bigEnough = [
    { min: 8, max: 8 },
    { min: 8, max: 9 },
  ].map((hours, at) => aRole({ id: `r${at}`, hours }))
  expect(combined({ combine, hours: { min: 8, max: 20 } }, bigEnough)).toHaveLength(count)
})

/** Σ of the fewest hours against her most. */
test.each([
  [16, ['r1 mon, r2 tue']],
  [15.9, []],
])('two roles of 8 hours within %s', (max, expected) => {
  expect(combined({ hours: { min: 1, max } }, jobs([8], [8]))).toEqual(expected)
})

test('two fit where three are too many hours', () => {
  const pairs = ['r1 mon, r2 tue', 'r1 mon, r3 tue', 'r2 mon, r3 tue']
  expect(combined({ hours: { min: 1, max: 11.9 } }, jobs([4], [4], [4]))).toEqual(pairs)
  expect(combined({ hours: { min: 1, max: 12 } }, jobs([4], [4], [4]))).toHaveLength(4)
})

test('a role with a conflict is left out, one with a question is not', () => {
  const asking = { licences: ['B'] }
  expect(combined({ licences: { B: false } }, jobs([4], [4, asking]))).toEqual([])
  expect(combined({ licences: { truck: false } }, jobs([4], [4, asking]))).toEqual(['r1 mon, r2 tue'])
})

test('a week that is not answered on either side cannot be shown to leave days for both', () => {
  expect(combined({ week: undefined }, jobs([4], [4]))).toEqual([])
  expect(combined({}, jobs([4], [4, { week: undefined }], [4]))).toEqual(['r1 mon, r3 tue'])
})

test.each<[string, Partial<Candidate>, Role[], string[]]>([
  ['days enough for one only', { week: open('mon') }, jobs([4], [4]), []],
  ['the only day of one goes to it', {}, jobs([8], [8, { week: open('mon') }]), ['r1 tue, r2 mon']],
  ['both need the same day', {}, jobs([8, { week: open('mon') }], [8, { week: open('mon') }]), []],
  ['both have it fixed', {}, jobs([4, { fixedDays: ['mon'] }], [4, { fixedDays: ['mon'] }]), []],
  ['one has it fixed', {}, jobs([4, { fixedDays: ['wed'] }], [4]), ['r1 wed, r2 mon']],
  ['fixed days count', {}, jobs([4, { fixedDays: ['mon', 'tue'] }], [4]), ['r1 mon+tue, r2 wed']],
  ['exactly her number of days', { maxDays: 2 }, jobs([8], [8]), ['r1 mon, r2 tue']],
  ['one day above it', { maxDays: 2 }, jobs([8.1], [8]), []],
  ['a rest day between all of them', { restDay: true }, jobs([8], [8]), ['r1 mon, r2 wed']],
  ['no room for one', { restDay: true, week: open('mon', 'tue') }, jobs([8], [8]), []],
  [
    'Sunday and Monday',
    { restDay: true, week: open('sun', 'mon') },
    jobs([8, { week: open('sun', 'mon') }], [8, { week: open('sun') }]),
    ['r1 mon, r2 sun'],
  ],
  ['her longest day', { perDay: 4 }, jobs([8], [4]), ['r1 mon+tue, r2 wed']],
  ['its longest day', {}, jobs([8, { maxPerDay: 4 }], [8]), ['r1 mon+tue, r2 wed']],
  ['its shortest shift', { perDay: 3 }, jobs([4, { minShift: 3.1 }], [3]), []],
  ['two days for one', { hours: { min: 8, max: 24 } }, jobs([8, { week: open('tue') }], [16]), ['r1 tue, r2 mon+wed']],
])('days: %s', (_, candidate, roles, expected) => {
  expect(combined(candidate, roles)).toEqual(expected)
})

test('days are given so that the fewest are used, even where the first would do', () => {
  const week: Week = { mon: ['08:00', '10:00'], tue: ['08:00', '10:00'], wed: EIGHT, thu: EIGHT }
  expect(combined({ week }, jobs([4], [2]))).toEqual(['r1 wed, r2 mon'])
  expect(combined({ week }, jobs([4], [4]))).toEqual(['r1 wed, r2 thu'])
})

test('three roles share the week too, also where two of them leave the third no day', () => {
  const week = open('mon', 'tue', 'wed')
  const three = jobs([4], [4, { week: open('mon', 'tue') }], [4, { week: open('mon') }])
  expect(combined({ week }, three)).toEqual([
    'r1 wed, r2 tue, r3 mon',
    'r2 tue, r3 mon',
    'r1 mon, r2 tue',
    'r1 tue, r3 mon',
  ])
  const noThird = jobs([4], [4, { week: open('mon') }], [4, { week: open('mon') }])
  expect(combined({ week }, noThird)).toEqual(['r1 tue, r2 mon', 'r1 tue, r3 mon'])
})

test('four roles are taken two and three at a time', () => {
  const roles = jobs([2], [2], [2], [2])
  expect(combined({}, roles).map((line) => line.split(', ').length)).toEqual([3, 3, 3, 3, 2, 2, 2, 2, 2, 2])
})

test('the highest sum of scores comes first, then the ids in turn', () => {
  const wished = { tasks: [{ id: 'post', core: true }] }
  const roles = jobs([8, wished], [8], [8, wished], [8]).map((role, at) => ({ ...role, id: `${'bBab'[at]}${at}` }))
  const unwanted = { unwanted: ['post'], hours: { min: 1, max: 16 } }
  const expected = ['B1 mon, b3 tue', 'B1 mon, a2 tue', 'B1 mon, b0 tue', 'a2 mon, b3 tue', 'b0 mon, b3 tue']
  expect(combined(unwanted, roles)).toEqual([...expected, 'a2 mon, b0 tue'])
  expect(combined(unwanted, roles.toReversed())).toEqual([...expected, 'a2 mon, b0 tue'])
  for (const most of [0, 1, 2, 3, 5, 6, 7]) {
    expect(combined(unwanted, roles, most)).toEqual([...expected, 'a2 mon, b0 tue'].slice(0, most))
  }
})

test('a role that asks for no hours needs no day', () => {
  const none = aRole({ id: 'r0', hours: { min: 0, max: 4 }, week: officeWeek })
  expect(combined({}, [none, ...jobs([4])])).toEqual(['r0 , r1 mon'])
})
