import { and, asc, eq } from 'drizzle-orm'
import type { OpenVisit } from '#app/auth/authorize.server.ts'
import { recordChange } from '#app/domain/audit/changes.server.ts'
import { type Done, once, type Refused } from '#app/http/once.server.ts'
import type { Db, Reader } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'
import { savedViews } from '#db/schema/index.ts'
import { queryOf, readList } from './asked.ts'
import { addressOf } from './list-frame.ts'
import { lists } from './lists.ts'
import type { ListName } from './saved-view.ts'
import type { ViewForm } from './view-form.ts'

interface SavedView {
  readonly id: string
  readonly list: ListName
  readonly name: string
  /** Filters and order, as the address has them. */
  readonly query: string
}

/** As many as anybody finds her way in. */
const MOST = 20

/** The actor's own views: of one list, or of all. One statement. */
export function listViews(q: Reader, { actor }: OpenVisit, list?: ListName): Promise<SavedView[]> {
  return q
    .select({ id: savedViews.id, list: savedViews.list, name: savedViews.name, query: savedViews.query })
    .from(savedViews)
    .where(and(eq(savedViews.userId, actor.userId), list ? eq(savedViews.list, list) : undefined))
    .orderBy(asc(savedViews.createdAt), asc(savedViews.id))
}

/** All of the actor's own views, each with the address of its list. One statement. */
export async function listOwnViews(q: Reader, visit: OpenVisit): Promise<(SavedView & { readonly href: string })[]> {
  const views = await listViews(q, visit)
  return views.map((view) => ({ ...view, href: addressOf(lists[view.list].path, view.query) }))
}

/** Keeps a view under a name that the actor has not used for this list. The same form twice keeps one. */
export async function saveView(
  db: Db,
  visit: OpenVisit,
  form: Extract<ViewForm, { intent: 'save' | 'restore' }>,
): Promise<Done | Refused> {
  const { list, name } = form
  const query = cleanQuery(list, form.query ?? '')
  return once(db, visit, form.formId, async (tx): Promise<Done | Refused> => {
    const own = await listViews(tx, visit, list)
    if (own.some((view) => view.name.toLocaleLowerCase('da') === name.toLocaleLowerCase('da')))
      return { ok: false, errors: { name: ['lists.view.taken'] } }
    if (own.length >= MOST) return { ok: false, errors: { name: ['lists.view.many'] } }
    const id = v7()
    await tx.insert(savedViews).values({ id, userId: visit.actor.userId, list, name, query, createdAt: visit.now })
    await recordChange(tx, visit, { entity: 'saved_view', entityId: id, action: 'created', details: { list } })
    return { ok: true, path: addressOf(lists[list].path, query) }
  })
}

/** Forgets one of the actor's own views and returns it, so that it can be restored. Null when it is gone already. */
export function deleteView(db: Db, visit: OpenVisit, id: string): Promise<SavedView | null> {
  return db.tx(async (tx) => {
    const own = and(eq(savedViews.id, id), eq(savedViews.userId, visit.actor.userId))
    const [view] = await tx.select().from(savedViews).where(own)
    if (!view) return null
    await tx.delete(savedViews).where(own)
    await recordChange(tx, visit, {
      entity: 'saved_view',
      entityId: id,
      action: 'deleted',
      details: { list: view.list },
    })
    return { id, list: view.list, name: view.name, query: view.query }
  })
}

/** Only what the list knows, and no page. */
function cleanQuery(list: ListName, query: string): string {
  const search = new URLSearchParams(query)
  switch (list) {
    case 'candidates':
      return queryOf(lists.candidates, readList(lists.candidates, search)).query
    case 'employers':
      return queryOf(lists.employers, readList(lists.employers, search)).query
    case 'roles':
      return queryOf(lists.roles, readList(lists.roles, search)).query
    case 'introductions':
      return queryOf(lists.introductions, readList(lists.introductions, search)).query
  }
}
