export const FOUND_GROUPS = ['candidates', 'employers', 'roles', 'introductions', 'pages'] as const
export type FoundGroup = (typeof FOUND_GROUPS)[number]

/** One thing that was found: its name, a word more, and where it is. */
export interface Found {
  readonly id: string
  readonly label: string
  readonly note: string | null
  readonly href: string
}

/** The first few of one kind, how many there are, and the list of all where there is one. */
export interface FoundOf {
  readonly group: FoundGroup
  readonly title: string
  readonly items: readonly Found[]
  readonly total: number
  readonly all: { readonly href: string; readonly label: string } | null
}

/** What was asked for: trimmed, one line, at most 100 characters. */
export function findWordsIn(search: URLSearchParams): string {
  return (search.get('q') ?? '')
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 100)
}

/** Below this many characters nothing is looked for: everybody would be found. */
export const FIND_MIN = 2
