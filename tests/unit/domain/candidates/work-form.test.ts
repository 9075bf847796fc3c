import { parseWithZod } from '@conform-to/zod/v4'
import { expect, test } from 'vitest'
import { askedWork } from '#app/domain/candidates/work-choices.ts'
import { competencesSchema, wishesSchema } from '#app/domain/candidates/work-form.ts'

function read(schema: typeof competencesSchema | typeof wishesSchema, fields: Record<string, string | string[]>) {
  const body = new FormData()
  body.append('version', '1')
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
  const submission = parseWithZod(body, { schema })
  return submission.status === 'success' ? submission.value : submission.reply().error
}

test('levels, no and "don’t know" are answers; an empty one, and a thing that nobody knows, are none', () => {
  const fields = {
    'level.excel': '4',
    'level.kasse': '0',
    'level.opvask': 'unknown',
    'level.engelsk': '',
    'level.findes-ikke': '3',
    'level.__proto__': '3',
  }
  expect(read(competencesSchema, fields)).toEqual({
    version: 1,
    settled: false,
    values: { competences: { excel: 4, kasse: 0 }, competencesComplete: false },
    unknown: ['opvask'],
  })
})

test.each<Record<string, string | string[]>>([
  { 'level.excel': '5' },
  { 'level.excel': ['1', '2'] },
  { 'level.excel.x': '1' },
])('an answer that is none is refused: %o', (fields) => {
  expect(read(competencesSchema, fields)).toEqual({ 'level.excel': ['errors.choose'] })
})

test('wishes can be undecided, but not beside a wish', () => {
  const wish = { 'occupation.kok': 'wish', 'occupation.gartner': 'neither' }
  expect(read(wishesSchema, wish)).toMatchObject({
    values: { wishes: ['kok'], unwanted: [] },
    shown: ['kok', 'gartner'],
  })
  expect(read(wishesSchema, { 'unknown.wishes': 'on', 'occupation.kok': 'unwanted' })).toMatchObject({
    values: { wishes: [], unwanted: ['kok'] },
    unknown: ['wishes'],
  })
  const both = { 'unknown.wishes': ['candidates.error.unknownToo'] }
  expect(read(wishesSchema, { ...wish, 'unknown.wishes': 'on' })).toEqual(both)
  expect(read(wishesSchema, { open: 'on', 'unknown.wishes': 'on' })).toEqual(both)
})

test('a sent form says what it searches for, and what it has answers about', () => {
  const level = { excel: '3', kasse: '', opvask: 'unknown' }
  expect(askedWork({ find: 'competence', competenceSearch: ' luge ', level })).toEqual({
    words: 'luge',
    ids: ['excel', 'opvask'],
  })
  expect(askedWork({ competenceSearch: 'luge', level }).words).toBe('')
  expect(askedWork({ find: 'wish', wishSearch: ['a'], occupation: 'x' })).toEqual({ words: '', ids: [] })
  expect(askedWork({})).toEqual({ words: '', ids: [] })
})
