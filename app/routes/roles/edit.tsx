import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { roleSchema } from '#app/domain/roles/form.ts'
import { onlyAsks, roleAnswer } from '#app/domain/roles/role-answer.server.ts'
import { assertRoleEditable, getRoleForm } from '#app/domain/roles/role-form.server.ts'
import { updateRole } from '#app/domain/roles/write-role.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { roleForm } from '#app/i18n/texts/role-form.ts'
import { rolesServer } from '#app/i18n/texts/roles-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { RoleFormScreen } from '#app/ui/roles/role-form-screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'role.edit')
  const form = await getRoleForm(db, visit, params.id ?? '', context.env.secret)
  return {
    title: translate(roleForm, visit.locale)('form.edit.title'),
    form,
    onBehalf: visit.actor.role !== 'employer',
  }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'role.edit')
  const id = params.id ?? ''
  const parsed = await parseForm(visit, request, roleSchema(visit.locale), rolesServer)
  if (onlyAsks(parsed) || parsed.submission.status !== 'success') {
    await assertRoleEditable(db, visit, id)
    return roleAnswer(visit, parsed)
  }
  const saved = await updateRole(db, visit, id, parsed.submission.value)
  return saved.ok ? redirectWith(paths.ownRole(id), 'saved') : roleAnswer(visit, parsed, saved)
}

export default function EditRole() {
  const { form, onBehalf } = useLoaderData<typeof loader>()
  return <RoleFormScreen page={form} onBehalf={onBehalf} answer={useActionData<typeof action>()} />
}
