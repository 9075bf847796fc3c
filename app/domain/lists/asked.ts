import type { ListName } from './saved-view.ts'

/** What the address of a list can ask for. */
export interface ListSpec<S extends Record<string, readonly string[]>, F extends string, O extends string> {
  readonly list: ListName
  readonly path: string
  /** Filters with few values; the first is what an address without the filter means. */
  readonly selects: S
  /** Filters by what the database holds, an id or a code; empty is all. */
  readonly free: readonly F[]
  /** What the list can be sorted by. */
  readonly orders: readonly O[]
  /** The order without asking: "navn", or "-siden" for the other way round. */
  readonly first: O | `-${O}`
}

/** What one address asks for. */
export interface Asked<S extends Record<string, readonly string[]>, F extends string, O extends string> {
  readonly values: { readonly [K in keyof S]: S[K][number] } & { readonly [K in F]: string }
  readonly q: string
  readonly order: { readonly by: O; readonly down: boolean }
  readonly page: number
}

/** The query of an address that has these filters and this order, without a page: what a saved view keeps. */
export interface ListQuery {
  readonly query: string
  /** Whether anything narrows the list. */
  readonly filtered: boolean
}

/** Declares a list. */
export function defineList<
  const S extends Record<string, readonly [string, ...string[]]>,
  const F extends string,
  const O extends string,
>(spec: ListSpec<S, F, O>): ListSpec<S, F, O> {
  return spec
}

type AnySpec<S extends Record<string, readonly string[]>, F extends string, O extends string> = ListSpec<S, F, O>

/** Reads an address. Anything unknown is ignored: a link from elsewhere must still open. */
export function readList<S extends Record<string, readonly string[]>, F extends string, O extends string>(
  spec: AnySpec<S, F, O>,
  search: URLSearchParams,
): Asked<S, F, O> {
  const values: Record<string, string> = {}
  for (const [name, known] of Object.entries(spec.selects))
    values[name] = known.find((value) => value === search.get(name)) ?? known[0] ?? ''
  for (const name of spec.free) values[name] = oneLine(search.get(name), 64)
  const page = Number(search.get('side'))
  return {
    values: values as Asked<S, F, O>['values'],
    q: oneLine(search.get('q'), 100),
    order: orderOf(spec, search.get('orden')) ?? orderOf(spec, spec.first) ?? { by: spec.orders[0] as O, down: false },
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  }
}

/** The query of what is asked for: filters in the order of the list, only those that say something. */
export function queryOf<S extends Record<string, readonly string[]>, F extends string, O extends string>(
  spec: AnySpec<S, F, O>,
  asked: Pick<Asked<S, F, O>, 'values' | 'q' | 'order'>,
): ListQuery {
  const search = new URLSearchParams()
  const values: Readonly<Record<string, string>> = asked.values
  for (const [name, known] of Object.entries(spec.selects))
    if (values[name] !== known[0]) search.set(name, values[name] ?? '')
  for (const name of spec.free) if (values[name]) search.set(name, values[name])
  if (asked.q) search.set('q', asked.q)
  const filtered = search.size > 0
  const order = orderText(asked.order)
  if (order !== spec.first) search.set('orden', order)
  return { query: search.toString(), filtered }
}

/** An order as the address has it. */
export function orderText({ by, down }: { readonly by: string; readonly down: boolean }): string {
  return down ? `-${by}` : by
}

function orderOf<S extends Record<string, readonly string[]>, F extends string, O extends string>(
  spec: AnySpec<S, F, O>,
  text: string | null,
): { by: O; down: boolean } | null {
  const down = text?.startsWith('-') ?? false
  const by = spec.orders.find((one) => one === (down ? text?.slice(1) : text))
  return by ? { by, down } : null
}

const oneLine = (text: string | null, max: number) =>
  (text ?? '')
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, max)
