import { expect, test } from 'vitest'
import { roleFilter } from '#app/domain/roles/role-filter.ts'

test('the list’s address is read kindly: what is unknown is ignored', () => {
  const read = (search: string) => roleFilter(new URLSearchParams(search))
  const none = { q: '', work: '', skill: '', municipality: '', page: 1 }
  expect(read('q=%20lager%20&kommune=0350&side=2')).toEqual({ ...none, q: 'lager', municipality: '0350', page: 2 })
  expect(read('arbejde=lagermedarbejder&kan=excel')).toEqual({ ...none, work: 'lagermedarbejder', skill: 'excel' })
  expect(read('kommune=x&side=-1&arbejde=%25&kan=a%20b')).toEqual(none)
})
