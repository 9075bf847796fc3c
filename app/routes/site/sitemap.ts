import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/auth/authorize.server.ts'
import { unscopedOpenRoles } from '#app/domain/roles/roles.server.ts'
import { paths } from '#app/paths.ts'

const PUBLIC = [
  paths.front(),
  paths.roles(),
  paths.howWeMatch(),
  paths.signUp(),
  paths.privacy(),
  paths.accessibility(),
]

/** The pages that search engines should know: the public ones, and every job that everybody may see. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db } = await authorize({ request, context }, 'public')
  const open = await db.read((q) => unscopedOpenRoles(q))
  const pages = [...PUBLIC, ...open.map(({ role }) => paths.role(role.id))]
  const urls = pages.map((path) => `<url><loc>${context.env.origin}${path}</loc></url>`)
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
