/** A change is written in its own transaction; a reading is one entry per request (DESIGN 7). */
export const ENTRY_KINDS = ['change', 'reading'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]
