import { expect, test } from 'vitest'
import { rankRoles } from '#app/domain/matching/rank.ts'
import type { Candidate, Role } from '#app/domain/matching/types.ts'
import { aCandidate, aRole, officeWeek, setting } from '#tests/support/matching-pairs.ts'

const candidate: Candidate = aCandidate({
  perDay: 4,
  maxDays: 3,
  needs: [
    { item: 'lift', strength: 'must', limit: 5 },
    { item: 'routine', strength: 'must' },
    { item: 'breaks', strength: 'should', limit: 10 },
    { item: 'mentor', strength: 'nice' },
  ],
  competences: { till: 3, excel: 0, phone: 1 },
  licences: { B: true },
  wishes: ['shelves', 'post'],
})

/** Five thousand roles that answer most questions, no two of them alike. */
const roles: readonly Role[] = Array.from({ length: 5000 }, (_, at) =>
  aRole({
    id: `r${at}`,
    hours: { min: 4 + (at % 9), max: 13 + (at % 7) },
    week: officeWeek,
    fixedDays: at % 3 === 0 ? ['mon'] : [],
    remote: 0,
    place: { lat: 55.4 + (at % 50) / 100, lon: 11.9 + (at % 37) / 100, land: 'sjaelland' },
    conditions: { lift: { value: at % 12, adaptableTo: 4 }, routine: at % 4 ? 'yes' : 'partly', breaks: { value: 5 } },
    competences: [
      { id: 'till', level: 1 + (at % 4), required: true },
      { id: 'excel', level: 1, required: false },
    ],
    licences: at % 2 ? ['B'] : [],
    tasks: [
      { id: 'shelves', core: true },
      { id: 'cleaning', core: at % 5 === 0 },
    ],
    latestStart: '2027-01-01',
  }),
)

/** Milliseconds say little on a busy machine, so the list is held against a fixed piece of work beside it. */
test('ranking 5,000 roles for a candidate costs no more than writing them as JSON eight times', () => {
  const spent = (work: () => unknown): number => {
    const start = performance.now()
    expect(work()).toBeTruthy()
    return performance.now() - start
  }
  const ratios = Array.from({ length: 9 }, () => {
    const written = spent(() => JSON.stringify(roles)) + spent(() => JSON.stringify(roles))
    return (2 * spent(() => rankRoles(candidate, roles, setting))) / written
  })
  const [median = Number.POSITIVE_INFINITY] = ratios.sort((a, b) => a - b).slice(4)
  expect(rankRoles(candidate, roles, setting).length).toBeGreaterThan(1000)
  expect(median).toBeLessThan(8)
})
