import { CONTACT_KINDS } from '#app/domain/contacts/contact.ts'
import { contactForm } from '#app/i18n/texts/contact-form.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Choice } from '../form/choice.tsx'
import { Field } from '../form/field.tsx'
import { Fieldset } from '../form/fieldset.tsx'
import type { FormValues } from '../form/form-values.ts'
import { TextArea } from '../form/text-area.tsx'
import { Tick } from '../form/tick.tsx'

/** The order of the fields on the page, for the error summary. */
export const contactFieldOrder = ['', 'kind', 'heldOn', 'text', 'kept', 'open', 'nextOn', 'nextClock', 'nextWhat']

interface ContactFieldsProps {
  form: FormValues
  about: 'candidate' | 'employer'
}

/** How, when, what about, who may read it, and what is agreed. */
export function ContactFields({ form, about }: ContactFieldsProps) {
  const t = useText(contactForm)
  return (
    <>
      <Choice
        {...form.control('kind')}
        row
        legend={t('contacts.form.kind')}
        hint={t('contacts.form.kind.hint')}
        options={CONTACT_KINDS.map((value) => ({ value, label: t(`contacts.kind.${value}`) }))}
      />
      <Field {...form.control('heldOn')} type="date" width="m" label={t('contacts.form.heldOn')} />
      <TextArea
        {...form.control('text')}
        label={t('contacts.form.text')}
        hint={t('contacts.form.text.hint')}
        note={about === 'employer' ? t('contacts.form.employer') : undefined}
        maxLength={1000}
        rows={5}
      />
      <KeptTick form={form} />
      {about === 'candidate' && (
        <Choice
          {...form.control('open')}
          legend={t('contacts.form.open')}
          hint={t('contacts.form.open.hint')}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`contacts.form.open.${value}`) }))}
        />
      )}
      <Fieldset name="next" legend={t('contacts.form.next')} optional>
        <div className="form">
          <div className="row k-when">
            <Field {...form.control('nextOn')} type="date" width="m" label={t('contacts.form.nextOn')} />
            <Field
              {...form.control('nextClock')}
              width="xs"
              label={t('contacts.form.nextClock')}
              autoComplete="off"
              optional
            />
          </div>
          <Field
            {...form.control('nextWhat')}
            label={t('contacts.form.nextWhat')}
            hint={t('contacts.form.nextWhat.hint')}
            autoComplete="off"
            optional
          />
        </div>
      </Fieldset>
    </>
  )
}

/** Asked only where a word looks like a diagnosis: keeping it is the writer's own choice. */
export function KeptTick({ form }: { form: FormValues }) {
  const t = useText(contactForm)
  const error = form.error('kept')
  if (!error && form.value('kept') !== 'on') return null
  return <Tick name="kept" label={t('contacts.form.kept')} error={error} defaultChecked={form.value('kept') === 'on'} />
}
