import type { SubmissionResult } from '@conform-to/dom'
import { Form, useNavigation } from '@remix-run/react'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { colleagues } from '#app/i18n/texts/colleagues.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { errorList } from '../form/error-list.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Field } from '../form/field.tsx'
import { formValues } from '../form/form-values.ts'
import { ButtonLink } from '../link.tsx'
import { PageTitle } from '../page-title.tsx'

interface AskInProps {
  formId: string
  /** With a null result it has been sent. */
  answer: { result: SubmissionResult<string[]> | null } | undefined
}

/** Asking to be let in to a firm that is here already. The answer is the same for a known and an unknown e-mail. */
export function AskInScreen({ formId, answer }: AskInProps) {
  const t = useSentText<(typeof colleagues)['da']>()
  const sending = useNavigation().formAction !== undefined
  const form = formValues({}, answer?.result ?? undefined)
  if (answer && !answer.result)
    return (
      <>
        <PageTitle lead={t('colleagues.askIn.done.lead')}>{t('colleagues.askIn.done')}</PageTitle>
        <div className="stack measure mt-6">
          <p className="muted">{t('colleagues.askIn.done.known')}</p>
          <p>
            <ButtonLink href={paths.front()}>{t('colleagues.askIn.front')}</ButtonLink>
          </p>
        </div>
      </>
    )
  return (
    <>
      <ErrorSummary errors={errorList(['cvr', 'name', 'email', 'phone', 'password'], form.errors)} answer={answer} />
      <PageTitle lead={t('colleagues.askIn.lead')}>{t('colleagues.askIn.title')}</PageTitle>
      <Form method="post" noValidate className="form mt-6">
        <input type="hidden" name="formId" value={form.value('formId') ?? formId} />
        <Field
          {...form.control('cvr')}
          label={t('colleagues.askIn.cvr')}
          hint={t('colleagues.askIn.cvr.hint')}
          width="m"
          inputMode="numeric"
        />
        <Field {...form.control('name')} label={t('colleagues.askIn.yourName')} autoComplete="name" />
        <Field {...form.control('email')} label={t('colleagues.email')} type="email" autoComplete="email" />
        <Field {...form.control('phone')} label={t('colleagues.askIn.phone')} type="tel" width="m" autoComplete="tel" />
        <Field
          {...form.control('password')}
          key={String(sending)}
          label={t('colleagues.askIn.password')}
          hint={t('colleagues.askIn.password.hint')}
          type="password"
          autoComplete="new-password"
        />
        <p className="muted">{t('colleagues.askIn.after')}</p>
        <div className="row actions">
          <Button kind="primary" busy={sending && t('colleagues.sending')}>
            {t('colleagues.askIn.do')}
          </Button>
        </div>
      </Form>
    </>
  )
}
