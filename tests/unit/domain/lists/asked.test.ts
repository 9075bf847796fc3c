import fc from 'fast-check'
import { expect, test } from 'vitest'
import { queryOf, readList } from '#app/domain/lists/asked.ts'
import { candidateList, employerList, introductionList, roleList } from '#app/domain/lists/lists.ts'
import { listWords } from '#app/i18n/texts/lists-server.ts'

const read = (search: string) => readList(candidateList, new URLSearchParams(search))

test('what an address asks for that nobody knows shows the whole list', () => {
  expect(read('hvis=andres&status=x&side=-1&orden=cpr&kontakt=5&ukendt=1')).toEqual(read(''))
  expect(read('')).toMatchObject({ page: 1, q: '', order: { by: 'navn', down: false } })
  expect(read('').values).toMatchObject({ hvis: 'all', status: 'active', kontakt: '', enhed: '' })
})

test('an address keeps only what says something, and no page', () => {
  const { query, filtered } = queryOf(candidateList, read('side=3&orden=-kontakt&status=active&hvis=mine&q=+Mette+'))
  expect([query, filtered]).toEqual(['hvis=mine&q=Mette&orden=-kontakt', true])
  expect(queryOf(candidateList, read('orden=navn&side=2'))).toEqual({ query: '', filtered: false })
  expect(queryOf(introductionList, readList(introductionList, new URLSearchParams('orden=-siden'))).query).toBe('')
})

test('whatever is asked for is asked for again by its own address', () => {
  const value = fc.constantFrom(
    '',
    'mine',
    'team',
    '4',
    'aldrig',
    'any',
    'uden',
    'timer',
    '-navn',
    'kontakt',
    'æ&=#% ',
    '1',
  )
  const name = fc.constantFrom('hvis', 'status', 'kontakt', 'job', 'profil', 'enhed', 'q', 'orden', 'side')
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
      const asked = readList(candidateList, new URLSearchParams(pairs))
      const again = readList(candidateList, new URLSearchParams(queryOf(candidateList, asked).query))
      expect(again).toEqual({ ...asked, page: 1 })
    }),
  )
})

test('every filter, value and order of the lists has its words', () => {
  const elsewhere =
    /^(candidates|employers|roles)\.status\.|^introductions\.(vis|trin)\.|\.(kommune|virksomhed|enhed)\.\w+$/
  const wanted = [candidateList, employerList, roleList, introductionList].flatMap((spec) => [
    `${spec.list}.count`,
    ...[...Object.keys(spec.selects), ...spec.free].map((name) => `${spec.list}.${name}`),
    ...Object.entries(spec.selects).flatMap(([name, values]) =>
      values
        .map((value: string) => `${spec.list}.${name}.${value || 'any'}`)
        .filter((key: string) => !elsewhere.test(key)),
    ),
    ...spec.orders.flatMap((by) => [`${spec.list}.order.${by}`, `${spec.list}.order.-${by}`]),
  ])
  expect(wanted.filter((key) => !(key in listWords.da))).toEqual([])
})
