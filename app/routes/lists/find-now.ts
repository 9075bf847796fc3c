import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/auth/authorize.server.ts'
import { findEverything } from '#app/domain/lists/find.server.ts'
import { findWordsIn } from '#app/domain/lists/found.ts'

/** Of each kind while somebody types. */
const MOST = 3

/** Suggestions of the quick search while somebody types, as JSON. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'everything.find')
  const words = findWordsIn(new URL(request.url).searchParams)
  const groups = await db.read((q) => findEverything(q, visit, words, MOST))
  return Response.json(groups, { headers: { 'Cache-Control': 'no-store' } })
}
