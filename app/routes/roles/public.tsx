import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getPublicRole } from '#app/domain/roles/role-pages.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { paths } from '#app/paths.ts'
import { PublicRoleScreen } from '#app/ui/roles/public-role.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  const posting = page?.role.posting
  return [...pageMeta(page), ...(posting ? [{ 'script:ld+json': posting }] : [])]
}

const DESCRIPTION_LENGTH = 160

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const role = await db.read((q) => getPublicRole(q, visit, params.id ?? ''))
  const { origin } = context.env
  return {
    title: `${role.title}, ${role.place}`,
    description: `${role.employer}. ${role.hours}. ${role.description}`.slice(0, DESCRIPTION_LENGTH),
    canonical: origin + paths.role(role.id),
    role: { ...role, posting: role.posting && { ...role.posting, url: origin + paths.role(role.id) } },
    stranger: visit.actor === null,
  }
}

export default function PublicRolePage() {
  const { role, stranger } = useLoaderData<typeof loader>()
  return <PublicRoleScreen role={role} stranger={stranger} />
}
