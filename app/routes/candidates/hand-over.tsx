import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { getHandOver, handOver } from '#app/domain/candidates/hand-over.server.ts'
import { handOverSchema } from '#app/domain/contacts/form.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { type FieldErrors, invalid, type Parsed, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { contactWords } from '#app/i18n/texts/contacts-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { type HandOverAnswer, HandOverScreen } from '#app/ui/contacts/hand-over-screen.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.handOver')
  const page = await db.read((q) => getHandOver(q, visit, params.id ?? ''))
  const title = translate(contactWords, visit.locale)('contacts.handOver.title', { name: page.name })
  return { ...page, title, formId: v7() }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.handOver')
  const id = params.id ?? ''
  const parsed = await parseForm(visit, request, handOverSchema(visit.locale), contactWords)
  if (parsed.submission.status !== 'success') return refusal(parsed, {}, null)
  const handed = await handOver(db, visit, { ...parsed.submission.value, id })
  if (handed.ok) return redirectWith(handed.path, 'handedOver')
  const now = handed.from === undefined ? null : (await db.read((q) => getHandOver(q, visit, id))).now
  return refusal(parsed, handed.errors, now)
}

/** Everything typed, what is wrong, and who is responsible now when somebody else was first (409). */
function refusal(parsed: Parsed<unknown>, errors: FieldErrors, now: { id: string; name: string } | null) {
  return data({ ...invalid(parsed, errors).data, now }, { status: now ? 409 : 400 })
}

export default function HandOver() {
  const answer = useActionData<typeof action>()
  return <HandOverScreen page={useLoaderData<typeof loader>()} answer={answer as HandOverAnswer | undefined} />
}
