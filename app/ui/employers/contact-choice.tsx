import { Form } from '@remix-run/react'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { employers } from '#app/i18n/texts/employers.ts'
import { Button } from '#app/ui/button.tsx'
import { Fold } from '#app/ui/feedback.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'
import { Select } from '#app/ui/form/select.tsx'

interface ContactChoiceProps {
  choice: { contactId: string | null; possible: readonly { id: string; name: string }[] }
  version: number
  form: FormValues
}

/** Which colleague the employer rings; nobody leaves it to the one whom the municipality has named for all. */
export function ContactChoice({ choice, version, form }: ContactChoiceProps) {
  const t = useSentText<(typeof employers)['da']>()
  const error = form.error('contactId')
  return (
    <Fold summary={t('employers.contact.change')} open={error !== undefined}>
      <Form method="post" noValidate className="form">
        <input type="hidden" name="version" value={version} />
        <Select
          name="contactId"
          label={t('employers.contact.who')}
          hint={t('employers.contact.hint')}
          error={error}
          defaultValue={form.value('contactId') ?? choice.contactId ?? ''}
          options={[
            { value: '', label: t('employers.contact.general') },
            ...choice.possible.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <div className="row actions">
          <Button name="intent" value="contact">
            {t('employers.contact.save')}
          </Button>
        </div>
      </Form>
    </Fold>
  )
}
