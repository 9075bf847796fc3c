import { expect, test } from 'vitest'
import { whatIf } from '#app/domain/matches/what-if.ts'
import { explain } from '#app/domain/matching/explain.ts'
import type { Candidate, Role } from '#app/domain/matching/types.ts'
import { aCandidate, aRole, officeWeek, setting } from '#tests/support/matching-pairs.ts'

type Case = [
  what: string,
  her: Partial<Candidate>,
  job: Partial<Role>,
  code: string,
  yes: [status: string, open: number, score: number | null] | null,
  no: [status: string, open: number, score: number | null] | null,
]

const HERE = { lat: 55.64, lon: 12.08, land: 'sjaelland' }
const AWAY = { ...HERE, lat: 55.9 }
const lift = { item: 'lift', strength: 'must', limit: 5 } as const
const breaks = { item: 'breaks', strength: 'must', limit: 10 } as const
const routine = { item: 'routine', strength: 'must' } as const
const mentor = { item: 'mentor', strength: 'must' } as const
const till = { id: 'till', level: 3, required: true }

const cases: Case[] = [
  ['several small jobs', {}, { hours: { min: 3, max: 5 } }, 'hours', ['fits', 0, 92], ['near', 0, 92]],
  ['her days', { week: undefined }, {}, 'week', ['fits', 0, null], ['near', 0, null]],
  ['the days of the job', {}, { week: undefined }, 'week', ['fits', 0, null], ['near', 0, null]],
  ['the days of both', { week: undefined }, { week: undefined }, 'week', ['fits', 0, null], ['near', 0, null]],
  ['a need that is a flag', { needs: [routine] }, {}, 'need.routine', ['fits', 0, 100], ['near', 0, 100]],
  ['a need with a highest measure', { needs: [lift] }, {}, 'need.lift', ['fits', 0, 100], ['near', 0, 100]],
  ['a need with a lowest measure', { needs: [breaks] }, {}, 'need.breaks', ['fits', 0, 100], ['near', 0, 100]],
  [
    'what can be arranged',
    { needs: [lift] },
    { conditions: { lift: { value: 10, adaptableTo: 5 } } },
    'need.lift',
    ['fits', 0, 100],
    ['near', 0, 100],
  ],
  ['one of two questions', { needs: [routine, mentor] }, {}, 'need.mentor', ['ask', 1, 100], ['near', 1, 100]],
  [
    'a question beside a conflict',
    { needs: [routine, mentor] },
    { conditions: { mentor: 'no' } },
    'need.routine',
    ['near', 0, 100],
    ['blocked', 0, 100],
  ],
  ['a licence', {}, { licences: ['B'] }, 'licence.B', ['fits', 0, 100], ['near', 0, 100]],
  ['a competence', {}, { competences: [till] }, 'competence.till', ['fits', 0, 100], ['near', 0, 65]],
  [
    'a lower level',
    { competences: { till: 2 } },
    { competences: [till] },
    'competence.till',
    ['fits', 0, 100],
    ['near', 0, 65],
  ],
  [
    // The near skill is still there after the no, so it is still asked; only the points change.
    'a lower level beside a near skill',
    { competences: { till: 2, service: 3 } },
    { competences: [till] },
    'competence.till',
    ['fits', 0, 100],
    ['ask', 1, 82],
  ],
  [
    'a way a little too long',
    { place: HERE, travel: { modes: ['car'], minutes: 40 } },
    { place: AWAY, remote: 0 },
    'travel',
    ['fits', 0, null],
    ['near', 0, null],
  ],
  [
    'a way that is not known',
    { travel: {} },
    { place: AWAY, remote: 0 },
    'travel',
    ['fits', 0, null],
    ['near', 0, null],
  ],
  ['no place of the job', {}, { remote: 0 }, 'travel', ['fits', 0, null], ['near', 0, null]],
  [
    'water between',
    {},
    { place: { ...HERE, land: 'bornholm' }, remote: 0 },
    'travel',
    ['fits', 0, null],
    ['near', 0, null],
  ],
  // A late start is never a conflict, so a no leaves it a question and is left out.
  ['a late start', { availableFrom: '2027-02-01' }, { latestStart: '2027-01-01' }, 'start', ['fits', 0, 100], null],
]

test.each(cases)('%s: a yes and a no make the status that the rules give', (_, her, job, code, yes, no) => {
  const found = whatIf(withoutUndefined(aCandidate(), her), withoutUndefined(aRole(), job), setting)
  const of = (answer: 'yes' | 'no') => {
    const one = found.find((change) => change.code === code && change.answer === answer)
    return one ? [one.status, one.open, one.score] : null
  }
  expect({ yes: of('yes'), no: of('no') }).toEqual({ yes, no })
})

test('a pair that fits has nothing to change', () => {
  expect(whatIf(aCandidate(), aRole(), setting)).toEqual([])
})

test.each([
  ['a need with a measure', { needs: [lift] }, { conditions: { lift: { value: 10 } } }, ['role condition.lift=5']],
  ['a need that is a flag', { needs: [routine] }, { conditions: { routine: 'no' } }, ['role condition.routine=yes']],
  ['an hour too many', { hours: { min: 8, max: 12 } }, { hours: { min: 13, max: 20 } }, ['role hours.min=12']],
  ['a licence', { licences: { B: false } }, { licences: ['B'] }, ['role licence.B', 'candidate licence.B']],
  [
    'a competence',
    { competences: { till: 0 } },
    { competences: [till] },
    ['role competence.till=wanted', 'candidate competence.till=3'],
  ],
] as const)('%s alone in the way: what would remove it is the advice’s, and makes what the advice says', (...row) => {
  const [, her, job, codes] = row
  const found = whatIf(aCandidate(her as Partial<Candidate>), aRole(job as Partial<Role>), setting)
  expect(found.map(({ by, code }) => `${by} ${code}`)).toEqual(codes)
  for (const { status, open } of found) expect([status, open]).toEqual(['fits', 0])
})

test('what is a question is answered and not changed away as well', () => {
  const her = aCandidate({ needs: [routine] })
  const job = aRole({ licences: ['B'], competences: [till] })
  const found = whatIf(her, job, setting)
  expect(found.map(({ by }) => by)).toEqual(['answer', 'answer', 'answer', 'answer', 'answer', 'answer'])
  const [alone] = whatIf(her, aRole(), setting)
  expect(alone).toMatchObject({ by: 'answer', code: 'need.routine', answer: 'yes' })
  expect(whatIf(her, aRole(), setting).every(({ by }) => by === 'answer')).toBe(true)
})

test('with two things in the way no single change is named, and no need is ever softened', () => {
  const her = aCandidate({ competences: { till: 0 }, combine: false, week: { mon: ['09:00', '12:00'] }, needs: [lift] })
  const job = aRole({ hours: { min: 20, max: 25 }, competences: [till], week: officeWeek })
  expect(explain(her, job, setting).status).toBe('blocked')
  expect(whatIf(her, job, setting).filter(({ by }) => by !== 'answer')).toEqual([])
})

test('the pair itself is left as it is', () => {
  const her = aCandidate({ needs: [routine], travel: {} })
  const job = aRole({ remote: 0, licences: ['B'], competences: [till] })
  const before = structuredClone([her, job])
  whatIf(her, job, setting)
  expect([her, job]).toEqual(before)
})

/** An answer that is not given is absent, not undefined. */
function withoutUndefined<T extends object>(whole: T, over: Partial<T>): T {
  const merged = { ...whole, ...over }
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== undefined)) as T
}
