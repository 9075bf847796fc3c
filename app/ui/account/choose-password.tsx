import type { SubmissionResult } from '@conform-to/dom'
import { Form, useNavigation } from '@remix-run/react'
import type { LinkPurpose } from '#app/domain/accounts/account.ts'
import { accounts } from '#app/i18n/texts/accounts.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { errorList } from '#app/ui/form/error-list.ts'
import { ErrorSummary } from '#app/ui/form/error-summary.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { formValues } from '#app/ui/form/form-values.ts'
import { ButtonLink } from '#app/ui/link.tsx'
import { PageTitle } from '#app/ui/page-title.tsx'

interface Props {
  purpose: LinkPurpose
  /** Whether the link can be used. */
  open: boolean
  answer: { result: SubmissionResult<string[]> | null } | undefined
}

/** Where a link from a mail leads: choose a password, or what to do when the link is too old or used. */
export function ChoosePassword({ purpose, open, answer }: Props) {
  const sending = useNavigation().formAction !== undefined
  const t = useText(accounts)
  const form = formValues({}, answer?.result ?? undefined)
  if (!open || (answer && !answer.result))
    return (
      <>
        <PageTitle lead={t(`accounts.link.gone.${purpose}`)}>{t('accounts.link.gone.title')}</PageTitle>
        <div className="row mt-6">
          {purpose === 'reset' ? (
            <ButtonLink kind="primary" href={paths.forgotten()}>
              {t('accounts.link.gone.again')}
            </ButtonLink>
          ) : (
            <ButtonLink kind="primary" href={paths.signIn()}>
              {t('accounts.toSignIn')}
            </ButtonLink>
          )}
        </div>
      </>
    )
  return (
    <>
      <ErrorSummary errors={errorList(['password'], form.errors)} answer={answer} />
      <PageTitle lead={t(`accounts.link.${purpose}.lead`)}>{t(`accounts.link.${purpose}.title`)}</PageTitle>
      <Form method="post" noValidate className="form mt-6">
        <Field
          {...form.control('password')}
          key={String(sending)}
          label={t(purpose === 'reset' ? 'accounts.newPassword' : 'accounts.password')}
          hint={t('accounts.newPassword.hint')}
          type="password"
          autoComplete="new-password"
        />
        <div className="row actions">
          <Button kind="primary" busy={sending && t('accounts.sending')}>
            {t('accounts.save')}
          </Button>
        </div>
      </Form>
    </>
  )
}
