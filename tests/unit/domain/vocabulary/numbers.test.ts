import { expect, test } from 'vitest'
import { isValidCvr, normaliseCvr } from '#app/domain/vocabulary/cvr.ts'
import { formatHours, parseHours } from '#app/domain/vocabulary/hours.ts'
import { isValidPNumber, normalisePNumber } from '#app/domain/vocabulary/p-number.ts'
import { formatClock, formatInterval, parseClock, parseInterval } from '#app/domain/vocabulary/week.ts'

test.each([
  ['10000009', true],
  ['10000010', false],
  ['12345674', true],
  ['12345675', false],
  ['12 34 56 74', true],
  [' 12345674 ', true],
  ['00000000', false],
  ['00000019', false],
  ['1234567', false],
  ['123456740', false],
  ['12-34-56-74', false],
  ['DK12345674', false],
  ['', false],
])('CVR %j is valid: %s', (text, valid) => {
  expect(isValidCvr(text)).toBe(valid)
})

test.each([
  ['1003456789', true],
  ['1 003 456 789', true],
  ['0003456789', false],
  ['100345678', false],
  ['10034567890', false],
  ['10034567a9', false],
  ['', false],
])('P-number %j is valid: %s', (text, valid) => {
  expect(isValidPNumber(text)).toBe(valid)
})

test('numbers are stored without spaces', () => {
  expect(normaliseCvr(' 12 34 56 74')).toBe('12345674')
  expect(normalisePNumber('1 003 456 789')).toBe('1003456789')
})

test.each([
  ['1', 60],
  ['37', 2220],
  ['7,4', 444],
  ['7.4', 444],
  ['7,40', 444],
  [' 12,5 ', 750],
  ['12½', 750],
  ['12 ½', 750],
  ['7¼', 435],
  ['8¾', 525],
  ['7,35', 441],
  ['7,05', 423],
])('%j hours are %d minutes', (text, minutes) => {
  expect(parseHours(text)).toEqual({ minutes })
})

test.each([
  ['', 'format'],
  ['ti', 'format'],
  ['7 t', 'format'],
  ['7,', 'format'],
  [',5', 'format'],
  ['-5', 'format'],
  ['7,4,5', 'format'],
  ['7:30', 'format'],
  ['½', 'format'],
  ['1e1', 'format'],
  ['12,3456', 'decimals'],
  ['7,401', 'decimals'],
  ['7,33', 'decimals'],
  ['0', 'range'],
  ['0,95', 'range'],
  ['37,05', 'range'],
  ['38', 'range'],
  ['100000', 'range'],
])('%j hours are refused for their %s', (text, error) => {
  expect(parseHours(text)).toEqual({ error })
})

test('the range is the caller’s, its borders included', () => {
  const day = { min: 30, max: 444 }
  expect(parseHours('0,5', day)).toEqual({ minutes: 30 })
  expect(parseHours('7,4', day)).toEqual({ minutes: 444 })
  expect(parseHours('7,45', day)).toEqual({ error: 'range' })
  expect(parseHours('0,45', day)).toEqual({ error: 'range' })
})

test('hours are written as people write them, and every quarter and tenth comes back', () => {
  expect(formatHours(444, 'da')).toBe('7,4')
  expect(formatHours(444, 'en')).toBe('7.4')
  expect(formatHours(2220, 'da')).toBe('37')
  expect(formatHours(60_000, 'da')).toBe('1000')
  for (let minutes = 60; minutes <= 2220; minutes += 3)
    expect(parseHours(formatHours(minutes, 'da'))).toEqual({ minutes })
})

test.each([
  ['9', 540],
  ['09', 540],
  ['9.30', 570],
  ['09:30', 570],
  ['0930', 570],
  ['930', 570],
  ['2460', null],
  ['00:00', 0],
  ['23:59', 1439],
  ['24:00', 1440],
  ['24:01', null],
  ['25', null],
  ['9:60', null],
  ['9:5', null],
  ['ni', null],
  ['', null],
])('the time %j is %j minutes after midnight', (text, minutes) => {
  expect(parseClock(text)).toBe(minutes)
})

test('an interval ends later than it starts and is written in one way', () => {
  expect(parseInterval('9', '15.30')).toEqual({ interval: ['09:00', '15:30'] })
  expect(parseInterval('00:00', '24')).toEqual({ interval: ['00:00', '24:00'] })
  expect(parseInterval('x', '15')).toEqual({ error: 'from' })
  expect(parseInterval('24:00', '24:00')).toEqual({ error: 'from' })
  expect(parseInterval('9', '')).toEqual({ error: 'to' })
  expect(parseInterval('9', '9')).toEqual({ error: 'order' })
  expect(parseInterval('9', '8:59')).toEqual({ error: 'order' })
  expect(formatInterval(['09:00', '15:30'], 'en')).toBe('09:00–15:30')
  expect(formatInterval(['09:00', '15:30'], 'da')).toBe('09.00–15.30')
  expect(formatClock(1440)).toBe('24:00')
})
