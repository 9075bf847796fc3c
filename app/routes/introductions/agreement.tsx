import type { SubmissionResult } from '@conform-to/dom'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { describeAgreement } from '#app/domain/agreements/agreement-page-words.ts'
import { getAgreement } from '#app/domain/agreements/agreements.server.ts'
import { signSchema, termsSchema } from '#app/domain/agreements/form.ts'
import { saveAgreement } from '#app/domain/agreements/save-agreement.server.ts'
import { signAgreement } from '#app/domain/agreements/sign-agreement.server.ts'
import { startAgreement } from '#app/domain/introductions/start-agreement.server.ts'
import { answerForms, formAct } from '#app/http/act-reply.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { agreements } from '#app/i18n/texts/agreements.ts'
import { agreementMessages } from '#app/i18n/texts/agreements-server.ts'
import { introductions } from '#app/i18n/texts/introductions.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Facts } from '#app/ui/facts.tsx'
import { Banner, Fold } from '#app/ui/feedback.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { formValues } from '#app/ui/form/form-values.ts'
import { ActForm } from '#app/ui/introductions/act-form.tsx'
import { Signatures } from '#app/ui/introductions/signatures.tsx'
import { TermFields, termFieldOrder } from '#app/ui/introductions/term-fields.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'agreement.read')
  const page = await db.read((q) => getAgreement(q, visit, params.id ?? ''))
  const { introductionId, version, agreementVersion, party, next, isDraft } = page
  const words = describeAgreement(page, visit.locale)
  return { ...words, id: introductionId, version, agreementVersion, party, next, isDraft, formId: v7() }
}

const acts = {
  start: formAct('introduction.agree', termsSchema, startAgreement, 'agreementSaved'),
  save: formAct('introduction.agree', termsSchema, saveAgreement, 'agreementSaved'),
  sign: formAct('agreement.sign', signSchema, signAgreement, 'signed'),
}

export function action(args: ActionFunctionArgs) {
  return answerForms(args, 'agreement.read', acts, agreementMessages)
}

export default function Agreement() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useText(agreements)
  const back = useText(introductions)('introductions.back')
  const form = formValues(page.values, answer?.result as SubmissionResult<string[]> | undefined)
  const { id, title, lead, isDraft, terms, edit, version, formId } = page
  const fields = edit && (
    <ActForm
      intent={edit.intent}
      version={version}
      formId={formId}
      submit={t('agreements.save')}
      kind={terms ? 'second' : 'primary'}
    >
      <TermFields form={form} days={edit.days} needs={edit.needs} firstOnly={edit.isFirst} />
    </ActForm>
  )
  return (
    <>
      <Crumbs items={[{ label: back, href: paths.introduction(id) }, { label: title }]} />
      <ErrorSummary
        errors={errorList(termFieldOrder(edit?.needs ?? [], edit?.days ?? []), form.errors)}
        answer={answer}
      />
      <PageTitle lead={lead}>{title}</PageTitle>
      <div className="stack" style={{ '--gap': '2.5rem' } as React.CSSProperties}>
        {isDraft && <Banner tone="caution">{t('agreements.draft')}</Banner>}
        {terms && (
          <Section id="vilkaar" title={t('agreements.terms')}>
            <Facts wide items={terms} />
          </Section>
        )}
        {terms && <Signatures {...page} form={form} sent={answer?.intent ?? null} />}
        {terms && edit && (
          <Fold summary={t('agreements.edit')} open={answer?.intent === 'save'}>
            <p>{t('agreements.edit.voids')}</p>
            {fields}
          </Fold>
        )}
        {!terms && edit && (
          <Section id="skriv" title={t('agreements.write')}>
            <p className="measure">{t('agreements.write.text')}</p>
            {fields}
          </Section>
        )}
        {!terms && !edit && (
          <EmptyState level={2} title={t('agreements.nothing')}>
            {t('agreements.nothing.text')}
          </EmptyState>
        )}
        {terms && <p className="muted small">{t('agreements.print')}</p>}
      </div>
    </>
  )
}
