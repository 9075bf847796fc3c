import {
  type ActionFunctionArgs,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { askIn } from '#app/domain/employers/ask-in.server.ts'
import { askInSchema } from '#app/domain/employers/colleague.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { tooMany } from '#app/http/too-many.server.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { colleagues } from '#app/i18n/texts/colleagues.ts'
import { colleagueErrors } from '#app/i18n/texts/colleagues-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { AskInScreen } from '#app/ui/employers/ask-in-screen.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders ?? new Headers()

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { visit } = await authorize({ request, context }, 'public')
  if (visit.actor) throw redirect(paths.home())
  const title = translate(colleagues, visit.locale)('colleagues.askIn.title')
  return { title, texts: colleagues[visit.locale], formId: v7() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'public')
  const parsed = await parseForm(visit, request, askInSchema, colleagueErrors)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const { address, env } = context
  const door = { address, secret: env.secret, origin: env.origin }
  const result = await askIn(db, visit, parsed.submission.value, door)
  if (result.ok) return data({ result: null })
  if ('until' in result) return tooMany(visit, parsed, 'cvr', 'account.tooOften', result.until)
  return invalid(parsed, result.errors, 409)
}

export default function AskIn() {
  const { texts, formId } = useLoaderData<typeof loader>()
  return (
    <SentTexts.Provider value={texts}>
      <AskInScreen formId={formId} answer={useActionData<typeof action>()} />
    </SentTexts.Provider>
  )
}
