import type { SubmissionResult } from '@conform-to/dom'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useNavigation } from '@remix-run/react'
import { authorize } from '#app/auth/authorize.server.ts'
import { CANDIDATE_STATUSES } from '#app/domain/candidates/candidate.ts'
import { getFacts } from '#app/domain/candidates/candidate-facts.server.ts'
import { candidateFactsSchema } from '#app/domain/candidates/form.ts'
import { updateCandidate } from '#app/domain/candidates/update-candidate.server.ts'
import { municipalities } from '#app/domain/vocabulary/municipalities.ts'
import { redirectWith } from '#app/http/flash.server.ts'
import { invalid, parseForm } from '#app/http/form.server.ts'
import { pageMeta } from '#app/http/page-meta.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { candidates } from '#app/i18n/texts/candidates.ts'
import { candidateErrors } from '#app/i18n/texts/candidates-server.ts'
import { profile } from '#app/i18n/texts/profile.ts'
import { translate } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { CandidateFields, candidateFieldOrder } from '#app/ui/candidates/candidate-fields.tsx'
import { Changed } from '#app/ui/candidates/changed.tsx'
import { typed } from '#app/ui/candidates/typed.ts'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { TextLink } from '#app/ui/link.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => pageMeta(page)

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.invite')
  const page = await db.read((q) => getFacts(q, visit, params.id ?? ''))
  const options = municipalities.map(({ code, name }) => ({ value: code, label: name }))
  const title = translate(candidates, visit.locale)('candidates.edit.title')
  return { ...page, title, texts: profile[visit.locale], municipalities: options }
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const { db, visit } = await authorize({ request, context }, 'candidate.invite')
  const id = params.id ?? ''
  const parsed = await parseForm(visit, request, candidateFactsSchema, candidateErrors)
  if (parsed.submission.status !== 'success') return data({ ...invalid(parsed).data, changed: null }, { status: 400 })
  const saved = await updateCandidate(db, visit, id, parsed.submission.value)
  if (saved.ok) return redirectWith(saved.path, 'saved')
  if (!saved.changed) return data({ ...invalid(parsed, saved.errors).data, changed: null }, { status: 400 })
  return data({ ...invalid(parsed, saved.errors).data, changed: saved.changed }, { status: 409 })
}

export default function EditCandidate() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const sending = useNavigation().formMethod === 'POST'
  const t = useText(candidates)
  const form = typed(page.values, answer?.result as SubmissionResult<string[]> | undefined)
  const up = { label: page.name, href: paths.candidate(page.id) }
  return (
    <>
      <Crumbs items={[{ label: t('candidates.title'), href: paths.candidates() }, up, { label: page.title }]} />
      <ErrorSummary errors={errorList(candidateFieldOrder, form.errors)} answer={answer} />
      <PageTitle>{page.title}</PageTitle>
      <SentTexts.Provider value={page.texts}>
        {answer?.changed && <Changed by={answer.changed.by} fields={answer.changed.fields} />}
      </SentTexts.Provider>
      <Form method="post" noValidate className="form">
        <input type="hidden" name="version" value={answer?.changed?.version ?? page.version} />
        <CandidateFields form={form} municipalities={page.municipalities} />
        <Select
          {...form.field('status')}
          label={t('candidates.status')}
          options={CANDIDATE_STATUSES.map((value) => ({ value, label: t(`candidates.status.${value}`) }))}
        />
        <div className="row actions">
          <Button kind="primary" busy={sending && t('candidates.sending')}>
            {t('candidates.save')}
          </Button>
          <TextLink quiet href={up.href}>
            {t('candidates.cancel')}
          </TextLink>
        </div>
      </Form>
    </>
  )
}
