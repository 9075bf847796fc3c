import { expect, test } from 'vitest'
import { cardOf, cardState } from '#app/domain/candidates/card.ts'
import { competences } from '#app/domain/vocabulary/competence.ts'

const of = (group: string, place = 0) => competences.filter((one) => one.group === group)[place]!.id

test('a card tells the groups of what she can do, in the order of the screens, and nothing of a no', () => {
  const levels = { [of('logistics')]: 3, [of('office')]: 1, [of('office', 1)]: 4, [of('kitchen')]: 0, 'findes-ikke': 4 }
  expect(cardOf({ competences: levels, hoursMax: null })).toEqual({ groups: ['office', 'logistics'], hoursBand: null })
})

test.each([
  [60, '1-5'],
  [300, '1-5'],
  [301, '6-10'],
  [600, '6-10'],
  [601, '11-15'],
  [900, '11-15'],
  [1200, '16-20'],
  [1201, '21+'],
  [2220, '21+'],
])('at most %i minutes a week are in the band %s', (hoursMax, band) => {
  expect(cardOf({ competences: {}, hoursMax }).hoursBand).toBe(band)
})

test('a card is shown when both want it, and never with protected identity', () => {
  const state = (cardWanted: boolean, cardReleased: boolean, protectedIdentity = false) =>
    cardState({ cardWanted, cardReleased, protectedIdentity })
  expect([state(false, false), state(false, true), state(true, false), state(true, true)]).toEqual([
    'off',
    'off',
    'wanted',
    'shown',
  ])
  expect(state(true, true, true)).toBe('protected')
})
