import type { ActionFunctionArgs } from '@remix-run/node'
import { authorize } from '#app/auth/authorize.server.ts'
import { employerIdFor } from '#app/domain/employers/employers.server.ts'
import { livePanel } from '#app/domain/reach/live.server.ts'
import { badRequest } from '#app/http/errors.server.ts'

/** The reach of a role while its form is filled, as JSON; null when nothing may be told. Takes the form's own fields. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'role.edit')
  const named = new URL(request.url).searchParams.get('virksomhed')
  const asking = { employerId: employerIdFor(visit.actor, named), secret: context.env.secret }
  const form = await request.formData().catch(() => null)
  if (!form) throw badRequest()
  const panel = await livePanel(db, visit, asking, form)
  return Response.json(panel, { headers: { 'Cache-Control': 'no-store' } })
}
