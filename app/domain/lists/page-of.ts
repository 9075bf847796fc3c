/** Rows of a list on one page. */
const PAGE_SIZE = 25

/** Rows of one file: the log keeps one line a person, in one statement. */
export const MOST_IN_A_FILE = 10_000

/** One page of a list. */
interface Page<R> {
  readonly found: R[]
  /** Of all pages. */
  readonly total: number
  readonly page: number
  readonly pages: number
}

/**
 * The rows of a page by a statement that counts all rows beside each (`count(*) over ()`), so that what is looked for is
 * looked for once. A page after the last is the last: then the statement runs three times.
 */
export async function readPage<R extends { readonly total: number }>(
  wanted: number,
  run: (limit: number, offset: number) => Promise<R[]>,
): Promise<Page<R>> {
  const found = await run(PAGE_SIZE, (wanted - 1) * PAGE_SIZE)
  const total = found[0]?.total ?? (wanted > 1 ? ((await run(1, 0))[0]?.total ?? 0) : 0)
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE))
  if (wanted <= pages) return { found, total, page: wanted, pages }
  return { found: await run(PAGE_SIZE, (pages - 1) * PAGE_SIZE), total, page: pages, pages }
}
