import fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedTerms, effectiveMinutes, nextSigner, termErrors } from '#app/domain/agreements/agreement.ts'
import { TERMS } from '#tests/support/introductions.ts'

test('effective time is hours times intensity, rounded half up to whole minutes', () => {
  expect(effectiveMinutes({ hours: 960, intensity: 62 })).toBe(595)
  expect(effectiveMinutes({ hours: 1200, intensity: 50 })).toBe(600)
  expect(effectiveMinutes({ hours: 61, intensity: 50 })).toBe(31)
  expect(effectiveMinutes({ hours: 63, intensity: 50 })).toBe(32)
  expect(effectiveMinutes({ hours: 70, intensity: 35 })).toBe(25)
  fc.assert(
    fc.property(fc.integer({ min: 60, max: 2220 }), fc.integer({ min: 1, max: 100 }), (hours, intensity) => {
      const hundredths = hours * intensity
      const effective = effectiveMinutes({ hours, intensity })
      expect(hundredths - effective * 100).toBeGreaterThanOrEqual(-50)
      expect(hundredths - effective * 100).toBeLessThan(50)
    }),
  )
})

test('the employer signs first, then the candidate, then the municipality', () => {
  expect(nextSigner([])).toBe('employer')
  expect(nextSigner(['employer'])).toBe('candidate')
  expect(nextSigner(['candidate', 'employer'])).toBe('municipality')
  expect(nextSigner(['employer', 'candidate', 'municipality'])).toBeNull()
})

test('every term that differs is a change, in whatever order its parts are stored', () => {
  const accommodations = [{ item: 'fys-loeft', value: 5, responsible: 'Lagerchefen' }]
  const before = { ...TERMS, week: { mon: ['09:00', '12:00'], wed: ['09:00', '12:00'] } as const, accommodations }
  const reordered = {
    ...TERMS,
    week: { wed: ['09:00', '12:00'], mon: ['09:00', '12:00'] } as const,
    accommodations: [{ responsible: 'Lagerchefen', item: 'fys-loeft', value: 5 }],
  }
  expect(changedTerms(before, reordered)).toEqual([])
  expect(changedTerms(before, { ...before, hours: 601 })).toEqual(['hours'])
  expect(changedTerms(before, { ...before, accommodations: [{ ...accommodations[0]!, value: 6 }] })).toEqual([
    'accommodations',
  ])
  expect(changedTerms(before, { ...before, endsOn: null, pay: 1 })).toEqual(['pay', 'endsOn'])
})

test('a first fleksjob is temporary and has an end; pay is at most that of full time', () => {
  const faults = (over: Partial<typeof TERMS>, kind: 'first' | 'permanent' = 'first', fields: string[] = []) =>
    Object.keys(termErrors({ ...TERMS, ...over }, kind, fields))
  expect(faults({})).toEqual([])
  expect(faults({ kind: 'permanent', endsOn: null })).toEqual(['kind'])
  expect(faults({ kind: 'permanent', endsOn: null }, 'permanent')).toEqual([])
  expect(faults({ endsOn: null })).toEqual(['endsOn'])
  expect(faults({ endsOn: '2027-01-03' })).toEqual(['endsOn'])
  expect(faults({ endsOn: '2027-01-04' })).toEqual([])
  expect(faults({ pay: 101, fullTimePay: 100 })).toEqual(['pay'])
  expect(faults({ pay: 100, fullTimePay: 100 })).toEqual([])
})

test('an agreement names only needs that she lets this employer see', () => {
  const accommodations = [{ item: 'fys-loeft', value: 5, responsible: 'Lagerchefen' }]
  expect(Object.keys(termErrors({ ...TERMS, accommodations }, 'first', ['name']))).toEqual([''])
  expect(Object.keys(termErrors({ ...TERMS, accommodations }, 'first', ['need.fys-loeft']))).toEqual([])
})
