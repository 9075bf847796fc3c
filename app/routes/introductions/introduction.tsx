import type { SubmissionResult } from '@conform-to/dom'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize, type OpenVisit } from '#app/auth/authorize.server.ts'
import { withdrawConsent } from '#app/domain/consents/withdraw-consent.server.ts'
import { findNamedContact } from '#app/domain/employers/named-contact.server.ts'
import { arrangeMeeting } from '#app/domain/introductions/arrange-meeting.server.ts'
import { expireIntroduction, withdrawIntroduction } from '#app/domain/introductions/close-introduction.server.ts'
import {
  consentSchema,
  meetingSchema,
  placeSchema,
  plainSchema,
  reasonSchema,
  sentenceSchema,
  theirNoSchema,
  trialSchema,
} from '#app/domain/introductions/form.ts'
import { getIntroduction } from '#app/domain/introductions/introduction-page.server.ts'
import { describeIntroduction } from '#app/domain/introductions/introduction-words.ts'
import { keepAsSecondJob } from '#app/domain/introductions/other-introductions.server.ts'
import { placeIntroduction } from '#app/domain/introductions/place-introduction.server.ts'
import { presentIntroduction } from '#app/domain/introductions/present-introduction.server.ts'
import { recordNo } from '#app/domain/introductions/record-answer.server.ts'
import { startTrial } from '#app/domain/introductions/start-trial.server.ts'
import { reasonOptions } from '#app/domain/introductions/timeline-words.ts'
import { answerForms, formAct } from '#app/http/act-reply.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { introductions } from '#app/i18n/texts/introductions.ts'
import { introductionMessages } from '#app/i18n/texts/introductions-server.ts'
import { paths } from '#app/paths.ts'
import { NamedContact } from '#app/ui/employers/named-contact.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { formValues } from '#app/ui/form/form-values.ts'
import { IntroductionAside } from '#app/ui/introductions/introduction-aside.tsx'
import { NextCard } from '#app/ui/introductions/next-card.tsx'
import { NextStep } from '#app/ui/introductions/next-step.tsx'
import { actFieldOrder, OtherActs } from '#app/ui/introductions/other-acts.tsx'
import { SeenFacts } from '#app/ui/introductions/seen-facts.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'
import type { Db } from '#db/client.server.ts'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'introduction.read')
  const { page, firmContact } = await db.read(async (q) => {
    const found = await getIntroduction(q, visit, params.id ?? '')
    const firm = found.party === 'employer'
    return { page: found, firmContact: firm ? await findNamedContact(q, visit, found.employer.id) : null }
  })
  const { id, version, party, status, onHold, consent, placementId, agreement } = page
  return {
    ...describeIntroduction(page, visit.locale, visit.now),
    page: { id, version, party, status, onHold, placementId, hasAgreement: agreement !== null },
    pair: page.role && page.candidate.id ? { role: page.role.id, candidate: page.candidate.id } : null,
    consent: consent && { id: consent.id, counts: consent.state === 'valid' || consent.state === 'waiting' },
    reasons: reasonOptions(party, visit.locale),
    theirReasons: reasonOptions('employer', visit.locale),
    formId: v7(),
    firmContact,
    texts: introductions[visit.locale],
  }
}

/** Taking back twice is the same as once: it needs no memory of the form, which all consents of a page share. */
const takeBack = (db: Db, visit: OpenVisit, { consentId }: { consentId: string }) =>
  withdrawConsent(db, visit, { consentId })

const acts = {
  present: formAct('introduction.present', plainSchema, presentIntroduction, 'presented'),
  meet: formAct('introduction.meet', meetingSchema, arrangeMeeting, 'meetingArranged'),
  trial: formAct('introduction.agree', trialSchema, startTrial, 'stepTaken'),
  place: formAct('introduction.place', placeSchema, placeIntroduction, 'placed'),
  keep: formAct('introduction.place', plainSchema, keepAsSecondJob, 'saved'),
  expire: formAct('introduction.place', sentenceSchema, expireIntroduction, 'stopped'),
  withdraw: formAct('introduction.withdraw', reasonSchema, withdrawIntroduction, 'stopped'),
  theirNo: formAct('introduction.record', theirNoSchema, recordNo, 'answerRecorded'),
  withdrawConsent: formAct('consent.withdraw', consentSchema, takeBack, 'consentWithdrawn'),
}

export function action(args: ActionFunctionArgs) {
  return answerForms(args, 'introduction.read', acts, introductionMessages)
}

export default function Introduction() {
  const { title, crumb, lead, turn, yours, due, before, doubt, list, bridge, voice, page, seen, texts, ...rest } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const form = formValues({}, answer?.result as SubmissionResult<string[]> | undefined)
  const acts = { ...rest, page, voice, yours, form, sent: answer?.intent ?? null }
  return (
    <SentTexts.Provider value={texts}>
      <Crumbs items={[{ label: list, href: paths.introductions() }, { label: crumb }]} />
      <ErrorSummary errors={errorList(actFieldOrder, form.errors)} answer={answer} />
      <PageTitle>{title}</PageTitle>
      <div className="with-aside">
        <div className="with-aside__main stack" style={{ '--gap': '2.5rem' } as React.CSSProperties}>
          <NextCard turn={turn} yours={yours} due={due} lead={lead} bridge={bridge}>
            <NextStep {...acts} before={before} doubt={doubt} />
          </NextCard>
          <SeenFacts seen={seen} voice={voice} />
          <OtherActs {...acts} />
        </div>
        <IntroductionAside facts={rest.facts} timeline={rest.timeline} voice={voice}>
          {rest.firmContact && <NamedContact contact={rest.firmContact} />}
        </IntroductionAside>
      </div>
    </SentTexts.Provider>
  )
}
