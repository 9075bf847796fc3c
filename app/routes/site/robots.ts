import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/auth/authorize.server.ts'
import { paths } from '#app/paths.ts'

/** Public pages may be found; links from mails and pages behind the door need no visit. A demo is not to be found. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await authorize({ request, context }, 'public')
  const { mode, origin } = context.env
  const closed = [paths.invitation(''), paths.reset(''), paths.home(), paths.log(), paths.language()]
  const rules = mode === 'production' ? ['Allow: /', ...closed.map((path) => `Disallow: ${path}`)] : ['Disallow: /']
  const lines = ['User-agent: *', ...rules, '', `Sitemap: ${origin}/sitemap.xml`, '']
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
