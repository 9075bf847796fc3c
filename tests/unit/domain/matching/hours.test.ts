import { expect, test } from 'vitest'
import { explain } from '#app/domain/matching/explain.ts'
import { isWholeMinutes, minutes } from '#app/domain/matching/minutes.ts'
import { aCandidate, aRole, setting } from '#tests/support/matching-pairs.ts'

/** Without a week nothing but the hours can be a conflict. */
function explained(
  candidate: { min: number; max: number; wish?: number },
  role: { min: number; max: number },
  own = {},
) {
  return explain(aCandidate({ hours: candidate, week: undefined, ...own }), aRole({ hours: role }), setting)
}

test.each([
  [{ min: 8, max: 12 }, { min: 12, max: 20 }, undefined, 'for'],
  [{ min: 8, max: 12 }, { min: 12.1, max: 20 }, undefined, 'conflict'],
  [{ min: 8, max: 12 }, { min: 12.1, max: 20 }, true, 'conflict'],
  [{ min: 8, max: 12 }, { min: 4, max: 8 }, undefined, 'for'],
  [{ min: 8, max: 12 }, { min: 4, max: 8 }, false, 'for'],
  [{ min: 8, max: 12 }, { min: 4, max: 7.9 }, true, 'for'],
  [{ min: 8, max: 12 }, { min: 4, max: 7.9 }, undefined, 'question'],
  [{ min: 8, max: 12 }, { min: 4, max: 7.9 }, false, 'conflict'],
  [{ min: 7.4, max: 7.4 }, { min: 7.4, max: 7.4 }, false, 'for'],
  [{ min: 0.1 + 0.2, max: 0.3 }, { min: 0.1 + 0.2, max: 0.3 }, false, 'for'],
] as const)('hours %j against %j with combine %s is %s', (candidate, role, combine, kind) => {
  const { findings } = explained(candidate, role, { combine })
  expect(findings[0]).toMatchObject({ code: 'hours', kind, points: { won: 0, lost: 0 } })
})

/** ⌊15 × (1 − |wish − h| ÷ wish)⌋, worked out by hand. */
test.each([
  [{ min: 8, max: 12, wish: 10 }, { min: 8, max: 12 }, 15],
  [{ min: 8, max: 12, wish: 10 }, { min: 10, max: 10 }, 15],
  [{ min: 8, max: 12, wish: 10 }, { min: 4, max: 8 }, 12],
  [{ min: 8, max: 12, wish: 10 }, { min: 12, max: 20 }, 12],
  [{ min: 8, max: 12 }, { min: 8, max: 10 }, 12],
  [{ min: 8, max: 12, wish: 10 }, { min: 1, max: 4 }, 6],
  [{ min: 2, max: 5, wish: 5 }, { min: 10, max: 12 }, 0],
  [{ min: 2, max: 5, wish: 5 }, { min: 30, max: 37 }, 0],
  [{ min: 2, max: 8, wish: 7.4 }, { min: 7, max: 7 }, 14],
  [{ min: 2, max: 8, wish: 7.5 }, { min: 7, max: 7 }, 14],
  [{ min: 2, max: 8, wish: 3 }, { min: 1, max: 1 }, 5],
] as const)('the wish in %j against %j gives %s points', (candidate, role, points) => {
  expect(explained(candidate, role).parts.hours).toBe(points)
})

test('the finding names the wish and the nearest hours of the role', () => {
  const { findings } = explained({ min: 8, max: 12 }, { min: 4, max: 10 })
  expect(findings.find(({ code }) => code === 'score.hours')).toEqual({
    code: 'score.hours',
    kind: 'for',
    values: { candidate: 12, role: { min: 4, max: 10 }, nearestMinutes: 600, weight: 1, credit: [600, 720] },
    points: { won: 12, lost: 3 },
  })
})

test('hours are whole minutes, whatever a binary fraction makes of them', () => {
  expect([7.4, 4.1, 1.1, 0.1 + 0.2, 37].map(minutes)).toEqual([444, 246, 66, 18, 2220])
  expect([7.4, 4.1, 1.1, 0.1 + 0.2, 37, 25 / 60].every(isWholeMinutes)).toBe(true)
  expect([7.33, 0.0001, 1 / 7].map(isWholeMinutes)).toEqual([false, false, false])
})
