import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { employerIdFor, loadEmployer } from '#app/domain/employers/employers.server.ts'
import { templatePage } from '#app/domain/roles/template-words.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { templates } from '#app/i18n/texts/templates.ts'
import { translate } from '#app/i18n/translate.ts'
import { TemplateScreen } from '#app/ui/roles/template-screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'role.edit')
  const { searchParams } = new URL(request.url)
  const employerId = employerIdFor(visit.actor, searchParams.get('virksomhed'))
  const { id, name } = await db.read((q) => loadEmployer(q, visit, employerId, 'role.edit'))
  return {
    title: translate(templates, visit.locale)('templates.title'),
    page: templatePage((searchParams.get('q') ?? '').trim().slice(0, 100), visit.locale),
    employer: { id, name },
    onBehalf: visit.actor.role !== 'employer',
  }
}

export default function Templates() {
  const { page, employer, onBehalf } = useLoaderData<typeof loader>()
  return <TemplateScreen page={page} employer={employer} onBehalf={onBehalf} />
}
