import type { NeedItem } from '#app/domain/candidates/need-items.ts'
import { useSentText } from '#app/i18n/sent-text.ts'
import type { ProfileFormTexts } from '#app/i18n/texts/profile-form.ts'
import { Fold } from '#app/ui/feedback.tsx'
import { Choice } from '#app/ui/form/choice.tsx'
import { Field } from '#app/ui/form/field.tsx'
import { Select } from '#app/ui/form/select.tsx'
import { Tick } from '#app/ui/form/tick.tsx'
import type { Typed } from './typed.ts'

const strengths = ['must', 'should', 'nice'] as const

/** Closed without a script as well, and open whatever is chosen when answers below are in the way. */
const CLOSED =
  'group-has-[[name=answer][value=none]:checked]:hidden group-has-[[name=answer][value=unknown]:checked]:hidden'

/** The needs of one group: none at all, or how important each is, and a limit where it is measured. */
export function NeedFields({ items, form }: { items: readonly NeedItem[]; form: Typed }) {
  const t = useSentText<ProfileFormTexts>()
  const inTheWay = form.error('answer') !== undefined
  return (
    <div className="group form">
      <Choice
        {...form.field('answer')}
        legend={t('form.needs')}
        hint={t('form.needs.hint')}
        options={[
          { value: 'needs', label: t('form.needs.yes') },
          { value: 'none', label: t('form.none') },
          { value: 'unknown', label: t('form.needs.unknown') },
        ]}
      />
      {inTheWay && <Tick name="clear" label={t('form.needs.clear')} defaultChecked={form.value('clear') === 'on'} />}
      <div className={inTheWay ? undefined : CLOSED}>
        <p>{t('form.needs.list')}</p>
        <p className="muted small mb-4">{t('form.strengths')}</p>
        {items.map((item) => (
          <NeedField key={item.id} item={item} form={form} />
        ))}
      </div>
    </div>
  )
}

function NeedField({ item, form }: { item: NeedItem; form: Typed }) {
  const t = useSentText<ProfileFormTexts>()
  const strength = form.field(`need.${item.id}.strength`)
  const options = [
    ...strengths.map((value) => ({ value: value as string, label: t(`form.${value}`) })),
    { value: 'no', label: t('form.strength.none') },
    { value: 'unknown', label: t('form.unknown') },
  ]
  const chosen = options.find(({ value }) => value === strength.defaultValue && value !== 'no')
  const wrong = strength.error !== undefined || form.error(`need.${item.id}.limit`) !== undefined
  return (
    <Fold summary={item.label} end={chosen?.label} open={chosen !== undefined || wrong}>
      <div className="form">
        <p className="muted">{item.explanation}</p>
        <Choice row {...strength} legend={t('form.strength')} options={options} />
        <Limit item={item} form={form} />
      </div>
    </Fold>
  )
}

function Limit({ item: { id, limit }, form }: { item: NeedItem; form: Typed }) {
  const t = useSentText<ProfileFormTexts>()
  const field = form.field(`need.${id}.limit`)
  if (limit === null) return null
  if (limit.kind === 'number')
    return (
      <Field
        {...field}
        label={limit.sentence}
        hint={t('form.limit.bounds', { bounds: limit.bounds })}
        suffix={limit.unit}
        width="xs"
        inputMode="decimal"
        autoComplete="off"
      />
    )
  const words = limit.words.map(({ id: value, label }) => ({ value, label }))
  return <Select {...field} label={limit.sentence} options={[{ value: '', label: t('form.limit.none') }, ...words]} />
}
