import type { PayField, TypedPay } from '#app/domain/pay/pay-form.ts'
import { pay } from '#app/i18n/texts/pay.ts'
import { useText } from '#app/i18n/use-text.ts'
import { paths } from '#app/paths.ts'
import { Button } from '#app/ui/button.tsx'
import { Choice } from '#app/ui/form/choice.tsx'
import { Field } from '#app/ui/form/field.tsx'

export type PayErrors = Readonly<Partial<Record<PayField, string>>>

/** Three questions, asked by GET: the answer can be kept, sent and reloaded. */
export function PayForm({ typed, errors }: { typed: TypedPay; errors: PayErrors }) {
  const t = useText(pay)
  return (
    <form className="form" method="get" action={paths.cost()} noValidate aria-labelledby="pay-form">
      <h2 id="pay-form">{t('pay.form.title')}</h2>
      <Field
        name="timer"
        label={t('pay.hours')}
        suffix={t('pay.hours.unit')}
        width="xs"
        inputMode="decimal"
        autoComplete="off"
        defaultValue={typed.timer}
        error={errors.timer}
      />
      <Field
        name="intensitet"
        label={t('pay.intensity')}
        hint={t('pay.intensity.hint')}
        suffix="%"
        width="xs"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={typed.intensitet}
        error={errors.intensitet}
      />
      <Field
        name="loen"
        label={t('pay.amount')}
        hint={t('pay.amount.hint')}
        suffix="kr."
        width="m"
        inputMode="numeric"
        autoComplete="off"
        defaultValue={typed.loen}
        error={errors.loen}
      />
      <Choice
        name="per"
        legend={t('pay.per')}
        row
        options={[
          { value: 'maaned', label: t('pay.per.month') },
          { value: 'time', label: t('pay.per.hour') },
        ]}
        defaultValue={typed.per}
      />
      <Button kind="primary">{t('pay.do')}</Button>
    </form>
  )
}
