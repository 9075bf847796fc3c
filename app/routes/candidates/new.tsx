import type { SubmissionResult } from '@conform-to/dom'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { createCandidate } from '#app/domain/candidates/create-candidate.server.ts'
import { newCandidateSchema } from '#app/domain/candidates/form.ts'
import { municipalities } from '#app/domain/vocabulary/municipalities.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { candidates } from '#app/i18n/texts/candidates.ts'
import { candidateErrors } from '#app/i18n/texts/candidates-server.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { CandidateFields, candidateFieldOrder } from '#app/ui/candidates/candidate-fields.tsx'
import { typed } from '#app/ui/candidates/typed.ts'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { TextLink } from '#app/ui/link.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'
import { v7 } from '#db/id.ts'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { visit } = await authorize({ request, context }, 'candidate.create')
  return {
    title: translate(candidates, visit.locale)('candidates.new.title'),
    formId: v7(),
    own: visit.actor.municipalityCode ?? '',
    municipalities: municipalities.map(({ code, name }) => ({ value: code, label: name })),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.create')
  const parsed = await parseForm(visit, request, newCandidateSchema, candidateErrors)
  if (parsed.submission.status !== 'success') return invalid(parsed)
  const made = await createCandidate(db, visit, parsed.submission.value)
  return made.ok ? redirectWith(made.path, 'candidateMade') : invalid(parsed, made.errors)
}

export default function NewCandidate() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const sending = useNavigation().formMethod === 'POST'
  const t = useText(candidates)
  const form = typed({ approvalMunicipality: page.own }, answer?.result as SubmissionResult<string[]> | undefined)
  return (
    <>
      <Crumbs items={[{ label: t('candidates.title'), href: paths.candidates() }, { label: page.title }]} />
      <ErrorSummary errors={errorList(candidateFieldOrder, form.errors)} answer={answer} />
      <PageTitle lead={t('candidates.new.lead')}>{page.title}</PageTitle>
      <Form method="post" noValidate className="form">
        <input type="hidden" name="formId" value={form.value('formId') ?? page.formId} />
        <CandidateFields form={form} municipalities={page.municipalities} />
        <div className="row actions">
          <Button kind="primary" busy={sending && t('candidates.sending')}>
            {t('candidates.new.submit')}
          </Button>
          <TextLink quiet href={paths.candidates()}>
            {t('candidates.cancel')}
          </TextLink>
        </div>
      </Form>
    </>
  )
}
