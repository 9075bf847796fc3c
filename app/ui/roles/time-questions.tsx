import { classes } from '#app/ui/classes.ts'
import { Checks, Choice } from '#app/ui/form/choice.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'
import { useRoleFormText } from './use-role-form-text.ts'

interface TimeQuestionsProps {
  form: FormValues
  weekdays: readonly { value: string; label: string }[]
}

/** Closed without a script as well; open whatever is chosen when something in it is wrong. */
const CLOSED = 'group-has-[[name=weekAnswer][value=open]:checked]:hidden'

/** Hours a week, the week day by day, fixed days, and how long and how short a day may be. */
export function TimeQuestions({ form, weekdays }: TimeQuestionsProps) {
  const t = useRoleFormText()
  const wrong = Object.keys(form.errors).some((name) => name.startsWith('week.'))
  const time = { inputMode: 'decimal', autoComplete: 'off', maxLength: 5 } as const
  const number = { width: 'xs', inputMode: 'decimal', autoComplete: 'off' } as const
  return (
    <>
      <Fieldset name="hours" legend={t('form.hours')} hint={t('form.hours.hint')}>
        <div className="row r-span">
          <Field {...form.control('hoursMin')} {...number} label={t('form.from')} />
          <Field {...form.control('hoursMax')} {...number} label={t('form.to')} />
        </div>
      </Fieldset>
      <div className="group r-days">
        <Choice
          {...form.control('weekAnswer')}
          legend={t('form.week')}
          options={[
            { value: 'set', label: t('form.week.set') },
            { value: 'open', label: t('form.week.open') },
          ]}
        />
        <div className={classes('r-days', !wrong && CLOSED)}>
          <Fieldset name="week" legend={t('form.days')} hint={t('form.days.hint')} optional>
            <div className="r-week">
              <div className="r-week__head" aria-hidden="true">
                <span>{t('form.from')}</span>
                <span>{t('form.to')}</span>
              </div>
              {weekdays.map(({ value: day, label }) => (
                <div key={day} className="r-week__day">
                  <span aria-hidden="true">{label}</span>
                  <Field
                    {...form.control(`week.${day}.from`)}
                    {...time}
                    hideLabel
                    label={t('form.day.from', { day: label })}
                  />
                  <Field
                    {...form.control(`week.${day}.to`)}
                    {...time}
                    hideLabel
                    label={t('form.day.to', { day: label })}
                  />
                </div>
              ))}
            </div>
          </Fieldset>
        </div>
      </div>
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
