import { introductions } from '#app/i18n/texts/introductions.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Choice } from '#app/ui/form/choice.tsx'
import { Field } from '#app/ui/form/field.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'
import { Select } from '#app/ui/form/select.tsx'

interface FieldsProps {
  form: FormValues
}

/** How somebody was heard: way, day, who was present. */
export function HearingFields({ form, prefix = '' }: FieldsProps & { prefix?: string }) {
  const t = useText(introductions)
  // Two forms of one page may ask for it; the one that came back has the plain ids that the error summary links to.
  const control = (name: string) => ({ ...form.control(name), id: prefix + name })
  return (
    <>
      <Choice
        {...control('way')}
        legend={t('introductions.heard.way')}
        options={(['meeting', 'phone', 'paper'] as const).map((value) => ({
          value,
          label: t(`introductions.heard.${value}`),
        }))}
      />
      <Field {...control('saidOn')} label={t('introductions.heard.saidOn')} type="date" width="m" />
      <Field {...control('present')} label={t('introductions.heard.present')} maxLength={200} />
    </>
  )
}

/** The municipality's decision: day, system, reference. */
export function DecisionFields({ form }: FieldsProps) {
  const t = useText(introductions)
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
  const t = useText(introductions)
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

/** A structured reason. */
export function ReasonField({ form, name, options, own }: ReasonFieldProps) {
  const t = useText(introductions)
  const { defaultValue, ...control } = form.control(name)
  return (
    <Select
      {...control}
      defaultValue={defaultValue ?? (own ? 'none' : '')}
      label={t('introductions.reason')}
      hint={own && t('introductions.reason.free')}
      options={own ? options : [{ value: '', label: '' }, ...options]}
      width="full"
    />
  )
}

interface ReasonFieldProps extends FieldsProps {
  name: string
  options: readonly ReasonOption[]
  /** The candidate's own no: "rather not say" is chosen beforehand. */
  own?: boolean
}

export interface ReasonOption {
  value: string
  label: string
}
