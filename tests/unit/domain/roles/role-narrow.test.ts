import { expect, test } from 'vitest'
import { type NarrowedRole, narrowRoles } from '#app/domain/roles/role-narrow.ts'

const role = (id: string, over: Partial<NarrowedRole> = {}): NarrowedRole => ({
  id,
  postcode: '4330',
  remote: 0,
  tasks: [],
  conditions: {},
  offered: {},
  ...over,
})

const world = [
  role('aarhus', { postcode: '8000' }),
  role('nowhere', { postcode: '0000' }),
  role('hvalsoe', { postcode: '4330' }),
  role('roskilde', { postcode: '4000' }),
]

test('the nearest come first, and a place that is not known last', () => {
  expect(narrowRoles(world, { postcode: '4330', sort: 'near' })).toEqual(['hvalsoe', 'roskilde', 'aarhus', 'nowhere'])
  expect(narrowRoles(world, { postcode: '4330', sort: 'new' })).toEqual(['aarhus', 'nowhere', 'hvalsoe', 'roskilde'])
})

test('a circle holds what is within it, and nothing whose place is not known', () => {
  expect(narrowRoles(world, { postcode: '4330', within: '25', sort: 'near' })).toEqual(['hvalsoe', 'roskilde'])
  expect(narrowRoles(world, { postcode: '4330', within: '5', sort: 'near' })).toEqual(['hvalsoe'])
})

test('a field of work holds the roles with a task of it', () => {
  const some = [
    role('store', { tasks: [{ id: 'varemodtagelse', core: true }] }),
    role('dogs', {
      tasks: [
        { id: 'optaelling', core: true },
        { id: 'hundeluftning', core: false },
      ],
    }),
    role('none'),
  ]
  expect(narrowRoles(some, { area: 'hands' })).toEqual(['store', 'dogs'])
  expect(narrowRoles(some, { area: 'green' })).toEqual(['dogs'])
  expect(narrowRoles(some, { area: 'office' })).toEqual([])
})

test('an offer is given or can be arranged; the role’s own answer wins over its workplace’s', () => {
  const some = [
    role('yes', { conditions: { 'soc-fast': 'yes' } }),
    role('partly', { offered: { 'soc-fast': 'partly' } }),
    role('own no', { conditions: { 'soc-fast': 'no' }, offered: { 'soc-fast': 'yes' } }),
    role('own unknown', { conditions: { 'soc-fast': 'unknown' }, offered: { 'soc-fast': 'yes' } }),
    role('silent'),
  ]
  expect(narrowRoles(some, { offer: 'soc-fast' })).toEqual(['yes', 'partly'])
  const breaks = [
    role('many', { conditions: { 'tid-pauser': { value: 2 } } }),
    role('can', { conditions: { 'tid-pauser': { value: 0, adaptableTo: 1 } } }),
    role('no', { conditions: { 'tid-pauser': { value: 0 } } }),
  ]
  expect(narrowRoles(breaks, { offer: 'tid-pauser' })).toEqual(['many', 'can'])
})
