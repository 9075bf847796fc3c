import type { SubmissionResult } from '@conform-to/dom'
import { Form, useNavigation } from '@remix-run/react'
import type { WorkplaceFormPage } from '#app/domain/employers/workplace-form.server.ts'
import { SentTexts } from '#app/i18n/sent-text.ts'
import { workplaceForm } from '#app/i18n/texts/workplace-form.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { type FormValues, formValues } from '#app/ui/form/form-values.ts'
import { ButtonLink } from '#app/ui/link.tsx'
import { Crumbs, PageTitle } from '#app/ui/page-title.tsx'
import { ConditionQuestions } from '#app/ui/roles/condition-questions.tsx'
import { type ChangeLine, ForeignChanges } from '#app/ui/roles/foreign-changes.tsx'
import { useRoleFormText } from '#app/ui/roles/use-role-form-text.ts'

export interface WorkplaceFormScreenProps {
  page: WorkplaceFormPage
  onBehalf: boolean
  answer:
    | {
        result: SubmissionResult<string[]>
        changed?: readonly ChangeLine[] | undefined
        version: number | null
        seen: string
      }
    | undefined
}

/** The form of a workplace: where it is, and what holds for every job there, in the words that came with it. */
export function WorkplaceFormScreen(props: WorkplaceFormScreenProps) {
  return (
    <SentTexts.Provider value={props.page.texts}>
      <Screen {...props} />
    </SentTexts.Provider>
  )
}

function Screen({ page, onBehalf, answer }: WorkplaceFormScreenProps) {
  const t = useRoleFormText()
  const say = useText(workplaceForm)
  const sending = useNavigation().formAction !== undefined
  const form = formValues(page.values, answer?.result)
  const { employer, workplace } = page
  const home = onBehalf ? paths.employer(employer.id) : paths.ownEmployer()
  const title = workplace ? say('workplace.edit') : say('workplace.new')
  return (
    <>
      <Crumbs items={[{ label: onBehalf ? employer.name : t('form.home'), href: home }, { label: title }]} />
      <ErrorSummary errors={errorList(page.order, form.errors)} answer={answer} />
      <PageTitle lead={say('workplace.lead')}>{title}</PageTitle>
      {answer?.changed && <ForeignChanges changes={answer.changed} />}
      <Form method="post" noValidate className="r-form r-form--alone">
        <input type="hidden" name="version" value={answer?.version ?? form.value('version') ?? page.version} />
        <input type="hidden" name="seen" value={answer?.version ? answer.seen : (form.value('seen') ?? page.seen)} />
        {workplace === null && <input type="hidden" name="formId" value={form.value('formId') ?? page.formId} />}
        <section aria-labelledby="stedet">
          <h2 id="stedet">{say('workplace.where')}</h2>
          <PlaceFields form={form} />
        </section>
        <section aria-labelledby="hensyn">
          <h2 id="hensyn">{t('form.conditions')}</h2>
          <ConditionQuestions of="workplace" questions={page.questions} form={form} />
        </section>
        <div className="r-end row actions">
          <Button kind="primary" busy={sending && t('form.saving')}>
            {t('form.save')}
          </Button>
          <ButtonLink kind="quiet" href={home}>
            {t('form.cancel')}
          </ButtonLink>
        </div>
      </Form>
    </>
  )
}

function PlaceFields({ form }: { form: FormValues }) {
  const say = useText(workplaceForm)
  const digits = { inputMode: 'numeric', autoComplete: 'off' } as const
  return (
    <>
      <Field
        {...form.control('name')}
        label={say('workplace.name')}
        hint={say('workplace.name.hint')}
        autoComplete="off"
      />
      <Field {...form.control('address')} label={say('workplace.address')} autoComplete="off" />
      <Field {...form.control('postcode')} {...digits} width="xs" label={say('workplace.postcode')} />
      <Field
        {...form.control('pNumber')}
        {...digits}
        width="m"
        optional
        label={say('workplace.pNumber')}
        hint={say('workplace.pNumber.hint')}
      />
    </>
  )
}
