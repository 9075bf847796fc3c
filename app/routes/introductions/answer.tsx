import type { SubmissionResult } from '@conform-to/dom'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { consentWording, fieldChoices } from '#app/domain/consents/consent-words.ts'
import { acceptIntroduction, declineIntroduction } from '#app/domain/introductions/answer-introduction.server.ts'
import { getAnswerPage } from '#app/domain/introductions/answer-page.server.ts'
import {
  plainSchema,
  reasonSchema,
  recordedYesSchema,
  theirNoSchema,
  yesSchema,
} from '#app/domain/introductions/form.ts'
import { restsOnConsent } from '#app/domain/introductions/introduction.ts'
import { recordNo, recordYes } from '#app/domain/introductions/record-answer.server.ts'
import { reasonOptions } from '#app/domain/introductions/timeline-words.ts'
import { undoNo } from '#app/domain/introductions/undo-no.server.ts'
import { answerForms, formAct } from '#app/http/act-reply.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { SentTexts, useSentText } from '#app/i18n/sent-text.ts'
import { type AnswerPageTexts, answerPage } from '#app/i18n/texts/answer-page-server.ts'
import { introductionMessages } from '#app/i18n/texts/introductions-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { paths } from '#app/paths.ts'
import { Note } from '#app/ui/feedback.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { formValues } from '#app/ui/form/form-values.ts'
import { answerFieldOrder, OwnAnswer, RecordedAnswer } from '#app/ui/introductions/answer-forms.tsx'
import { OwnNo } from '#app/ui/introductions/own-no.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'introduction.read')
  const { locale } = visit
  const page = await db.read((q) => getAnswerPage(q, visit, params.id ?? ''))
  const { id, version, party, status, role, employer, candidate, choices, seen, undo } = page
  const say = translate(answerPage, locale)
  if (status !== 'approved' && !restsOnConsent(status) && !undo) throw redirect(paths.introduction(id))
  const own = party === 'candidate'
  const slots = { employer: employer.name, role: role?.title ?? '', candidate: candidate.name ?? '' }
  const search = new URL(request.url).searchParams
  return {
    id,
    version,
    own,
    undo,
    asked: status === 'approved',
    refuses: search.get('svar') === 'nej',
    /** Ticked already: what the employer sees of it was asked for without a script. */
    ticked: search.getAll('fields'),
    formId: v7(),
    title: undo ? say('no.title') : say(own ? 'own.title' : 'staff.title', slots),
    employer: employer.name,
    roleId: role?.id ?? null,
    seen,
    texts: answerPage[locale],
    lead: say(own ? 'own.lead' : 'staff.lead', slots),
    before: say('before'),
    wording: consentWording(employer.name, role?.title ?? '', own ? locale : 'da'),
    choices: fieldChoices(choices, locale),
    reasons: reasonOptions('candidate', locale),
  }
}

const acts = {
  yes: formAct('introduction.answer', yesSchema, acceptIntroduction, 'answered'),
  no: formAct('introduction.answer', reasonSchema, declineIntroduction, 'answered'),
  undo: formAct('introduction.answer', plainSchema, undoNo, 'noUndone'),
  recordYes: formAct('introduction.record', recordedYesSchema, recordYes, 'answerRecorded'),
  recordNo: formAct('introduction.record', theirNoSchema, recordNo, 'answerRecorded'),
}

export function action(args: ActionFunctionArgs) {
  return answerForms(args, 'introduction.read', acts, introductionMessages)
}

export default function Answer() {
  return (
    <SentTexts.Provider value={useLoaderData<typeof loader>().texts}>
      <AnswerScreen />
    </SentTexts.Provider>
  )
}

function AnswerScreen() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useSentText<AnswerPageTexts>()
  const stored = { wording: page.wording, fields: page.ticked }
  const form = formValues(stored, answer?.result as SubmissionResult<string[]> | undefined)
  const crumbs = [{ label: t('back'), href: paths.introduction(page.id) }, { label: page.title }]
  const summary = <ErrorSummary errors={errorList(answerFieldOrder(page.choices), form.errors)} answer={answer} />
  if (page.undo)
    return (
      <>
        <Crumbs items={crumbs} />
        {summary}
        <OwnNo {...page} />
      </>
    )
  const sent = { form, sent: answer?.intent ?? null }
  return (
    <>
      <Crumbs items={crumbs} />
      {summary}
      <PageTitle lead={page.lead}>{page.title}</PageTitle>
      {page.own && page.asked && <Note>{page.before}</Note>}
      {page.own ? <OwnAnswer {...page} {...sent} /> : <RecordedAnswer {...page} {...sent} />}
    </>
  )
}
