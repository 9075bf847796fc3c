import { existsSync, readFileSync } from 'node:fs'
import type { SearchEntry } from '#app/domain/vocabulary/search/entry.ts'

// Public ESCO tables beside the project, to try the search at scale; where they are absent words are invented.
const folder = new URL('../../../shared/data/esco/', import.meta.url)

function rowsOf(file: string): string[][] {
  const lines = readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n').slice(1)
  return lines.map((line) => line.split('\t'))
}

const list = (text: string | undefined) => (text ?? '').split('|').filter(Boolean)

/** The occupations and skills of ESCO as search entries, or none where the tables are absent. */
export function escoEntries(): SearchEntry[] {
  if (!existsSync(folder)) return []
  const occupations = rowsOf('esco_occupations.tsv').map(([, uuid, isco, , da, altDa, en, altEn]): SearchEntry => {
    const labels = { da: da || en || '', en: en || da || '' }
    return { kind: 'occupation', id: `esco-${uuid}`, labels, names: [...list(altDa), ...list(altEn)], isco: isco ?? '' }
  })
  const skills = rowsOf('esco_skills.tsv').map(([, uuid, da, en]): SearchEntry => {
    return { kind: 'competence', id: `esco-${uuid}`, labels: { da: da || en || '', en: en || da || '' }, names: [] }
  })
  return [...occupations, ...skills]
}

const starts = ['lager', 'kontor', 'regnskab', 'have', 'skov', 'metal', 'tekstil', 'sundhed', 'skole', 'salg', 'data']
const heads = ['assistent', 'tekniker', 'leder', 'operatør', 'pædagog', 'fører', 'maler', 'rådgiver', 'vejleder']
const syllables = ['ba', 'de', 'fi', 'gru', 'hæl', 'kny', 'lo', 'mås', 'nør', 'pel', 'ri', 'sto', 'tva', 'vi', 'ør']

/** Entries with invented names until there are `names` names in all; always the same ones. */
export function inventedEntries(names: number): SearchEntry[] {
  const word = (n: number) =>
    [n % 15, Math.floor(n / 15) % 15, Math.floor(n / 225) % 15, Math.floor(n / 3375) % 15]
      .map((at) => syllables[at])
      .join('')
  return Array.from({ length: Math.ceil(names / 6) }, (_, n): SearchEntry => {
    const name = (k: number) =>
      `${word(n * 7 + k)} ${starts[(n + k) % starts.length]}${heads[(n * 5 + k) % heads.length]} ${word(n + k * 31)}`
    return {
      kind: n % 3 === 0 ? 'occupation' : 'competence',
      id: `invented-${n}`,
      labels: { da: name(0), en: name(1) },
      names: [2, 3, 4, 5].map(name),
    }
  })
}
