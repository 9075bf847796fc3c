import { said } from '#app/i18n/texts/said.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Choice } from '../form/choice.tsx'
import { Field } from '../form/field.tsx'
import type { FormValues } from '../form/form-values.ts'

/** How a consultant heard it, and on which day: beside every word that she writes down for a candidate. */
export function SaidFields({ form, today }: { form: FormValues; today: string }) {
  const t = useText(said)
  const { defaultValue = today, ...day } = form.control('saidOn')
  return (
    <>
      <Choice
        row
        {...form.control('way')}
        legend={t('said.way')}
        options={(['meeting', 'phone', 'paper'] as const).map((value) => ({ value, label: t(`said.${value}`) }))}
      />
      <Field {...day} defaultValue={defaultValue} label={t('said.day')} type="date" width="m" max={today} />
    </>
  )
}
