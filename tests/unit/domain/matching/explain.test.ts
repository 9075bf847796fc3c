import { expect, test } from 'vitest'
import { explain } from '#app/domain/matching/explain.ts'
import { partsOf, scoreOf, statusOf } from '#app/domain/matching/findings.ts'
import { apportion, leastCommonMultiple, wholeQuotient } from '#app/domain/matching/fraction.ts'
import { aCandidate, aRole, setting } from '#tests/support/matching-pairs.ts'

/** The worked example of the module's README. */
const anna = aCandidate({
  hours: { min: 6, max: 12, wish: 10 },
  perDay: 4,
  maxDays: 3,
  week: { mon: ['09:00', '15:00'], wed: ['09:00', '15:00'] },
  needs: [
    { item: 'lift', strength: 'must', limit: 5 },
    { item: 'routine', strength: 'should' },
    { item: 'mentor', strength: 'nice' },
  ],
  competences: { till: 3, excel: 0 },
  licences: { B: true },
  wishes: ['shelves'],
  unwanted: ['cleaning'],
})
const shop = aRole({
  hours: { min: 6, max: 8 },
  week: { mon: ['08:00', '14:00'], wed: ['08:00', '14:00'], fri: ['08:00', '14:00'] },
  fixedDays: ['mon'],
  conditions: { lift: { value: 10, adaptableTo: 5 }, routine: 'partly' },
  competences: [
    { id: 'till', level: 2, required: true },
    { id: 'excel', level: 1, required: false },
  ],
  licences: ['B'],
  place: { lat: 55.65, lon: 12.1, land: 'sjaelland' },
  remote: 0,
  tasks: [
    { id: 'shelves', core: true },
    { id: 'post', core: true },
    { id: 'cleaning', core: false },
  ],
})

test('the worked example gives the numbers that the README says', () => {
  const { status, score, parts, findings } = explain(anna, shop, setting)
  expect({ status, score, parts }).toEqual({
    status: 'ask',
    score: 64,
    parts: { competences: 23, needs: 13, hours: 12, travel: 8, wishes: 5, days: 3 },
  })
  expect(findings.map(({ code, kind, points }) => [code, kind, points.won, points.lost])).toEqual([
    ['hours', 'for', 0, 0],
    ['week', 'for', 0, 0],
    ['need.lift', 'question', 0, 0],
    ['licence.B', 'for', 0, 0],
    ['competence.till', 'for', 0, 0],
    ['travel', 'for', 0, 0],
    ['start', 'for', 0, 0],
    ['score.competences.excel', 'against', 0, 12],
    ['score.competences.till', 'for', 23, 0],
    ['score.needs.mentor', 'against', 3, 5],
    ['score.needs.routine', 'for', 10, 7],
    ['score.hours', 'for', 12, 3],
    ['score.travel', 'for', 8, 2],
    ['score.wishes', 'for', 5, 5],
    ['score.days', 'for', 3, 2],
  ])
})

test('a pair that lacks nothing gets 100 points, one that asks for nothing too', () => {
  expect(explain(aCandidate(), aRole(), setting)).toMatchObject({ status: 'fits', score: 100 })
  const nothing = explain({ id: 'k', hours: { min: 1, max: 1 } }, { id: 'r', hours: { min: 1, max: 1 } }, setting)
  expect(nothing).toMatchObject({ status: 'ask', score: 92, parts: { travel: 5, days: 2 } })
})

test('a part that nobody asks for is one finding with every point', () => {
  const { findings } = explain(aCandidate(), aRole(), setting)
  expect(findings.filter(({ values }) => values.asked === false)).toEqual([
    { code: 'score.competences', kind: 'for', values: { asked: false }, points: { won: 35, lost: 0 } },
    { code: 'score.needs', kind: 'for', values: { asked: false }, points: { won: 25, lost: 0 } },
    { code: 'score.wishes', kind: 'for', values: { asked: false }, points: { won: 10, lost: 0 } },
  ])
})

/** ⌊10 × credit⌋ over the core tasks, worked out by hand. */
test.each([
  [['shelves', 'post', 'coffee'], ['shelves'], [], 3],
  [['shelves', 'post', 'coffee'], ['shelves', 'post'], ['coffee'], 3],
  [['shelves', 'post', 'coffee'], ['shelves', 'post', 'coffee'], [], 10],
  [['shelves', 'post', 'coffee'], ['shelves'], ['post', 'coffee'], 0],
  [['shelves', 'post', 'coffee'], [], ['post'], 6],
  [['shelves', 'post', 'coffee'], [], [], 10],
  [['shelves', 'post', 'coffee'], [], ['shelves', 'post', 'coffee'], 0],
  [['shelves', 'post', 'coffee'], ['driving'], [], 0],
  [['shelves'], ['cleaning'], ['cleaning'], 0],
  [['shelves'], ['shelves', 'shelves'], [], 10],
  [[], ['driving'], ['cleaning'], 10],
])('the core tasks %j with the wishes %j and not %j give %s points', (core, wishes, unwanted, points) => {
  const tasks = [...core.map((id) => ({ id, core: true })), { id: 'cleaning', core: false }]
  expect(explain(aCandidate({ wishes, unwanted }), aRole({ tasks }), setting).parts.wishes).toBe(points)
})

test('nobody is left out for a task that she would rather not do', () => {
  const role = aRole({ tasks: [{ id: 'cleaning', core: true }] })
  expect(explain(aCandidate({ unwanted: ['cleaning'] }), role, setting)).toMatchObject({ status: 'fits', score: 90 })
})

test('one conflict is near, two are blocked, whatever the questions', () => {
  const noAnswers = { needs: [{ item: 'routine', strength: 'must' } as const] }
  const one = explain(aCandidate({ ...noAnswers, licences: { B: false } }), aRole({ licences: ['B'] }), setting)
  expect(one.status).toBe('near')
  const two = explain(
    aCandidate({ ...noAnswers, licences: { B: false, truck: false } }),
    aRole({ licences: ['B', 'truck'] }),
    setting,
  )
  expect(two.status).toBe('blocked')
})

test('status, score and parts follow from findings that went through JSON', () => {
  const { findings, ...rest } = explain(anna, shop, setting)
  const read = JSON.parse(JSON.stringify(findings))
  expect({ status: statusOf(read), score: scoreOf(read), parts: partsOf(read) }).toEqual(rest)
})

test('an id with the name of a part or a dot in it is counted once', () => {
  const role = aRole({ competences: [{ id: 'needs.hours', level: 1, required: false }] })
  expect(explain(aCandidate({ competences: { 'needs.hours': 1 } }), role, setting).parts.competences).toBe(35)
})

test.each([
  [35, [0, 1], [0, 35]],
  [17, [1, 1], [9, 8]],
  [25, [1, 1, 1], [9, 8, 8]],
  [10, [6, 3, 1], [6, 3, 1]],
  [1, [1, 2], [0, 1]],
  [0, [0, 0], [0, 0]],
  [2, [1, 0, 1], [1, 0, 1]],
  [3, [5, 3, 2], [1, 1, 1]],
  [7, [4], [7]],
])('%s points over the shares %j are %j', (total, shares, points) => {
  expect(apportion(total, shares)).toEqual(points)
})

test('quotients and least common multiples are whole', () => {
  expect([wholeQuotient(35 * 2, 3), wholeQuotient(36, 12), wholeQuotient(0, 7)]).toEqual([23, 3, 0])
  expect([leastCommonMultiple(1, 1), leastCommonMultiple(4, 6), leastCommonMultiple(6, 3)]).toEqual([1, 12, 6])
})
