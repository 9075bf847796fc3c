import type { NeedItem } from '#app/domain/candidates/part-choices.ts'
import { profileForm } from '#app/i18n/texts/profile-form.ts'
import { useText } from '#app/i18n/use-text.ts'
import { Fold } from '#app/ui/feedback.tsx'
import { Choice } from '#app/ui/form/choice.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { Tick } from '#app/ui/form/tick.tsx'
import type { Typed } from './typed.ts'

const strengths = ['must', 'should', 'nice'] as const

/** The needs of one group, folded: how important each is, and a limit where it is measured; or none at all. */
export function NeedFields({ items, form }: { items: readonly NeedItem[]; form: Typed }) {
  const t = useText(profileForm)
  return (
    <>
      <div>
        <p>{t('form.needs.hint')}</p>
        <p className="muted small">{t('form.strengths')}</p>
      </div>
      <Tick
        name="none"
        label={t('form.none')}
        error={form.error('none')}
        defaultChecked={form.value('none') === 'on'}
      />
      <div>
        {items.map((item) => (
          <NeedField key={item.id} item={item} form={form} />
        ))}
      </div>
    </>
  )
}

function NeedField({ item, form }: { item: NeedItem; form: Typed }) {
  const t = useText(profileForm)
  const strength = form.field(`need.${item.id}.strength`)
  const chosen = strengths.find((value) => value === strength.defaultValue)
  const wrong = form.error(`need.${item.id}.limit`) !== undefined
  return (
    <Fold summary={item.label} end={chosen && t(`form.${chosen}`)} open={chosen !== undefined || wrong}>
      <div className="form">
        <p className="muted">{item.explanation}</p>
        <Choice
          row
          {...strength}
          legend={t('form.strength')}
          options={[
            ...strengths.map((value) => ({ value: value as string, label: t(`form.${value}`) })),
            { value: '', label: t('form.strength.none') },
          ]}
        />
        <Limit item={item} form={form} />
      </div>
    </Fold>
  )
}

function Limit({ item, form }: { item: NeedItem; form: Typed }) {
  const t = useText(profileForm)
  const limit = form.field(`need.${item.id}.limit`)
  if (item.limit === null) return null
  if (item.limit.kind === 'number')
    return (
      <Field
        {...limit}
        label={t('form.limit')}
        suffix={item.limit.unit}
        width="xs"
        inputMode="decimal"
        autoComplete="off"
      />
    )
  const words = item.limit.words.map(({ id, label }) => ({ value: id, label }))
  return <Select {...limit} label={t('form.limit')} options={[{ value: '', label: t('form.limit.none') }, ...words]} />
}
