import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { storedAccommodations } from '#app/domain/vocabulary/accommodation.ts'
import {
  ACCOMMODATIONS_VERSION,
  accommodationsDocument,
  accommodationsFile,
} from '#app/domain/vocabulary/accommodation-file.server.ts'
import { accommodations } from '#app/domain/vocabulary/accommodations.ts'

/** The words and numbers of each published version; a change of them is a new version with a line of its own. */
const published: Readonly<Record<string, string>> = {
  '1.0.0': '0f78fc0cccf9eda4',
}

test('what has been published under a version is what it says: changed words are a new version', () => {
  const { items, groups, grades } = accommodationsFile()
  const sum = createHash('sha256').update(JSON.stringify({ items, groups, grades })).digest('hex').slice(0, 16)
  expect({ version: ACCOMMODATIONS_VERSION, sum }).toEqual({
    version: ACCOMMODATIONS_VERSION,
    sum: published[ACCOMMODATIONS_VERSION],
  })
})

test('all 78 items are in the file, in their order, each with every field', () => {
  const { items, count } = accommodationsFile()
  expect([count, items.map(({ id }) => id)]).toEqual([78, accommodations.map(({ id }) => id)])
  expect(items.filter(({ asNeed }) => asNeed)).toHaveLength(storedAccommodations().length)
  const fields = Object.keys(items[0]!)
  expect(fields).toHaveLength(17)
  for (const item of items) {
    expect(Object.keys(item)).toEqual(fields)
    const { label, explanation, need, offer, adaptable, question, examples } = item
    for (const text of [label, explanation, need, offer, adaptable, question, examples])
      for (const language of ['da', 'en'] as const) expect(text[language].trim(), item.id).not.toBe('')
    const numbers = [item.unit, item.min, item.max, item.step, item.margin]
    expect(
      numbers.every((one) => (one === null) === (item.kind === 'flag')),
      item.id,
    ).toBe(true)
  }
})

test('the file says whose it is and how to name it, and reads back as it was written', () => {
  const { body, etag } = accommodationsDocument()
  expect(JSON.parse(body)).toEqual(JSON.parse(JSON.stringify(accommodationsFile())))
  expect(JSON.parse(body)).toMatchObject({
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    publisher: 'Fleksbro',
    licence: { id: 'CC-BY-4.0', attribution: expect.stringContaining(ACCOMMODATIONS_VERSION) },
  })
  expect(etag).toMatch(/^"[\w-]{27}"$/)
  expect(accommodationsDocument().etag).toBe(etag)
})
