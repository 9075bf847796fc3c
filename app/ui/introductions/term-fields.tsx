import { agreements } from '#app/i18n/texts/agreements.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Choice } from '#app/ui/form/choice.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import type { FormValues } from '#app/ui/form/form-values.ts'
import { TextArea } from '#app/ui/form/text-area.tsx'

interface Day {
  id: string
  label: string
}
interface NeedField {
  item: string
  label: string
  measured: boolean
}

/** The fields of the agreement in the order of the form. */
export function termFieldOrder(needs: readonly NeedField[], days: readonly Day[]): readonly string[] {
  const week = days.flatMap(({ id }) => [`week.${id}.from`, `week.${id}.to`])
  const each = needs.flatMap(({ item }) => [`value.${item}`, `responsible.${item}`])
  const money = ['support', 'pay', 'fullTimePay', 'kind', 'startsOn', 'endsOn']
  return ['', 'way', 'saidOn', 'present', 'hours', 'intensity', ...week, 'tasks', ...each, ...money]
}

interface TermFieldsProps {
  form: FormValues
  days: readonly Day[]
  /** The needs that she lets this employer see. */
  needs: readonly NeedField[]
  /** Her first fleksjob: always temporary. */
  firstOnly: boolean
}

/** What the three agree on. */
export function TermFields({ form, days, needs, firstOnly }: TermFieldsProps) {
  const t = useText(agreements)
  const kinds = firstOnly ? (['temporary'] as const) : (['temporary', 'permanent'] as const)
  return (
    <>
      <div className="row r-span">
        <Field {...form.control('hours')} label={t('agreements.hours')} width="xs" inputMode="decimal" />
        <Field
          {...form.control('intensity')}
          label={t('agreements.intensity')}
          width="xs"
          inputMode="numeric"
          suffix="%"
        />
      </div>
      <p className="hint">{t('agreements.intensity.hint')}</p>
      <Fieldset name="week" legend={t('agreements.week')} hint={t('agreements.week.hint')}>
        {days.map(({ id, label }) => (
          <div key={id} className="row r-span">
            <Field
              {...form.control(`week.${id}.from`)}
              label={`${capital(label)} ${t('agreements.from')}`}
              width="xs"
              maxLength={5}
            />
            <Field
              {...form.control(`week.${id}.to`)}
              label={`${label} ${t('agreements.to')}`}
              width="xs"
              maxLength={5}
            />
          </div>
        ))}
      </Fieldset>
      <TextArea {...form.control('tasks')} label={t('agreements.tasks')} rows={5} maxLength={2000} />
      <Fieldset name="needs" legend={t('agreements.accommodations')} hint={t('agreements.accommodations.hint')}>
        <div className="form">
          {needs.length === 0 && <p>{t('agreements.accommodations.none')}</p>}
          {needs.map(({ item, label, measured }) => (
            <Fieldset key={item} name={`need-${item}`} legend={label}>
              {measured && (
                <Field
                  {...form.control(`value.${item}`)}
                  label={t('agreements.value')}
                  width="xs"
                  inputMode="decimal"
                />
              )}
              <Field
                {...form.control(`responsible.${item}`)}
                label={t('agreements.responsible')}
                hint={t('agreements.responsible.hint')}
                maxLength={200}
              />
            </Fieldset>
          ))}
        </div>
      </Fieldset>
      <TextArea {...form.control('support')} label={t('agreements.support')} rows={2} maxLength={1000} optional />
      <Field
        {...form.control('pay')}
        label={t('agreements.pay')}
        width="m"
        inputMode="decimal"
        suffix={t('agreements.kroner')}
        optional
      />
      <Field
        {...form.control('fullTimePay')}
        label={t('agreements.fullTimePay')}
        hint={t('agreements.fullTimePay.hint')}
        width="m"
        inputMode="decimal"
        suffix={t('agreements.kroner')}
        optional
      />
      <Choice
        {...form.control('kind')}
        legend={t('agreements.kind')}
        row
        options={kinds.map((value) => ({ value, label: t(`agreements.kind.${value}`) }))}
      />
      <Field {...form.control('startsOn')} label={t('agreements.starts')} type="date" width="m" />
      <Field {...form.control('endsOn')} label={t('agreements.ends')} type="date" width="m" />
    </>
  )
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
