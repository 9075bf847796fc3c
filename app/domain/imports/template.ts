import { writeCsv } from '#app/domain/lists/csv.ts'
import { EXAMPLE_ROW, IMPORT_COLUMNS } from './columns.ts'
import type { ImportKind } from './csv-import.ts'

/** An empty file with the right headings and one invented row. */
export function templateFile(kind: ImportKind): string {
  return writeCsv([IMPORT_COLUMNS[kind], EXAMPLE_ROW[kind]])
}
