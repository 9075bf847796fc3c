import type { SubmissionResult } from '@conform-to/dom'
import { Form, useNavigation } from '@remix-run/react'
import type { OwnAccount } from '#app/domain/accounts/own-account.server.ts'
import { ownAccount } from '#app/i18n/texts/own-account.ts'
import { LOCALES } from '#app/i18n/translate.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { Section } from '../card.tsx'
import { Choice } from '../form/choice.tsx'
import { errorList } from '../form/error-list.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Field } from '../form/field.tsx'
import { type FormValues, formValues } from '../form/form-values.ts'
import { TextLink } from '../link.tsx'
import { PageTitle } from '../page-title.tsx'

interface OwnAccountProps {
  account: OwnAccount
  formId: string
  answer: { result: SubmissionResult<string[]> } | undefined
}

const order = ['name', 'title', 'phone', 'locale', 'currentPassword', 'password']

/** A reader's own account: who she is, when she is written to, her password, and her sessions. */
export function OwnAccountScreen({ account, formId, answer }: OwnAccountProps) {
  const t = useText(ownAccount)
  const { name, phone, title, locale, email, role } = account
  const form = formValues({ name, phone: phone ?? '', title: title ?? '', locale }, answer?.result)
  return (
    <>
      <ErrorSummary errors={errorList(order, form.errors)} answer={answer} />
      <PageTitle lead={t('account.lead', { email })}>{t('account.title')}</PageTitle>
      <div className="stack" style={{ '--gap': '2.5rem' } as React.CSSProperties}>
        <Section id="om-dig" title={t('account.details')}>
          <Details form={form} formId={formId} role={role} />
        </Section>
        <Section id="mails" title={t('account.mail')}>
          <p className="measure">{t('account.mail.text')}</p>
          <p>
            <TextLink href={paths.newsChoices()} quiet>
              {t('account.mail.to')}
            </TextLink>
          </p>
        </Section>
        <Section id="adgangskode" title={t('account.password')}>
          <Password form={form} formId={formId} />
        </Section>
        <Section id="log-ud" title={t('account.out')}>
          <p className="measure">{t('account.out.text')}</p>
          <Form method="post" className="row actions">
            <Button name="intent" value="signOut">
              {t('account.out.do')}
            </Button>
          </Form>
          <p>
            <TextLink href={paths.log()} quiet>
              {t(role === 'candidate' ? 'account.log.candidate' : 'account.log')}
            </TextLink>
          </p>
        </Section>
      </div>
    </>
  )
}

function Details({ form, formId, role }: { form: FormValues; formId: string; role: OwnAccount['role'] }) {
  const t = useText(ownAccount)
  const sending = useNavigation().formData?.get('intent') === 'details'
  return (
    <Form method="post" noValidate className="form">
      <input type="hidden" name="formId" value={formId} />
      {role === 'candidate' ? (
        <p>
          <TextLink href={paths.ownProfile()}>{t('account.details.candidate')}</TextLink>
        </p>
      ) : (
        <>
          <Field {...form.control('name')} label={t('account.name')} autoComplete="name" />
          {role === 'employer' && (
            <Field
              {...form.control('title')}
              label={t('account.titleAtWork')}
              hint={t('account.titleAtWork.hint')}
              autoComplete="organization-title"
              optional
            />
          )}
          <Field
            {...form.control('phone')}
            label={t('account.phone')}
            type="tel"
            width="m"
            autoComplete="tel"
            optional
          />
        </>
      )}
      <Choice
        {...form.control('locale')}
        row
        legend={t('account.language')}
        options={LOCALES.map((value) => ({ value, label: t(`account.language.${value}`) }))}
      />
      <div className="row actions">
        <Button kind="primary" name="intent" value="details" busy={sending && t('account.sending')}>
          {t('account.save')}
        </Button>
      </div>
    </Form>
  )
}

function Password({ form, formId }: { form: FormValues; formId: string }) {
  const t = useText(ownAccount)
  const sending = useNavigation().formData?.get('intent') === 'password'
  return (
    <Form method="post" noValidate className="form" key={String(sending)}>
      <input type="hidden" name="formId" value={formId} />
      <Field
        {...form.control('currentPassword')}
        label={t('account.password.current')}
        type="password"
        autoComplete="current-password"
      />
      <Field
        {...form.control('password')}
        label={t('account.password.new')}
        hint={t('account.password.hint')}
        type="password"
        autoComplete="new-password"
      />
      <p className="muted">{t('account.password.after')}</p>
      <div className="row actions">
        <Button kind="primary" name="intent" value="password" busy={sending && t('account.sending')}>
          {t('account.password.save')}
        </Button>
      </div>
    </Form>
  )
}
