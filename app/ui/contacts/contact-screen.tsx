import type { SubmissionResult } from '@conform-to/dom'
import { Form, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { ContactFormPage } from '#app/domain/contacts/contact-form.server.ts'
import { contactForm } from '#app/i18n/texts/contact-form.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Button } from '../button.tsx'
import { Note } from '../feedback.tsx'
import { errorList } from '../form/error-list.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { formValues } from '../form/form-values.ts'
import { ButtonLink, TextLink } from '../link.tsx'
import { Crumbs, PageTitle } from '../page-title.tsx'
import { telephone } from '../telephone.ts'
import { ContactFields, contactFieldOrder } from './contact-fields.tsx'

/** The form as it comes back; `version` when it was put right elsewhere meanwhile. */
export interface ContactAnswer {
  readonly result: SubmissionResult<string[]>
  readonly version?: number | undefined
}

interface ContactScreenProps {
  page: ContactFormPage & { title: string }
  answer: ContactAnswer | undefined
  /** Under the form: taking it back. */
  children?: ReactNode
}

/** Writing a contact down: whom to call, what waits, and the form. */
export function ContactScreen({ page, answer, children }: ContactScreenProps) {
  const t = useText(contactForm)
  const sending = useNavigation().formData?.get('intent') === 'save'
  const form = formValues(page.values, answer?.result)
  const { name, phone, up, asked, standing } = page
  const version = answer?.version ?? form.value('version')
  return (
    <>
      <Crumbs items={[{ label: name, href: up }, { label: page.title }]} />
      <ErrorSummary errors={errorList(contactFieldOrder, form.errors)} answer={answer} />
      <PageTitle
        lead={phone ? undefined : t('contacts.noPhone')}
        end={
          phone && (
            <ButtonLink href={telephone(phone)} icon="phone">
              {t('contacts.call', { phone })}
            </ButtonLink>
          )
        }
      >
        {page.title}
      </PageTitle>
      {(asked || standing.length > 0) && (
        <div className="k-before">
          {asked && (
            <Note tone="caution" title={`${t('contacts.asked')}, ${asked.on}`}>
              {asked.text && `“${asked.text}” `}
              {t(`contacts.asked.suits.${asked.suits}`)}
            </Note>
          )}
          {standing.map((words) => (
            <Note key={words}>{t('contacts.standing', { words })}</Note>
          ))}
        </div>
      )}
      <Form method="post" noValidate className="form">
        <input type="hidden" name="formId" value={form.value('formId') ?? page.formId} />
        {version && <input type="hidden" name="version" value={version} />}
        <ContactFields form={form} about={page.about} />
        <div className="row actions">
          <Button kind="primary" name="intent" value="save" busy={sending && t('contacts.saving')}>
            {t('contacts.save')}
          </Button>
          <TextLink quiet href={up}>
            {t('contacts.cancel')}
          </TextLink>
        </div>
      </Form>
      {children}
    </>
  )
}
