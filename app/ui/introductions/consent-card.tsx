import { Form, useNavigation } from '@remix-run/react'
import { consents } from '#app/i18n/texts/consents.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { Fold } from '#app/ui/feedback.tsx'
import { TextLink } from '#app/ui/link.tsx'

export interface ConsentCardProps {
  consent: {
    id: string
    employer: string
    role: string | null
    fields: readonly string[]
    story: string
    receipt: readonly string[]
  }
  /** The form's id; null where there is nothing to withdraw. */
  formId: string | null
  own: boolean
}

/** What one employer may see, since when, with the receipt, and the button that ends it at once. */
export function ConsentCard({ consent, formId, own }: ConsentCardProps) {
  const t = useText(consents)
  const sending = useNavigation().formData?.get('consentId') === consent.id
  const { id, employer, role, fields, story, receipt } = consent
  return (
    <Card as="li" title={employer} above={role}>
      <p>{t('consents.may', { fields: fields.join(', ') })}</p>
      <p className="small muted">{story}</p>
      <Fold summary={t('consents.receipt')}>
        {receipt.map((line) => (
          <p key={line} className="measure">
            {line}
          </p>
        ))}
        <p>
          <TextLink
            href={paths.receipt(id)}
            label={`${t('consents.receipt.print')} ${t('consents.for', { employer })}`}
          >
            {t('consents.receipt.print')}
          </TextLink>
        </p>
      </Fold>
      {formId && (
        <Form method="post" className="stack">
          <p className="small muted">{t(own ? 'consents.withdraw.means' : 'consents.withdraw.means.staff')}</p>
          <input type="hidden" name="intent" value="withdrawConsent" />
          <input type="hidden" name="consentId" value={id} />
          <input type="hidden" name="formId" value={formId} />
          <Button busy={sending && t('consents.sending')}>
            {t('consents.withdraw')}
            <span className="vh"> {t('consents.for', { employer })}</span>
          </Button>
        </Form>
      )}
    </Card>
  )
}
