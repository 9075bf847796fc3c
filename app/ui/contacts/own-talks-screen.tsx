import type { SubmissionResult } from '@conform-to/dom'
import { Form, useNavigation } from '@remix-run/react'
import { TALK_TIMES } from '#app/domain/contacts/contact.ts'
import type { ShownEntry } from '#app/domain/contacts/history.ts'
import type { OwnTalks } from '#app/domain/contacts/own-talks.server.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { OwnTalksTexts } from '#app/i18n/texts/own-talks.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../button.tsx'
import { Section } from '../card.tsx'
import { EmptyState } from '../empty-state.tsx'
import { Pagination } from '../find-way.tsx'
import { Choice } from '../form/choice.tsx'
import { errorList } from '../form/error-list.ts'
import { ErrorSummary } from '../form/error-summary.tsx'
import { type FormValues, formValues } from '../form/form-values.ts'
import { TextArea } from '../form/text-area.tsx'
import { PageTitle } from '../page-title.tsx'
import { Timeline } from '../timeline.tsx'
import { AskedCard, OwnContact } from './own-contact.tsx'

interface OwnTalksScreenProps {
  page: Omit<OwnTalks, 'entries'> & {
    title: string
    formId: string
    shown: { entries: readonly ShownEntry[]; page: number; pages: number }
  }
  answer: { result: SubmissionResult<string[]> } | undefined
}

/** A candidate's talks: who her contact is, asking for a talk, and what was written that she may read. */
export function OwnTalksScreen({ page, answer }: OwnTalksScreenProps) {
  const t = useSentText<OwnTalksTexts>()
  const { title, formId, contact, asked, shown } = page
  const form = formValues({ suits: 'any' }, answer?.result)
  const name = contact?.name.split(' ')[0] ?? t('talks.somebody')
  return (
    <>
      <ErrorSummary errors={errorList(['text', 'suits'], form.errors)} answer={answer} />
      <PageTitle>{title}</PageTitle>
      <OwnContact talks={page} bare />
      <div className="stack k-after" style={{ '--gap': '2.5rem' } as React.CSSProperties}>
        {asked ? (
          <AskedCard asked={asked} name={name} formId={formId} />
        ) : (
          <Section id="bed" title={t('talks.ask')}>
            <Ask form={form} formId={formId} name={name} />
          </Section>
        )}
        <Section id="skrevet" title={t('talks.read')}>
          {shown.entries.length === 0 ? (
            <EmptyState title={t('talks.read.none')}>{t('talks.read.none.text')}</EmptyState>
          ) : (
            <div className="k-after">
              <Timeline items={shown.entries.map((entry) => moment(entry, t('talks.closed')))} />
            </div>
          )}
          <Pagination
            page={shown.page}
            pages={shown.pages}
            href={(one) => `${paths.ownTalks()}?forloeb=${one}#skrevet`}
          />
        </Section>
      </div>
    </>
  )
}

/** A talk of which nothing is open to her still says so: she was there. */
function moment({ when, what, text, notes, contact }: ShownEntry, closed: string) {
  const words = text ?? (contact ? closed : null)
  return {
    when,
    what: (
      <>
        <p className="strong">{what}</p>
        {words && <p className="k-text">{words}</p>}
      </>
    ),
    note: notes.join(' ') || undefined,
  }
}

function Ask({ form, formId, name }: { form: FormValues; formId: string; name: string }) {
  const t = useSentText<OwnTalksTexts>()
  const sending = useNavigation().formData?.get('intent') === 'ask'
  return (
    <Form method="post" noValidate className="form k-after">
      <input type="hidden" name="formId" value={form.value('formId') ?? formId} />
      <p className="measure">
        {t('talks.ask.lead', { name })} {t('talks.silence')}
      </p>
      <TextArea
        {...form.control('text')}
        label={t('talks.ask.text')}
        hint={t('talks.ask.text.hint')}
        maxLength={200}
        rows={2}
        optional
      />
      <Choice
        {...form.control('suits')}
        row
        legend={t('talks.ask.suits')}
        options={TALK_TIMES.map((value) => ({ value, label: t(`talks.suits.${value}`) }))}
      />
      <div className="row actions">
        <Button kind="primary" name="intent" value="ask" busy={sending && t('talks.sending')}>
          {t('talks.ask.do')}
        </Button>
      </div>
    </Form>
  )
}
