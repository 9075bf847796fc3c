import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Text, Texts } from '#app/i18n/translate.ts'

const folder = new URL('../../app/i18n/texts/', import.meta.url)
const files = readdirSync(folder)

/** Every dictionary of the product, by file. */
async function dictionaries(): Promise<{ file: string; texts: Texts }[]> {
  const modules = await Promise.all(files.map((file) => import(/* @vite-ignore */ new URL(file, folder).href)))
  return modules.flatMap((module, at) =>
    Object.values(module as Record<string, unknown>)
      .filter((value): value is Texts => typeof value === 'object' && value !== null && 'da' in value && 'en' in value)
      .map((texts) => ({ file: files[at] ?? '', texts })),
  )
}

const partsOf = (text: Text) => (typeof text === 'string' ? [text] : [text.one, text.other])
const slotsOf = (text: Text) => [...new Set(partsOf(text).flatMap((part) => part.match(/\{\w+\}/g) ?? []))].sort()

test('both languages have the same keys, and English asks for no slot that the Danish does not', async () => {
  const found = await dictionaries()
  expect(found.length).toBeGreaterThan(10)
  for (const { file, texts } of found) {
    expect([file, Object.keys(texts.en).sort()]).toEqual([file, Object.keys(texts.da).sort()])
    for (const key of Object.keys(texts.da)) {
      const known = slotsOf(texts.da[key] ?? '')
      const unknown = slotsOf(texts.en[key] ?? '').filter((slot) => !known.includes(slot))
      expect([file, key, unknown]).toEqual([file, key, []])
    }
  }
})

test('the Danish says kommunen, never systemet or jobcenteret, and nobody shouts', async () => {
  const broken = (await dictionaries()).flatMap(({ file, texts }) =>
    Object.entries(texts.da).flatMap(([key, text]) =>
      partsOf(text).some((part) => /\bsystemet\b|jobcent|!|fleksjobber\b/i.test(part)) ? [`${file} ${key}`] : [],
    ),
  )
  expect(broken).toEqual([])
})

test('no text is empty or ends in a space', async () => {
  const broken = (await dictionaries()).flatMap(({ file, texts }) =>
    [...Object.entries(texts.da), ...Object.entries(texts.en)].flatMap(([key, text]) =>
      partsOf(text).some((part) => part.trim() !== part || part === '') ? [`${file} ${key}`] : [],
    ),
  )
  expect(broken).toEqual([])
})
