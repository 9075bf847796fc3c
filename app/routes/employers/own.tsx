import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getEmployerView } from '#app/domain/employers/employer-pages.server.ts'
import { employerIdFor } from '#app/domain/employers/employers.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { paths } from '#app/paths.ts'
import { OwnEmployerScreen } from '#app/ui/employers/own-employer.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'employer.read')
  if (visit.actor.role !== 'employer') throw redirect(paths.employers())
  const id = employerIdFor(visit.actor, null)
  const page = Number(new URL(request.url).searchParams.get('side')) || 1
  const employer = await db.read((q) => getEmployerView(q, visit, id, page))
  return { title: employer.name, employer }
}

export default function OwnEmployer() {
  return <OwnEmployerScreen employer={useLoaderData<typeof loader>().employer} />
}
