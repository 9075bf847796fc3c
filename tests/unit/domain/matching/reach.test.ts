import { expect, test } from 'vitest'
import { countStatuses, reachOf, reachOfCandidate } from '#app/domain/matching/reach.ts'
import { aCandidate, aRole, setting } from '#tests/support/matching-pairs.ts'

test('reach counts the candidates of each status', () => {
  const role = aRole({ licences: ['B', 'truck'] })
  const people = [
    aCandidate({ id: 'a', licences: { B: true, truck: true } }),
    aCandidate({ id: 'b', licences: { B: true } }),
    aCandidate({ id: 'c' }),
    aCandidate({ id: 'd', licences: { B: false } }),
    aCandidate({ id: 'e', licences: { B: false, truck: true } }),
    aCandidate({ id: 'f', licences: { B: false, truck: true } }),
    aCandidate({ id: 'g', licences: { B: false, truck: false } }),
  ]
  expect(reachOf(people, role, setting)).toEqual({ fits: 1, ask: 2, near: 3, blocked: 1 })
  expect(reachOf([], role, setting)).toEqual({ fits: 0, ask: 0, near: 0, blocked: 0 })
})

test('reach counts the roles of each status', () => {
  const candidate = aCandidate({ licences: { B: false, truck: false } })
  const roles = [[], ['B'], ['B', 'truck'], ['crane'], [], []].map((licences, at) => aRole({ id: `r${at}`, licences }))
  expect(reachOfCandidate(candidate, roles, setting)).toEqual({ fits: 3, ask: 1, near: 1, blocked: 1 })
  expect(reachOfCandidate(candidate, [], setting)).toEqual({ fits: 0, ask: 0, near: 0, blocked: 0 })
})

test('statuses that are known already are counted the same', () => {
  expect(countStatuses(['ask', 'near', 'ask', 'blocked'])).toEqual({ fits: 0, ask: 2, near: 1, blocked: 1 })
})
