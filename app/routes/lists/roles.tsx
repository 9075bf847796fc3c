import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getRoleListPage } from '#app/domain/lists/role-list-page.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '#app/ui/link.tsx'
import { ListScreen } from '#app/ui/lists/list-screen.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'
import { RoleTable } from '#app/ui/roles/role-table.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'role.list')
  return db.read((q) => getRoleListPage(q, visit, new URL(request.url).searchParams))
}

export default function RoleList() {
  const { frame, title, lead, toPublic, empty, rows } = useLoaderData<typeof loader>()
  return (
    <>
      <PageTitle lead={lead} end={<ButtonLink href={paths.roles()}>{toPublic}</ButtonLink>}>
        {title}
      </PageTitle>
      <ListScreen frame={frame} empty={empty}>
        <RoleTable rows={rows} heads={frame.heads} caption={title} />
      </ListScreen>
    </>
  )
}
