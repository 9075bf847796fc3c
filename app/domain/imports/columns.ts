import type { ImportKind } from './csv-import.ts'

/** The columns of a file, in the order in which files are written (SURFACE, CSV); any order is read. */
export const IMPORT_COLUMNS: Readonly<Record<ImportKind, readonly string[]>> = {
  candidates: ['navn', 'kommune', 'postnr', 'telefon', 'email', 'timer_min', 'timer_max', 'transport', 'rejse_min'],
  employers: ['cvr', 'navn', 'p_nummer', 'adresse', 'postnr', 'kontakt', 'email', 'telefon'],
}

/** Without these no row can be used. */
export const NEEDED_COLUMNS: Readonly<Record<ImportKind, readonly string[]>> = {
  candidates: ['navn', 'postnr'],
  employers: ['cvr', 'navn', 'adresse', 'postnr'],
}

/** An invented row for the file that one can begin with. */
export const EXAMPLE_ROW: Readonly<Record<ImportKind, readonly string[]>> = {
  candidates: ['Eva Eksempel', '', '4330', '12 34 56 78', 'eva@example.dk', '8', '12,5', 'cykel, kollektiv', '45'],
  employers: ['29189846', 'Eksempel ApS', '', 'Eksempelvej 1', '4330', 'Kaj Kontakt', 'kaj@example.dk', '12 34 56 78'],
}

/** Rows of one file. */
export const MOST_ROWS = 10_000
/** Bytes of one file: below what any form may bring. */
export const MOST_BYTES = 900_000

/** How a column's heading may be spelled. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  postnummer: 'postnr',
  e_mail: 'email',
  mail: 'email',
  tlf: 'telefon',
  telefonnummer: 'telefon',
  cvr_nummer: 'cvr',
  cvr_nr: 'cvr',
  cvrnummer: 'cvr',
  pnummer: 'p_nummer',
  p_nr: 'p_nummer',
  virksomhed: 'navn',
}

/** The name of a column as we write it: small letters, underscores for spaces and hyphens. */
export function columnName(heading: string): string {
  const name = heading
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
    .replace(/\.$/, '')
  return OTHER_NAMES[name] ?? name
}
