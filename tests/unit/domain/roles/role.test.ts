import { expect, test } from 'vitest'
import { asMatchRole } from '#app/domain/roles/match-role.ts'
import {
  hindranceOf,
  ROLE_ACTS,
  ROLE_STATUSES,
  type RoleAct,
  type RoleContent,
  statusForPositions,
  waitsFor,
} from '#app/domain/roles/role.ts'
import { changesBetween, foldChanges } from '#app/domain/roles/role-change.ts'
import { excludingWordsIn } from '#app/domain/roles/role-words.ts'

const role: RoleContent & { id: string; placed: number } = {
  id: 'r',
  title: 'Lager',
  description: 'Pakke varer',
  workplaceId: 'w',
  positions: 3,
  placed: 1,
  hoursMin: 444,
  hoursMax: 720,
  week: null,
  fixedDays: [],
  maxPerDay: null,
  minShift: null,
  conditions: {},
  conditionReasons: null,
  peer: false,
  competences: [],
  licences: [],
  tasks: [],
  remote: 0,
  startsOn: null,
  endsOn: null,
  latestStart: null,
}

test('each act is possible from its statuses and from no other', () => {
  const possible = Object.keys(ROLE_ACTS).map((act) => [
    act,
    ROLE_STATUSES.filter((status) => hindranceOf(act as RoleAct, { ...role, status }, 'verified') === null),
  ])
  expect(Object.fromEntries(possible)).toEqual({
    publish: ['draft', 'paused'],
    renew: ['published'],
    pause: ['published'],
    expire: ['published'],
    close: ['draft', 'published', 'paused', 'filled'],
    reopen: ['closed'],
    fill: ['published', 'paused'],
    free: ['filled'],
  })
})

test('a role is published with a description, a free position, and not by a refused employer', () => {
  const draft = { ...role, status: 'draft' as const }
  expect(hindranceOf('publish', draft, 'unverified')).toBeNull()
  expect(hindranceOf('publish', draft, 'refused')).toBe('employer')
  expect(hindranceOf('publish', { ...draft, description: ' ' }, 'verified')).toBe('description')
  expect(hindranceOf('publish', { ...draft, placed: 3 }, 'verified')).toBe('positions')
})

test('a role with no position left is filled, and open again when one is added', () => {
  expect(statusForPositions({ status: 'published', positions: 1, placed: 1 })).toBe('filled')
  expect(statusForPositions({ status: 'filled', positions: 2, placed: 1 })).toBe('published')
  expect(statusForPositions({ status: 'draft', positions: 1, placed: 1 })).toBe('draft')
})

test('what a role waits for says nothing about candidates', () => {
  expect(waitsFor({ status: 'draft' }, 'verified')).toBe('you')
  expect(waitsFor({ status: 'published' }, 'unverified')).toBe('verification')
  expect(waitsFor({ status: 'published' }, 'verified')).toBe('municipality')
  expect(waitsFor({ status: 'closed' }, 'verified')).toBe('nothing')
})

test('matching gets hours, what is left of the positions, the place, and nothing that is not answered', () => {
  expect(asMatchRole(role, { postcode: '4330', conditions: {} })).toEqual({
    id: 'r',
    positions: 2,
    hours: { min: 7.4, max: 12 },
    fixedDays: [],
    conditions: {},
    competences: [],
    licences: [],
    tasks: [],
    remote: 0,
    place: { lat: expect.any(Number), lon: expect.any(Number), land: 'fastland' },
  })
  const full = {
    ...role,
    week: { mon: ['09:00', '12:00'] as const },
    maxPerDay: 240,
    minShift: 90,
    latestStart: '2027-01-01',
  }
  expect(asMatchRole(full, { postcode: '0000', conditions: {} })).toMatchObject({
    week: { mon: ['09:00', '12:00'] },
    maxPerDay: 4,
    minShift: 1.5,
    latestStart: '2027-01-01',
  })
  expect(asMatchRole(full, { postcode: '0000', conditions: {} })).not.toHaveProperty('place')
})

test('a role’s own answer wins over its workplace’s, an explicit "don’t know" too', () => {
  const conditions = { 'tid-hvile': 'unknown', 'fys-loeft': { value: 5 } } as const
  const workplace = {
    'tid-hvile': 'yes',
    'soc-fast': 'no',
    'fys-loeft': { value: 20 },
    'stt-hjemme': { value: 50 },
  } as const
  expect(asMatchRole({ ...role, conditions }, { postcode: '4330', conditions: workplace }).conditions).toEqual({
    'tid-hvile': 'unknown',
    'soc-fast': 'no',
    'fys-loeft': { value: 5 },
  })
})

test('the remote share answers the item of home work, unless the role says more itself', () => {
  const at = (remote: number, conditions = {}) =>
    asMatchRole({ ...role, remote, conditions }, { postcode: '4330', conditions: {} }).conditions
  expect(at(0)).toEqual({})
  expect(at(40)).toEqual({ 'stt-hjemme': { value: 40 } })
  const more = { 'stt-hjemme': { value: 40, adaptableTo: 60 } }
  expect(at(40, more)).toEqual(more)
})

test('changes are told field by field, whatever order the keys are stored in', () => {
  const before = { ...role, week: { mon: ['09:00', '12:00'] as const, tue: ['09:00', '12:00'] as const } }
  const same = { ...role, week: { tue: ['09:00', '12:00'] as const, mon: ['09:00', '12:00'] as const } }
  expect(changesBetween(before, same)).toEqual([])
  const after = { ...same, title: 'Lager og pakning', conditions: { 'tid-hvile': 'yes' as const } }
  expect(changesBetween(before, after)).toEqual([
    { field: 'title', was: 'Lager', is: 'Lager og pakning' },
    { field: 'conditions.tid-hvile', was: null, is: 'yes' },
  ])
})

test('several changes of a field are one, by whoever was last, and a change back is none', () => {
  const change = (was: number, is: number, by: string) => ({ field: 'positions', was, is, by })
  expect(foldChanges([change(1, 2, 'Karen'), change(2, 4, 'Lone')])).toEqual([change(1, 4, 'Lone')])
  expect(foldChanges([change(1, 2, 'Karen'), change(2, 1, 'Lone')])).toEqual([])
})

test('words that shut people out are found with better ones, in title and description', () => {
  const found = excludingWordsIn({ title: 'Robust medhjælper', description: 'Du er stresstålig' }, 'da')
  expect(found.map(({ field, word }) => [field, word])).toEqual([
    ['title', 'Robust'],
    ['description', 'stresstålig'],
  ])
  expect(found.every(({ suggestion }) => suggestion.length > 3)).toBe(true)
})
