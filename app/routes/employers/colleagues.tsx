import type { SubmissionResult } from '@conform-to/dom'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { inviteColleagueSchema, onColleagueSchema } from '#app/domain/employers/colleague.ts'
import { getColleagues, letIn, removeColleague, turnAway } from '#app/domain/employers/colleagues.server.ts'
import { inviteColleague, inviteColleagueAgain } from '#app/domain/employers/invite-colleague.server.ts'
import { answerForms, formAct } from '#app/http/act-reply.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { colleagues } from '#app/i18n/texts/colleagues.ts'
import { colleagueErrors } from '#app/i18n/texts/colleagues-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { ColleaguesScreen } from '#app/ui/employers/colleagues.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'employer.colleagues')
  const page = await db.read((q) => getColleagues(q, visit, params.id ?? ''))
  const t = translate(colleagues, visit.locale)
  return {
    ...page,
    title: t('colleagues.title'),
    staff: visit.actor.role !== 'employer',
    texts: colleagues[visit.locale],
    formId: v7(),
  }
}

export function action(args: ActionFunctionArgs) {
  const { origin, secret } = args.context.env
  const door = 'employer.colleagues'
  const acts = {
    invite: formAct(
      door,
      inviteColleagueSchema,
      (db, visit, form) => inviteColleague(db, visit, { ...form, origin, secret }),
      'invited',
    ),
    again: formAct(
      door,
      onColleagueSchema,
      (db, visit, form) => inviteColleagueAgain(db, visit, { ...form, origin, secret }),
      'invited',
    ),
    withdraw: formAct(door, onColleagueSchema, turnAway, 'invitationWithdrawn'),
    letIn: formAct(door, onColleagueSchema, letIn, 'letIn'),
    turnAway: formAct(door, onColleagueSchema, turnAway, 'turnedAway'),
    remove: formAct(door, onColleagueSchema, removeColleague, 'accessClosed'),
  }
  return answerForms(args, door, acts, colleagueErrors)
}

export default function Colleagues() {
  const { texts, ...page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as { result: SubmissionResult<string[]> } | undefined
  return (
    <SentTexts.Provider value={texts}>
      <ColleaguesScreen page={page} answer={answer} />
    </SentTexts.Provider>
  )
}
