import { expect, test } from 'vitest'
import { searchTemplates } from '#app/domain/vocabulary/template-search.ts'

const ids = (text: string, locale: 'da' | 'en' = 'da') => searchTemplates(text, locale).map(({ id }) => id)

test.each([
  ['bogholder', 'bilag-afstemning'],
  ['bogholdre', 'bilag-afstemning'],
  ['lagerarbejde', 'pluk-pak'],
  ['aeg', 'groent-aeg'],
  ['jurist', 'sagsgennemlaesning'],
  ['opvaskemaskine', 'opvask'],
  ['børnehave', 'boernehave'],
])('"%s" finds %s among the first', (text, wanted) => {
  expect(ids(text).slice(0, 5)).toContain(wanted)
})

test('a sector finds its templates, in English too, and nonsense finds none', () => {
  expect(ids('bibliotek').length).toBeGreaterThanOrEqual(3)
  expect(ids('Laundry', 'en')).toContain('vaskeri')
  expect(ids('')).toEqual([])
  expect(ids('xyzzyq')).toEqual([])
  expect(searchTemplates('lager', 'da', 2)).toHaveLength(2)
})
