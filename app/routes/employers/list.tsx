import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getEmployerList } from '#app/domain/employers/employer-pages.server.ts'
import { employerFilter } from '#app/domain/employers/form.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { employers } from '#app/i18n/texts/employers.ts'
import { translate } from '#app/i18n/translate.ts'
import { EmployerListScreen } from '#app/ui/employers/employer-list.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'employer.list')
  const filter = employerFilter(new URL(request.url).searchParams)
  const list = await db.read((q) => getEmployerList(q, visit, filter))
  return { title: translate(employers, visit.locale)('employers.list.title'), filter, list }
}

export default function EmployerList() {
  return <EmployerListScreen {...useLoaderData<typeof loader>()} />
}
