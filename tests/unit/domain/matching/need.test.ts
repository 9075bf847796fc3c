import { expect, test } from 'vitest'
import { explain } from '#app/domain/matching/explain.ts'
import { judgeNeed, type Verdict } from '#app/domain/matching/need.ts'
import type { Condition, Need } from '#app/domain/matching/types.ts'
import { aCandidate, aRole, setting } from '#tests/support/matching-pairs.ts'

function judged(item: string, limit: number | undefined, condition: Condition | undefined) {
  const need: Need = limit === undefined ? { item, strength: 'must' } : { item, strength: 'must', limit }
  return judgeNeed(need, aRole({ conditions: condition === undefined ? {} : { [item]: condition } }), setting)
}

const table: [item: string, limit: number | undefined, condition: Condition | undefined, verdict: Verdict][] = [
  ['routine', undefined, 'yes', 'met'],
  ['routine', undefined, 'partly', 'arrange'],
  ['routine', undefined, 'no', 'unmet'],
  ['routine', undefined, 'unknown', 'unknown'],
  ['routine', undefined, undefined, 'unknown'],
  ['lift', 5, undefined, 'unknown'],
  ['lift', 5, 'unknown', 'unknown'],
  ['lift', 5, { value: 4 }, 'met'],
  ['lift', 5, { value: 5 }, 'met'],
  ['lift', 5, { value: 5.1 }, 'unmet'],
  ['lift', 5, { value: 10, adaptableTo: 5 }, 'arrange'],
  ['lift', 5, { value: 10, adaptableTo: 4 }, 'arrange'],
  ['lift', 5, { value: 10, adaptableTo: 6 }, 'unmet'],
  ['lift', 5, { value: 5, adaptableTo: 9 }, 'met'],
  ['lift', 0, { value: 0 }, 'met'],
  ['breaks', 10, { value: 10 }, 'met'],
  ['breaks', 10, { value: 11 }, 'met'],
  ['breaks', 10, { value: 9 }, 'unmet'],
  ['breaks', 10, { value: 5, adaptableTo: 10 }, 'arrange'],
  ['breaks', 10, { value: 5, adaptableTo: 9 }, 'unmet'],
  ['cold', -5, { value: -5 }, 'met'],
  ['cold', -5, { value: -6 }, 'unmet'],
]

test.each(table)('%s with the limit %s against %j is %s', (item, limit, condition, verdict) => {
  expect(judged(item, limit, condition).verdict).toBe(verdict)
})

test.each([
  ['lift', 5, { value: 7 }, true],
  ['lift', 5, { value: 7.1 }, false],
  ['lift', 5, { value: 20, adaptableTo: 7 }, true],
  ['lift', 5, { value: 20, adaptableTo: 8 }, false],
  ['lift', 5, { value: 7, adaptableTo: 20 }, true],
  ['reach', 1, { value: 1.1 }, true],
  ['reach', 1, { value: 1.11 }, false],
  ['breaks', 10, { value: 5 }, true],
  ['breaks', 10, { value: 4 }, false],
  ['noise', 5, { value: 6 }, false],
  ['lift', 5, { value: 5 }, false],
])('%s with the limit %s against %j is marked close: %s', (item, limit, condition, close) => {
  expect(judged(item, limit, condition).close).toBe(close)
})

test('an item that the vocabulary lacks is an error, and so is an answer of another kind', () => {
  expect(() => judged('unheard-of', 1, { value: 1 })).toThrow('unheard-of is not in the vocabulary')
  expect(() => judged('routine', undefined, { value: 1 })).toThrow('routine takes yes, partly, no or unknown')
  expect(() => judged('lift', 5, 'yes')).toThrow('lift is measured')
  expect(() => judged('lift', undefined, { value: 1 })).toThrow('lift is measured')
})

test.each([
  ['yes', 'for', 'fits'],
  ['partly', 'question', 'ask'],
  ['unknown', 'question', 'ask'],
  ['no', 'conflict', 'near'],
] as const)('a must against %s is %s, and the pair is %s', (answer, kind, status) => {
  const candidate = aCandidate({ needs: [{ item: 'routine', strength: 'must' }] })
  const { findings, ...result } = explain(candidate, aRole({ conditions: { routine: answer } }), setting)
  expect(findings.find(({ code }) => code === 'need.routine')).toEqual({
    code: 'need.routine',
    kind,
    values: { candidate: { strength: 'must', limit: null }, role: answer, verdict: expect.any(String) },
    points: { won: 0, lost: 0 },
  })
  expect(result.status).toBe(status)
  expect(result.parts.needs).toBe(25)
})

test('a close conflict is still a conflict', () => {
  const candidate = aCandidate({ needs: [{ item: 'lift', strength: 'must', limit: 5 }] })
  const { findings, status } = explain(candidate, aRole({ conditions: { lift: { value: 7 } } }), setting)
  expect(findings.find(({ code }) => code === 'need.lift')).toMatchObject({ kind: 'conflict', close: true })
  expect(status).toBe('near')
})

test('should and nice never become criteria', () => {
  const candidate = aCandidate({
    needs: [
      { item: 'routine', strength: 'should' },
      { item: 'mentor', strength: 'nice' },
    ],
  })
  const { findings, status } = explain(candidate, aRole({ conditions: { routine: 'no' } }), setting)
  expect(status).toBe('fits')
  expect(findings.filter(({ code }) => code.startsWith('need.'))).toEqual([])
})

/** ⌊25 × mean⌋, worked out by hand. */
test.each([
  [[['routine', 'should', 'yes']], 25],
  [[['routine', 'should', 'partly']], 15],
  [[['routine', 'should', 'unknown']], 10],
  [[['routine', 'should', 'no']], 0],
  [[['routine', 'nice', 'partly']], 15],
  [
    [
      ['routine', 'should', 'yes'],
      ['mentor', 'nice', 'no'],
    ],
    16,
  ],
  [
    [
      ['routine', 'should', 'no'],
      ['mentor', 'nice', 'yes'],
    ],
    8,
  ],
  [
    [
      ['routine', 'should', 'partly'],
      ['mentor', 'nice', 'unknown'],
    ],
    13,
  ],
  [
    [
      ['routine', 'must', 'no'],
      ['mentor', 'nice', 'yes'],
    ],
    25,
  ],
] as const)('%j gives %s points for needs', (rows, points) => {
  const candidate = aCandidate({ needs: rows.map(([item, strength]) => ({ item, strength })) })
  const role = aRole({ conditions: Object.fromEntries(rows.map(([item, , answer]) => [item, answer])) })
  expect(explain(candidate, role, setting).parts.needs).toBe(points)
})
