import { useSentText } from '#app/i18n/sent-text.ts'
import type { introductions } from '#app/i18n/texts/introductions.ts'
import { Field } from '#app/ui/form/field.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'

interface FieldsProps {
  form: FormValues
}

/** The municipality's decision: day, system, reference. */
export function DecisionFields({ form }: FieldsProps) {
  const t = useSentText<(typeof introductions)['da']>()
  return (
    <>
      <Field {...form.control('decisionOn')} label={t('introductions.decision.on')} type="date" width="m" />
      <Field
        {...form.control('decisionSystem')}
        label={t('introductions.decision.system')}
        hint={t('introductions.decision.system.hint')}
        maxLength={100}
      />
      <Field
        {...form.control('decisionReference')}
        label={t('introductions.decision.reference')}
        hint={t('introductions.decision.reference.hint')}
        maxLength={100}
        width="m"
      />
    </>
  )
}

/** When and where people meet. */
export function MeetingFields({ form }: FieldsProps) {
  const t = useSentText<(typeof introductions)['da']>()
  return (
    <>
      <div className="row r-span">
        <Field {...form.control('day')} label={t('introductions.meet.day')} type="date" width="m" />
        <Field
          {...form.control('clock')}
          label={t('introductions.meet.clock')}
          hint={t('introductions.meet.clock.hint')}
          width="xs"
          maxLength={10}
        />
      </div>
      <Field {...form.control('place')} label={t('introductions.meet.place')} maxLength={200} />
    </>
  )
}
