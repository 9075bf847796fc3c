import { CSV_IMPORT_STATUSES, IMPORT_KINDS } from '#app/domain/imports/csv-import.ts'
import { LISTS } from '#app/domain/lists/saved-view.ts'
import { kit as k } from '../kit.ts'
import { users } from './accounts.ts'
import { oneOf } from './check.ts'

/** A list as somebody wants to find it again: its filters and order, never what it holds. */
export const savedViews = k.table(
  'saved_views',
  {
    id: k.text('id').primaryKey(),
    userId: k
      .text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    list: k.enum('list', LISTS).notNull(),
    name: k.text('name').notNull(),
    /** The query of the list's address. */
    query: k.text('query').notNull(),
    createdAt: k.time('created_at').notNull(),
  },
  (t) => [k.uniqueIndex('saved_views_name').on(t.userId, t.list, t.name), oneOf('saved_views_list', 'list', LISTS)],
)

/** A file that was looked through, and what became of it. Its rows are kept only until they are taken in or dropped. */
export const csvImports = k.table(
  'csv_imports',
  {
    id: k.text('id').primaryKey(),
    userId: k
      .text('user_id')
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    municipalityCode: k.text('municipality_code').notNull(),
    kind: k.enum('kind', IMPORT_KINDS).notNull(),
    status: k.enum('status', CSV_IMPORT_STATUSES).notNull(),
    /** Cells by column, in the file's order; null once they are no longer needed. */
    rows: k.json<Record<string, string>[]>('rows'),
    total: k.int('total').notNull(),
    /** How many were taken in. */
    taken: k.int('taken').notNull().default(0),
    /** Ids of what was made, so that it can be undone. */
    made: k.json<string[]>('made'),
    createdAt: k.time('created_at').notNull(),
    importedAt: k.time('imported_at'),
  },
  (t) => [
    k.index('csv_imports_user').on(t.userId, t.createdAt),
    oneOf('csv_imports_kind', 'kind', IMPORT_KINDS),
    oneOf('csv_imports_status', 'status', CSV_IMPORT_STATUSES),
  ],
)
