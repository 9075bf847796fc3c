import { parseWithZod } from '@conform-to/zod/v4'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { partSchema } from '#app/domain/candidates/profile-form.ts'
import { type PartId, profileParts } from '#app/domain/candidates/profile-part.ts'
import { findCompetenceByName, findOccupationByName } from '#app/domain/roles/named.ts'
import { readFolder } from '#app/domain/vocabulary/esco/read.server.ts'
import { importedVocabulary, replaceImported } from '#app/domain/vocabulary/imported.ts'
import { currentIndex, searchIn } from '#app/domain/vocabulary/search/search.ts'
import { VocabularyIndex } from '#app/domain/vocabulary/search/vocabulary-index.ts'
import { escoId, escoSample, vocabularyOf } from '#tests/support/esco-folder.ts'

const NOTHING = importedVocabulary()

/** The second sample is offered, the first has gone before it. */
beforeAll(async () => {
  const [first, second] = [await readFolder(escoSample('first')), await readFolder(escoSample('second'))]
  const offered = new Set(second.concepts.map(({ id }) => id))
  const retired = first.concepts.filter(({ id }) => !offered.has(id)).map((one) => ({ ...one, offered: false }))
  replaceImported(vocabularyOf(2, [...second.concepts.map((one) => ({ ...one, offered: true })), ...retired]))
})

afterAll(() => replaceImported(NOTHING))

const partOf = (id: PartId) => profileParts.find((part) => part.id === id)!

function read(id: PartId, fields: Record<string, string>) {
  const body = new FormData()
  for (const [name, value] of Object.entries({ version: '1', ...fields })) body.append(name, value)
  const submission = parseWithZod(body, { schema: partSchema(partOf(id), 'da') })
  return submission.status === 'success' ? submission.value : submission.reply().error
}

test('the search finds imported things beside the shipped ones, and not what is no longer offered', async () => {
  const index = await currentIndex()
  const ids = (text: string) => searchIn(index, text, { locale: 'da' }).map(({ id }) => id)
  expect(ids('spejlpudser')).toContain(escoId(4))
  expect(ids('pynte kager')).toContain(escoId(12))
  expect(ids('reolmester')).not.toContain(escoId(1))
  expect(ids('bogholder')[0]).toBe('bogholder')
})

test('of two that answer alike, what ships with the product comes first, whatever the alphabet says', () => {
  const entry = { kind: 'competence', names: [], group: { da: 'Andet', en: 'Other' } } as const
  const labels = (word: string) => ({ da: `Kageord ${word}`, en: `Cake word ${word}` })
  const index = VocabularyIndex.build([
    { ...entry, id: 'esco:1', labels: labels('alfa') },
    { ...entry, id: 'shipped', labels: labels('omega') },
  ])
  expect(searchIn(index, 'kageord', { locale: 'da' }).map(({ id }) => id)).toEqual(['shipped', 'esco:1'])
})

test('an imported competence can be answered in a profile, and one that nobody knows is left out', () => {
  const level = { [`level.${escoId(12)}`]: '3', 'level.kasse': '0', 'level.esco:nobody': '2', 'level.__proto__': '2' }
  expect(read('competences', level)).toMatchObject({ values: { competences: { [escoId(12)]: 3, kasse: 0 } } })
  expect(read('competences', { [`level.${escoId(12)}`]: '5' })).toEqual({ [`level.${escoId(12)}`]: ['errors.choose'] })
})

test('an imported occupation can be wished for, or not', () => {
  const occupation = { [`occupation.${escoId(4)}`]: 'wish', [`occupation.${escoId(1)}`]: 'unwanted' }
  expect(read('wishes', occupation)).toMatchObject({
    values: { wishes: [escoId(4)], unwanted: [escoId(1)] },
    shown: [escoId(4), escoId(1)],
  })
})

test('a job names imported things by label, synonym or id; what ships with the product has its name first', () => {
  expect(findOccupationByName('vinduespudser, Spejle')?.id).toBe(escoId(4))
  expect(findCompetenceByName('pynte høje kager')?.id).toBe(escoId(12))
  expect(findCompetenceByName(escoId(16))?.id).toBe(escoId(16))
  // No longer offered: a job that has it can still be saved.
  expect(findOccupationByName('Reolmester')?.id).toBe(escoId(1))
  expect(findOccupationByName('Receptionist')?.id).toBe('receptionist')
  expect(findOccupationByName('kagespiser')).toBeNull()
  replaceImported({ ...NOTHING })
  expect(findOccupationByName('spejlpudser')).toBeNull()
})
