import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/auth/authorize.server.ts'
import { rolesFeed } from '#app/domain/roles/role-feed.ts'
import { roleFilter } from '#app/domain/roles/role-filter.ts'
import { listRoles } from '#app/domain/roles/role-list.server.ts'

/** The newest open jobs as Atom, narrowed as the list is: what everybody may see, whoever asks. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const filter = { ...roleFilter(new URL(request.url).searchParams), page: 1, sort: 'new' as const }
  const { rows } = await db.read((q) => listRoles(q, { actor: null, now: visit.now }, filter))
  const xml = rolesFeed(rows, { origin: context.env.origin, filter, now: visit.now })
  const headers = { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Cache-Control': 'public, max-age=300' }
  return new Response(xml, { headers })
}
