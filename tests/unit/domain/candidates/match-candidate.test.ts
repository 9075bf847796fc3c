import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ProfileRecord } from '#app/domain/candidates/candidate.ts'
import { TRAVEL_MODES } from '#app/domain/candidates/candidate.ts'
import { asMatchCandidate } from '#app/domain/candidates/match-candidate.ts'

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null })

const profiles: fc.Arbitrary<ProfileRecord> = fc
  .record({
    hoursMin: optional(fc.integer({ min: 60, max: 1000 })),
    hoursMax: optional(fc.integer({ min: 1000, max: 2220 })),
    hoursWish: optional(fc.integer({ min: 60, max: 2220 })),
    perDay: optional(fc.integer({ min: 30, max: 720 })),
    maxDays: optional(fc.integer({ min: 1, max: 7 })),
    restDay: fc.boolean(),
    combine: optional(fc.boolean()),
    week: optional(fc.constant({ mon: ['09:00', '15:00'] } as const)),
    needs: fc.constantFrom([], [{ item: 'fys-loeft', strength: 'must', limit: 5 } as const]),
    competences: fc.dictionary(fc.constantFrom('kasse', 'excel'), fc.integer({ min: 0, max: 4 })),
    competencesComplete: fc.boolean(),
    licences: fc.dictionary(fc.constantFrom('B', 'truck'), fc.boolean()),
    travelModes: optional(fc.subarray([...TRAVEL_MODES], { minLength: 1 })),
    travelMinutes: optional(fc.integer({ min: 1, max: 240 })),
    wishes: fc.constantFrom([], ['varepaafylder']),
    unwanted: fc.constantFrom([], ['rengoering']),
    availableFrom: optional(fc.constant('2026-12-01')),
  })
  .map((answers) => ({
    ...answers,
    candidateId: 'k1',
    presentation: '',
    settled: null,
    lastConfirmedAt: null,
    version: 1,
  }))

const candidate = { id: 'k1', postcode: '4330' }

test('an answer that is missing is absent for the matching, and one that is given is there', () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      const seen = asMatchCandidate(candidate, profile, 3)
      expect(seen === null).toBe(profile.hoursMin === null || profile.hoursMax === null)
      if (seen === null) return
      const fields = { ...seen, ...seen.hours, ...seen.travel }
      const answers = [
        ['wish', profile.hoursWish],
        ['combine', profile.combine],
        ['perDay', profile.perDay],
        ['maxDays', profile.maxDays],
        ['week', profile.week],
        ['modes', profile.travelModes],
        ['minutes', profile.travelMinutes],
        ['availableFrom', profile.availableFrom],
      ] as const
      for (const [field, answer] of answers)
        expect([field, Object.hasOwn(fields, field)]).toEqual([field, answer !== null])
      expect(Object.values(seen)).not.toContain(null)
      expect(seen).toMatchObject({ complete: profile.competencesComplete, restDay: profile.restDay, exposure: 3 })
      expect(seen.competences).toEqual(profile.competences)
      expect(seen.licences).toEqual(profile.licences)
      expect(seen.combine).toBe(profile.combine ?? undefined)
    }),
  )
})

test('hours leave as hours that are whole minutes again', () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      const seen = asMatchCandidate(candidate, profile, 0)
      if (!seen) return
      expect(Math.round(seen.hours.min * 60)).toBe(profile.hoursMin)
      expect(Math.abs(seen.hours.max * 60 - profile.hoursMax!)).toBeLessThan(1e-9)
      if (profile.perDay !== null) expect(Math.round(seen.perDay! * 60)).toBe(profile.perDay)
    }),
  )
})

test('nothing about who she is reaches the matching', () => {
  fc.assert(
    fc.property(profiles, (profile) => {
      const person = { ...candidate, name: 'Mette Ravn', email: 'm@example.dk', approvalKind: 'first' as const }
      const seen = asMatchCandidate(person, { ...profile, presentation: 'Jeg hedder Mette' }, 0)
      expect(JSON.stringify(seen)).not.toMatch(/Mette|example|first|4330/)
    }),
  )
})

test('a postcode that is not in use gives no place, so the way to work stays a question', () => {
  const profile = fc.sample(profiles, { numRuns: 1, seed: 1 })[0]!
  const known = { ...profile, hoursMin: 480, hoursMax: 720 }
  expect(asMatchCandidate(candidate, known, 0)?.place).toMatchObject({ land: expect.any(String) })
  expect(asMatchCandidate({ id: 'k1', postcode: '0001' }, known, 0)).not.toHaveProperty('place')
})
