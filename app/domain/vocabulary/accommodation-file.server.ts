import { createHash } from 'node:crypto'
import { type Accommodation, accommodationGroups, gradeWords } from './accommodation.ts'
import { accommodations } from './accommodations.ts'

/**
 * Version of the open file. First number: an id, a kind or a unit means something else (never yet). Second: items or
 * fields have come. Third: words are bettered. docs/data.md describes the fields.
 */
export const ACCOMMODATIONS_VERSION = '1.0.0'

const licence = {
  id: 'CC-BY-4.0',
  name: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'Fleksbro, skånehensyn / accommodations, version {version}',
}

/** Every item with its fields in one order, so that two versions can be compared line by line. */
function itemOf(item: Accommodation) {
  const { id, group, kind, stored, icf, label, explanation, need, offer, adaptable, employerQuestion, meet } = item
  const measure = 'unit' in item ? measureOf(item) : { unit: null, min: null, max: null, step: null, margin: null }
  const words = { label, explanation, need, offer, adaptable, question: employerQuestion, examples: meet }
  return { id, group, kind, ...measure, asNeed: stored, icf, ...words }
}

function measureOf({ unit, min, max, step, margin }: Extract<Accommodation, { unit: unknown }>) {
  return { unit, min, max, step, margin }
}

/** The open file: what it is, whose, under which licence, and all items in the order of the list. */
export function accommodationsFile() {
  return {
    name: { da: 'Skånehensyn', en: 'Workplace accommodations' },
    version: ACCOMMODATIONS_VERSION,
    publisher: 'Fleksbro',
    licence: { ...licence, attribution: licence.attribution.replace('{version}', ACCOMMODATIONS_VERSION) },
    languages: ['da', 'en'],
    count: accommodations.length,
    groups: accommodationGroups,
    grades: gradeWords.map((label, value) => ({ value, label })),
    items: accommodations.map(itemOf),
  }
}

/** The file as it is sent, and a strong ETag of its very bytes. */
export function accommodationsDocument(): { body: string; etag: string } {
  const body = `${JSON.stringify(accommodationsFile(), null, 2)}\n`
  return { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` }
}
