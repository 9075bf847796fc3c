import { expect, test } from 'vitest'
import { addMonths, instantOf, isDay } from '#app/domain/rules/calendar.ts'
import {
  addWorkingDays,
  easterSunday,
  isWorkingDay,
  nextWorkingDay,
  publicHolidays,
} from '#app/domain/rules/holidays.ts'

test('Easter Sunday falls where the church put it', () => {
  const known = [
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2038-04-25',
    '2049-04-18',
  ]
  expect(known.map((day) => easterSunday(Number(day.slice(0, 4))))).toEqual(known)
})

test('the public holidays of 2026 are the ten of the law; Great Prayer Day ended with 2023', () => {
  expect(publicHolidays(2026)).toEqual([
    '2026-01-01',
    '2026-04-02',
    '2026-04-03',
    '2026-04-05',
    '2026-04-06',
    '2026-05-14',
    '2026-05-24',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ])
  expect(publicHolidays(2023)).toContain('2023-05-05')
  expect(publicHolidays(2024)).not.toContain('2024-04-26')
})

test.each([
  ['2026-11-24', '2026-11-25', 'an ordinary Tuesday'],
  ['2026-11-27', '2026-11-30', 'a Friday'],
  ['2026-11-28', '2026-11-30', 'a Saturday'],
  ['2026-12-24', '2026-12-28', 'Christmas Eve on a Thursday'],
  ['2027-12-23', '2027-12-24', 'the day before Christmas Eve, which is an ordinary day'],
  ['2026-12-31', '2027-01-04', "New Year's Eve on a Thursday"],
  ['2026-04-01', '2026-04-07', 'the Wednesday before Easter'],
  ['2026-05-13', '2026-05-15', 'the day before Ascension'],
  ['2026-05-22', '2026-05-26', 'the Friday before Whitsun'],
])('the working day after %s is %s: %s', (day, next) => {
  expect(nextWorkingDay(day)).toBe(next)
  expect(isWorkingDay(next)).toBe(true)
})

test('working days are counted over weekends and holidays', () => {
  expect(addWorkingDays('2026-12-23', 2)).toBe('2026-12-28')
  expect(addWorkingDays('2026-11-24', 0)).toBe('2026-11-24')
})

test('months are clamped to the last day of the month', () => {
  expect(addMonths('2023-08-31', 30)).toBe('2026-02-28')
  expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
  expect(addMonths('2027-08-31', 6)).toBe('2028-02-29')
  expect(addMonths('2026-11-24', 6)).toBe('2027-05-24')
})

test('a clock time in Copenhagen is the right instant in winter, in summer and on the nights between', () => {
  expect(instantOf('2026-11-24', '10:00').toISOString()).toBe('2026-11-24T09:00:00.000Z')
  expect(instantOf('2026-07-01', '10:00').toISOString()).toBe('2026-07-01T08:00:00.000Z')
  expect(instantOf('2026-03-29').toISOString()).toBe('2026-03-28T23:00:00.000Z')
  expect(instantOf('2026-03-30').toISOString()).toBe('2026-03-29T22:00:00.000Z')
  expect(instantOf('2026-10-25').toISOString()).toBe('2026-10-24T22:00:00.000Z')
  expect(instantOf('2026-10-26').toISOString()).toBe('2026-10-25T23:00:00.000Z')
})

test('only days that exist are days', () => {
  expect(['2026-02-28', '2026-02-29', '2026-13-01', '26-1-1', ''].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})
