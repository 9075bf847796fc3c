import { expect, test } from 'vitest'
import { adviseRole, applyRoleChange } from '#app/domain/matching/advice/role.ts'
import type { Candidate, Condition, Need, Role } from '#app/domain/matching/types.ts'
import { aCandidate, aRole, officeWeek, setting } from '#tests/support/matching-pairs.ts'

/** Each change as "code n q", in order. */
function advice(role: Partial<Role>, ...candidates: readonly Partial<Candidate>[]): string[] {
  const people = candidates.map((own, at) => aCandidate({ id: `k${at}`, ...own }))
  return adviseRole(aRole(role), people, setting).map(({ code, n, q }) => `${code} ${n} ${q}`)
}

function must(item: string, limit?: number): Partial<Candidate> {
  const need: Need = { item, strength: 'must' }
  return { needs: [limit === undefined ? need : { ...need, limit }] }
}

test.each<[Condition | undefined, string[]]>([
  [undefined, ['condition.routine=yes 0 1']],
  ['unknown', ['condition.routine=yes 0 1']],
  ['no', ['condition.routine=partly 1 0', 'condition.routine=yes 1 0']],
  ['partly', ['condition.routine=yes 0 1']],
  ['yes', []],
])('a flag that is %s, and somebody must have', (condition, expected) => {
  expect(advice({ conditions: condition ? { routine: condition } : {} }, must('routine'))).toEqual(expected)
})

test('a flag that nobody must have is no advice', () => {
  const needs = [
    { item: 'routine', strength: 'should' },
    { item: 'mentor', strength: 'nice' },
  ] as const
  expect(advice({ conditions: { routine: 'no', mentor: 'no' } }, { needs }, {})).toEqual([])
})

/** Limits of two candidates, each a must. */
test.each<[string, [number, number], Condition | undefined, string[]]>([
  ['lift', [5, 3], { value: 10 }, ['condition.lift=3 2 0', 'condition.lift=5 1 0']],
  ['lift', [5, 3], { value: 5 }, ['condition.lift=3 1 0']],
  ['lift', [5, 3], { value: 4 }, ['condition.lift=3 1 0']],
  ['lift', [5, 3], { value: 3 }, []],
  ['lift', [5, 5], { value: 10 }, ['condition.lift=5 2 0']],
  ['lift', [5, 3], { value: 10, adaptableTo: 5 }, ['condition.lift=3 1 1', 'condition.lift=5 0 1']],
  ['lift', [5, 3], { value: 10, adaptableTo: 3 }, ['condition.lift=3 0 2', 'condition.lift=5 0 1']],
  ['lift', [5, 3], undefined, ['condition.lift=3 0 2', 'condition.lift=5 0 1']],
  ['lift', [5, 3], 'unknown', ['condition.lift=3 0 2', 'condition.lift=5 0 1']],
  ['lift', [2.5, 0], { value: 10 }, ['condition.lift=0 2 0', 'condition.lift=2.5 1 0']],
  ['breaks', [10, 15], { value: 5 }, ['condition.breaks=15 2 0', 'condition.breaks=10 1 0']],
  ['breaks', [10, 15], { value: 10 }, ['condition.breaks=15 1 0']],
  ['cold', [-5, 0], { value: -10 }, ['condition.cold=0 2 0', 'condition.cold=-5 1 0']],
])('%s with the limits %j against %j', (item, [one, other], condition, expected) => {
  const conditions = condition ? { [item]: condition } : {}
  expect(advice({ conditions }, must(item, one), must(item, other))).toEqual(expected)
})

test.each([
  [{ value: 10, adaptableTo: 3 }, 'condition.lift=5', { value: 5, adaptableTo: 3 }],
  [{ value: 10 }, 'condition.lift=5', { value: 5 }],
  ['unknown', 'condition.lift=2.5', { value: 2.5 }],
  [undefined, 'condition.lift=-5', { value: -5 }],
  ['no', 'condition.lift=yes', 'yes'],
  ['no', 'condition.lift=partly', 'partly'],
] as const)('%j with %s becomes %j', (condition, code, changed) => {
  const others = { noise: { value: 1 } }
  const role = aRole({ conditions: condition ? { ...others, lift: condition } : others })
  expect(applyRoleChange(role, code)).toEqual({ ...role, conditions: { ...others, lift: changed } })
})

/** Her most hours, and one hour less as the least of the role. */
test.each([
  [{ min: 9, max: 12 }, 8, ['hours.min=8 1 0']],
  [{ min: 9, max: 12 }, 7.9, []],
  [{ min: 7.4, max: 8 }, 6.4, ['hours.min=6.4 1 0']],
  [{ min: 7.4, max: 8 }, 6.3, []],
  [{ min: 2, max: 8 }, 1, ['hours.min=1 1 0']],
  [{ min: 1.5, max: 8 }, 1, ['hours.min=1 1 0']],
  [{ min: 1.5, max: 8 }, 0.5, []],
  [{ min: 1, max: 8 }, 0.5, []],
  [{ min: 0.5, max: 8 }, 0.25, []],
])('the hours %j and her most of %s', (hours, max, expected) => {
  expect(advice({ hours }, { hours: { min: 0, max } })).toEqual(expected)
})

test('one hour less can end two conflicts at once, of the hours and of the week', () => {
  const candidate = { hours: { min: 1, max: 8 }, week: { mon: ['08:00', '16:00'] as const } }
  expect(advice({ hours: { min: 9, max: 12 } }, candidate)).toEqual(['hours.min=8 1 0'])
  expect(applyRoleChange(aRole({ hours: { min: 9, max: 12 } }), 'hours.min=8').hours).toEqual({ min: 8, max: 12 })
})

test.each([
  [9, false, ['hours.max=9 1 0']],
  [9.1, false, []],
  [9, undefined, ['hours.max=9 0 1']],
  [9.1, undefined, []],
  [9, true, []],
])('a role of at most 8 hours and her least of %s, combining jobs %s', (min, combine, expected) => {
  const hours = { min, max: 12 }
  expect(advice({ hours: { min: 4, max: 8 } }, { hours, combine })).toEqual(expected)
})

test('one hour more keeps the least hours, in whole minutes', () => {
  expect(advice({ hours: { min: 4, max: 7.4 } }, { hours: { min: 8.4, max: 12 }, combine: false })).toEqual([
    'hours.max=8.4 1 0',
  ])
  expect(applyRoleChange(aRole(), 'hours.max=8.4').hours).toEqual({ min: 8, max: 8.4 })
})

test('a required competence becomes a wish', () => {
  const competences = [
    { id: 'till', level: 2, required: true },
    { id: 'excel', level: 1, required: false },
    { id: 'phone', level: 1, required: true },
  ]
  const cannot = { competences: { till: 0, excel: 0 } }
  expect(advice({ competences }, cannot, {}, { competences: { till: 2 } })).toEqual([
    'competence.till=wanted 1 0',
    'competence.phone=wanted 0 1',
  ])
  expect(applyRoleChange(aRole({ competences }), 'competence.till=wanted').competences).toEqual([
    { id: 'till', level: 2, required: false },
    { id: 'excel', level: 1, required: false },
    { id: 'phone', level: 1, required: true },
  ])
})

const shortWeek = { mon: ['10:00', '15:30'], tue: ['09:00', '12:00'], wed: ['11:00', '15:00'] } as const

test('a closed weekday opens from the earliest start to the latest end of the others', () => {
  const hours = { min: 5, max: 12 }
  const thursday = { hours, week: { thu: ['08:00', '14:00'] as const } }
  expect(advice({ hours, week: shortWeek }, thursday)).toEqual(['week.thu 1 0'])
  expect(advice({ hours: { min: 5.1, max: 12 }, week: shortWeek }, thursday)).toEqual([])
  expect(applyRoleChange(aRole({ week: shortWeek }), 'week.thu').week).toEqual({
    ...shortWeek,
    thu: ['09:00', '15:30'],
  })
})

test('every closed weekday is tried, and none of a week that is not answered or closed', () => {
  const everyDay = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
  const candidate = { week: Object.fromEntries(everyDay.map((day) => [day, ['08:00', '24:00']])), maxDays: 2 }
  const opened = ['week.fri 1 0', 'week.sat 1 0', 'week.sun 1 0', 'week.thu 1 0']
  expect(advice({ week: shortWeek, hours: { min: 11, max: 12 } }, candidate)).toEqual(opened)
  expect(advice({ week: {} }, candidate)).toEqual([])
  expect(advice({ week: undefined }, candidate)).toEqual([])
})

test('a fixed day is dropped', () => {
  const candidate = { week: { tue: officeWeek.tue, wed: officeWeek.wed } }
  expect(advice({ fixedDays: ['mon', 'tue'] }, candidate)).toEqual(['fixedDay.mon 1 0'])
  expect(advice({ fixedDays: ['mon', 'mon'] }, candidate)).toEqual(['fixedDay.mon 1 0'])
  expect(advice({ fixedDays: ['mon'] }, {})).toEqual([])
  const role = aRole({ fixedDays: ['mon', 'tue', 'mon'] })
  expect(applyRoleChange(role, 'fixedDay.mon')).toEqual({ ...role, fixedDays: ['tue'] })
})

test('a licence is dropped', () => {
  const people: Partial<Candidate>[] = [
    { licences: { B: false } },
    { licences: { truck: true } },
    { licences: { B: true, truck: false } },
  ]
  expect(advice({ licences: ['B', 'truck'] }, ...people)).toEqual(['licence.B 1 1', 'licence.truck 1 0'])
  const role = aRole({ licences: ['B', 'truck'] })
  expect(applyRoleChange(role, 'licence.B')).toEqual({ ...role, licences: ['truck'] })
})

test.each([
  [{ remote: 0, place: { lat: 57, lon: 10, land: 'sjaelland' } }, ['remote=100 1 0']],
  [{ remote: 99, place: { lat: 57, lon: 10, land: 'sjaelland' } }, ['remote=100 1 0']],
  [{ remote: undefined, place: undefined }, ['remote=100 0 1']],
  [{ remote: 100, place: undefined }, []],
  [{ remote: 0, place: aCandidate().place }, []],
])('work from home, for %j', (role, expected) => {
  expect(advice(role, {})).toEqual(expected)
  expect(applyRoleChange(aRole(role), 'remote=100')).toEqual({ ...aRole(role), remote: 100 })
})

test('work from home leaves every condition as it is', () => {
  const role = aRole({ remote: 0, conditions: { mentor: 'no', lift: 'unknown' } })
  expect(applyRoleChange(role, 'remote=100').conditions).toEqual(role.conditions)
})

test('a change that leaves another conflict opens nothing, and one that leaves a question opens to be asked', () => {
  const role = { licences: ['B', 'truck'], conditions: { routine: 'unknown' } } as const
  expect(advice(role, { licences: { B: false, truck: false } })).toEqual([])
  expect(advice(role, { licences: { B: false, truck: true }, ...must('routine') })).toEqual(['licence.B 1 0'])
  expect(advice(role, { licences: { truck: true }, ...must('routine') })).toEqual([])
})

test('most opened come first, then most questions answered, then codes by code unit', () => {
  const licences = ['a', 'b', 'B', 'a10', 'a9']
  const all = Object.fromEntries(licences.map((id) => [id, true]))
  const lacks = (...ids: string[]) => ({ licences: { ...all, ...Object.fromEntries(ids.map((id) => [id, false])) } })
  const asked = (id: string) => ({ licences: Object.fromEntries(Object.entries(all).filter(([one]) => one !== id)) })
  const people = [lacks('b'), lacks('b'), asked('b'), lacks('a'), lacks('B'), lacks('a10'), lacks('a9')]
  const expected = ['b 2 1', 'a 1 2', 'B 1 0', 'a10 1 0', 'a9 1 0'].map((end) => `licence.${end}`)
  expect(advice({ licences }, ...people, asked('a'), asked('a'))).toEqual(expected)
})

test('ids may look like anything', () => {
  const competences = [{ id: 'c=1.x=2', level: 1, required: true }]
  const role = { licences: ['remote=100', 'toString'], competences }
  expect(advice(role, {}).length).toBe(0)
  expect(advice({ competences }, { complete: true })).toEqual(['competence.c=1.x=2=wanted 1 0'])
  const changed = applyRoleChange(aRole(role), 'licence.remote=100')
  expect(changed).toEqual(aRole({ ...role, licences: ['toString'] }))
})

test('nobody to open to is no advice, and a text that is no change is refused', () => {
  expect(advice({ licences: ['B'] })).toEqual([])
  for (const code of ['', 'licence', 'need.lift', 'travel.minutes=55', 'hours=3']) {
    expect(() => applyRoleChange(aRole(), code)).toThrow(new RangeError(`${code} is no change`))
  }
})
