import { expect, test } from 'vitest'
import { byCodeUnit } from '#app/domain/matching/answer.ts'
import { explain } from '#app/domain/matching/explain.ts'
import { judgeNeed } from '#app/domain/matching/need.ts'
import type { Candidate, Role } from '#app/domain/matching/types.ts'
import { aCandidate, aRole, officeWeek, setting } from '#tests/support/matching-pairs.ts'

/** The values of each finding by its code. */
function values(candidate: Candidate, role: Role) {
  return Object.fromEntries(explain(candidate, role, setting).findings.map(({ code, values }) => [code, values]))
}

const home = { lat: 55.64, lon: 12.08, land: 'sjaelland' }
const week = { mon: ['09:00', '15:00'], wed: ['09:00', '15:00'] } as const

test('a finding holds the values of both sides', () => {
  const candidate = aCandidate({
    hours: { min: 6, max: 12, wish: 10 },
    combine: true,
    perDay: 4,
    maxDays: 3,
    restDay: true,
    week,
    needs: [
      { item: 'lift', strength: 'must', limit: 5 },
      { item: 'breaks', strength: 'should', limit: 10 },
      { item: 'mentor', strength: 'nice' },
    ],
    competences: { till: 1, service: 2 },
    complete: true,
    licences: { B: true },
    travel: { modes: ['car', 'bike'], minutes: 45 },
    place: home,
    wishes: ['post', 'shelves'],
    unwanted: ['coffee'],
    availableFrom: '2027-01-01',
  })
  const role = aRole({
    hours: { min: 6, max: 8 },
    fixedDays: ['wed', 'mon'],
    maxPerDay: 6,
    minShift: 2,
    conditions: { lift: { value: 10, adaptableTo: 5 }, breaks: { value: 5 } },
    competences: [{ id: 'till', level: 2, required: true }],
    licences: ['B'],
    place: home,
    remote: 50,
    tasks: [
      { id: 'shelves', core: true },
      { id: 'coffee', core: true },
      { id: 'post', core: false },
    ],
    latestStart: '2026-12-31',
  })
  expect(values(candidate, role)).toEqual({
    hours: { candidate: { min: 6, max: 12, combine: true }, role: { min: 6, max: 8 } },
    week: {
      candidate: { week, perDay: 4, maxDays: 3, restDay: true },
      role: { week: officeWeek, fixedDays: ['mon', 'wed'], maxPerDay: 6, minShift: 2, hours: 6 },
      commonMinutes: [240, 0, 240, 0, 0, 0, 0],
      best: { days: ['mon', 'wed'], minutes: 480 },
    },
    'need.lift': {
      candidate: { strength: 'must', limit: 5 },
      role: { value: 10, adaptableTo: 5 },
      verdict: 'arrange',
    },
    'licence.B': { candidate: true, role: true },
    'competence.till': { candidate: { level: 1, near: 'service', complete: true }, role: { level: 2 } },
    travel: {
      candidate: { minutes: 45, modes: ['bike', 'car'], land: 'sjaelland' },
      role: { remote: 50, land: 'sjaelland' },
      minutes: 0,
      mode: 'bike',
    },
    start: { candidate: '2027-01-01', role: '2026-12-31' },
    'score.competences.till': {
      candidate: { level: 1, near: 'service' },
      role: { level: 2, required: true },
      weight: 2,
      credit: [1, 2],
    },
    'score.needs.breaks': {
      candidate: { strength: 'should', limit: 10 },
      role: { value: 5 },
      verdict: 'unmet',
      weight: 2,
      credit: [0, 1],
    },
    'score.needs.mentor': {
      candidate: { strength: 'nice', limit: null },
      role: null,
      verdict: 'unknown',
      weight: 1,
      credit: [2, 5],
    },
    'score.hours': { candidate: 10, role: { min: 6, max: 8 }, nearestMinutes: 480, weight: 1, credit: [480, 600] },
    'score.travel': { candidate: 45, role: 'estimate', minutes: 0, weight: 1, credit: [45, 45] },
    'score.wishes': {
      candidate: { wished: ['shelves'], unwanted: ['coffee'], wishesAny: true },
      role: ['coffee', 'shelves'],
      weight: 1,
      credit: [0, 2],
    },
    'score.days': { candidate: 2, role: 5, asked: 3, weight: 1, credit: [2, 3] },
  })
})

test('what nobody has answered is null, and a limit that is not set is none', () => {
  const bare = { hours: { min: 1, max: 2 } }
  const role = { id: 'r', ...bare, tasks: [{ id: 'post', core: true }] }
  expect(values({ id: 'k', ...bare }, role)).toEqual({
    hours: { candidate: { min: 1, max: 2, combine: null }, role: bare.hours },
    week: {
      candidate: { week: null, perDay: null, maxDays: null, restDay: false },
      role: { week: null, fixedDays: [], maxPerDay: null, minShift: 1, hours: 1 },
      commonMinutes: null,
      best: null,
    },
    travel: {
      candidate: { minutes: null, modes: [], land: null },
      role: { remote: 0, land: null },
      minutes: null,
      mode: null,
    },
    start: { candidate: null, role: null },
    'score.competences': { asked: false },
    'score.needs': { asked: false },
    'score.hours': { candidate: 2, role: bare.hours, nearestMinutes: 120, weight: 1, credit: [120, 120] },
    'score.travel': { candidate: null, role: 'unknown', minutes: null, weight: 1, credit: [1, 2] },
    'score.wishes': {
      candidate: { wished: [], unwanted: [], wishesAny: false },
      role: ['post'],
      weight: 1,
      credit: [1, 1],
    },
    'score.days': { candidate: null, role: null, weight: 1, credit: [1, 2] },
  })
})

test('a way that is not needed, or over water, has no minutes', () => {
  const candidate = aCandidate({ place: home })
  const water = values(candidate, aRole({ remote: 0, place: { ...home, land: 'bornholm' } }))
  expect(water.travel).toMatchObject({ role: { remote: 0, land: 'bornholm' }, minutes: null, mode: null })
  expect(water['score.travel']).toMatchObject({ candidate: null, role: 'water', minutes: null })
  const atHome = values(candidate, aRole({ remote: 100 }))
  expect(atHome['score.travel']).toMatchObject({ role: 'remote', minutes: null, credit: [1, 1] })
})

test('a role without an open day asks for none', () => {
  expect(values(aCandidate(), aRole({ week: {} }))['score.days']).toEqual({ asked: false })
})

test('days that no set of is permitted have no best', () => {
  const fixed = values(aCandidate({ week: { mon: ['08:00', '16:00'] } }), aRole({ fixedDays: ['tue'] }))
  expect(fixed.week).toMatchObject({ commonMinutes: [480, 0, 0, 0, 0, 0, 0], best: null })
})

test('only an unmet measure is close', () => {
  const judged = (item: string, limit?: number) =>
    judgeNeed(
      { item, strength: 'must', ...(limit === undefined ? {} : { limit }) },
      aRole({ conditions: { lift: { value: 6, adaptableTo: 5 }, routine: 'no' } }),
      setting,
    )
  const lift = { value: 6, adaptableTo: 5 }
  expect(judged('lift', 4)).toEqual({ verdict: 'unmet', condition: lift, close: true })
  expect(judged('lift', 5)).toEqual({ verdict: 'arrange', condition: lift, close: false })
  expect(judged('lift', 6)).toEqual({ verdict: 'met', condition: lift, close: false })
  expect(judged('routine')).toEqual({ verdict: 'unmet', condition: 'no', close: false })
  expect(judged('mentor')).toEqual({ verdict: 'unknown', condition: undefined, close: false })
})

test('ids are compared by code unit', () => {
  expect([byCodeUnit('a', 'b'), byCodeUnit('b', 'a'), byCodeUnit('a', 'a')]).toEqual([-1, 1, 0])
  expect([byCodeUnit('B', 'a'), byCodeUnit('a10', 'a9'), byCodeUnit('z', 'å')]).toEqual([-1, -1, -1])
})
