import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { workplaceSchema } from '#app/domain/employers/form.ts'
import { workplaceAnswer } from '#app/domain/employers/workplace-answer.server.ts'
import { getWorkplaceForm } from '#app/domain/employers/workplace-form.server.ts'
import { updateWorkplace } from '#app/domain/employers/workplaces.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { employersServer } from '#app/i18n/texts/employers-server.ts'
import { WorkplaceFormScreen } from '#app/ui/employers/workplace-form.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'employer.edit')
  const form = await db.read((q) => getWorkplaceForm(q, visit, params.id ?? ''))
  return { title: form.workplace?.name ?? '', form, onBehalf: visit.actor.role !== 'employer' }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'employer.edit')
  const parsed = await parseForm(visit, request, workplaceSchema(visit.locale), employersServer)
  if (parsed.submission.status !== 'success') return workplaceAnswer(visit, parsed)
  const saved = await updateWorkplace(db, visit, params.id ?? '', parsed.submission.value)
  if (!saved.ok) return workplaceAnswer(visit, parsed, saved)
  return redirectWith(saved.path, 'saved')
}

export default function Workplace() {
  const { form, onBehalf } = useLoaderData<typeof loader>()
  return <WorkplaceFormScreen page={form} onBehalf={onBehalf} answer={useActionData<typeof action>()} />
}
