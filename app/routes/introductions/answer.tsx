import type { SubmissionResult } from '@conform-to/dom'
import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { consentWording, fieldChoices } from '#app/domain/consents/consent-words.ts'
import { acceptIntroduction, declineIntroduction } from '#app/domain/introductions/answer-introduction.server.ts'
import { reasonSchema, recordedYesSchema, theirNoSchema, yesSchema } from '#app/domain/introductions/form.ts'
import { restsOnConsent } from '#app/domain/introductions/introduction.ts'
import { getAnswerPage } from '#app/domain/introductions/introduction-page.server.ts'
import { recordNo, recordYes } from '#app/domain/introductions/record-answer.server.ts'
import { reasonOptions } from '#app/domain/introductions/timeline-words.ts'
import { answerForms, formAct } from '#app/http/act-reply.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { answerPage } from '#app/i18n/texts/answer-page-server.ts'
import { introductions } from '#app/i18n/texts/introductions.ts'
import { introductionMessages } from '#app/i18n/texts/introductions-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Note } from '#app/ui/feedback.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { formValues } from '#app/ui/form/form-values.ts'
import { answerFieldOrder, OwnAnswer, RecordedAnswer } from '#app/ui/introductions/answer-forms.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'introduction.read')
  const { locale } = visit
  const page = await db.read((q) => getAnswerPage(q, visit, params.id ?? ''))
  const { id, version, party, status, role, employer, candidate, choices } = page
  const say = translate(answerPage, locale)
  if (status !== 'approved' && !restsOnConsent(status)) throw redirect(paths.introduction(id))
  const own = party === 'candidate'
  const slots = { employer: employer.name, role: role?.title ?? '', candidate: candidate.name ?? '' }
  return {
    id,
    version,
    own,
    asked: status === 'approved',
    refuses: new URL(request.url).searchParams.get('svar') === 'nej',
    formId: v7(),
    title: say(own ? 'own.title' : 'staff.title', slots),
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
  recordYes: formAct('introduction.record', recordedYesSchema, recordYes, 'answerRecorded'),
  recordNo: formAct('introduction.record', theirNoSchema, recordNo, 'answerRecorded'),
}

export function action(args: ActionFunctionArgs) {
  return answerForms(args, 'introduction.read', acts, introductionMessages)
}

export default function Answer() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useText(introductions)
  const form = formValues({ wording: page.wording }, answer?.result as SubmissionResult<string[]> | undefined)
  const sent = answer?.intent ?? null
  const order = answerFieldOrder(page.choices)
  return (
    <>
      <Crumbs items={[{ label: t('introductions.back'), href: paths.introduction(page.id) }, { label: page.title }]} />
      <ErrorSummary errors={errorList(order, form.errors)} answer={answer} />
      <PageTitle lead={page.lead}>{page.title}</PageTitle>
      {page.own && page.asked && <Note>{page.before}</Note>}
      {page.own ? (
        <OwnAnswer {...page} form={form} sent={sent} />
      ) : (
        <RecordedAnswer {...page} form={form} sent={sent} />
      )}
    </>
  )
}
