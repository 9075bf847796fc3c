import { INTRODUCTION_STATUSES, type IntroductionStatus } from './introduction.ts'

export const LIST_STATES = ['open', 'placed', 'closed', 'all'] as const
export type ListState = (typeof LIST_STATES)[number]

/** What the address of the list asks for. */
export interface IntroductionFilter {
  readonly state: ListState
  readonly status: IntroductionStatus | null
  /** Only those of candidates that the reader is responsible for. */
  readonly mine: boolean
  /** Only those whose due day is today or has passed. */
  readonly late: boolean
  readonly page: number
}

/** The filter from the address: vis, trin, mine, frist, side. Anything unknown is ignored. */
export function introductionFilter(search: URLSearchParams): IntroductionFilter {
  const page = Number(search.get('side'))
  return {
    state: LIST_STATES.find((state) => state === search.get('vis')) ?? 'open',
    status: INTRODUCTION_STATUSES.find((status) => status === search.get('trin')) ?? null,
    mine: search.get('mine') === 'ja',
    late: search.get('frist') === 'ja',
    page: Number.isInteger(page) && page > 0 ? page : 1,
  }
}
