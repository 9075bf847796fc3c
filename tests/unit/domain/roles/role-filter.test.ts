import { expect, test } from 'vitest'
import { narrowings, type RoleFilter, roleFilter, searchOf, without } from '#app/domain/roles/role-filter.ts'

const none: Required<RoleFilter> = {
  q: '',
  work: '',
  skill: '',
  municipality: '',
  page: 1,
  postcode: '',
  within: '',
  hours: '',
  area: '',
  offer: '',
  home: false,
  soon: false,
  sort: 'new',
}
const read = (search: string) => roleFilter(new URLSearchParams(search))

test('the list’s address is read kindly: what is unknown is ignored', () => {
  expect(read('q=%20lager%20&kommune=0350&side=2')).toEqual({ ...none, q: 'lager', municipality: '0350', page: 2 })
  expect(read('arbejde=lagermedarbejder&kan=excel')).toEqual({ ...none, work: 'lagermedarbejder', skill: 'excel' })
  expect(read('kommune=x&side=-1&arbejde=%25&kan=a%20b')).toEqual(none)
  expect(read('postnr=0000&km=7&timer=99&omraade=x&tilbyder=x&hjemme=2&orden=naermest')).toEqual(none)
})

test('distance and nearest first need a postcode; nearest is the order unless the newest are asked for', () => {
  expect(read('km=10')).toEqual(none)
  expect(read('postnr=4330&km=10')).toEqual({ ...none, postcode: '4330', within: '10', sort: 'near' })
  expect(read('postnr=4330&orden=nyeste')).toEqual({ ...none, postcode: '4330', sort: 'new' })
})

test('a filter goes into an address and comes back the same', () => {
  const searches = [
    '',
    'q=lager&kommune=0350&side=2',
    'postnr=4330&km=25&timer=6-10&omraade=office&tilbyder=soc-fast&hjemme=1&snart=1',
    'postnr=4330&orden=nyeste',
  ]
  for (const search of searches) {
    const filter = read(search)
    expect(read(searchOf(filter, filter.page).slice(1))).toEqual(filter)
  }
})

test('one thing taken away leaves the others, and the postcode takes the distance with it', () => {
  const filter = read('q=lager&postnr=4330&km=10&hjemme=1&timer=1-5')
  expect(narrowings(filter)).toEqual(['q', 'postcode', 'within', 'hours', 'home'])
  expect(narrowings(without(filter, 'home'))).toEqual(['q', 'postcode', 'within', 'hours'])
  expect(narrowings(without(filter, 'postcode'))).toEqual(['q', 'hours', 'home'])
  expect(searchOf(without(filter, 'postcode'))).toBe('?q=lager&timer=1-5&hjemme=1')
})
