import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { roleAndPeople } from '#app/domain/matches/role-advice.server.ts'
import { roleAdvice } from '#app/domain/matches/role-advice.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { RoleAdviceScreen } from '#app/ui/matches/role-advice.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'role.rank')
  const { loaded, role, people } = await db.read((q) => roleAndPeople(q, visit, params.id ?? ''))
  const { id, title } = loaded.role
  const { name, phone } = loaded.employer
  return { ...roleAdvice(title, role, people, visit.locale), role: { id, title, employer: name, phone } }
}

export default function RoleAdvice() {
  return <RoleAdviceScreen {...useLoaderData<typeof loader>()} />
}
