import type { SubmissionResult } from '@conform-to/dom'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { askSchema, plainSchema } from '#app/domain/contacts/form.ts'
import { shownHistory } from '#app/domain/contacts/history.ts'
import { getOwnTalksPage } from '#app/domain/contacts/own-talks.server.ts'
import { askForTalk, withdrawRequest } from '#app/domain/contacts/talk-requests.server.ts'
import { answerForms, formAct } from '#app/http/act-reply.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { contactWords } from '#app/i18n/texts/contacts-server.ts'
import { ownTalks } from '#app/i18n/texts/own-talks.ts'
import { translate } from '#app/i18n/translate.ts'
import { OwnTalksScreen } from '#app/ui/contacts/own-talks-screen.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'contact.own')
  const talks = await db.read((q) => getOwnTalksPage(q, visit))
  const title = translate(contactWords, visit.locale)('contacts.talks.title')
  return {
    ...shownHistory(talks, new URL(request.url).searchParams),
    title,
    formId: v7(),
    texts: ownTalks[visit.locale],
  }
}

const acts = {
  ask: formAct('contact.own', askSchema, askForTalk, 'talkAsked'),
  withdraw: formAct('contact.own', plainSchema, withdrawRequest, 'talkWithdrawn'),
}

export function action(args: ActionFunctionArgs) {
  return answerForms(args, 'contact.own', acts, contactWords)
}

export default function OwnTalks() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <SentTexts.Provider value={page.texts}>
      <OwnTalksScreen page={page} answer={answer as { result: SubmissionResult<string[]> } | undefined} />
    </SentTexts.Provider>
  )
}
