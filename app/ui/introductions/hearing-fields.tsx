import { said } from '#app/i18n/texts/said.ts'
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
  const t = useText(said)
  // Two forms of one page may ask for it; the one that came back has the plain ids that the error summary links to.
  const control = (name: string) => ({ ...form.control(name), id: prefix + name })
  return (
    <>
      <Choice
        {...control('way')}
        legend={t('said.way')}
        options={(['meeting', 'phone', 'paper'] as const).map((value) => ({
          value,
          label: t(`said.${value}`),
        }))}
      />
      <Field {...control('saidOn')} label={t('said.day')} type="date" width="m" />
      <Field {...control('present')} label={t('said.present')} maxLength={200} />
    </>
  )
}

/** A structured reason. */
export function ReasonField({ form, name, options, own }: ReasonFieldProps) {
  const t = useText(said)
  const { defaultValue, ...control } = form.control(name)
  return (
    <Select
      {...control}
      defaultValue={defaultValue ?? (own ? 'none' : '')}
      label={t('said.why')}
      hint={own && t('said.why.free')}
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
