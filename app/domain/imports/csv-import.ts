/** What a file can hold: people of a municipality, or employers (SURFACE, CSV). */
export const IMPORT_KINDS = ['candidates', 'employers'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

/** A file is looked through first; then its good rows are taken in, or it is dropped. */
export const CSV_IMPORT_STATUSES = ['checked', 'imported', 'dropped'] as const
