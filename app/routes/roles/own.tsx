import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { findNamedContact } from '#app/domain/employers/named-contact.server.ts'
import { ownReach } from '#app/domain/reach/own-reach.server.ts'
import { copyRole } from '#app/domain/roles/copy-role.server.ts'
import { changeRoleStatus } from '#app/domain/roles/publish-role.server.ts'
import { getOwnRole } from '#app/domain/roles/role-pages.server.ts'
import { statusSchema } from '#app/domain/roles/status-form.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { roles } from '#app/i18n/texts/roles.ts'
import { rolesServer } from '#app/i18n/texts/roles-server.ts'
import { paths } from '#app/paths.ts'
import { NamedContact } from '#app/ui/employers/named-contact.tsx'
import { CloseRole } from '#app/ui/roles/close-role.tsx'
import { OwnRoleScreen } from '#app/ui/roles/own-role.tsx'
import { PostedRole } from '#app/ui/roles/posted-role.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

/** Pages of the page: asking before it is closed, and what happens after it was posted. */
type Face = 'close' | 'posted' | null

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'role.read')
  const { role, contact } = await db.read(async (q) => {
    const found = await getOwnRole(q, visit, params.id ?? '')
    const own = visit.actor.role === 'employer'
    return { role: found, contact: own ? await findNamedContact(q, visit, found.employer.id) : null }
  })
  const reach = await ownReach(db, visit, context.env.secret, role)
  const { searchParams } = new URL(request.url)
  const face: Face =
    searchParams.has('luk') && role.buttons.includes('close')
      ? 'close'
      : searchParams.has('opslaaet') && role.status === 'published'
        ? 'posted'
        : null
  const staff = visit.actor.role !== 'employer'
  return { title: role.title, role, reach, face, contact, staff, texts: roles[visit.locale] }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'role.edit')
  const id = params.id ?? ''
  const parsed = await parseForm(visit, request, statusSchema, rolesServer)
  if (parsed.submission.status !== 'success')
    return data({ errors: invalid(parsed).data.result.error }, { status: 400 })
  const form = parsed.submission.value
  if (form.act === 'copy') {
    const copied = await copyRole(db, visit, id, form.formId)
    if (copied.ok) return redirectWith(copied.path, 'roleCopied')
    return data({ errors: invalid(parsed, copied.errors).data.result.error }, { status: 409 })
  }
  const changed = await changeRoleStatus(db, visit, id, form)
  if (!changed.ok) return data({ errors: invalid(parsed, changed.errors).data.result.error }, { status: 409 })
  const page = form.back ? paths.ownEmployer() : paths.ownRole(id)
  switch (form.act) {
    case 'publish':
      return form.back ? redirectWith(page, 'roleRenewed') : redirect(`${page}?opslaaet=1`)
    case 'renew':
      return redirectWith(page, 'roleRenewed')
    case 'pause':
      return redirectWith(paths.ownRole(id), 'rolePaused')
    case 'close':
      return redirectWith(paths.ownRole(id), 'roleClosed')
    default:
      return redirectWith(paths.ownRole(id), 'roleReopened')
  }
}

export default function OwnRolePage() {
  const { role, reach, face, staff, contact, texts } = useLoaderData<typeof loader>()
  const errors = useActionData<typeof action>()?.errors?.[''] ?? []
  const posted = face === 'posted' && errors.length === 0
  return (
    <SentTexts.Provider value={texts}>
      {face === 'close' ? (
        <CloseRole role={role} />
      ) : posted ? (
        <PostedRole role={role} />
      ) : (
        <OwnRoleScreen role={role} reach={reach} staff={staff} errors={errors} />
      )}
      {contact && face !== 'close' && <NamedContact contact={contact} />}
    </SentTexts.Provider>
  )
}
