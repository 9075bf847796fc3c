import type { SubmissionResult } from '@conform-to/dom'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { actOnImport } from '#app/domain/imports/act.server.ts'
import { candidatesImportSchema, importActSchema } from '#app/domain/imports/import-form.ts'
import { getImportPage } from '#app/domain/imports/import-page.server.ts'
import { importTexts } from '#app/domain/imports/import-words.ts'
import { importView } from '#app/domain/imports/preview.ts'
import { runImport } from '#app/domain/imports/run-import.server.ts'
import { loadImport } from '#app/domain/imports/staged.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { ImportScreen } from '#app/ui/imports/import-screen.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.import')
  return db.read((q) => getImportPage(q, visit, params.id ?? '', importView(new URL(request.url).searchParams)))
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.import')
  const id = params.id ?? ''
  const { kind } = await db.read((q) => loadImport(q, visit, id))
  const asked = await parseForm(visit, request.clone(), importActSchema, importTexts)
  if (asked.submission.status !== 'success') return invalid(asked)
  const act = asked.submission.value
  const { path } = await actOnImport(db, visit, id, act, new URL(request.url).searchParams)
  if (act.intent !== 'import') return redirect(path)
  if (kind === 'employers') {
    const done = await runImport(db, visit, id, act.formId, null)
    return done.ok ? redirect(done.path) : invalid(asked, done.errors)
  }
  const parsed = await parseForm(visit, request, candidatesImportSchema, importTexts)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const done = await runImport(db, visit, id, act.formId, parsed.submission.value)
  return done.ok ? redirect(done.path) : invalid(parsed, done.errors)
}

export default function Import() {
  const answer = useActionData<typeof action>()
  const result = answer?.result as SubmissionResult<string[]> | undefined
  return <ImportScreen page={useLoaderData<typeof loader>()} answer={answer} result={result} />
}
