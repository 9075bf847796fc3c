import { expect, test } from 'vitest'
import { passwordFault } from '#app/domain/accounts/password-rule.ts'

test('a password needs twelve characters, whatever they are', () => {
  expect(passwordFault('kort')).toBe('short')
  expect(passwordFault('elleve tegn')).toBe('short')
  expect(passwordFault('blå båd i regn')).toBeNull()
  expect(passwordFault('🌊🌊🌊🌊🌊🌊')).toBe('short')
  expect(passwordFault(`blå båd ${'regn '.repeat(40)}`)).toBe('long')
})

test.each([
  'password1234',
  'Adgangskode1!',
  'Adgangskode2026',
  'qwertyuiop12',
  'velkommen2026',
  '111111111111',
  'abcabcabcabc',
  '123456789012',
  'abcdefghijkl',
])('a password that many choose is refused: %s', (password) => {
  expect(passwordFault(password)).toBe('common')
})

test('the password of the demo is one that the rule allows', () => {
  expect(passwordFault('fleksbro-demo')).toBeNull()
})
