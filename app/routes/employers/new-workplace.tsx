import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { employerIdFor } from '#app/domain/employers/employers.server.ts'
import { workplaceSchema } from '#app/domain/employers/form.ts'
import { workplaceAnswer } from '#app/domain/employers/workplace-answer.server.ts'
import { getNewWorkplaceForm } from '#app/domain/employers/workplace-form.server.ts'
import { createWorkplace } from '#app/domain/employers/workplaces.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { employersServer } from '#app/i18n/texts/employers-server.ts'
import { workplaceForm } from '#app/i18n/texts/workplace-form.ts'
import { translate } from '#app/i18n/translate.ts'
import { WorkplaceFormScreen } from '#app/ui/employers/workplace-form.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

const namedIn = (request: Request) => new URL(request.url).searchParams.get('virksomhed')

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'employer.edit')
  const employerId = employerIdFor(visit.actor, namedIn(request))
  const form = await db.read((q) => getNewWorkplaceForm(q, visit, employerId))
  return {
    title: translate(workplaceForm, visit.locale)('workplace.new'),
    form,
    onBehalf: visit.actor.role !== 'employer',
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'employer.edit')
  const employerId = employerIdFor(visit.actor, namedIn(request))
  const parsed = await parseForm(visit, request, workplaceSchema(visit.locale), employersServer)
  if (parsed.submission.status !== 'success') return workplaceAnswer(visit, parsed)
  const created = await createWorkplace(db, visit, employerId, parsed.submission.value)
  return created.ok ? redirectWith(created.path, 'saved') : workplaceAnswer(visit, parsed, created)
}

export default function NewWorkplace() {
  const { form, onBehalf } = useLoaderData<typeof loader>()
  return <WorkplaceFormScreen page={form} onBehalf={onBehalf} answer={useActionData<typeof action>()} />
}
