import { expect, test } from 'vitest'
import { explain } from '#app/domain/matching/explain.ts'
import type { Candidate, Role, Week } from '#app/domain/matching/types.ts'
import { bestDays, commonMinutes } from '#app/domain/matching/week.ts'
import { aCandidate, aRole, officeWeek, setting } from '#tests/support/matching-pairs.ts'

const long: Week = { ...officeWeek, sat: ['08:00', '16:00'], sun: ['08:00', '16:00'] }

function monday(candidate: Partial<Candidate>, role: Partial<Role>): number | undefined {
  return commonMinutes(aCandidate(candidate), aRole(role))?.[0]
}

test.each([
  [['09:00', '15:00'], ['08:00', '14:00'], 300],
  [['08:00', '14:00'], ['09:00', '15:00'], 300],
  [['09:00', '15:00'], ['15:00', '18:00'], 0],
  [['09:00', '10:00'], ['12:00', '18:00'], 0],
  [['09:00', '15:00'], ['14:00', '18:00'], 60],
  [['09:00', '15:00'], ['14:01', '18:00'], 0],
  [['18:00', '24:00'], ['00:00', '24:00'], 360],
] as const)('%j and %j have %s minutes in common', (theirs, ours, common) => {
  expect(monday({ week: { mon: theirs } }, { week: { mon: ours } })).toBe(common)
})

test.each([
  [{ perDay: 4 }, {}, 240],
  [{}, { maxPerDay: 3.5 }, 210],
  [{ perDay: 2 }, { maxPerDay: 3 }, 120],
  [{ perDay: 2 }, { minShift: 2 }, 120],
  [{ perDay: 2 }, { minShift: 2.1 }, 0],
  [{ perDay: 0.9 }, {}, 0],
  [{ perDay: 0.9 }, { minShift: 0.5 }, 54],
  [{ week: { tue: ['08:00', '16:00'] } }, {}, 0],
] as const)('with %j and %j a Monday of eight hours gives %s minutes', (candidate, role, common) => {
  expect(monday(candidate, role)).toBe(common)
})

test('a shortest shift of nothing makes no time out of days that do not meet', () => {
  expect(monday({ week: { mon: ['08:00', '09:00'] } }, { week: { mon: ['12:00', '13:00'] }, minShift: 0 })).toBe(0)
})

test('days that are closed have nothing in common, and a week that is not answered is not a closed one', () => {
  expect(commonMinutes(aCandidate({ week: {} }), aRole())).toEqual([0, 0, 0, 0, 0, 0, 0])
  expect(commonMinutes(aCandidate({ week: undefined }), aRole())).toBeNull()
  expect(commonMinutes(aCandidate(), aRole({ week: undefined }))).toBeNull()
})

/** Eight hours in common on each open day of both. */
test.each([
  ['one day is enough for its own length', {}, { hours: { min: 8, max: 8 } }, 'for'],
  ['a week of five days holds 40 hours', {}, { hours: { min: 40, max: 40 } }, 'for'],
  ['and not a minute more', {}, { hours: { min: 2401 / 60, max: 41 } }, 'conflict'],
  ['two days hold 16 hours', { maxDays: 2 }, { hours: { min: 16, max: 20 } }, 'for'],
  ['but not 17', { maxDays: 2 }, { hours: { min: 17, max: 20 } }, 'conflict'],
  ['with rest days three days hold 24', { restDay: true }, { hours: { min: 24, max: 30 } }, 'for'],
  ['but not 25', { restDay: true }, { hours: { min: 25, max: 30 } }, 'conflict'],
  [
    'Sunday and Monday are no neighbours',
    { restDay: true, week: { sun: long.sun, mon: long.mon } },
    { week: long, hours: { min: 16, max: 16 } },
    'for',
  ],
  [
    'Saturday and Sunday are',
    { restDay: true, week: { sat: long.sat, sun: long.sun } },
    { week: long, hours: { min: 16, max: 16 } },
    'conflict',
  ],
  ['fixed days count', { maxDays: 2 }, { fixedDays: ['mon', 'tue'], hours: { min: 16, max: 16 } }, 'for'],
  ['more fixed days than she has days', { maxDays: 1 }, { fixedDays: ['mon', 'tue'] }, 'conflict'],
  ['two fixed neighbours and a rest day', { restDay: true }, { fixedDays: ['mon', 'tue'] }, 'conflict'],
  [
    'a fixed day in the way of better ones',
    { restDay: true },
    { fixedDays: ['tue'], hours: { min: 24, max: 30 } },
    'conflict',
  ],
  ['a fixed day that she has not', { week: { tue: long.tue } }, { fixedDays: ['mon'] }, 'conflict'],
  ['a fixed day on which the role is closed', {}, { fixedDays: ['sat'] }, 'conflict'],
  ['no day in common', { week: { sat: long.sat } }, { hours: { min: 1, max: 8 } }, 'conflict'],
  ['no day in common and no hours asked', { week: { sat: long.sat } }, { hours: { min: 0, max: 8 } }, 'for'],
  ['her week not answered', { week: undefined }, {}, 'question'],
  ['its week not answered', {}, { week: undefined, fixedDays: ['sun'] }, 'question'],
] as const)('%s', (_, candidate, role, kind) => {
  const hours = { hours: { min: 1, max: 168 } }
  const { findings } = explain(aCandidate({ ...hours, ...candidate }), aRole({ ...role }), setting)
  expect(findings[1]).toMatchObject({ code: 'week', kind })
})

test('the finding tells the days that give most, the fewest and first over of equal ones', () => {
  const common = [120, 60, 120, 0, 120, 0, 0]
  expect(bestDays(common, aCandidate({ maxDays: 2 }), aRole())).toEqual({ days: ['mon', 'wed'], minutes: 240 })
  expect(bestDays(common, aCandidate(), aRole({ fixedDays: ['tue'] }))).toEqual({
    days: ['mon', 'tue', 'wed', 'fri'],
    minutes: 420,
  })
  expect(bestDays(common, aCandidate({ restDay: true }), aRole({ fixedDays: ['tue'] }))).toEqual({
    days: ['tue', 'fri'],
    minutes: 180,
  })
  expect(bestDays([0, 0, 0, 0, 0, 0, 0], aCandidate(), aRole())).toEqual({ days: [], minutes: 0 })
  expect(bestDays([0, 0, 0, 0, 0, 0, 0], aCandidate(), aRole({ fixedDays: ['mon'] }))).toBeNull()
})

/** ⌊5 × min(u, t) ÷ t⌋, worked out by hand. */
test.each([
  [{}, {}, 5],
  [{ week: { mon: long.mon, wed: long.wed } }, {}, 2],
  [{ week: { mon: long.mon, wed: long.wed }, maxDays: 2 }, {}, 5],
  [{ week: { mon: long.mon, wed: long.wed }, maxDays: 3 }, {}, 3],
  [{ week: { mon: long.mon } }, { week: { mon: long.mon, tue: long.tue } }, 2],
  [{ week: { sun: long.sun } }, {}, 0],
  [{ maxDays: 2 }, {}, 5],
  [{ week: undefined }, {}, 2],
  [{}, { week: undefined }, 2],
  [{}, { week: {} }, 5],
] as const)('days with %j and %j give %s points', (candidate, role, points) => {
  expect(explain(aCandidate(candidate), aRole(role), setting).parts.days).toBe(points)
})
