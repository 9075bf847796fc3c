import { useSentText } from '#app/i18n/sent-text.ts'
import type { ProfileFormTexts } from '#app/i18n/texts/profile-form.ts'
import { Choice } from '#app/ui/form/choice.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { DontKnow } from './dont-know.tsx'
import type { Typed } from './typed.ts'

/** Hours a week, a day, days a week, and whether several small jobs will do. Nothing must be answered. */
export function HoursFields({ form }: { form: Typed }) {
  const t = useSentText<ProfileFormTexts>()
  const answers = (['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t(`form.${value}`) }))
  const days = ['1', '2', '3', '4', '5', '6', '7'].map((count) => ({ value: count, label: count }))
  const number = { suffix: t('form.hours.unit'), width: 'xs', inputMode: 'decimal', autoComplete: 'off' } as const
  return (
    <>
      <div>
        <Fieldset name="hours" legend={t('form.hours.legend')} hint={t('form.hours.hint')}>
          <div className="row r-span">
            <Field {...form.field('hoursMin')} {...number} label={t('form.hoursMin')} />
            <Field {...form.field('hoursMax')} {...number} label={t('form.hoursMax')} />
            <Field {...form.field('hoursWish')} {...number} label={t('form.hoursWish')} optional />
          </div>
        </Fieldset>
        <DontKnow about="hours" form={form} />
      </div>
      <div>
        <Field {...form.field('perDay')} {...number} label={t('form.perDay')} hint={t('form.perDay.hint')} />
        <DontKnow about="perDay" form={form} />
      </div>
      <Select
        {...form.field('maxDays')}
        label={t('form.maxDays')}
        options={[{ value: '', label: t('form.maxDays.any') }, ...days, { value: 'unknown', label: t('form.unknown') }]}
      />
      <Choice row {...form.field('restDay')} legend={t('form.restDay')} options={answers} />
      <Choice
        row
        {...form.field('combine')}
        legend={t('form.combine')}
        hint={t('form.combine.hint')}
        options={answers}
      />
    </>
  )
}
