import { profileForm } from '#app/i18n/texts/profile-form.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Choice } from '#app/ui/form/choice.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { Tick } from '#app/ui/form/tick.tsx'
import type { Typed } from './typed.ts'

/** Hours a week, a day, days a week, and whether several small jobs will do. Nothing must be answered. */
export function HoursFields({ form }: { form: Typed }) {
  const t = useText(profileForm)
  const yesOrNo = (['yes', 'no'] as const).map((value) => ({ value, label: t(`form.${value}`) }))
  const days = [1, 2, 3, 4, 5, 6, 7].map((count) => ({ value: String(count), label: String(count) }))
  const number = { suffix: t('form.hours.unit'), width: 'xs', inputMode: 'decimal', autoComplete: 'off' } as const
  return (
    <>
      <Fieldset name="hours" legend={t('form.hours.legend')} hint={t('form.hours.hint')}>
        <div className="row r-span">
          <Field {...form.field('hoursMin')} {...number} label={t('form.hoursMin')} />
          <Field {...form.field('hoursMax')} {...number} label={t('form.hoursMax')} />
          <Field {...form.field('hoursWish')} {...number} label={t('form.hoursWish')} optional />
        </div>
      </Fieldset>
      <Field {...form.field('perDay')} {...number} label={t('form.perDay')} optional />
      <Select
        {...form.field('maxDays')}
        label={t('form.maxDays')}
        options={[{ value: '', label: t('form.maxDays.any') }, ...days]}
      />
      <Tick name="restDay" label={t('form.restDay')} defaultChecked={form.value('restDay') === 'on'} />
      <Choice
        row
        {...form.field('combine')}
        legend={t('form.combine')}
        hint={t('form.combine.hint')}
        options={[...yesOrNo, { value: 'unknown', label: t('form.unknown') }]}
      />
    </>
  )
}
