import { expect, test } from 'vitest'
import { adviseCandidate, applyCandidateChange } from '#app/domain/matching/advice/candidate.ts'
import type { Candidate, Role } from '#app/domain/matching/types.ts'
import { aCandidate, aRole, setting } from '#tests/support/matching-pairs.ts'

/** Each change as "code n q", in order. */
function advice(candidate: Partial<Candidate>, ...roles: readonly Partial<Role>[]): string[] {
  const jobs = roles.map((own, at) => aRole({ id: `r${at}`, ...own }))
  return adviseCandidate(aCandidate(candidate), jobs, setting).map(({ code, n, q }) => `${code} ${n} ${q}`)
}

function asks(id: string, level: number, required = true): Partial<Role> {
  return { competences: [{ id, level, required }] }
}

test.each([
  [{ B: false }, ['licence.B 2 0']],
  [{ truck: true }, ['licence.B 0 2']],
  [undefined, ['licence.B 0 2']],
  [{ B: true }, []],
])('the licences %j where two of three roles demand B', (licences, expected) => {
  expect(advice({ licences }, { licences: ['B'] }, { licences: ['B'] }, {})).toEqual(expected)
})

test('each level that a role requires and she has not; a little of it opens roles that ask for more', () => {
  const roles = [asks('till', 1), asks('till', 3), asks('till', 3), asks('till', 2, false)]
  expect(advice({ competences: { till: 0 } }, ...roles)).toEqual(['competence.till=1 3 0', 'competence.till=3 3 0'])
  expect(advice({ competences: { till: 1 } }, ...roles)).toEqual(['competence.till=3 0 2'])
})

/** One role that asks for the till at level 2. */
test.each([
  [{ till: 0 }, false, ['competence.till=2 1 0']],
  [{}, true, ['competence.till=2 1 0']],
  [{}, false, ['competence.till=2 0 1']],
  [{ till: 1 }, true, ['competence.till=2 0 1']],
  [{ service: 2 }, true, ['competence.till=2 0 1']],
  [{ till: 2 }, false, []],
  [{ till: 4 }, false, []],
])('%j, complete %s, against the till at level 2', (competences, complete, expected) => {
  expect(advice({ competences, complete }, asks('till', 2))).toEqual(expected)
})

test('a level of one competence counts as near for another', () => {
  const roles = [asks('till', 2), asks('phone', 2), asks('service', 2), asks('service', 3)]
  expect(advice({ complete: true }, ...roles)).toEqual([
    'competence.service=2 4 0',
    'competence.service=3 4 0',
    'competence.phone=2 2 0',
    'competence.till=2 2 0',
  ])
})

const far = (km: number) => ({ remote: 0, place: { lat: 55.64 + km / 111.195, lon: 12.08, land: 'sjaelland' } })

/** By car, 5 minutes and 1.3 a kilometre, within 45 minutes: 56 are a question still, and with 55 minutes 68. */
test.each([
  [30, []],
  [38, ['travel.minutes=55 0 1']],
  [39, []],
  [40, ['travel.minutes=55 1 0']],
  [48, ['travel.minutes=55 1 0']],
  [49, []],
])('ten minutes more to a role %s km away', (km, expected) => {
  expect(advice({ travel: { modes: ['car'], minutes: 45 } }, far(km))).toEqual(expected)
})

test('a limit that is not answered is not raised', () => {
  expect(advice({ travel: { modes: ['car'] } }, far(10))).toEqual([])
  expect(advice({ travel: undefined }, far(10))).toEqual([])
  expect(advice({ travel: { minutes: 45 } }, far(10))).toEqual([])
})

test('hours, week, needs and combining jobs are never advised away', () => {
  const barred = {
    hours: { min: 2, max: 4 },
    maxDays: 1,
    perDay: 2,
    restDay: true,
    week: { mon: ['08:00', '10:00'] as const },
    combine: false,
    needs: [{ item: 'lift', strength: 'must' as const, limit: 1 }],
    availableFrom: '2030-01-01',
  }
  const roles: Partial<Role>[] = [
    { conditions: { lift: { value: 2 } }, hours: { min: 2, max: 4 } },
    { hours: { min: 3, max: 4 }, conditions: { lift: { value: 1 } } },
    { hours: { min: 2, max: 2 }, latestStart: '2029-12-31', conditions: { lift: { value: 1 } } },
    { hours: { min: 0, max: 1 }, conditions: { lift: { value: 1 } } },
    { hours: { min: 2, max: 2 }, conditions: {} },
  ]
  expect(advice(barred, ...roles)).toEqual([])
})

test('most roles come first, then most questions answered, then codes by code unit', () => {
  const roles = [{ licences: ['a'] }, { licences: ['b'] }, { licences: ['B'] }, asks('till', 1), asks('excel', 1)]
  const candidate = { licences: { a: false, B: false }, competences: { till: 0 } }
  expect(advice(candidate, ...roles, { licences: ['b'] })).toEqual([
    'competence.till=1 1 0',
    'licence.B 1 0',
    'licence.a 1 0',
    'licence.b 0 2',
    'competence.excel=1 0 1',
  ])
})

test('a change touches nothing but what it names', () => {
  const candidate = aCandidate({ licences: { B: false, truck: true }, competences: { till: 1, excel: 0 } })
  expect(applyCandidateChange(candidate, 'licence.B')).toEqual({ ...candidate, licences: { B: true, truck: true } })
  const competences = { till: 3, excel: 0 }
  expect(applyCandidateChange(candidate, 'competence.till=3')).toEqual({ ...candidate, competences })
  const odd = { till: 1, excel: 0, 'a=b': 2 }
  expect(applyCandidateChange(candidate, 'competence.a=b=2')).toEqual({ ...candidate, competences: odd })
  const travel = { modes: ['car'], minutes: 55 }
  expect(applyCandidateChange(candidate, 'travel.minutes=55')).toEqual({ ...candidate, travel })
  expect(applyCandidateChange({ id: 'k', hours: { min: 1, max: 2 } }, 'licence.B').licences).toEqual({ B: true })
})

test('no role is no advice, and a text that is no change is refused', () => {
  expect(advice({})).toEqual([])
  for (const code of ['', 'licence', 'condition.lift=5', 'hours.max=9', 'need.lift', 'week.mon']) {
    expect(() => applyCandidateChange(aCandidate(), code)).toThrow(new RangeError(`${code} is no change`))
  }
})
