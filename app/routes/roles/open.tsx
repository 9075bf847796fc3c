import {
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { draftTokenOf, keepDraftToken } from '#app/domain/roles/draft-token.server.ts'
import { dropDraft, keepDraft } from '#app/domain/roles/drafts.server.ts'
import { getOpenForm, readOpenForm } from '#app/domain/roles/open-form.server.ts'
import { onlyAsks, roleAnswer, tooManyDrafts } from '#app/domain/roles/role-answer.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { roleForm } from '#app/i18n/texts/role-form.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { OpenRoleScreen } from '#app/ui/roles/open-role-screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders ?? new Headers()

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  if (visit.actor) throw redirect(visit.actor.role === 'employer' ? paths.newRole() : paths.home())
  const template = new URL(request.url).searchParams.get('skabelon')
  const token = await draftTokenOf(request)
  const t = translate(roleForm, visit.locale)
  return {
    title: t('form.new.title'),
    description: t('form.open.lead'),
    canonical: context.env.origin + paths.postJob(),
    form: await db.read((q) => getOpenForm(q, visit, token, template)),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const token = await draftTokenOf(request)
  const { parsed, body, errors } = await readOpenForm(visit, request)
  const { intent } = parsed.submission.payload
  if (intent === 'drop') {
    if (token) await db.tx((tx) => dropDraft(tx, { token, email: visit.actor?.email }))
    const to = visit.actor ? paths.newRole() : paths.postJob()
    return redirectWith(to, 'roleDraftDropped', [await keepDraftToken(null)])
  }
  if (visit.actor) throw redirect(paths.home())
  if (body === null) return roleAnswer(visit, parsed, { errors })
  const { address, env } = context
  const kept = await keepDraft(db, visit.now, token, body, { secret: env.secret, address })
  if (!kept.ok) return tooManyDrafts(visit, parsed, kept.until)
  const cookie = await keepDraftToken(kept.token)
  if (intent === 'save') return redirectWith(paths.postJob(), 'roleDraftKept', [cookie])
  const isDone = parsed.submission.status === 'success' && Object.keys(errors).length === 0
  if (onlyAsks(parsed) || !isDone) return roleAnswer(visit, parsed, { errors }, [cookie])
  return redirect(paths.signUp(), { headers: { 'Set-Cookie': cookie } })
}

export default function OpenRole() {
  const { form } = useLoaderData<typeof loader>()
  return <OpenRoleScreen page={form} answer={useActionData<typeof action>()} />
}
