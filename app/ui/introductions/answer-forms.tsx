import { useEffect, useRef, useState } from 'react'
import { answerField } from '#app/domain/consents/consent.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { AnswerPageTexts } from '#app/i18n/texts/answer-page-server.ts'
import { paths } from '#app/paths.ts'
import { Section } from '#app/ui/card.tsx'
import { Checks, Choice } from '#app/ui/form/choice.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'
import { TextArea } from '#app/ui/form/text-area.tsx'
import { TextLink } from '#app/ui/link.tsx'
import { ActForm } from './act-form.tsx'
import { AnswerPreview, type SeenField } from './answer-preview.tsx'
import { HearingFields, ReasonField, type ReasonOption } from './hearing-fields.tsx'

interface FieldChoice {
  field: string
  label: string
  hint: string | null
}

export interface AnswerProps {
  version: number
  formId: string
  /** She has not answered yet; otherwise a new consent is given in place of the former. */
  asked: boolean
  /** She came here to say no. */
  refuses: boolean
  /** The words that are said yes to. */
  wording: string
  employer: string
  roleId: string | null
  /** What the employer would see of each field. */
  seen: readonly SeenField[]
  choices: readonly FieldChoice[]
  reasons: readonly ReasonOption[]
  form: FormValues
  /** Which form was sent and came back. */
  sent: string | null
}

/** The fields of the page in its order. */
export function answerFieldOrder(choices: readonly FieldChoice[]): readonly string[] {
  const each = choices.map(({ field }) => answerField(field))
  return ['', 'fields', 'way', 'saidOn', 'present', 'wording', ...each, 'reason', 'theirReason']
}

/** Only the form that came back shows what was typed: two of them ask for the same things. */
function only(form: FormValues, mine: boolean): FormValues {
  if (mine) return form
  const none = () => undefined
  return {
    ...form,
    value: none,
    values: () => [],
    error: none,
    control: (name) => ({ name, defaultValue: undefined, error: undefined }),
  }
}

const tickedIn = (element: HTMLElement | null) =>
  [...(element?.querySelectorAll<HTMLInputElement>('input[name=fields]:checked') ?? [])].map(({ value }) => value)

/** The fields that are ticked, followed as they change; those that the form came with until then. */
function useTicked(first: readonly string[]) {
  const at = useRef<HTMLDivElement>(null)
  const [ticked, setTicked] = useState(first)
  // A browser that goes back has its own ticks before the page is awake.
  useEffect(() => setTicked(tickedIn(at.current)), [])
  return { at, ticked, read: () => setTicked(tickedIn(at.current)) }
}

/** The candidate's own answer: what they may see, chosen one by one, and beside it a no that is just as easy. */
export function OwnAnswer(props: AnswerProps) {
  const { version, formId, asked, refuses, wording, employer, roleId, seen, choices, reasons, form, sent } = props
  const t = useSentText<AnswerPageTexts>()
  const { at, ticked, read } = useTicked(form.values('fields'))
  const yes = (
    <Section key="ja" id="ja" title={t('may')}>
      <ActForm
        intent="yes"
        version={version}
        formId={formId}
        submit={t('say.yes')}
        kind={refuses ? 'second' : 'primary'}
      >
        <div ref={at} className="two c-choose">
          <Checks
            name="fields"
            legend={t('may.hint')}
            error={form.error('fields')}
            defaultValue={form.values('fields')}
            onChange={read}
            options={choices.map(({ field, label, hint }) => ({ value: field, label, hint }))}
          />
          <AnswerPreview employer={employer} seen={seen} chosen={ticked} />
        </div>
        <p className="measure">{wording}</p>
      </ActForm>
    </Section>
  )
  const no = asked && (
    <Section key="nej" id="nej" title={t(refuses ? 'say.no' : 'noTitle')}>
      <ActForm intent="no" version={version} formId={formId} submit={t('say.no')} kind={refuses ? 'primary' : 'second'}>
        <ReasonField form={only(form, sent === 'no')} name="reason" options={reasons} own />
      </ActForm>
    </Section>
  )
  return (
    <div className="stack" style={{ '--gap': '2.5rem' } as React.CSSProperties}>
      {refuses ? [no, yes] : [yes, no]}
      {roleId && (
        <p>
          <TextLink quiet href={paths.hideFrom(roleId)}>
            {t('hide')}
          </TextLink>
        </p>
      )}
    </div>
  )
}

/** What the employer would see of one field, read aloud with the question. */
function shown(seen: readonly SeenField[], field: string): readonly string[] {
  return seen.filter((one) => one.field === field).flatMap(({ lines }) => lines.map(({ value }) => `”${value}”`))
}

/** The consultant writes down what the candidate has said: how, when, who was there, and each field by itself. */
export function RecordedAnswer({ version, formId, asked, seen, choices, reasons, form, sent }: AnswerProps) {
  const t = useSentText<AnswerPageTexts>()
  const yesForm = only(form, sent !== 'recordNo')
  const noForm = only(form, sent === 'recordNo')
  return (
    <div className="stack" style={{ '--gap': '2.5rem' } as React.CSSProperties}>
      <Section id="ja" title={t('yesRecorded')}>
        <ActForm intent="recordYes" version={version} formId={formId} submit={t('save')} kind="primary">
          <HearingFields form={yesForm} prefix={sent === 'recordNo' ? 'yes-' : ''} />
          <TextArea {...yesForm.control('wording')} label={t('wording')} rows={4} maxLength={1000} />
          <p className="muted">{t('each')}</p>
          {choices.map(({ field, label, hint }) => (
            <Choice
              key={field}
              {...yesForm.control(answerField(field))}
              legend={label}
              hint={[hint, ...shown(seen, field)].filter(Boolean).join(' ')}
              row
              options={(['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))}
            />
          ))}
        </ActForm>
      </Section>
      {asked && (
        <Section id="nej" title={t('noRecorded')}>
          <ActForm intent="recordNo" version={version} formId={formId} submit={t('save')}>
            <ReasonField form={noForm} name="theirReason" options={reasons} />
            <HearingFields form={noForm} prefix={sent === 'recordNo' ? '' : 'no-'} />
          </ActForm>
        </Section>
      )}
    </div>
  )
}
