import { expect, test } from 'vitest'
import { explain } from '#app/domain/matching/explain.ts'
import { journeyTo, kilometres } from '#app/domain/matching/journey.ts'
import type { Mode, Place } from '#app/domain/matching/types.ts'
import { aCandidate, aRole, setting } from '#tests/support/matching-pairs.ts'

const home: Place = { lat: 55, lon: 12, land: 'sjaelland' }

/** Due north, so the kilometres are those of the arc. */
function north(km: number): Place {
  return { ...home, lat: 55 + km / ((Math.PI / 180) * 6371.0088) }
}

function journey(km: number, modes: readonly Mode[], limit = 45) {
  return journeyTo(
    aCandidate({ place: home, travel: { modes, minutes: limit } }),
    aRole({ remote: 0, place: north(km) }),
  )
}

test.each([
  [10, ['walk'], 144, 'walk'],
  [10, ['bike'], 50, 'bike'],
  [10, ['public'], 37, 'public'],
  [10, ['car'], 18, 'car'],
  [10, ['car', 'public', 'bike', 'walk'], 18, 'car'],
  [0.2, ['walk', 'car'], 3, 'walk'],
  [0, ['walk'], 0, 'walk'],
  [0, ['bike', 'walk'], 0, 'walk'],
  [0, ['public'], 10, 'public'],
  [0, ['car'], 5, 'car'],
  [1.5, ['bike', 'car'], 7, 'car'],
  [1.3, ['bike', 'car'], 7, 'bike'],
] as const)('%s km by %j take %s minutes by %s', (km, modes, minutes, mode) => {
  expect(journey(km, modes)).toEqual({ kind: 'estimate', minutes, mode, limit: 45 })
})

test('the estimate is rounded to six decimals before it is rounded up', () => {
  for (let minutes = 1; minutes <= 120; minutes++) {
    expect(journey(minutes / 14.4, ['walk'])).toMatchObject({ minutes })
    expect(journey((minutes + 4e-7) / 14.4, ['walk'])).toMatchObject({ minutes })
    expect(journey((minutes + 2e-6) / 14.4, ['walk'])).toMatchObject({ minutes: minutes + 1 })
  }
})

test('the distance is the great circle on a globe of the mean radius', () => {
  const quarter = (Math.PI / 2) * 6371.0088
  expect(kilometres({ ...home, lat: 0, lon: 0 }, { ...home, lat: 0, lon: 90 })).toBeCloseTo(quarter, 9)
  expect(kilometres({ ...home, lat: 90, lon: 0 }, { ...home, lat: -90, lon: 50 })).toBeCloseTo(2 * quarter, 9)
  expect(kilometres({ ...home, lat: 60, lon: 0 }, { ...home, lat: 60, lon: 180 })).toBeCloseTo((quarter * 2) / 3, 9)
})

/** 14 minutes by car at 6.9 km: 5 + 8.97, rounded up. */
test.each([
  [14, 'for'],
  [13, 'question'],
  [12, 'question'],
  [11, 'conflict'],
])('14 minutes with a limit of %s is %s', (limit, kind) => {
  const candidate = aCandidate({ place: home, travel: { modes: ['car'], minutes: limit } })
  const { findings } = explain(candidate, aRole({ remote: 0, place: north(6.9) }), setting)
  expect(findings.find(({ code }) => code === 'travel')).toMatchObject({ kind, values: { minutes: 14 } })
})

test('a quarter above the limit is still a question, and a minute more a conflict', () => {
  const kinds = [16, 15].map((limit) => {
    const candidate = aCandidate({ place: home, travel: { modes: ['public'], minutes: limit } })
    const { findings } = explain(candidate, aRole({ remote: 0, place: north(9.9 / 2.7) }), setting)
    return findings.find(({ code }) => code === 'travel')
  })
  expect(kinds).toMatchObject([
    { kind: 'question', values: { minutes: 20 } },
    { kind: 'conflict', values: { minutes: 20 } },
  ])
})

test.each([
  ['no place of hers', { place: undefined }, {}],
  ['no place of the role', {}, { place: undefined }],
  ['no modes', { travel: { minutes: 45 } }, {}],
  ['an empty list of modes', { travel: { modes: [], minutes: 45 } }, {}],
  ['no limit', { travel: { modes: ['car'] } }, {}],
  ['nothing about travel', { travel: undefined }, {}],
  ['water without a bridge', {}, { place: { ...home, land: 'bornholm' } }],
] as const)('%s is a question, half the points, and no bar to working at home', (_, candidate, role) => {
  const person = aCandidate({ place: home, ...candidate })
  const job = aRole({ remote: 0, place: home, ...role })
  const away = explain(person, job, setting)
  expect(away.findings.find(({ code }) => code === 'travel')).toMatchObject({ kind: 'question' })
  expect(away.parts.travel).toBe(5)
  const atHome = explain(person, { ...job, remote: 100 }, setting)
  expect(atHome.findings.find(({ code }) => code === 'travel')).toMatchObject({ kind: 'for' })
  expect(atHome.parts.travel).toBe(10)
  expect(explain(person, { ...job, remote: 99 }, setting).parts.travel).toBe(5)
})

/** ⌊10 × (1 − 18 ÷ limit)⌋ for 10 km by car. */
test.each([
  [45, 6],
  [20, 1],
  [19, 0],
  [18, 0],
  [17, 0],
  [180, 9],
])('18 minutes with a limit of %s give %s points', (limit, points) => {
  const candidate = aCandidate({ place: home, travel: { modes: ['car'], minutes: limit } })
  expect(explain(candidate, aRole({ remote: 0, place: north(10) }), setting).parts.travel).toBe(points)
})

test('no way at all gives every point', () => {
  const candidate = aCandidate({ place: home, travel: { modes: ['walk'], minutes: 1 } })
  expect(explain(candidate, aRole({ remote: 0, place: home }), setting).parts.travel).toBe(10)
})
