/** A page number, or a gap before or after the page one stands on. */
export type PageStep = number | 'gap before' | 'gap after'

/** The pages to show: the first, the last, the one one stands on and its neighbours, with gaps between. */
export function pageSteps(page: number, pages: number): PageStep[] {
  const near = [page - 1, page, page + 1].filter((number) => number > 1 && number < pages)
  const steps: PageStep[] = [1]
  if ((near[0] ?? pages) > 2) steps.push('gap before')
  steps.push(...near)
  if ((near.at(-1) ?? pages) < pages - 1) steps.push('gap after')
  if (pages > 1) steps.push(pages)
  return steps
}
