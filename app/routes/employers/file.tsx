import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { shownHistory } from '#app/domain/contacts/history.ts'
import { getEmployerView } from '#app/domain/employers/employer-pages.server.ts'
import { verifySchema } from '#app/domain/employers/form.ts'
import { verifyEmployer } from '#app/domain/employers/verify-employer.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { employersServer } from '#app/i18n/texts/employers-server.ts'
import { paths } from '#app/paths.ts'
import { EmployerFile } from '#app/ui/employers/employer-file.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'employer.read')
  const search = new URL(request.url).searchParams
  const page = Number(search.get('side')) || 1
  const { history, ...employer } = await db.read((q) => getEmployerView(q, visit, params.id ?? '', page))
  return { title: employer.name, employer, contact: history && shownHistory(history, search) }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'employer.verify')
  const id = params.id ?? ''
  const parsed = await parseForm(visit, request, verifySchema, employersServer)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const form = parsed.submission.value
  const verified = await verifyEmployer(db, visit, id, form)
  if (!verified.ok) return invalid(parsed, verified.errors, 409)
  return redirectWith(paths.employer(id), form.intent === 'verify' ? 'employerVerified' : 'employerRefused')
}

export default function EmployerPage() {
  const { employer, contact } = useLoaderData<typeof loader>()
  return <EmployerFile employer={employer} contact={contact} answer={useActionData<typeof action>()} />
}
