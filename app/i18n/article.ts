import { type Locale, type Text, type Texts, translate } from './translate.ts'

/** A chapter of a page that is read, not used. */
export interface Chapter {
  readonly id: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly points: readonly string[]
}

/**
 * The chapters of an area, in the order of its texts: `area.<id>.title`, `area.<id>.p1…` for paragraphs and
 * `area.<id>.l1…` for the points of a list after them. Every text may use `slots`.
 */
export function articleOf<D extends Record<string, Text>>(
  texts: Texts<D>,
  locale: Locale,
  slots: Readonly<Record<string, string | number>> = {},
): Chapter[] {
  const read = translate(texts as Texts, locale) as (key: string, slots: object) => string
  const chapters = new Map<string, { title: string; paragraphs: string[]; points: string[] }>()
  for (const key of Object.keys(texts.da)) {
    const [, id = '', part = ''] = key.split('.')
    const kind = part.replace(/\d+$/, '')
    if (!['title', 'p', 'l'].includes(kind)) continue
    const chapter = chapters.get(id) ?? { title: '', paragraphs: [], points: [] }
    const text = read(key, slots)
    if (kind === 'title') chapter.title = text
    else (kind === 'p' ? chapter.paragraphs : chapter.points).push(text)
    chapters.set(id, chapter)
  }
  return [...chapters].map(([id, chapter]) => ({ id, ...chapter }))
}
