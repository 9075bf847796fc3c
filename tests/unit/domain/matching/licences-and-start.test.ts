import { expect, test } from 'vitest'
import { explain } from '#app/domain/matching/explain.ts'
import type { Candidate } from '#app/domain/matching/types.ts'
import { aCandidate, aRole, setting } from '#tests/support/matching-pairs.ts'

test.each<[Candidate['licences'], string]>([
  [{ B: true }, 'for'],
  [{ B: false }, 'conflict'],
  [{ truck: true }, 'question'],
  [{}, 'question'],
  [undefined, 'question'],
])('the licences %j against a demanded B are %s', (licences, kind) => {
  const { findings } = explain(aCandidate({ licences }), aRole({ licences: ['B'] }), setting)
  expect(findings.filter(({ code }) => code.startsWith('licence.'))).toEqual([
    { code: 'licence.B', kind, values: { candidate: licences?.B ?? null, role: true }, points: { won: 0, lost: 0 } },
  ])
})

test('a licence that nobody demands is no criterion', () => {
  const { findings } = explain(aCandidate({ licences: { B: false } }), aRole(), setting)
  expect(findings.some(({ code }) => code.startsWith('licence.'))).toBe(false)
})

test.each([
  ['2026-12-01', '2027-01-01', 'for'],
  ['2027-01-01', '2027-01-01', 'for'],
  ['2027-01-02', '2027-01-01', 'question'],
  ['2027-02-01', '2026-12-31', 'question'],
  [undefined, '2027-01-01', 'for'],
  ['2027-01-02', undefined, 'for'],
  [undefined, undefined, 'for'],
] as const)('free from %s and wanted by %s is %s', (availableFrom, latestStart, kind) => {
  const { findings } = explain(aCandidate({ availableFrom }), aRole({ latestStart }), setting)
  expect(findings.find(({ code }) => code === 'start')).toMatchObject({ kind })
})
