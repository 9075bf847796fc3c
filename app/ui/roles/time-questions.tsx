import { roleForm } from '#app/i18n/texts/role-form.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Checks, Choice } from '#app/ui/form/choice.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'

interface TimeQuestionsProps {
  form: FormValues
  weekdays: readonly { value: string; label: string }[]
}

/** Hours a week, the week day by day, fixed days, and how long and how short a day may be. */
export function TimeQuestions({ form, weekdays }: TimeQuestionsProps) {
  const t = useText(roleForm)
  const number = { width: 'xs', inputMode: 'decimal', autoComplete: 'off' } as const
  return (
    <>
      <Fieldset name="hours" legend={t('form.hours')} hint={t('form.hours.hint')}>
        <div className="row r-span">
          <Field {...form.control('hoursMin')} {...number} label={t('form.from')} />
          <Field {...form.control('hoursMax')} {...number} label={t('form.to')} />
        </div>
      </Fieldset>
      <Choice
        {...form.control('weekAnswer')}
        legend={t('form.week')}
        options={[
          { value: 'set', label: t('form.week.set') },
          { value: 'open', label: t('form.week.open') },
        ]}
      />
      <Fieldset name="week" legend={t('form.days')} hint={t('form.days.hint')} optional>
        {weekdays.map(({ value: day, label }) => (
          <div key={day} className="row r-span r-day">
            <Field {...form.control(`week.${day}.from`)} {...number} label={t('form.day.from', { day: label })} />
            <Field {...form.control(`week.${day}.to`)} {...number} label={t('form.day.to', { day: label })} />
          </div>
        ))}
      </Fieldset>
      <Checks
        name="fixedDays"
        row
        optional
        legend={t('form.fixed')}
        hint={t('form.fixed.hint')}
        error={form.error('fixedDays')}
        defaultValue={form.values('fixedDays')}
        options={weekdays}
      />
      <Field
        {...form.control('maxPerDay')}
        {...number}
        optional
        label={t('form.maxPerDay')}
        suffix={t('form.hours.unit')}
      />
      <Field
        {...form.control('minShift')}
        {...number}
        optional
        label={t('form.minShift')}
        suffix={t('form.hours.unit')}
      />
    </>
  )
}
