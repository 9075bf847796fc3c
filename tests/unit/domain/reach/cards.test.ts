import { expect, test } from 'vitest'
import { type AnonymousCard, HOURS_BANDS } from '#app/domain/candidates/card.ts'
import { cardFor, cardsInFives } from '#app/domain/reach/cards.ts'
import { competences } from '#app/domain/vocabulary/competence.ts'
import { aCandidate, aRole } from '#tests/support/matching-pairs.ts'
import { randomFrom } from '#tests/support/plan-problems.ts'

const many = (count: number, card: AnonymousCard, from = 0) =>
  Array.from({ length: count }, (_, at) => ({ token: String(from + at).padStart(4, '0'), card }))
const office = { groups: ['office'], hoursBand: '6-10' } as const

test('cards are shown in whole fives that are alike, and four are none', () => {
  for (const [people, shown] of [
    [0, 0],
    [4, 0],
    [5, 5],
    [9, 5],
    [10, 10],
    [60, 20],
  ] as const)
    expect(cardsInFives(many(people, office))).toHaveLength(shown)
})

test('a card tells less until four others are the same: the hours go first, then the groups, then both', () => {
  const late = { ...office, hoursBand: '21+' } as const
  const shop = { ...office, groups: ['service'] as const }
  const faces = (...people: ReturnType<typeof many>[]) =>
    [...new Set(cardsInFives(people.flat()).map(({ card }) => JSON.stringify(card)))].map((face) => JSON.parse(face))
  expect(faces(many(5, office), many(4, late, 100))).toEqual([office])
  expect(faces(many(3, office), many(2, late, 100))).toEqual([{ groups: ['office'], hoursBand: null }])
  expect(faces(many(3, office), many(2, shop, 100))).toEqual([{ groups: [], hoursBand: '6-10' }])
  expect(faces(many(4, late), many(4, shop, 100))).toEqual([{ groups: [], hoursBand: null }])
})

test('whoever they are, each card that is shown is one of five at least, and stands by its token alone', () => {
  const random = randomFrom(7)
  for (let round = 0; round < 200; round++) {
    const people = Array.from({ length: Math.floor(random() * 40) }, () => ({
      token: String(random()),
      card: {
        groups: random() < 0.5 ? (['office'] as const) : (['service', 'it'] as const),
        hoursBand: HOURS_BANDS[Math.floor(random() * 5)]!,
      },
    }))
    const shown = cardsInFives(people)
    const alike = new Map<string, number>()
    for (const { card } of shown) alike.set(JSON.stringify(card), (alike.get(JSON.stringify(card)) ?? 0) + 1)
    for (const count of alike.values()) expect(count % 5).toBe(0)
    expect(shown.length).toBeLessThanOrEqual(20)
    expect(shown.length > 0).toBe(people.length >= 5)
    const bare = shown.filter(({ card }) => card.groups.length === 0 && !card.hoursBand)
    expect([0, shown.length]).toContain(bare.length)
    expect(shown.map(({ token }) => token)).toEqual(shown.map(({ token }) => token).sort())
    expect(cardsInFives([...people].reverse())).toEqual(shown)
  }
})

test('of her groups a card tells those that the role asks about, else the one in which she can do most', () => {
  const of = (group: string) => competences.filter((one) => one.group === group).map(({ id }) => id)
  const [first = '', second = ''] = of('kitchen')
  const [desk = ''] = of('office')
  const person = aCandidate({ competences: { [first]: 2, [second]: 1, [desk]: 4 }, hours: { min: 4, max: 10 } })
  const asking = aRole({ competences: [{ id: desk, level: 1, required: false }] })
  expect(cardFor(person, asking)).toEqual({ groups: ['office'], hoursBand: '6-10' })
  expect(cardFor(person, aRole())).toEqual({ groups: ['kitchen'], hoursBand: '6-10' })
  expect(cardFor(aCandidate(), aRole()).groups).toEqual([])
})
