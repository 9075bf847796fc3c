import { Form, useNavigation } from '@remix-run/react'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { ProfileTexts } from '#app/i18n/texts/profile.ts'
import { Button } from '../button.tsx'
import { Fold } from '../feedback.tsx'
import type { FormValues } from '../form/form-values.ts'
import { SaidFields } from './said-fields.tsx'

interface ConfirmFormProps {
  own: boolean
  /** The day of the last confirmation, in words; null before the first. */
  confirmed: string | null
  /** Three months have passed. */
  stale: boolean
  formId: string
  today: string
  form: FormValues
}

/** When the profile was last said to hold, and one click to say so again; a consultant says how it was heard. */
export function ConfirmForm({ own, confirmed, stale, formId, today, form }: ConfirmFormProps) {
  const t = useSentText<ProfileTexts>()
  const sending = useNavigation().formMethod === 'POST'
  const button = (
    <div className="row actions">
      <Button busy={sending && t('profile.sending')}>{t('profile.confirm')}</Button>
    </div>
  )
  return (
    <div id="bekraeft">
      <p className="small muted">
        {confirmed ? t('profile.confirmed', { date: confirmed }) : t('profile.unconfirmed')}{' '}
        {stale && t(own ? 'profile.stale.own' : 'profile.stale.theirs')}
      </p>
      <Form method="post" noValidate className="p-confirm">
        <input type="hidden" name="formId" value={formId} />
        {own ? (
          button
        ) : (
          <Fold summary={t('profile.confirm.record')} open={stale || Object.keys(form.errors).length > 0}>
            <div className="form">
              <SaidFields form={form} today={today} />
              {button}
            </div>
          </Fold>
        )}
      </Form>
    </div>
  )
}
