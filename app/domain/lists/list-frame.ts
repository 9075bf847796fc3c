import type { ListName } from './saved-view.ts'

export interface ListOption {
  readonly value: string
  readonly label: string
}

/** The head of a column: with an address where the list can be sorted by it. */
export interface ListHead {
  readonly label: string
  readonly href?: string
  readonly now?: 'ascending' | 'descending'
}

/** Everything around the rows of a list, in words. */
export interface ListFrame {
  readonly list: ListName
  readonly path: string
  readonly count: string
  readonly total: number
  readonly page: number
  readonly pages: number
  /** Filters and order, as the address has them. */
  readonly query: string
  readonly filtered: boolean
  readonly tabs: readonly { readonly label: string; readonly href: string; readonly current: boolean }[]
  /** The saved view that is shown. */
  readonly saved: { readonly id: string; readonly name: string } | null
  readonly mayKeep: boolean
  readonly formId: string
  readonly selects: readonly {
    readonly name: string
    readonly label: string
    readonly value: string
    readonly options: readonly ListOption[]
  }[]
  readonly search: { readonly label: string; readonly value: string } | null
  readonly order: { readonly label: string; readonly value: string; readonly options: readonly ListOption[] }
  readonly heads: Readonly<Record<string, ListHead>>
  /** Where the file is; null for who may not have one, and when it would be too long. */
  readonly file: { readonly href: string; readonly label: string; readonly note: string | null } | null
  readonly words: Readonly<Record<string, string>>
}

/** The address of a list with this query and page. */
export function addressOf(path: string, query: string, page = 1): string {
  const search = new URLSearchParams(query)
  if (page > 1) search.set('side', String(page))
  return search.size > 0 ? `${path}?${search}` : path
}
