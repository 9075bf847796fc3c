import type { LoaderFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/auth/authorize.server.ts'
import { unscopedOpenRoles } from '#app/domain/roles/roles.server.ts'
import { dayOf } from '#app/i18n/format.ts'
import { paths } from '#app/paths.ts'

/** Pages whose text changes with the product only. */
const PUBLIC = [
  paths.aboutFleksjob(),
  paths.cost(),
  paths.heed(),
  paths.questions(),
  paths.forYou(),
  paths.howWeMatch(),
  paths.search(),
  paths.postJob(),
  paths.signUp(),
  paths.contactUs(),
  paths.privacy(),
  paths.accessibility(),
]

/** The pages that search engines should know: the public ones, and every job that everybody may see, with its day. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const today = dayOf(visit.now)
  const all = await db.read((q) => unscopedOpenRoles(q))
  const open = all.filter(({ role }) => role.expiresOn === null || role.expiresOn >= today)
  const days = open.map(({ role }) => dayOf(role.publishedAt ?? role.createdAt))
  const newest = days.toSorted().at(-1)
  const pages = [
    { path: paths.front(), day: newest },
    { path: paths.roles(), day: newest },
    ...PUBLIC.map((path) => ({ path, day: undefined })),
    ...open.map(({ role }, at) => ({ path: paths.role(role.id), day: days[at] })),
  ]
  const urls = pages.map(({ path, day }) => {
    const lastmod = day ? `<lastmod>${day}</lastmod>` : ''
    return `<url><loc>${context.env.origin}${path}</loc>${lastmod}</url>`
  })
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
