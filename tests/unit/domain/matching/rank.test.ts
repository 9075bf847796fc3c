import { expect, test } from 'vitest'
import { rankCandidates, rankRoles } from '#app/domain/matching/rank.ts'
import { aCandidate, aRole, setting } from '#tests/support/matching-pairs.ts'

const role = aRole({
  licences: ['B', 'truck'],
  tasks: [
    { id: 'shelves', core: true },
    { id: 'post', core: true },
  ],
})
const both = { B: true, truck: true }

test('candidates come by status, then score, then exposure, then id by code unit', () => {
  const candidates = [
    aCandidate({ id: 'blocked', licences: { B: false, truck: false } }),
    aCandidate({ id: 'near', licences: { B: false, truck: true } }),
    aCandidate({ id: 'ask', licences: { B: true } }),
    aCandidate({ id: 'half', licences: both, unwanted: ['post'] }),
    aCandidate({ id: 'seen', licences: both, exposure: 2 }),
    aCandidate({ id: 'b', licences: both, exposure: 1 }),
    aCandidate({ id: 'a10', licences: both, exposure: 1 }),
    aCandidate({ id: 'a9', licences: both, exposure: 1 }),
    aCandidate({ id: 'Z', licences: both, exposure: 1 }),
    aCandidate({ id: 'new', licences: both }),
  ]
  const order = ['new', 'Z', 'a10', 'a9', 'b', 'seen', 'half', 'ask', 'near']
  expect(rankCandidates(role, candidates, setting).map(({ id }) => id)).toEqual(order)
  expect(rankCandidates(role, candidates.toReversed(), setting).map(({ id }) => id)).toEqual(order)
  expect(rankCandidates(role, candidates, setting, { blocked: true }).map(({ id }) => id)).toEqual([
    ...order,
    'blocked',
  ])
})

test('an entry has the status, the score and its parts', () => {
  expect(rankCandidates(role, [aCandidate({ id: 'k', licences: both })], setting)).toEqual([
    {
      id: 'k',
      status: 'fits',
      score: 100,
      parts: { competences: 35, needs: 25, hours: 15, travel: 10, wishes: 10, days: 5 },
    },
  ])
  expect(rankCandidates(role, [], setting)).toEqual([])
})

test('roles come in the same order, however often the candidate was shown', () => {
  const roles = [
    aRole({ id: 'near', licences: ['B'] }),
    aRole({ id: 'b' }),
    aRole({ id: 'a' }),
    aRole({ id: 'half', tasks: [{ id: 'post', core: true }] }),
  ]
  const candidate = aCandidate({ licences: { B: false }, unwanted: ['post'], exposure: 9 })
  expect(rankRoles(candidate, roles, setting).map(({ id }) => id)).toEqual(['a', 'b', 'half', 'near'])
})
