import { Form, useNavigation } from '@remix-run/react'
import type { EmployerView } from '#app/domain/employers/employer-pages.server.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { employers } from '#app/i18n/texts/employers.ts'
import { Button } from '#app/ui/button.tsx'
import { Section } from '#app/ui/card.tsx'
import { Fold } from '#app/ui/feedback.tsx'
import { Choice } from '#app/ui/form/choice.tsx'
import { Field } from '#app/ui/form/field.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'
import { TextArea } from '#app/ui/form/text-area.tsx'

interface VerifyFormProps {
  employer: Pick<EmployerView, 'status' | 'version'>
  form: FormValues
}

/** The call back: the form while it is due, folded away once there is an answer. */
export function VerifyForm({ employer, form }: VerifyFormProps) {
  const t = useSentText<(typeof employers)['da']>()
  const { status } = employer
  const wrong = Object.keys(form.errors).length > 0
  const verify = <Verify employer={employer} form={form} />
  const refuse = <Refuse employer={employer} form={form} />
  if (status === 'unverified')
    return (
      <Section id="opkald" title={t('employers.verify.title')}>
        <div className="form">
          <p className="measure">{t('employers.verify.text')}</p>
          {verify}
        </div>
        <Fold summary={t('employers.refuse.title')} open={form.error('reason') !== undefined}>
          {refuse}
        </Fold>
      </Section>
    )
  return (
    <Fold summary={t('employers.again.title')} open={wrong}>
      {status === 'refused' ? verify : refuse}
    </Fold>
  )
}

function Verify({ employer, form }: VerifyFormProps) {
  const t = useSentText<(typeof employers)['da']>()
  const sending = useNavigation().formData?.get('intent') === 'verify'
  const ways = (['phone', 'meeting', 'video'] as const).map((value) => ({
    value,
    label: t(`employers.verify.way.${value}`),
  }))
  return (
    <Form method="post" noValidate className="form">
      <input type="hidden" name="version" value={employer.version} />
      <Field
        {...form.control('spokeWith')}
        label={t('employers.verify.spokeWith')}
        hint={t('employers.verify.spokeWith.hint')}
        autoComplete="off"
      />
      <Choice {...form.control('way')} row legend={t('employers.verify.way')} options={ways} />
      <Field {...form.control('calledOn')} type="date" width="m" label={t('employers.verify.calledOn')} />
      <div className="row actions">
        <Button kind="primary" name="intent" value="verify" busy={sending && t('employers.verify.sending')}>
          {t('employers.verify.submit')}
        </Button>
      </div>
    </Form>
  )
}

function Refuse({ employer, form }: VerifyFormProps) {
  const t = useSentText<(typeof employers)['da']>()
  return (
    <Form method="post" noValidate className="form">
      <input type="hidden" name="version" value={employer.version} />
      <TextArea
        {...form.control('reason')}
        label={t('employers.refuse.reason')}
        note={t('employers.refuse.reason.note')}
        maxLength={500}
        rows={3}
      />
      <div className="row actions">
        <Button name="intent" value="refuse">
          {t('employers.refuse.submit')}
        </Button>
      </div>
    </Form>
  )
}
