import type { Difference } from './difference.ts'
import type { EscoFolder } from './read.server.ts'

const count = (number: number) => number.toLocaleString('en')

/** What the files say and how it differs from what is present, as lines for a terminal. */
export function folderLines(folder: EscoFolder, difference: Difference): string[] {
  const { files, counts, refused, firstRefused, namesLeftOut } = folder
  const kinds = [
    ['occupations', counts.occupations, difference.occupation],
    ['skills', counts.skills, difference.skill],
  ] as const
  return [
    'Files',
    ...files.map(({ name, rows }) => `  ${name.padEnd(36)}${count(rows).padStart(9)} rows`),
    '',
    row('', ['read', 'new', 'changed', 'unchanged', 'retired']),
    ...kinds.map(([kind, read, { added, changed, same, retired }]) =>
      row(kind, [read, added, changed, same, retired].map(count)),
    ),
    row('relations', [count(counts.relations)]),
    '',
    `Languages: ${languagesOf(files.map(({ name }) => name)).join(', ')}`,
    ...(counts.withoutDanish > 0
      ? [`Without a Danish name, shown with the English one and marked so: ${count(counts.withoutDanish)}`]
      : []),
    ...(namesLeftOut > 0 ? [`Other names that cannot be used and are left out: ${count(namesLeftOut)}`] : []),
    ...(refused > 0
      ? [`Refused rows: ${count(refused)}${refused > firstRefused.length ? ', the first of them' : ''}`]
      : []),
    ...firstRefused.map(({ file, line, reason }) => `  ${file} line ${line} ${reason}`),
  ]
}

function row(title: string, cells: readonly string[]): string {
  return `${title.padEnd(14)}${cells.map((cell) => cell.padStart(11)).join('')}`
}

function languagesOf(files: readonly string[]): string[] {
  const has = (ending: string) =>
    files.some((name) => /^(occupations|skills)_/i.test(name) && name.toLowerCase().endsWith(ending))
  return [...(has('_da.csv') ? ['Danish'] : []), ...(has('_en.csv') ? ['English'] : [])]
}
