import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { approveIntroduction } from '#app/domain/introductions/approve-introduction.server.ts'
import { acknowledgedIn, approveSchema } from '#app/domain/matches/form.ts'
import { getMatch } from '#app/domain/matches/match-page.server.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { matchPage } from '#app/i18n/texts/match-page.ts'
import { matchWords } from '#app/i18n/texts/matches-server.ts'
import { MatchScreen } from '#app/ui/matches/match-screen.tsx'
import { v7 } from '#db/id.ts'

// The script of this page is long enough: it has no description and no address for search engines.
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.page.title} – Fleksbro` : 'Fleksbro' },
]

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'introduction.approve')
  const page = await db.read((q) => getMatch(q, visit, params.roleId ?? '', params.candidateId ?? ''))
  return { page, texts: matchPage[visit.locale], formId: v7() }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'introduction.approve')
  const parsed = await parseForm(visit, request, approveSchema, matchWords)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const { formId, ...fields } = parsed.submission.value
  const result = await approveIntroduction(db, visit, {
    roleId: params.roleId ?? '',
    candidateId: params.candidateId ?? '',
    acknowledged: acknowledgedIn(fields),
    formId,
  })
  if (result.ok) return redirectWith(result.path, 'approved')
  return invalid(parsed, result.errors, '' in result.errors ? 409 : 400)
}

export default function Match() {
  const { page, texts, formId } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const sending = useNavigation().formMethod === 'POST'
  const sent = { values: answer?.result.initialValue ?? {}, errors: answer?.result.error ?? {} }
  return (
    <SentTexts.Provider value={texts}>
      <MatchScreen page={page} formId={formId} sent={sent} answer={answer} sending={sending} />
    </SentTexts.Provider>
  )
}
