import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { mayEnter } from '#app/auth/policy.ts'
import { listWords } from '#app/i18n/texts/lists-server.ts'
import { type Text, type Texts, translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import type { Reader } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { type Asked, type ListSpec, orderText, queryOf, readList } from './asked.ts'
import { addressOf, type ListFrame, type ListHead, type ListOption } from './list-frame.ts'
import { MOST_IN_A_FILE } from './page-of.ts'
import { listViews } from './views.server.ts'

/** What one list says beside what `listWords` says for it by the names of its filters and orders. */
export interface ListOwn {
  readonly counted: { readonly total: number; readonly page: number; readonly pages: number }
  /** Values of a filter whose words stand elsewhere. */
  readonly options?: Readonly<Record<string, readonly ListOption[]>>
  /** Filters that this reader does not have. */
  readonly without?: readonly string[]
  /** Heads of columns; those that are named as an order can be sorted by. */
  readonly heads: Readonly<Record<string, string>>
  /** Views that everybody has. */
  readonly views: readonly { readonly label: string; readonly query: string }[]
  /** Whether the rows are people: their file leaves some out. */
  readonly people?: boolean
  readonly mayFetch: boolean
}

const NAMES = ['save', 'save.name', 'save.hint', 'delete', 'manage', 'views', 'none.title', 'none.text', 'none.reset']

/** Everything around the rows of a list for this reader; one statement for her saved views. */
export async function frameOf<S extends Record<string, readonly string[]>, F extends string, O extends string>(
  q: Reader,
  visit: OpenVisit,
  spec: ListSpec<S, F, O>,
  asked: Asked<S, F, O>,
  own: ListOwn,
): Promise<ListFrame> {
  const { list, path } = spec
  const t = translate(listWords as Texts, visit.locale) as (key: string, slots?: object) => string
  const known: Record<string, Text> = listWords.da
  const { query, filtered } = queryOf(spec, asked)
  const mayKeep = mayEnter(visit.actor.role, 'view.keep')
  const kept = mayKeep ? await listViews(q, visit, list) : []
  // A view is read anew: what a list no longer knows falls out of it.
  const views = kept.map((view) => ({
    ...view,
    query: queryOf(spec, readList(spec, new URLSearchParams(view.query))).query,
  }))
  const tabs = [...own.views, ...views.map(({ name, query }) => ({ label: name, query }))]
  const current = tabs.findIndex((tab) => tab.query === query)
  const saved = views.find((view) => view.query === query && current >= own.views.length) ?? null
  const option = (name: string, value: string): ListOption => ({ value, label: t(`${list}.${name}.${value || 'any'}`) })
  const names = [...Object.keys(spec.selects), ...spec.free].filter((name) => !own.without?.includes(name))
  const values: Readonly<Record<string, string>> = asked.values
  const { total } = own.counted
  return {
    ...own.counted,
    list,
    path,
    query,
    filtered,
    count: t(`${list}.count`, { count: total }),
    tabs: tabs.map(({ label, query }, at) => ({ label, href: addressOf(path, query), current: at === current })),
    saved: saved && { id: saved.id, name: saved.name },
    mayKeep: mayKeep && current < 0,
    formId: v7(),
    selects: names.map((name) => ({
      name,
      label: t(`${list}.${name}`),
      value: values[name] ?? '',
      options: own.options?.[name] ?? (spec.selects[name] ?? ['']).map((value) => option(name, value)),
    })),
    search: `${list}.q` in known && !own.without?.includes('q') ? { label: t(`${list}.q`), value: asked.q } : null,
    order: {
      label: t('all.order'),
      value: orderText(asked.order),
      options: spec.orders.flatMap((by) => [by, `-${by}`]).map((value) => option('order', value)),
    },
    heads: Object.fromEntries(Object.entries(own.heads).map(([key, label]) => [key, headOf(spec, asked, key, label)])),
    file:
      own.mayFetch && total > 0
        ? {
            href: total > MOST_IN_A_FILE ? '' : paths.listFile(path, query),
            label: t(total > MOST_IN_A_FILE ? 'all.file.many' : 'all.file', { count: total }),
            note: own.people ? t('all.file.people') : null,
          }
        : null,
    words: Object.fromEntries(NAMES.map((name) => [name, t(`all.${name}`)])),
  }
}

/** Sorts by the column, and the other way round when it already is. */
function headOf<S extends Record<string, readonly string[]>, F extends string, O extends string>(
  spec: ListSpec<S, F, O>,
  asked: Asked<S, F, O>,
  key: string,
  label: string,
): ListHead {
  const by = spec.orders.find((one) => one === key)
  if (!by) return { label }
  const isNow = asked.order.by === by
  const { query } = queryOf(spec, { ...asked, order: { by, down: isNow && !asked.order.down } })
  const href = addressOf(spec.path, query)
  return isNow ? { label, href, now: asked.order.down ? 'descending' : 'ascending' } : { label, href }
}
