import { useSentText } from '#app/i18n/sent-text.ts'
import type { ProfileFormTexts } from '#app/i18n/texts/profile-form.ts'
import { Choice } from '#app/ui/form/choice.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Fieldset } from '#app/ui/form/fieldset.tsx'
import { DontKnow } from './dont-know.tsx'
import type { Typed } from './typed.ts'

/** Closed without a script as well; open whatever is chosen when times are in the way. */
const CLOSED = 'group-has-[[name=decided][value=no]:checked]:hidden'

/** When she can work, day by day, or "not decided"; and when she can start. */
export function WeekFields({ days, form }: { days: readonly { id: string; label: string }[]; form: Typed }) {
  const t = useSentText<ProfileFormTexts>()
  const time = { width: 'xs', inputMode: 'decimal', autoComplete: 'off', maxLength: 5 } as const
  const inTheWay = form.error('decided') !== undefined
  return (
    <div className="group form">
      <Choice
        {...form.field('decided')}
        legend={t('form.decided')}
        options={[
          { value: 'yes', label: t('form.decided.yes') },
          { value: 'no', label: t('form.decided.no') },
        ]}
      />
      <div className={inTheWay ? undefined : CLOSED}>
        <Fieldset name="week" legend={t('form.week')} hint={t('form.week.hint')}>
          {days.map(({ id, label }) => (
            <div key={id} className="row r-span [&>*]:min-w-[8rem]">
              <Field {...form.field(`day.${id}.from`)} {...time} label={t('form.from', { day: capital(label) })} />
              <Field
                {...form.field(`day.${id}.to`)}
                {...time}
                label={
                  <>
                    <span className="vh">{label} </span>
                    {t('form.to')}
                  </>
                }
              />
            </div>
          ))}
        </Fieldset>
      </div>
      <div>
        <Field
          {...form.field('availableFrom')}
          label={t('form.availableFrom')}
          hint={t('form.availableFrom.hint')}
          type="date"
          width="m"
          optional
        />
        <DontKnow about="availableFrom" form={form} />
      </div>
    </div>
  )
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
