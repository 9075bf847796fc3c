import type { SubmissionResult } from '@conform-to/dom'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { viewSchema } from '#app/domain/lists/view-form.ts'
import { deleteView, listOwnViews, saveView } from '#app/domain/lists/views.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { listTexts } from '#app/i18n/texts/lists.ts'
import { translate } from '#app/i18n/translate.ts'
import { ViewsScreen } from '#app/ui/lists/views-screen.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'view.keep')
  const views = await db.read((q) => listOwnViews(q, visit))
  const isStaff = visit.actor.role === 'consultant'
  return { title: translate(listTexts, visit.locale)('lists.views.title'), views, isStaff, formId: v7() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'view.keep')
  const parsed = await parseForm(visit, request, viewSchema, listTexts)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const form = parsed.submission.value
  if (form.intent === 'delete') return data({ deleted: await deleteView(db, visit, form.id) })
  const saved = await saveView(db, visit, form)
  return saved.ok ? redirectWith(saved.path, 'saved') : invalid(parsed, saved.errors)
}

export default function Views() {
  const answer = useActionData<typeof action>()
  const result = answer && 'result' in answer ? (answer.result as SubmissionResult<string[]>) : undefined
  const deleted = answer && 'deleted' in answer ? answer.deleted : null
  return <ViewsScreen {...useLoaderData<typeof loader>()} answer={answer} result={result} deleted={deleted} />
}
