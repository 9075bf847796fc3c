import { readList } from '#app/domain/lists/asked.ts'
import { type IntroductionAsked, introductionList } from '#app/domain/lists/lists.ts'

/** The filter from the address of the list: vis, trin, tur, mine, frist, orden, side. Anything unknown is ignored. */
export function introductionFilter(search: URLSearchParams): IntroductionAsked {
  return readList(introductionList, search)
}
