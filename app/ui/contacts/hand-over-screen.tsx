import type { SubmissionResult } from '@conform-to/dom'
import { Form, useNavigation } from '@remix-run/react'
import type { Colleague } from '#app/domain/candidates/hand-over.server.ts'
import { contactForm } from '#app/i18n/texts/contact-form.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { EmptyState } from '../empty-state.tsx'
import { errorList } from '../form/error-list.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { formValues } from '../form/form-values.ts'
import { Select } from '../form/select.tsx'
import { TextArea } from '../form/text-area.tsx'
import { ButtonLink, TextLink } from '../link.tsx'
import { Crumbs, PageTitle } from '../page-title.tsx'
import { KeptTick } from './contact-fields.tsx'

/** The form as it comes back; `now` when somebody else handed over meanwhile. */
export interface HandOverAnswer {
  readonly result: SubmissionResult<string[]>
  readonly now: { readonly id: string; readonly name: string } | null
}

interface HandOverScreenProps {
  page: {
    id: string
    name: string
    title: string
    formId: string
    now: { id: string; name: string } | null
    colleagues: readonly Colleague[]
  }
  answer: HandOverAnswer | undefined
}

/** Handing a candidate over: to whom and why. */
export function HandOverScreen({ page, answer }: HandOverScreenProps) {
  const t = useText(contactForm)
  const sending = useNavigation().formMethod === 'POST'
  const { id, name, title, colleagues } = page
  const now = answer?.now ?? page.now
  const form = formValues({}, answer?.result)
  return (
    <>
      <Crumbs items={[{ label: name, href: paths.candidate(id) }, { label: title }]} />
      <ErrorSummary errors={errorList(['to', 'reason', 'kept'], form.errors)} answer={answer} />
      <PageTitle lead={t('contacts.handOver.lead')}>{title}</PageTitle>
      {colleagues.length === 0 ? (
        <EmptyState
          level={2}
          title={t('contacts.handOver.none')}
          action={<ButtonLink href={paths.candidate(id)}>{t('contacts.cancel')}</ButtonLink>}
        >
          {t('contacts.handOver.none.text')}
        </EmptyState>
      ) : (
        <Form method="post" noValidate className="form">
          <p>{now ? t('contacts.handOver.now', { name: now.name }) : t('contacts.handOver.nobody')}</p>
          <input type="hidden" name="formId" value={form.value('formId') ?? page.formId} />
          <input type="hidden" name="from" value={now?.id ?? ''} />
          <Select
            {...form.control('to')}
            label={t('contacts.handOver.to')}
            options={[
              { value: '', label: t('contacts.handOver.choose') },
              ...colleagues.map((one) => ({
                value: one.id,
                label: one.self ? t('contacts.handOver.me', { name: one.name }) : one.name,
              })),
            ]}
          />
          <TextArea
            {...form.control('reason')}
            label={t('contacts.handOver.reason')}
            hint={t('contacts.handOver.reason.hint')}
            maxLength={300}
            rows={3}
          />
          <KeptTick form={form} />
          <div className="row actions">
            <Button kind="primary" busy={sending && t('contacts.saving')}>
              {t('contacts.handOver.do')}
            </Button>
            <TextLink quiet href={paths.candidate(id)}>
              {t('contacts.cancel')}
            </TextLink>
          </div>
        </Form>
      )}
    </>
  )
}
