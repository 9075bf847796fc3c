import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { employerIdFor, loadEmployer } from '#app/domain/employers/employers.server.ts'
import { draftOf } from '#app/domain/roles/draft-token.server.ts'
import { roleSchema } from '#app/domain/roles/form.ts'
import { onlyAsks, roleAnswer } from '#app/domain/roles/role-answer.server.ts'
import { getNewRoleForm } from '#app/domain/roles/role-form.server.ts'
import { createRole } from '#app/domain/roles/write-role.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { roleForm } from '#app/i18n/texts/role-form.ts'
import { rolesServer } from '#app/i18n/texts/roles-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { RoleFormScreen } from '#app/ui/roles/role-form-screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

const namedIn = (request: Request) => new URL(request.url).searchParams.get('virksomhed')

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'role.edit')
  const employerId = employerIdFor(visit.actor, namedIn(request))
  const templateId = new URL(request.url).searchParams.get('skabelon')
  const draft = await draftOf(request, visit)
  const form = await getNewRoleForm(db, visit, { employerId, secret: context.env.secret, templateId, draft })
  return { title: translate(roleForm, visit.locale)('form.new.title'), form, onBehalf: visit.actor.role !== 'employer' }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'role.edit')
  const employerId = employerIdFor(visit.actor, namedIn(request))
  const parsed = await parseForm(visit, request, roleSchema(visit.locale), rolesServer)
  if (onlyAsks(parsed) || parsed.submission.status !== 'success') {
    await db.read((q) => loadEmployer(q, visit, employerId, 'role.edit'))
    return roleAnswer(visit, parsed)
  }
  const form = parsed.submission.value
  const created = await createRole(db, visit, employerId, form, await draftOf(request, visit))
  if (!created.ok) return roleAnswer(visit, parsed, created)
  return redirectWith(created.path, form.intent === 'review' ? 'saved' : 'draftSaved')
}

export default function NewRole() {
  const { form, onBehalf } = useLoaderData<typeof loader>()
  return <RoleFormScreen page={form} onBehalf={onBehalf} answer={useActionData<typeof action>()} />
}
