import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { authorize } from '#app/auth/authorize.server.ts'
import { draftTokenOf, keepDraftToken } from '#app/domain/roles/draft-token.server.ts'
import { keepDraft } from '#app/domain/roles/drafts.server.ts'
import { readOpenForm } from '#app/domain/roles/open-form.server.ts'
import { paths } from '#app/paths.ts'

/** Keeps a job while it is written, for the page's script: 204, or 400 and 429 when it is not kept. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const { body } = await readOpenForm(visit, request)
  if (visit.actor || body === null) return new Response(null, { status: 400 })
  const sender = { secret: context.env.secret, address: context.address }
  const kept = await keepDraft(db, visit.now, await draftTokenOf(request), body, sender)
  if (!kept.ok) return new Response(null, { status: 429 })
  return new Response(null, { status: 204, headers: { 'Set-Cookie': await keepDraftToken(kept.token) } })
}

/** Whoever opens this address meets the form. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  await authorize({ request, context }, 'public')
  throw redirect(paths.postJob())
}
