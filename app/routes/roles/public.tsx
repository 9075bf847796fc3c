import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getPublicRole } from '#app/domain/roles/public-role.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { roleListTexts } from '#app/i18n/texts/role-list.ts'
import { publicRoles } from '#app/i18n/texts/roles-public.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { GoneRoleScreen } from '#app/ui/roles/gone-role.tsx'
import { PublicRoleScreen } from '#app/ui/roles/public-role.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const posting = page?.role?.posting
  return [
    ...pageMeta(page),
    ...(posting ? [{ 'script:ld+json': posting }] : []),
    ...(page?.gone ? [{ name: 'robots', content: 'noindex' }] : []),
  ]
}

const DESCRIPTION_LENGTH = 160

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const found = await db.read((q) => getPublicRole(q, visit, params.id ?? ''))
  const { origin } = context.env
  const say = translate(publicRoles, visit.locale)
  if ('gone' in found) {
    const { status, ...gone } = found.gone
    const t = translate(roleListTexts, visit.locale)
    const words = {
      crumb: say('roles.list.title'),
      lead: t('gone.lead', gone),
      why: t(status === 410 ? 'gone.closed' : 'gone.paused'),
      mine: t('gone.mine'),
      similar: t('gone.similar'),
      none: t('gone.similar.none'),
      all: t('gone.all'),
    }
    return data({ title: t('gone.title'), role: null, gone: { ...gone, words }, stranger: false }, { status })
  }
  const { role } = found
  const url = origin + paths.role(role.id)
  return data({
    title: `${role.title}, ${role.place}`,
    description: `${role.employer}. ${role.hours}. ${role.description}`
      .replace(/\s+/g, ' ')
      .slice(0, DESCRIPTION_LENGTH),
    canonical: url,
    role: { ...role, posting: role.posting && { ...role.posting, url } },
    gone: null,
    stranger: visit.actor === null,
  })
}

export default function PublicRolePage() {
  const { title, role, gone, stranger } = useLoaderData<typeof loader>()
  return role ? <PublicRoleScreen role={role} stranger={stranger} /> : <GoneRoleScreen {...gone} page={title} />
}
