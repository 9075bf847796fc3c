/** Rows of a list on one page. */
const PAGE_SIZE = 25

/** Rows of one file: the log keeps one line a person, in one statement. */
export const MOST_IN_A_FILE = 10_000

/** The page that is shown of so many rows; a page after the last is the last. */
export function pageOf(total: number, wanted: number) {
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const page = Math.min(wanted, pages)
  return { total, page, pages, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }
}
