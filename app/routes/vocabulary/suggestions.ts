import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/auth/authorize.server.ts'
import { askedIn } from '#app/domain/vocabulary/search/asked.ts'
import { searchVocabulary } from '#app/domain/vocabulary/search/search.ts'

const MOST = 8
/** Seconds that a browser and what stands between may keep an answer: the vocabulary rarely changes. */
const KEPT = 300

/** Suggestions while somebody types, as JSON. Public words only, and asked without a cookie: so anybody may keep it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { visit } = await authorize({ request, context }, 'public')
  const { text, kinds, locale } = askedIn(new URL(request.url).searchParams)
  const hits = searchVocabulary(text, { kinds, limit: MOST, locale: locale ?? visit.locale })
  const kept = visit.actor === null && locale !== null
  return Response.json(hits, { headers: { 'Cache-Control': kept ? `public, max-age=${KEPT}` : 'no-store' } })
}
