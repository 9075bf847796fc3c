import { expect, test } from 'vitest'
import { defineTexts, translate } from '#app/i18n/translate.ts'

const texts = defineTexts({
  da: { hello: 'Hej {name}', hours: { one: '{count} time', other: '{count} timer' }, plain: 'Gem' },
  en: { hello: 'Hello {name}', hours: { one: '{count} hour', other: '{count} hours' }, plain: 'Save' },
})

test('slots are filled and numbers are written as the reader writes them', () => {
  expect(translate(texts, 'da')('hello', { name: 'Mette' })).toBe('Hej Mette')
  expect(translate(texts, 'da')('hours', { count: 12.5 })).toBe('12,5 timer')
  expect(translate(texts, 'en')('hours', { count: 1 })).toBe('1 hour')
  expect(translate(texts, 'en')('plain')).toBe('Save')
})

test('what is filled in is not read as a text again', () => {
  expect(translate(texts, 'da')('hello', { name: '{name}' })).toBe('Hej {name}')
})

test('a missing slot is an error, never a bare brace on a screen', () => {
  const loose = translate(texts, 'da') as (key: string, slots?: Record<string, string>) => string
  expect(() => loose('hello', {})).toThrow(/name/)
  expect(() => loose('unknown')).toThrow(/unknown/)
})
