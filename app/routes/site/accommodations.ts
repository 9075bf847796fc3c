import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/auth/authorize.server.ts'
import { accommodationsDocument } from '#app/domain/vocabulary/accommodation-file.server.ts'

const { body, etag } = accommodationsDocument()

/** The accommodations as an open file: anybody may fetch, keep and use it, from any site. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await authorize({ request, context }, 'public')
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Access-Control-Allow-Origin': '*',
    'Cache-Control': 'public, max-age=3600',
    ETag: etag,
  }
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (known.includes(etag) || known.includes('*')) return new Response(null, { status: 304, headers })
  return new Response(body, { headers })
}
