import type { SubmissionResult } from '@conform-to/dom'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { uploadSchema } from '#app/domain/imports/import-form.ts'
import { getImportStart } from '#app/domain/imports/import-page.server.ts'
import { importTexts } from '#app/domain/imports/import-words.ts'
import { stageImport } from '#app/domain/imports/staged.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { ImportStart } from '#app/ui/imports/import-start.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'employer.import')
  return db.read((q) => getImportStart(q, visit, 'employers'))
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'employer.import')
  const parsed = await parseForm(visit, request, uploadSchema, importTexts)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const staged = await stageImport(db, visit, 'employers', parsed.submission.value)
  return staged.ok ? redirect(staged.path) : invalid(parsed, staged.errors)
}

export default function ImportEmployers() {
  const answer = useActionData<typeof action>()
  const result = answer?.result as SubmissionResult<string[]> | undefined
  return <ImportStart page={useLoaderData<typeof loader>()} answer={answer} result={result} />
}
